package io.orgdeck.exchange.surveys.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.orgdeck.core.exchange.AnswerMapping;
import io.orgdeck.core.exchange.AnswerMapping.Column;
import io.orgdeck.core.exchange.AnswerMapping.State;
import io.orgdeck.core.exchange.AnswerMapping.Use;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Answer;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Question;

/** Says what each column of a grid means, as far as it is certain; what is not, somebody is asked about. */
final class ColumnPlan {

	private static final AnswerMapping NOTHING_DECIDED = new AnswerMapping("", List.of(), List.of());
	private static final Pattern QUALTRICS_TEXT = Pattern.compile("(?<code>.+)_TEXT", Pattern.CASE_INSENSITIVE);

	private final Grid grid;
	private final Content[] contents;
	private final QuestionIndex questions;
	private final Set<String> groups;
	private final Map<Question, AnswerSense> senses = new HashMap<>();
	private final Map<String, Integer> occurrences = new HashMap<>();
	private Optional<Column> before = Optional.empty();
	/** Columns that take their question from the one before them. */
	private final Set<Integer> following = new HashSet<>();

	ColumnPlan(Grid grid, Content[] contents, QuestionIndex questions, Assessment assessment) {
		this.grid = grid;
		this.contents = contents;
		this.questions = questions;
		this.groups = assessment.getGroups().stream().map(group -> Typed.key(group.getName())).collect(Collectors.toSet());
	}

	/** The columns in the order of the file. */
	List<Column> columns() {
		occurrences.clear();
		before = Optional.empty();
		var columns = new ArrayList<Column>();
		var taken = new HashSet<Use>();
		for (Heading heading : grid.headings()) {
			int nth = occurrences.merge(heading.joined(), 1, Integer::sum);
			Column column = column(heading, nth, taken);
			columns.add(column);
			if (column.use() == Use.QUESTION || column.use() == Use.OPTION) {
				before = Optional.of(column);
			}
		}
		return CommentColumns.open(doubled(columns), following);
	}

	private Column column(Heading heading, int nth, Set<Use> taken) {
		var plain = new Column(heading.joined(), nth, heading.index(), -1, Use.UNUSED, "", "", State.UNUSED, List.of());
		if (heading.joined().isEmpty()) {
			return plain;
		}
		if (heading.isNoteOfTool(grid.tool()) && !questions.isWording(heading.joined())) {
			return plain.with(Use.MACHINE, "", State.CERTAIN);
		}
		QuestionIndex.Match match = questions.match(heading);
		Optional<Use> use = match.isCertain() ? Optional.empty() : person(heading);
		if (use.isPresent()) {
			boolean again = !taken.add(use.get()) && !Set.of(Use.MACHINE, Use.RESPONDENT, Use.STARTED, Use.SUBMITTED).contains(use.get());
			return again ? plain : plain.with(use.get(), "", State.CERTAIN);
		}
		if (heading.isCommentAlone() && !heading.inherits()) {
			return besideTheOneBefore(plain);
		}
		if (match.candidates().isEmpty()) {
			return unknown(plain, heading);
		}
		return asked(plain, heading, match);
	}

	private Optional<Use> person(Heading heading) {
		Optional<Use> use = heading.texts().stream().map(Typed::line).filter(text -> !text.isEmpty())
				.map(text -> Vocabulary.use(Typed.key(text))).flatMap(Optional::stream).findFirst();
		if (use.isPresent()) {
			return use;
		}
		Content content = contents[heading.index()];
		boolean allGroups = !content.isFree() && content.filled() > 0
				&& content.cells().stream().allMatch(cell -> groups.contains(Typed.key(cell.text())));
		return allGroups ? Optional.of(Use.GROUP) : Optional.empty();
	}

	/** A column that asks a question, or something beside it. */
	private Column asked(Column plain, Heading heading, QuestionIndex.Match match) {
		Question question = match.candidates().getFirst();
		List<String> candidates = match.candidates().stream().map(Question::getId).toList();
		var proposed = new Column(plain.heading(), plain.nth(), plain.index(), -1, Use.QUESTION, question.getId(), "", State.DOUBTFUL,
				candidates);
		State state = match.isCertain() ? State.CERTAIN : State.DOUBTFUL;
		if (Heading.isComment(heading.tail()) || isTextOfQualtrics(heading)) {
			return proposed.with(Use.COMMENT, question.getId(), state);
		}
		Optional<Answer> option = heading.tail().isEmpty() ? Optional.empty() : sense(question).option(heading.tail());
		if (option.isPresent() && !match.whole()) {
			return new Column(plain.heading(), plain.nth(), plain.index(), -1, Use.OPTION, question.getId(), meaning(option.get()), state,
					candidates);
		}
		if (match.isCertain() && match.whole()) {
			return proposed.with(Use.QUESTION, question.getId(), State.CERTAIN);
		}
		boolean plausible = contents[heading.index()].filled() == 0 || hasAnswers(heading.index(), question);
		return plausible ? proposed
				: new Column(plain.heading(), plain.nth(), plain.index(), -1, Use.UNUSED, "", "", State.UNUSED, candidates);
	}

