package io.orgdeck.core.report;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.scoring.AgreementWord;
import io.orgdeck.core.scoring.DimensionScore;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.deck.TimeFrame;

/** Results in everyday words, for people who do not work with scores. */
final class PlainWords {

	private final Messages messages;
	private final Words words;

	PlainWords(PaperSource source) {
		messages = source.messages();
		words = source.words();
	}

	/** Score and target in a sentence, and whether people agreed in another. */
	String score(DimensionScore one) {
		if (one.score().isEmpty()) {
			return one.isWithheld() ? messages.plainWithheld : messages.plainNoScore;
		}
		String score = words.decimal(one.score().getAsDouble());
		String first = one.target().isPresent()
				? NLS.bind(messages.plainScoreTarget, score, words.decimal(one.target().getAsDouble()))
				: NLS.bind(messages.plainScore, score);
		return agreement(one.agreement()).map(words -> first + " " + words).orElse(first);
	}

	Optional<String> agreement(Optional<AgreementWord> word) {
		return word.map(one -> switch (one) {
			case AGREED -> messages.plainAgreed;
			case TWO_CAMPS -> messages.plainTwoCamps;
			case SPLIT -> messages.plainSplit;
			case MIXED -> messages.plainMixed;
		});
	}

	/** What an author wrote, without sentences on how few people's results are withheld: each edition has a limit of its own and says it. */
	String withoutThresholds(String text) {
		Pattern said = Pattern.compile(messages.thresholdSaid);
		return text.lines().map(line -> said.matcher(line).find()
				? sentences(line, words.language().locale()).stream().filter(sentence -> !said.matcher(sentence).find())
						.collect(Collectors.joining(" "))
				: line).collect(Collectors.joining("\n"));
	}

	/** The sentences of a paragraph. */
	static List<String> sentences(String paragraph, Locale locale) {
		var sentences = new ArrayList<String>();
		var ends = BreakIterator.getSentenceInstance(locale);
		ends.setText(paragraph);
		int from = ends.first();
		for (int end = ends.next(); end != BreakIterator.DONE; from = end, end = ends.next()) {
			sentences.add(paragraph.substring(from, end).strip());
		}
		return sentences;
	}

	/** A finding without codes and grades. */
	static String finding(Finding finding) {
		if (Texts.isBlank(finding.getTitle())) {
			return finding.getText() == null ? "" : finding.getText();
		}
		return Texts.isBlank(finding.getText()) ? finding.getTitle() : sentence(finding.getTitle()) + " " + finding.getText();
	}

	/** With a full stop at its end, unless it ends like a sentence already. */
	static String sentence(String text) {
		String words = text.strip();
		return words.isEmpty() || ".!?…:;".indexOf(words.charAt(words.length() - 1)) >= 0 ? words : words + ".";
	}

	String when(TimeFrame frame) {
		return switch (frame) {
			case IMMEDIATE -> messages.plainSoon;
			case MEDIUM -> messages.plainLater;
			case LONGER -> messages.plainLongRun;
		};
	}
}
