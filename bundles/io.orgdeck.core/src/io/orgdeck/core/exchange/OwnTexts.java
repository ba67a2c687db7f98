package io.orgdeck.core.exchange;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.language.ReaderLanguages;
import io.orgdeck.core.scoring.AnswerWords;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.translation.ReaderLanguage;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Level;

/**
 * Knows what a response sheet says by itself from what people have written beside it and over it: by the words of today, and by
 * the fingerprints that the sheet carries of what it said when it was made.
 */
final class OwnTexts {

	private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");
	private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");
	private static final Pattern COUNTING = Pattern.compile("=\\s*COUNTA\\s*\\([^\"]*\\)\\s*");
	private static final int STEPS = 5;

	private final List<Language> languages;
	private final Set<String> keys = new HashSet<>();
	private final Set<String> fingerprints = new HashSet<>();

	private OwnTexts(List<Language> languages) {
		this.languages = languages;
	}

	/** The words of the sheets on which people answer, their headers and footers among them, without those of their questions. */
	static OwnTexts ofSheets(Assessment assessment) {
		var own = new OwnTexts(ReaderLanguages.handedOut(assessment).stream().map(Language::of).distinct().toList());
		for (ResponseText text : ResponseText.values()) {
			own.languages.forEach(language -> own.add(text.text(language)));
		}
		own.add(assessment.getTitle());
		own.add(clientName(assessment) + " \u2013 " + assessment.getTitle());
		own.spoken(assessment, (deck, language) -> scales(deck).map(scale -> ResponseLayout.answersInShort(scale, language))
				.forEach(own::add));
		return own;
	}

	/** The words of the sheet that explains the answers. */
	static OwnTexts ofInstructions(Assessment assessment) {
		OwnTexts own = ofSheets(assessment);
		own.add(clientName(assessment));
		for (int step = 1; step <= STEPS; step++) {
			own.add(String.valueOf(step));
		}
		own.spoken(assessment, (deck, language) -> {
			own.add(deck.getAttribution());
			scales(deck).forEach(scale -> new AnswerWords(scale, language).choices().forEach(own::add));
			deck.getScales().stream().flatMap(scale -> scale.getLevels().stream()).map(Level::getDescriptor).forEach(own::add);
		});
		return own;
	}

	private void spoken(Assessment assessment, BiConsumer<Deck, Language> reading) {
		ReaderLanguages.handedOut(assessment).forEach(tag -> reading.accept(ReaderLanguage.deck(assessment, tag), Language.of(tag)));
	}

	/** The languages in which a sheet may be. */
	Collection<Language> languages() {
		return languages;
	}

	/** The scales of the deck, and what its questions make of them. */
	private static Stream<Scale> scales(Deck deck) {
		return Stream.concat(deck.getScales().stream().map(Scale::of), Decks.asked(deck).stream().map(Scale::of)).distinct();
	}

	private static String clientName(Assessment assessment) {
		return assessment.getClient() == null || assessment.getClient().getName() == null ? "" : assessment.getClient().getName();
	}

	/** Adds a text that is the sheet's own. */
	OwnTexts add(String text) {
		if (!Typed.isBlank(text)) {
			keys.add(key(text));
		}
		return this;
	}

	/** Adds fingerprints as {@link ResponseLayout#fingerprint} makes them. */
	OwnTexts addFingerprints(Collection<String> made) {
		fingerprints.addAll(made);
		return this;
	}

	boolean has(String text) {
		return Typed.isBlank(text) || keys.contains(key(text)) || fingerprints.contains(ResponseLayout.fingerprint(text));
	}

	/** Whether a cell holds one of the texts, or the formula that shows one or counts answers. */
	boolean has(Cell cell) {
		if (!cell.formula()) {
			return has(cell.text());
		}
		List<String> literals = LITERAL.matcher(cell.text()).results().map(found -> found.group(1)).toList();
		boolean reminds = languages.stream().anyMatch(language -> literals.contains(ResponseText.REMINDER_ANSWER.text(language))
				&& literals.stream().allMatch(literal -> has(literal) || literal.equals(AnswerWords.doesNotApply(language))));
		return reminds || COUNTING.matcher(cell.text()).matches();
	}

	/** The number of questions differs from sheet to sheet. */
	private String key(String text) {
		String key = Typed.key(text);
		String counted = DIGITS.matcher(key).replaceFirst("{0}");
		return ResponseText.ANSWERED.isSaid(counted, languages) ? counted : key;
	}
}
