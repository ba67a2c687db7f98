package io.orgdeck.exchange.surveys.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.exchange.AnswerMapping;
import io.orgdeck.core.exchange.AnswerMapping.Column;
import io.orgdeck.core.exchange.AnswerMapping.State;
import io.orgdeck.core.exchange.AnswerMapping.Use;
import io.orgdeck.core.exchange.AnswerMapping.Word;
import io.orgdeck.core.tables.SheetProblems;
import io.orgdeck.core.translation.ReaderLanguage;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.deck.Question;

/** Tells how a table was understood: the tool, columns that are doubtful, not used, moved or missing, and words that mean no answer. */
final class MappingTold {

	private final Grid grid;
	private final QuestionIndex questions;
	private final SheetProblems problems;

	MappingTold(Grid grid, QuestionIndex questions, SheetProblems problems) {
		this.grid = grid;
		this.questions = questions;
		this.problems = problems;
	}

	/** Which tool has written the table. */
	void recognised(AnswerMapping mapping) {
		long asked = mapping.columns().stream().filter(column -> column.index() >= 0 && column.state() == State.CERTAIN)
				.filter(column -> column.use() == Use.QUESTION || column.use() == Use.OPTION).map(Column::question).distinct().count();
		problems.warning(grid.sheet(), 0, -1,
				NLS.bind(Messages.told_recognised, new Object[] { grid.tool().label(), grid.rows().size(), asked }),
				Messages.told_recognisedRemedy);
	}

	/** In which translation of the deck the survey asks; of several with the same words, the one in which most questions are asked. */
	void language(AnswerMapping mapping) {
		Map<String, Set<String>> languages = mapping.columns().stream()
				.filter(column -> column.index() >= 0 && column.index() < grid.headings().size() && column.state() == State.CERTAIN)
				.filter(column -> column.use() == Use.QUESTION || column.use() == Use.OPTION).collect(Collectors.toMap(Column::question,
						column -> questions.languages(grid.headings().get(column.index()), column.question()), (one, other) -> one,
						LinkedHashMap::new));
		Map<String, Long> counts = languages.values().stream().flatMap(Set::stream)
				.collect(Collectors.groupingBy(tag -> tag, TreeMap::new, Collectors.counting()));
		Map<String, Long> taken = languages.values().stream().filter(tags -> !tags.isEmpty())
				.map(tags -> tags.stream().max(Comparator.comparing(counts::get)).orElseThrow())
				.collect(Collectors.groupingBy(tag -> tag, TreeMap::new, Collectors.counting()));
		taken.forEach((tag, asked) -> problems.warning(grid.sheet(), grid.headingRow(), -1,
				NLS.bind(Messages.told_language, ReaderLanguage.name(tag), asked), Messages.told_languageRemedy));
	}

	void columns(AnswerMapping mapping) {
		for (Column column : mapping.columns()) {
			if (column.index() < 0) {
				missing(column, mapping);
			} else if (column.state() == State.DOUBTFUL) {
				doubtful(column);
			} else if (column.earlier() >= 0 && column.earlier() != column.index() && column.use() == Use.QUESTION) {
				problems.warning(grid.sheet(), grid.headingRow(), column.index(),
						NLS.bind(Messages.told_moved, line(column), letters(column.earlier())), Messages.told_movedRemedy);
			} else if (column.state() == State.UNUSED && !column.heading().isEmpty()) {
				problems.warning(grid.sheet(), grid.headingRow(), column.index(), NLS.bind(Messages.told_unused, line(column)),
						Messages.told_unusedRemedy);
			}
		}
		List<String> machine = mapping.columns().stream().filter(column -> column.use() == Use.MACHINE && column.index() >= 0)
				.map(this::line)
				.toList();
		if (!machine.isEmpty()) {
			problems.warning(grid.sheet(), grid.headingRow(), -1, NLS.bind(Messages.told_machine, String.join(", ", machine)),
					Messages.told_machineRemedy);
		}
	}

	private void doubtful(Column column) {
		String proposed = column.candidates().stream().map(questions::byId).flatMap(Optional::stream).map(MappingTold::called)
				.collect(Collectors.joining(", "));
		if (column.use() == Use.GROUP || column.use() == Use.ROLE) {
			problems.warning(grid.sheet(), grid.headingRow(), column.index(),
					NLS.bind(column.use() == Use.GROUP ? Messages.told_perhapsGroup : Messages.told_perhapsRole, line(column)),
					Messages.told_doubtfulRemedy);
			return;
		}
		problems.error(grid.sheet(), grid.headingRow(), column.index(),
				proposed.isEmpty() ? NLS.bind(Messages.told_noQuestion, line(column))
						: NLS.bind(Messages.told_doubtful, line(column), proposed),
				Messages.told_doubtfulRemedy);
	}

	private static String called(Question question) {
		return question.getId() + " \u201c" + Typed.line(question.getText()) + '\u201d';
	}

	/** A column of the mapping that the file has no more, with the one that may have taken its place. */
	private void missing(Column column, AnswerMapping mapping) {
		if (column.use() != Use.QUESTION && column.use() != Use.OPTION && column.use() != Use.COMMENT) {
			return;
		}
		Optional<Column> heir = mapping.columns().stream().filter(other -> other.index() >= 0 && other.index() == column.earlier())
				.findFirst();
		String sentence = heir.map(other -> NLS.bind(Messages.told_missingHeir,
				new Object[] { line(column), letters(column.earlier()), column.question(), line(other) }))
				.orElseGet(() -> NLS.bind(Messages.told_missing,
						new Object[] { line(column), letters(Math.max(0, column.earlier())), column.question() }));
		problems.warning(grid.sheet(), grid.headingRow(), heir.map(Column::index).orElse(-1), sentence, Messages.told_missingRemedy);
	}

	/** Words that nobody has decided yet; their cells are told one by one. */
	void words(AnswerMapping mapping) {
		List<String> open = mapping.words().stream().filter(word -> word.state() == State.DOUBTFUL).map(Word::word).distinct().toList();
		if (!open.isEmpty()) {
			problems.error(grid.sheet(), 0, -1, NLS.bind(Messages.told_words, String.join("\", \"", open)), Messages.told_wordsRemedy);
		}
	}

	private String line(Column column) {
		return column.index() >= 0 && column.index() < grid.headings().size() ? grid.headings().get(column.index()).line()
				: column.heading().replace('\n', ' ');
	}

	private String letters(int column) {
		return problems.place(grid.sheet(), 1, column).columnLetters();
	}
}
