package io.orgdeck.core.report;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.scoring.AgreementWord;
import io.orgdeck.core.scoring.DimensionScore;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.deck.TimeFrame;

/** Results in everyday words, for people who do not work with scores. */
final class PlainWords {

	private PlainWords() {
	}

	/** Score and target in a sentence, and whether people agreed in another. */
	static String score(DimensionScore one) {
		if (one.score().isEmpty()) {
			return Messages.plainNoScore;
		}
		String score = ReportCharts.number(one.score().getAsDouble());
		String first = one.target().isPresent()
				? NLS.bind(Messages.plainScoreTarget, score, ReportCharts.number(one.target().getAsDouble()))
				: NLS.bind(Messages.plainScore, score);
		return agreement(one.agreement()).map(words -> first + " " + words).orElse(first);
	}

	static Optional<String> agreement(Optional<AgreementWord> word) {
		return word.map(one -> switch (one) {
			case AGREED -> Messages.plainAgreed;
			case TWO_CAMPS -> Messages.plainTwoCamps;
			case SPLIT -> Messages.plainSplit;
			case MIXED -> Messages.plainMixed;
		});
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

	static String when(TimeFrame frame) {
		return switch (frame) {
			case IMMEDIATE -> Messages.plainSoon;
			case MEDIUM -> Messages.plainLater;
			case LONGER -> Messages.plainLongRun;
		};
	}
}
