package io.orgdeck.core.exchange;

import io.orgdeck.core.exchange.Spreadsheet.Sheet;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.RatingScale;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes a deck of a spreadsheet. The sheet of cards has a header row; columns may stand in any order and their names in
 * upper or lower case: {@code section}, {@code section title}, {@code section colour}, {@code card}, {@code title},
 * {@code text}, {@code question}, {@code kind} (rating or discussion), {@code dimension}, {@code weight}, {@code level 1} …,
 * {@code example}, {@code reference}. A row whose card stood before adds to that card. Sheets called {@code Scale} and
 * {@code Deck} may say more. Ids follow from codes, so that the same sheet gives the same ids.
 */
public final class DeckReader {

	static final String SCALE_SHEET = "Scale"; //$NON-NLS-1$
	static final String DECK_SHEET = "Deck"; //$NON-NLS-1$
	static final String CARDS_SHEET = "Cards"; //$NON-NLS-1$

	private final Spreadsheet file;
	private final SheetProblems problems;

	private DeckReader(Spreadsheet file) {
		this.file = file;
		this.problems = new SheetProblems(file.name());
	}

	/** The deck that the file describes, or why there is none. */
	public static DeckImport read(Spreadsheet file) {
		return new DeckReader(file).read();
	}

	private DeckImport read() {
		Optional<Sheet> cards = cardSheet();
		Deck deck = DeckFactory.eINSTANCE.createDeck();
		cards.ifPresentOrElse(sheet -> read(deck, sheet), () -> problems.error(new Sheet(file.name(), List.of()), 0, -1,
				Messages.deck_noCards, Messages.deck_noCardsRemedy));
		return new DeckImport(problems.anyError() ? Optional.empty() : Optional.of(deck), problems.all());
	}

	private void read(Deck deck, Sheet sheet) {
		DeckHeadReader.read(deck, file, problems);
		var table = new DeckTable(sheet, problems);
		RatingScale scale = new DeckScaleReader(problems).read(file.sheet(SCALE_SHEET), table.levels());
		deck.getScales().add(scale);
		new DeckRows(deck, table, problems).read();
		file.sheets().stream().filter(other -> other != sheet && !isNamed(other, SCALE_SHEET) && !isNamed(other, DECK_SHEET))
				.filter(other -> !other.rows().isEmpty())
				.forEach(other -> problems.warning(other, 0, -1, Messages.deck_otherSheet, Messages.deck_otherSheetRemedy));
	}

	/** The sheet called Cards, or the first whose header names a card. */
	private Optional<Sheet> cardSheet() {
		return file.sheet(CARDS_SHEET).filter(DeckReader::hasCards)
				.or(() -> file.sheets().stream().filter(DeckReader::hasCards).findFirst());
	}

	private static boolean hasCards(Sheet sheet) {
		return !sheet.rows().isEmpty() && sheet.rows().getFirst().cells().stream()
				.anyMatch(cell -> cell.text().strip().toLowerCase(Locale.ROOT).equals(DeckColumn.CARD.heading()));
	}

	private static boolean isNamed(Sheet sheet, String name) {
		return sheet.name().strip().equalsIgnoreCase(name);
	}
}
