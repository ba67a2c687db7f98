package io.orgdeck.core.decksheet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.orgdeck.core.decksheet.headings.SheetWords;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.translation.ReaderLanguage;
import io.orgdeck.core.words.Language;

/** Deck sheets in the words of the deck's language: written so, and understood in every language that the file or the screen speaks. */
public final class SheetLanguage {

	/** Columns whose cells hold words of the product, if they hold any. */
	private static final Set<String> CHOICES = Set.of(DeckColumn.KIND.heading(), DeckColumn.SCORED.heading(),
			DeckColumn.SECTION_COLOUR.heading(), DeckColumn.LINK.heading(), DeckLayout.COLOUR, DeckLayout.WHEN, DeckLayout.MEETING,
			DeckLayout.CARDS_KIND, DeckLayout.HIDDEN, DeckLayout.WITHOUT_PICTURE, DeckLayout.WHICH, DeckHeadReader.KEY);
	/** A deck says its language further up. */
	private static final int DEEPEST = 40;

	private SheetLanguage() {
	}

	/** Whether words in the cells of a column stand for choices. */
	static boolean isChoice(String heading) {
		return CHOICES.contains(heading);
	}

	/** Sheets as {@link DeckWriter} writes them, in the words of a language. Their order, rows and columns stay. */
	public static List<Sheet> said(List<Sheet> sheets, Language language) {
		SheetWords words = SheetWords.in(language);
		return sheets.stream().map(sheet -> said(sheet, words)).toList();
	}

	private static Sheet said(Sheet sheet, SheetWords words) {
		List<String> headings = sheet.rows().getFirst().cells().stream().map(Cell::text).toList();
		Stream<Row> rows = IntStream.range(0, sheet.rows().size()).mapToObj(at -> {
			Row row = sheet.rows().get(at);
			return new Row(row.number(), IntStream.range(0, row.cells().size())
					.mapToObj(column -> at == 0 || isChoice(headings.get(column)) ? said(row.cell(column), words) : row.cell(column))
					.toList());
		});
		return new Sheet(words.of(sheet.name()), rows.toList(), sheet.asides());
	}

	private static Cell said(Cell cell, SheetWords words) {
		String word = words.of(cell.text());
		return word.equals(cell.text()) ? cell : Cell.of(word);
	}

	/** What the words of a file are called in English: in the language that it says its deck is in, and in that of the screen. */
	static SheetWords.Names names(List<Sheet> sheets) {
		var languages = new LinkedHashSet<Language>();
		sheets.stream().flatMap(sheet -> sheet.rows().stream().limit(DEEPEST)).map(row -> row.cell(1).text())
				.filter(text -> DeckLayout.isLanguage(text) && ReaderLanguage.isInstalled(text)).map(Language::of).forEach(languages::add);
		languages.add(Language.onScreen());
		return SheetWords.names(languages);
	}
}