	private boolean isTextOfQualtrics(Heading heading) {
		return grid.tool() == Tool.QUALTRICS && QUALTRICS_TEXT.matcher(heading.texts().getFirst().strip()).matches();
	}

	static String meaning(Answer answer) {
		return switch (answer) {
			case Answer.Rated rated -> AnswerMapping.LEVEL + rated.level();
			case Answer.DoesNotApply reason -> AnswerMapping.DOES_NOT_APPLY;
			case Answer.DontKnow unknown -> AnswerMapping.DONT_KNOW;
			case Answer.Given given -> ""; // an option stands for one answer
		};
	}

	/** A column whose heading says nothing that is known: asked about where it holds nothing but answers, taken for words on the
	 * survey as a whole where people have written sentences, otherwise told. */
	private Column unknown(Column plain, Heading heading) {
		if (isTextOfQualtrics(heading) && before.isPresent()) {
			return besideTheOneBefore(plain); // what was typed beside an option stands in a column of its own
		}
		boolean answers = questions.all().stream().filter(QuestionLevels::isByLevels).findFirst()
				.filter(first -> onlyAnswers(heading.index(), first)).isPresent();
		if (answers) {
			return plain.with(Use.QUESTION, "", State.DOUBTFUL);
		}
		Content content = contents[heading.index()];
		return content.isOfSentences() ? plain.asWords()
				: content.repeats() ? Vocabulary.asksFor(heading.joined()).map(use -> plain.with(use, "", State.DOUBTFUL)).orElse(plain)
						: plain;
	}

	private Column besideTheOneBefore(Column plain) {
		following.add(plain.index());
		return before.map(column -> plain.with(Use.COMMENT, column.question(), State.CERTAIN)).orElse(plain);
	}

	/** What cells mean as answers to a question as long as nobody has decided anything. */
	AnswerSense sense(Question question) {
		return senses.computeIfAbsent(question,
				one -> new AnswerSense(one, questions.spoken(one), NOTHING_DECIDED, grid.tool() == Tool.LIMESURVEY));
	}

	private boolean hasAnswers(int column, Question question) {
		return contents[column].cells().stream().anyMatch(cell -> isAnswer(sense(question).of(cell))) || !contents[column].isFree();
	}

	private boolean onlyAnswers(int column, Question question) {
		Content content = contents[column];
		return !content.isFree() && content.cells().size() > 1
				&& content.cells().stream().allMatch(cell -> isAnswer(sense(question).of(cell)));
	}

	private static boolean isAnswer(Meaning meaning) {
		return meaning instanceof Meaning.Said || meaning instanceof Meaning.Several;
	}

	/** Two columns that seem to ask the same question: nobody can say which, so somebody is asked. */
	private List<Column> doubled(List<Column> columns) {
		Map<String, Long> claims = columns.stream().filter(column -> column.use() == Use.QUESTION && column.state() == State.CERTAIN)
				.collect(Collectors.groupingBy(Column::question, Collectors.counting()));
		Set<String> options = columns.stream().filter(column -> column.use() == Use.OPTION).map(Column::question)
				.collect(Collectors.toSet());
		return columns.stream().map(column -> {
			boolean twice = column.use() == Use.QUESTION && column.state() == State.CERTAIN
					&& (claims.get(column.question()) > 1 || options.contains(column.question()));
			boolean filled = contents[column.index()].filled() > 0;
			return twice && filled ? column.with(Use.QUESTION, column.question(), State.DOUBTFUL) : column;
		}).toList();
	}

	/** The cells of a column that a question's scale does not know; none where there are so many that they are free texts. */
	List<Cell> strange(Column column, Question question, AnswerSense sense) {
		Content content = contents[column.index()];
		List<Cell> unknown = content.cells().stream().filter(cell -> sense.of(cell) instanceof Meaning.Unknown).toList();
		return content.isFree() ? List.of() : unknown;
	}
}
