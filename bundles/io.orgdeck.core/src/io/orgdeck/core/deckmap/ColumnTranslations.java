package io.orgdeck.core.deckmap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deckmap.DeckMapping.ColumnMapping;
import io.orgdeck.core.deckmap.DeckMapping.SheetMapping;
import io.orgdeck.core.formatting.CardTexts;
import io.orgdeck.core.formatting.FormattedText;
import io.orgdeck.core.tables.SheetProblems;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.translation.DeckText;
import io.orgdeck.core.translation.DeckTexts;
import io.orgdeck.core.translation.DeckTranslations;
import io.orgdeck.core.translation.ReaderLanguage;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.Translation;

/**
 * What columns such as <i>question[fr]</i> say in other languages. A translation belongs to the words beside it, whatever of the deck has
 * been made of them: a question, the title of a section, a level.
 */
final class ColumnTranslations {

	private static final Pattern HEADING = Pattern.compile("(.+?)\\s*[\\[(]\\s*(\\p{L}{2}(?:[-_]\\p{L}{2})?)\\s*[\\])]");

	private final Spreadsheet file;
	/** By language, what is said in place of which words. */
	private final Map<String, Map<String, String>> words = new LinkedHashMap<>();

	ColumnTranslations(Spreadsheet file, DeckMapping mapping) {
		this.file = file;
		for (SheetMapping columns : mapping.sheets()) {
			file.sheet(columns.name()).filter(sheet -> columns.role() != SheetRole.NOTHING).ifPresent(sheet -> read(sheet, columns));
		}
	}

	/** The column of which one is a translation, going by its heading. */
	static Optional<ColumnMapping> original(ColumnMapping column, List<ColumnMapping> all) {
		Matcher heading = HEADING.matcher(column.heading());
		return heading.matches() && language(heading).isPresent()
				? all.stream().filter(other -> Typed.same(other.heading(), heading.group(1))).findFirst()
				: Optional.empty();
	}

	private static Optional<String> language(Matcher heading) {
		Locale locale = Locale.forLanguageTag(heading.group(2).replace('_', '-'));
		return List.of(Locale.getISOLanguages()).contains(locale.getLanguage()) ? Optional.of(locale.toLanguageTag()) : Optional.empty();
	}

	private void read(Sheet sheet, SheetMapping columns) {
		for (ColumnMapping column : columns.of(Meaning.TRANSLATION)) {
			Matcher heading = HEADING.matcher(column.heading());
			Optional<ColumnMapping> original = original(column, columns.columns());
			if (original.isPresent() && heading.matches()) {
				Map<String, String> said = words.computeIfAbsent(language(heading).orElseThrow(), unseen -> new LinkedHashMap<>());
				sheet.rows().stream().filter(row -> row.number() > columns.heading())
						.forEach(row -> read(row, original.get(), column, said));
			}
		}
	}

	private static void read(Row row, ColumnMapping original, ColumnMapping column, Map<String, String> said) {
		String text = CellWords.of(row.cell(original.index())).strip();
		String translated = CellWords.of(row.cell(column.index())).strip();
		if (!text.isEmpty() && !translated.isEmpty()) {
			put(said, original, text, translated);
			said.putIfAbsent(Typed.line(CardTitle.of(text)), CardTitle.of(translated));
			List<String> lines = lines(text);
			List<String> others = lines(translated);
			for (int i = 0; lines.size() == others.size() && i < lines.size(); i++) { // paragraphs of a card
				put(said, original, lines.get(i), others.get(i));
			}
		}
	}

	/** A text may stand in the deck under the heading of its column. */
	private static void put(Map<String, String> said, ColumnMapping original, String text, String translated) {
		said.putIfAbsent(Typed.line(text), translated);
		said.putIfAbsent(Typed.line(original.heading() + ": " + text), original.heading() + ": " + translated);
	}

	private static List<String> lines(String text) {
		return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
	}

	/** Puts the translations into the deck, each beside the text that it is of. */
	void addTo(Deck deck) {
		for (DeckText text : DeckTexts.of(deck)) {
			boolean formatted = CardTexts.isFormatted(text.attribute());
			String typed = Typed.line(formatted ? FormattedText.plain(text.text()) : text.text());
			words.forEach(
					(language, said) -> Optional.ofNullable(said.get(typed)).map(found -> formatted ? FormattedText.literal(found) : found)
							.ifPresent(translated -> deck.getTranslations().add(translation(language, text, translated))));
		}
	}

	/** How many texts of the deck a language does not say, for each that says any. */
	void tell(Deck deck, SheetProblems problems) {
		for (String language : DeckTranslations.languages(deck)) {
			int missing = DeckTranslations.count(deck, language).missing();
			if (missing > 0) {
				problems.warning(new Sheet(file.name(), List.of()), 0, -1,
						NLS.bind(Messages.map_untranslated, ReaderLanguage.name(language), missing),
						Messages.map_untranslatedRemedy);
			}
		}
	}

	private static Translation translation(String language, DeckText text, String translated) {
		Translation translation = DeckFactory.eINSTANCE.createTranslation();
		translation.setLanguage(language);
		translation.setOf(text.of());
		translation.setFeature(text.feature());
		translation.setSource(text.text());
		translation.setText(translated);
		return translation;
	}
}
