package io.orgdeck.exchange.surveys.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.orgdeck.core.exchange.AnswerMapping;
import io.orgdeck.core.exchange.AnswerMapping.Column;
import io.orgdeck.core.exchange.AnswerMapping.State;
import io.orgdeck.core.exchange.AnswerMapping.Use;

/**
 * Columns of words beside an answer that do not say themselves which question they go with: it is the one before them. While that
 * one is doubtful they name no question, so that they go with whatever is decided.
 */
final class CommentColumns {

	private static final Set<Use> LEADING = Set.of(Use.QUESTION, Use.OPTION, Use.WORDS, Use.UNUSED);

	private CommentColumns() {
	}

	/** Takes the question from those columns of a plan that follow a doubtful one. */
	static List<Column> open(List<Column> columns, Set<Integer> following) {
		return columns.stream()
				.map(column -> following.contains(column.index())
						&& before(columns, column).filter(one -> one.state() == State.DOUBTFUL).isPresent()
								? column.with(Use.COMMENT, "", State.CERTAIN)
								: column)
				.toList();
	}

	/** The mapping with the decided question in each such column; where it was decided that there is none, the words are not taken. */
	static AnswerMapping follow(AnswerMapping decided) {
		List<Column> columns = decided.columns().stream()
				.map(column -> isOpen(column) && column.index() >= 0 ? follow(decided.columns(), column) : column).toList();
		return new AnswerMapping(decided.tool(), columns, decided.words());
	}

	/** Whether a column goes with whatever question is decided for the one before it. */
	static boolean isOpen(Column column) {
		return column.use() == Use.COMMENT && column.question().isEmpty();
	}

	private static Column follow(List<Column> columns, Column comment) {
		return before(columns, comment).filter(one -> one.state() == State.CERTAIN && !one.question().isEmpty())
				.map(one -> comment.with(Use.COMMENT, one.question(), State.CERTAIN)).orElseGet(comment::asUnused);
	}

	private static Optional<Column> before(List<Column> columns, Column comment) {
		return columns.stream().filter(one -> one.index() >= 0 && one.index() < comment.index() && LEADING.contains(one.use()))
				.max(Comparator.comparingInt(Column::index));
	}
}
