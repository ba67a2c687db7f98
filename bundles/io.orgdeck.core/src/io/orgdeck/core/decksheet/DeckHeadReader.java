package io.orgdeck.core.decksheet;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.Slug;
import io.orgdeck.core.decksheet.headings.SheetWords;
import io.orgdeck.core.tables.FormulaGuard;
import io.orgdeck.core.tables.SheetProblems;
import io.orgdeck.core.tables.Spreadsheet.Kind;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckPackage;

/** Reads what is said of the deck as a whole: the sheet Deck with a key and a value in each row. */
final class DeckHeadReader {

	static final String KEY = "key";
	static final String VALUE = "value";

	/** What can be said of a deck. */
	enum Key {
		TITLE("title", DeckPackage.Literals.DECK__TITLE), ID("id", DeckPackage.Literals.IDENTIFIED__ID),
		VERSION("version", DeckPackage.Literals.DECK__VERSION), LANGUAGE("language", DeckPackage.Literals.DECK__LANGUAGE),
		PUBLISHER("publisher", DeckPackage.Literals.DECK__PUBLISHER), LICENCE("licence", DeckPackage.Literals.DECK__LICENCE),
		ATTRIBUTION("attribution", DeckPackage.Literals.DECK__ATTRIBUTION),
		DESCRIPTION("description", DeckPackage.Literals.DECK__DESCRIPTION),
		BASED_ON("based on", DeckPackage.Literals.DECK__BASED_ON);

		private final String word;
		private final EAttribute attribute;

		Key(String word, EAttribute attribute) {
			this.word = word;
			this.attribute = attribute;
		}

		String word() {
			return word;
		}

		String of(Deck deck) {
			return (String) deck.eGet(attribute);
		}
	}

	private final Deck deck;
	private final Sheet sheet;
	private final SheetWords.Names names;
	private final SheetProblems problems;
	private final Set<Key> seen = EnumSet.noneOf(Key.class);

	private DeckHeadReader(Deck deck, Sheet sheet, SheetWords.Names names, SheetProblems problems) {
		this.deck = deck;
		this.sheet = sheet;
		this.names = names;
		this.problems = problems;
	}

	/** Sets what the sheet says; title, id, version and language are made up where it does not. */
	static void read(Deck deck, Optional<Sheet> sheet, String fileName, SheetWords.Names names, SheetProblems problems) {
		sheet.ifPresent(present -> {
			var reader = new DeckHeadReader(deck, present, names, problems);
			present.rows().forEach(reader::read);
			present.asides()
					.forEach(aside -> problems.warning(present, aside.row(), aside.column(), NLS.bind(Messages.deck_aside, aside.text()),
							Messages.deck_asideRemedy));
		});
		if (deck.getTitle() == null) {
			deck.setTitle(fileName.replaceFirst("\\.[^.]*$", ""));
		}
		if (deck.getId() == null) {
			deck.setId("deck." + Slug.of(deck.getTitle()));
		}
		if (deck.getVersion() == null) {
			deck.setVersion("1.0");
		}
		if (deck.getLanguage() == null) {
			deck.setLanguage("en-GB");
		}
	}

	/** The sheets without the title of the deck that is printed at the head of each page: it is not somebody's words. */
	static List<Sheet> withoutPageHeaders(List<Sheet> sheets, SheetWords.Names names) {
		Optional<String> title = sheets.stream().filter(sheet -> names.of(sheet.name()).equals(Typed.key(DeckLayout.DECK)))
				.flatMap(sheet -> sheet.rows().stream())
				.filter(row -> names.of(row.cell(0).text()).equals(Key.TITLE.word)).map(row -> row.cell(1).text()).findFirst();
		return title.isEmpty() ? sheets : sheets.stream().map(sheet -> new Sheet(sheet.name(), sheet.rows(), sheet.asides().stream()
				.filter(aside -> aside.row() > 0 || !Typed.same(aside.text(), title.get())).toList())).toList();
	}

	private void read(Row row) {
		String key = names.of(row.cell(0).text());
		String value = DeckText.trimmed(FormulaGuard.unguarded(row.cell(1).text()));
		tellOthers(row);
		if (value.isEmpty() || key.equals(KEY) && names.of(value).equals(VALUE)) {
			if (!key.isEmpty() && value.isEmpty() && !isKey(key)) {
				problems.warning(sheet, row.number(), 0, NLS.bind(Messages.deck_unknownKey, key), Messages.deck_unknownKeyRemedy);
			}
			return;
		}
		Optional<Key> known = Arrays.stream(Key.values()).filter(one -> one.word.equals(key)).findFirst();
		if (known.isEmpty()) {
			problems.warning(sheet, row.number(), key.equals(KEY) || key.isEmpty() ? 1 : 0,
					NLS.bind(Messages.deck_unknownKey, key.equals(KEY) || key.isEmpty() ? value : key), Messages.deck_unknownKeyRemedy);
		} else if (!seen.add(known.get())) {
			problems.error(sheet, row.number(), 0, NLS.bind(Messages.deck_keyTwice, key), Messages.deck_keyTwiceRemedy);
		} else if (row.cell(1).formula()) {
			problems.error(sheet, row.number(), 1, NLS.bind(Messages.deck_formula, value), Messages.deck_formulaRemedy);
		} else if (row.cell(1).kind() == Kind.DATE) {
			problems.error(sheet, row.number(), 1, NLS.bind(Messages.deck_date, value), Messages.deck_dateRemedy);
		} else {
			deck.eSet(known.get().attribute, value);
		}
	}

	private static boolean isKey(String key) {
		return Arrays.stream(Key.values()).anyMatch(one -> one.word.equals(key));
	}

	private void tellOthers(Row row) {
		for (int column = 2; column < row.cells().size(); column++) {
			if (!row.cell(column).isBlank()) {
				problems.warning(sheet, row.number(), column, NLS.bind(Messages.table_beside, row.cell(column).text()),
						Messages.table_besideRemedy);
			}
		}
		for (int column = 0; column < row.cells().size(); column++) {
			if (!row.cell(column).note().isEmpty()) {
				problems.warning(sheet, row.number(), column, NLS.bind(Messages.deck_note, row.cell(column).note()),
						Messages.deck_noteRemedy);
			}
		}
	}
}
