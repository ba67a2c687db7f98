package io.orgdeck.core.exchange;

import io.orgdeck.core.exchange.Spreadsheet.Row;
import io.orgdeck.core.exchange.Spreadsheet.Sheet;
import io.orgdeck.model.deck.Deck;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;

/** Reads what is said of the deck as a whole: the sheet Deck with a key and a value in each row. */
final class DeckHeadReader {

	private DeckHeadReader() {
	}

	/** Sets what the sheet says; title, id, version and language are made up where it does not. */
	static void read(Deck deck, Spreadsheet file, SheetProblems problems) {
		Optional<Sheet> sheet = file.sheet(DeckReader.DECK_SHEET);
		sheet.ifPresent(present -> present.rows().forEach(row -> set(deck, present, row, problems)));
		String name = file.name().replaceFirst("\\.[^.]*$", ""); //$NON-NLS-1$ //$NON-NLS-2$
		if (deck.getTitle() == null) {
			deck.setTitle(name);
		}
		if (deck.getId() == null) {
			deck.setId("deck." + Slug.of(deck.getTitle())); //$NON-NLS-1$
		}
		if (deck.getVersion() == null) {
			deck.setVersion("1.0"); //$NON-NLS-1$
		}
		if (deck.getLanguage() == null) {
			deck.setLanguage("en-GB"); //$NON-NLS-1$
		}
	}

	private static void set(Deck deck, Sheet sheet, Row row, SheetProblems problems) {
		String key = row.cell(0).text().strip().toLowerCase(Locale.ROOT);
		String value = row.cell(1).text().strip();
		if (value.isEmpty()) {
			return;
		}
		switch (key) {
			case "title" -> deck.setTitle(value); //$NON-NLS-1$
			case "id" -> deck.setId(value); //$NON-NLS-1$
			case "version" -> deck.setVersion(value); //$NON-NLS-1$
			case "language" -> deck.setLanguage(value); //$NON-NLS-1$
			case "publisher" -> deck.setPublisher(value); //$NON-NLS-1$
			case "licence" -> deck.setLicence(value); //$NON-NLS-1$
			case "attribution" -> deck.setAttribution(value); //$NON-NLS-1$
			case "description" -> deck.setDescription(value); //$NON-NLS-1$
			case "key" -> { //$NON-NLS-1$
				// the header row
			}
			default -> problems.warning(sheet, row.number(), 0, NLS.bind(Messages.deck_unknownKey, key), Messages.deck_unknownKeyRemedy);
		}
	}
}
