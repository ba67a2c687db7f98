package io.orgdeck.exchange.surveys.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.orgdeck.core.exchange.AnswerMapping;
import io.orgdeck.core.exchange.AnswerMapping.Column;
import io.orgdeck.core.exchange.AnswerMapping.State;
import io.orgdeck.core.exchange.AnswerMapping.Use;
import io.orgdeck.core.exchange.AnswerMapping.Word;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.deck.Question;

/** Lays what was decided for an earlier file over what a new one seems to mean: by heading, never by place. */
final class MappingFit {

	private static final int MOST_WORDS = 40;

	private final Grid grid;
	private final ColumnPlan plan;
	private final QuestionIndex questions;
	/** What the columns seem to mean when nothing was decided. */
	private final List<Column> unasked;

	MappingFit(Grid grid, ColumnPlan plan, QuestionIndex questions) {
		this.grid = grid;
		this.plan = plan;
		this.questions = questions;
		this.unasked = plan.columns();
	}

	/** The mapping of the new file. Columns of the earlier one that are missing keep their place in it, without an index. */
	AnswerMapping fit(AnswerMapping earlier) {
		var known = new HashMap<String, Column>();
		earlier.columns().forEach(column -> known.putIfAbsent(name(column), column));
		var found = new HashSet<String>();
		var columns = new ArrayList<Column>();
		for (Column now : unasked) {
			Column before = known.get(name(now));
			if (before == null) {
				columns.add(now);
				continue;
			}
			found.add(name(now));
			int place = before.index() >= 0 ? before.index() : before.earlier();
			boolean asks = before.use() == Use.QUESTION || before.use() == Use.COMMENT || before.use() == Use.OPTION;
			boolean stands = before.state() != State.DOUBTFUL
					&& (!asks || CommentColumns.isOpen(before) || questions.byId(before.question()).isPresent());
			columns.add(stands ? before.at(now.index(), place) : now.at(now.index(), place));
		}
		earlier.columns().stream().filter(column -> !found.contains(name(column)))
				.map(column -> column.at(-1, column.index() >= 0 ? column.index() : column.earlier())).forEach(columns::add);
		return new AnswerMapping(grid.tool().label(), columns, words(columns, earlier));
	}

	private static String name(Column column) {
		return Typed.key(column.heading()) + '\n' + column.nth();
	}

	/** Words in columns of answers that are none of the answers; what was decided of them before stands. */
	private List<Word> words(List<Column> columns, AnswerMapping earlier) {
		var words = new LinkedHashMap<String, Word>();
		earlier.words().forEach(word -> words.putIfAbsent(key(word), word));
		Map<String, Integer> counts = new HashMap<>();
		for (Column column : columns) {
			Optional<Question> question = questions.byId(column.question());
			if (column.use() != Use.QUESTION || column.index() < 0 || question.isEmpty()) {
				continue;
			}
			String scale = AnswerSense.scaleOf(question.get());
			AnswerSense sense = earlier.words().isEmpty() ? plan.sense(question.get())
					: new AnswerSense(question.get(), questions.spoken(question.get()), earlier, grid.tool() == Tool.LIMESURVEY);
			for (Cell cell : plan.strange(column, question.get(), sense)) {
				var word = new Word(scale, Typed.line(cell.text()), "", State.DOUBTFUL);
				if (cell.text().length() <= 200 && counts.merge(scale, 1, Integer::sum) <= MOST_WORDS) {
					words.putIfAbsent(key(word), word);
				}
			}
		}
		return List.copyOf(words.values());
	}

	private static String key(Word word) {
		return word.scale() + '\n' + Typed.key(word.word());
	}
}
