package io.orgdeck.export.excel.internal.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.Column.ColumnType;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.scoring.AgreementWord;
import io.orgdeck.core.scoring.DimensionTree;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Dimension;

/** Rearranges tables of the report so that sheets can be joined and charts find what belongs together side by side. */
final class Arrangement {

	/** Column in which scores carry the name that ratings and questions use for the dimension. */
	static final String SHORT_NAME = "shortName";
	static final String PART_OF = "partOf";
	static final String DIMENSION = "dimension";

	private Arrangement() {
	}

	/** The scores with the dimensions' short names in a second column, and in a third what each is a part of, where any is. */
	static Table withShortNames(Table scores, Deck deck, Messages messages) {
		DimensionTree tree = DimensionTree.of(deck);
		Table wider = scores;
		if (!tree.isFlat()) {
			wider = insert(wider, new Column(PART_OF, messages.column_partOf, ColumnType.TEXT, 2), of(wider, tree,
					dimension -> tree.whole(dimension).map(whole -> Cell.of(Decks.shortName(whole))).orElse(Cell.EMPTY)));
		}
		return insert(wider, new Column(SHORT_NAME, messages.column_shortName, ColumnType.TEXT, 2),
				of(wider, tree, dimension -> Cell.of(Decks.shortName(dimension))));
	}

	private static Function<List<Cell>, Cell> of(Table scores, DimensionTree tree, Function<Dimension, Cell> cell) {
		var cells = new IdentityHashMap<List<Cell>, Cell>();
		for (int i = 0; i < scores.rows().size(); i++) {
			cells.put(scores.rows().get(i), cell.apply(tree.all().get(i)));
		}
		return cells::get;
	}

	/** The scores with the number of questions that have each word of agreement in columns at the end, named after the word. */
	static Table withWords(Table scores, Calculation calculation) {
		Language language = calculation.language();
		Messages messages = language.texts(Messages.class);
		var columns = new ArrayList<>(scores.columns());
		for (AgreementWord word : AgreementWord.values()) {
			columns.add(new Column(word.name(), NLS.bind(messages.column_questionsThat, word.label(language)), ColumnType.INTEGER, 1));
		}
		var rows = new ArrayList<List<Cell>>();
		for (List<Cell> row : scores.rows()) {
			var wider = new ArrayList<>(row);
			for (AgreementWord word : AgreementWord.values()) {
				wider.add(Cell.of(calculation.words(word, rows.size() + 1)));
			}
			rows.add(wider);
		}
		return new Table(scores.id(), scores.caption(), columns, rows, scores.note(), scores.whenEmpty());
	}

	/** The distribution with a row for each question on its scale that has not been asked yet, so that votes can still be added. */
	static Table withUnasked(Table distribution, CountedVotes votes, Deck deck) {
		Set<Cell> there = distribution.rows().stream().map(List::getFirst).collect(Collectors.toSet());
		var rows = new ArrayList<>(distribution.rows());
		votes.questions().stream().filter(question -> question.live() && question.scale().equals(Scale.of(deck)))
				.map(question -> Cell.of(question.question().getId())).filter(id -> !there.contains(id)).forEach(id -> {
					var row = new ArrayList<Cell>(Collections.nCopies(distribution.columns().size(), Cell.EMPTY));
					row.set(0, id);
					rows.add(row);
				});
		return new Table(distribution.id(), distribution.caption(), distribution.columns(), rows, distribution.note(),
				distribution.whenEmpty());
	}

	/** The distribution with each question's dimension in a second column, and sorted by it in the order of the deck. */
	static Table byDimension(Table distribution, Table questions, Deck deck) {
		int question = questions.indexOf("question");
		int dimension = questions.indexOf(DIMENSION);
		var dimensions = new HashMap<Cell, Cell>();
		questions.rows().forEach(row -> dimensions.put(row.get(question), row.get(dimension)));
		var places = new HashMap<Cell, Integer>();
		deck.getDimensions().forEach(one -> places.putIfAbsent(Cell.of(Decks.shortName(one)), places.size()));
		int own = distribution.indexOf("question");
		Table wider = insert(distribution, questions.columns().get(dimension),
				row -> dimensions.getOrDefault(row.get(own), Cell.EMPTY));
		return sorted(wider, places);
	}

	private static Table sorted(Table table, Map<Cell, Integer> places) {
		var rows = new ArrayList<>(table.rows());
		rows.sort(Comparator.comparingInt(row -> places.getOrDefault(row.get(1), places.size())));
		return new Table(table.id(), table.caption(), table.columns(), rows, table.note(), table.whenEmpty());
	}

	private static Table insert(Table table, Column column, Function<List<Cell>, Cell> cell) {
		var columns = new ArrayList<>(table.columns());
		columns.add(1, column);
		var rows = new ArrayList<List<Cell>>();
		for (List<Cell> row : table.rows()) {
			var wider = new ArrayList<>(row);
			wider.add(1, cell.apply(row));
			rows.add(wider);
		}
		return new Table(table.id(), table.caption(), columns, rows, table.note(), table.whenEmpty());
	}
}
