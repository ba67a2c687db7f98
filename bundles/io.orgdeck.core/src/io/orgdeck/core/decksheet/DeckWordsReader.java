package io.orgdeck.core.decksheet;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.model.deck.Band;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.OwnWord;

/** Reads what a deck calls things: its own words on papers and sheets, and the bands of its scale. */
final class DeckWordsReader {

	private static final List<String> WORD = List.of(DeckLayout.WORD, DeckLayout.TEXT);
	private static final List<String> BAND = List.of(DeckLayout.BAND, DeckLayout.FROM, DeckLayout.DESCRIPTION, DeckLayout.ID);

	private final Deck deck;
	private final DeckIds ids;

	DeckWordsReader(Deck deck, DeckIds ids) {
		this.deck = deck;
		this.ids = ids;
	}

	/** A word that nobody knows here may be one of a later version, and is kept. */
	void readWords(DeckSheet sheet) {
		sheet.tell(WORD::contains, heading -> heading.equals(DeckLayout.WORD), Messages.words_columnsRemedy);
		for (Row row : sheet.rows()) {
			OwnWord word = DeckFactory.eINSTANCE.createOwnWord();
			word.setKey(DeckText.orNull(sheet.text(row, DeckLayout.WORD)));
			word.setText(DeckText.orNull(sheet.words(row, DeckLayout.TEXT)));
			if (word.getKey() == null) {
				sheet.error(row, DeckLayout.WORD, Messages.words_noKey, Messages.words_noKeyRemedy);
			}
			deck.getWords().add(word);
		}
	}

	void readBands(DeckSheet sheet) {
		sheet.tell(BAND::contains, heading -> !heading.equals(DeckLayout.DESCRIPTION), Messages.bands_columnsRemedy);
		for (Row row : sheet.rows()) {
			Optional<Double> from = sheet.number(row, DeckLayout.FROM).flatMap(DeckColumn::value);
			if (from.isEmpty()) {
				sheet.error(row, DeckLayout.FROM, NLS.bind(Messages.bands_noNumber, sheet.text(row, DeckLayout.FROM)),
						Messages.bands_noNumberRemedy);
				continue;
			}
			Band band = DeckFactory.eINSTANCE.createBand();
			band.setId(ids.of(sheet, row, DeckLayout.ID, "band"));
			band.setName(DeckText.orNull(sheet.text(row, DeckLayout.BAND)));
			band.setFrom(from.get());
			band.setDescription(DeckText.orNull(sheet.words(row, DeckLayout.DESCRIPTION)));
			deck.getBands().add(band);
		}
	}
}
