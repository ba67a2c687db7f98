package io.orgdeck.core.decksheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.Trials;
import io.orgdeck.core.tables.Place;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.core.tables.Spreadsheet.Aside;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Kind;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.model.deck.Deck;

/** ROBUSTNESS 39: a word that somebody types anywhere into the sheets of a deck is in the deck, or is told by its place. */
class PlantedDeckWordsTest {

	private static final int WORDS = Trials.of(2_000);
	private static final String WORD = "Zwieback";

	private record Planted(List<Sheet> sheets, String sheet, int row, int column) {
	}

	@Test
	void noneIsLostUnseen() {
		var random = new Random(39);
		var lost = new ArrayList<String>();
		for (int i = 0; i < WORDS; i++) {
			List<Sheet> sheets = i % 3 == 0 ? byHand(random) : DeckWriter.spreadsheet(small(random)).sheets();
			Planted planted = plant(sheets, random);
			DeckImport read = DeckReader.read(new Spreadsheet("deck.xlsx", planted.sheets()));
			boolean inDeck = read.deck().filter(PlantedDeckWordsTest::holdsWord).isPresent();
			boolean told = read.problems().stream().anyMatch(problem -> covers(problem.place(), planted));
			if (!inDeck && !told && read.deck().isPresent()) { // what is refused as a whole has lost nothing
				lost.add(planted.sheet() + " row " + planted.row() + " column " + planted.column() + ": " + read.problems());
			}
		}
		assertEquals(List.of(), lost.stream().limit(20).toList());
	}

	private static boolean covers(Place place, Planted planted) {
		boolean sheet = place.sheet().equals(planted.sheet()) || place.row() == 0;
		return sheet && (place.row() == 0 || place.row() == planted.row() && (place.column() < 0 || place.column() == planted.column())
				|| place.column() == planted.column() && place.row() < planted.row());
	}

	private static boolean holdsWord(Deck deck) {
		var found = new boolean[1];
		deck.eAllContents().forEachRemaining(part -> found[0] |= holds(part));
		return found[0] || holds(deck);
	}

	private static boolean holds(EObject part) {
		return part.eClass().getEAllAttributes().stream().map(part::eGet)
				.anyMatch(value -> value != null && value.toString().contains(WORD));
	}

	private static Planted plant(List<Sheet> sheets, Random random) {
		Sheet sheet = sheets.get(random.nextInt(sheets.size()));
		Row row = sheet.rows().get(random.nextInt(sheet.rows().size()));
		int column = random.nextInt(row.cells().size() + 2);
		var cells = new ArrayList<>(row.cells());
		while (cells.size() <= column) {
			cells.add(Cell.EMPTY);
		}
		Cell old = cells.get(column);
		cells.set(column, switch (random.nextInt(4)) {
			case 0 -> new Cell(old.text(), old.kind(), old.number(), old.merged(), old.struck(), WORD);
			case 1 -> new Cell("=" + WORD, Kind.FORMULA, Double.NaN, false, false, "");
			default -> Cell.of(old.text().isEmpty() || random.nextBoolean() ? WORD : old.text() + ' ' + WORD);
		});
		var rows = new ArrayList<>(sheet.rows());
		rows.set(rows.indexOf(row), new Row(row.number(), cells));
		boolean aside = random.nextInt(10) == 0;
		if (aside) {
			rows = new ArrayList<>(sheet.rows());
		}
		var changed = new ArrayList<>(sheets);
		changed.set(sheets.indexOf(sheet),
				new Sheet(sheet.name(), rows, aside ? List.of(new Aside(row.number(), column, WORD)) : List.of()));
		return new Planted(changed, sheet.name(), row.number(), column);
	}

	/** One of the decks whose sheets are quick to read. */
	private static Deck small(Random random) {
		return RandomDeck.brief(random.nextInt(1000));
	}

	private static List<Sheet> byHand(Random random) {
		var sheets = new ArrayList<Sheet>();
		sheets.add(DeckSheetTest.sheet("Sheet1", "Our model|||||", "section|card|question|dimension|weight|level 1|mood",
				"A|A1|Do we?|D|2|low|blue", "A|A1|Do they?|D|||",
				"|A2|Who?|E|0,5||"));
		if (random.nextBoolean()) {
			sheets.add(DeckSheetTest.sheet("Scale", "value|label", "1|Low", "2|High"));
		}
		if (random.nextBoolean()) {
			sheets.add(DeckSheetTest.sheet("Deck", "key|value", "title|Ours"));
		}
		sheets.add(DeckSheetTest.sheet("Notes", "to do|x"));
		return sheets;
	}
}
