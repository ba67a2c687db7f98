package io.orgdeck.core.deckmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.orgdeck.core.decksheet.DeckImport;
import io.orgdeck.core.decksheet.DeckReader;
import io.orgdeck.core.tables.ImportProblem;
import io.orgdeck.core.tables.SheetProblems;
import io.orgdeck.core.tables.Spreadsheet;

/**
 * Makes a deck of a file by what its sheets and columns mean: first the sheets as our own would be, which {@link DeckReader} then
 * reads like anybody's, so that there is but one way from a table to a deck.
 */
public final class MappedDeck {

	private MappedDeck() {
	}

	/** The deck, and what of the file is not in it; without a deck, why there is none. */
	public static DeckImport read(Spreadsheet file, DeckMapping mapping) {
		var problems = new SheetProblems(file.name());
		problems.addAll(file.remarks());
		Optional<Spreadsheet> sheets = sheets(file, mapping, problems);
		if (sheets.isEmpty()) {
			return new DeckImport(Optional.empty(), problems.all());
		}
		DeckImport read = DeckReader.read(sheets.get());
		read.deck().ifPresent(deck -> {
			var translations = new ColumnTranslations(file, mapping);
			translations.addTo(deck);
			translations.tell(deck, problems);
		});
		List<ImportProblem> all = new ArrayList<>(Stream.concat(problems.all().stream(), read.problems().stream()).toList());
		return new DeckImport(problems.anyError() ? Optional.empty() : read.deck(), all);
	}

	private static Optional<Spreadsheet> sheets(Spreadsheet file, DeckMapping mapping, SheetProblems problems) {
		var scales = new AnswerScales(file, mapping, problems);
		var rows = new QuestionRows(file, mapping, scales, problems);
		rows.read();
		if (rows.isEmpty()) {
			problems.error(new Spreadsheet.Sheet(file.name(), List.of()), 0, -1, Messages.map_noQuestions, Messages.map_noQuestionsRemedy);
			return Optional.empty();
		}
		return Optional.of(new Spreadsheet(file.name(), rows.sheets(mapping.title())));
	}
}
