package io.orgdeck.core.deckmap;

import java.util.List;
import java.util.Optional;

import io.orgdeck.core.tables.Place;
import io.orgdeck.core.words.Typed;

/**
 * What the sheets and columns of a file mean for a deck. A value: whoever decides otherwise makes another.
 *
 * @param title    of the deck
 * @param sheets   those of the file, in their order
 * @param guessing whether kinds of answer are guessed where no column says them; mappings of before know nothing of it
 */
public record DeckMapping(String title, List<SheetMapping> sheets, boolean guessing) {

	public DeckMapping {
		sheets = List.copyOf(sheets);
	}

	/**
	 * What one sheet means.
	 *
	 * @param name    of the sheet
	 * @param role    what it is for
	 * @param heading row of the headings as the program counts it, from 1; 0 where there is none
	 * @param outline how its rows hang together
	 * @param columns those that hold anything, from left to right
	 */
	public record SheetMapping(String name, SheetRole role, int heading, Outline outline, List<ColumnMapping> columns) {

		public SheetMapping {
			columns = List.copyOf(columns);
		}

		/** The columns that mean something, from left to right. */
		public List<ColumnMapping> of(Meaning meaning) {
			return columns.stream().filter(column -> column.meaning() == meaning).toList();
		}

		public boolean has(Meaning meaning) {
			return columns.stream().anyMatch(column -> column.meaning() == meaning);
		}

		Optional<ColumnMapping> first(Meaning meaning) {
			return of(meaning).stream().findFirst();
		}

		public SheetMapping withRole(SheetRole other) {
			return new SheetMapping(name, other, heading, outline, columns);
		}

		public SheetMapping withHeading(int row, List<ColumnMapping> below) {
			return new SheetMapping(name, role, row, outline, below);
		}

		public SheetMapping withOutline(Outline other) {
			return new SheetMapping(name, role, heading, other, columns);
		}

		/** The same with another column in the place of the one that stands there; what only one column can mean, no other means any more. */
		public SheetMapping with(ColumnMapping changed) {
			return new SheetMapping(name, role, heading, outline, columns.stream().map(column -> column.index() == changed.index() ? changed
					: column.meaning() == changed.meaning() && !changed.meaning().isRepeatable() ? column.as(Meaning.NOTHING) : column)
					.toList());
		}
	}

	/**
	 * What one column means.
	 *
	 * @param index   from 0
	 * @param heading as it stands in the row of headings; empty where there is none
	 * @param meaning what its cells are
	 * @param value   of the level that it is about, for {@link Meaning#LEVEL}
	 * @param label   of that level; may be empty
	 */
	public record ColumnMapping(int index, String heading, Meaning meaning, double value, String label) {

		/** A column that means no level. */
		public ColumnMapping(int index, String heading, Meaning meaning) {
			this(index, heading, meaning, 0, "");
		}

		public ColumnMapping as(Meaning other) {
			return new ColumnMapping(index, heading, other, value, label);
		}

		public ColumnMapping ofLevel(double number, String name) {
			return new ColumnMapping(index, heading, Meaning.LEVEL, number, name);
		}

		/** Its heading, or its letters where it has none. */
		String named() {
			return heading.isEmpty() ? new Place("", "", 1, index).columnLetters() : heading;
		}

		ColumnMapping at(int place) {
			return new ColumnMapping(place, heading, meaning, value, label);
		}
	}

	/** The mapping of the sheet with that name. */
	public Optional<SheetMapping> sheet(String name) {
		return sheets.stream().filter(sheet -> Typed.same(sheet.name(), name)).findFirst();
	}

	/** The same with another mapping for the sheet of the same name. */
	public DeckMapping with(SheetMapping changed) {
		return new DeckMapping(title, sheets.stream().map(sheet -> sheet.name().equals(changed.name()) ? changed : sheet).toList(),
				guessing);
	}

	public DeckMapping withTitle(String other) {
		return new DeckMapping(other, sheets, guessing);
	}

	public DeckMapping withGuessing(boolean guesses) {
		return new DeckMapping(title, sheets, guesses);
	}

	/** The sheets of questions. */
	public List<SheetMapping> questions() {
		return sheets.stream().filter(sheet -> sheet.role() == SheetRole.QUESTIONS).toList();
	}
}
