package io.orgdeck.core.decksheet;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.model.deck.Band;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.OwnWord;
import io.orgdeck.model.deck.TagGroup;

/** Reads what a deck calls things: its own words on papers and sheets, the bands of its scale, and the groups of its tags. */
final class DeckWordsReader {

	private static final List<String> WORD = List.of(DeckLayout.WORD, DeckLayout.TEXT);
	private static final List<String> BAND = List.of(DeckLayout.BAND, DeckLayout.FROM, DeckLayout.DESCRIPTION, DeckLayout.ID);

	private static final List<String> GROUP = List.of(DeckLayout.TAG, DeckLayout.NAME, DeckLayout.INCLUDES, DeckLayout.DESCRIPTION,
			DeckLayout.ID);

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

	/** What a group includes and is no group itself is a flaw of the deck, and told there. */
	void readGroups(DeckSheet sheet) {
		sheet.tell(GROUP::contains, heading -> heading.equals(DeckLayout.TAG) || heading.equals(DeckLayout.INCLUDES),
				Messages.groups_columnsRemedy);
		for (Row row : sheet.rows()) {
			String tag = sheet.text(row, DeckLayout.TAG);
			if (tag.isEmpty()) {
				sheet.error(row, DeckLayout.TAG, Messages.groups_noTag, Messages.groups_noTagRemedy);
				continue;
			}
			TagGroup group = DeckFactory.eINSTANCE.createTagGroup();
			group.setId(ids.of(sheet, row, DeckLayout.ID, "group-" + tag));
			group.setTag(tag);
			group.setName(DeckText.orNull(sheet.text(row, DeckLayout.NAME)));
			group.setIncludes(DeckText.orNull(sheet.text(row, DeckLayout.INCLUDES)));
			group.setDescription(DeckText.orNull(sheet.words(row, DeckLayout.DESCRIPTION)));
			deck.getTagGroups().add(group);
		}
	}
}
