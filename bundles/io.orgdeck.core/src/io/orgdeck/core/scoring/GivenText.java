package io.orgdeck.core.scoring;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Answer;
import io.orgdeck.model.deck.AnswerForm;
import io.orgdeck.model.deck.Question;

/** How answers that are no level are written where a cell or line holds one, and the way back. */
public final class GivenText {

	private static final String BETWEEN = "; ";
	/** What stands between ticked answers: survey tools write semicolons, commas, bars or lines. */
	private static final List<String> SEPARATORS = List.of("\\R", ";", "\\|", ",");

	private GivenText() {
	}

	/**
	 * An answer in words; what is not known stands for itself.
	 *
	 * @param language in which numbers and days are written
	 * @param name     what a step is called
	 */
	public static String words(Answer.Given given, Scale scale, Language language, Function<Scale.Step, String> name) {
		return switch (scale.takes()) {
			case SEVERAL -> given.ticked().stream().map(level -> scale.indexOf(level).stream().mapToObj(scale.steps()::get).findFirst()
					.map(name).orElse(level)).collect(Collectors.joining(BETWEEN));
			default -> new TypedAnswer(scale, language).shown(given.text());
		};
	}

	/**
	 * What a cell says: ticked answers with a sign between them that no answer holds. Empty where any part is not certain.
	 *
	 * @param levels the ids of levels that a part may mean
	 */
	public static Optional<Answer.Given> read(Cell cell, Scale scale, Function<Cell, List<String>> levels) {
		if (!scale.isSeveral() || Typed.isBlank(cell.text())) {
			return Optional.empty();
		}
		List<String> whole = levels.apply(cell);
		if (whole.size() == 1) {
			return Optional.of(ticked(Set.copyOf(whole), scale));
		}
		for (String separator : SEPARATORS) {
			Optional<Answer.Given> read = parts(cell.text().split(separator), levels).map(ticked -> ticked(ticked, scale));
			if (read.isPresent()) {
				return read;
			}
		}
		return Optional.empty();
	}

	private static Optional<Set<String>> parts(String[] parts, Function<Cell, List<String>> levels) {
		var ticked = new LinkedHashSet<String>();
		for (String part : parts) {
			List<String> meant = Typed.isBlank(part) ? List.of() : levels.apply(Cell.of(part));
			if (meant.size() == 1) {
				ticked.add(meant.getFirst());
			} else if (!Typed.isBlank(part)) {
				return Optional.empty();
			}
		}
		return ticked.isEmpty() ? Optional.empty() : Optional.of(ticked);
	}

	/** These levels as one answer, in the order of the scale whatever the order they were ticked in; others last. */
	public static Answer.Given ticked(Set<String> levels, Scale scale) {
		var ordered = new LinkedHashSet<>(scale.steps().stream().map(Scale.Step::id).filter(levels::contains).toList());
		ordered.addAll(levels.stream().sorted().toList());
		return Answer.Given.ticked(ordered);
	}

	/** The answer with one more level ticked, or without it where it was; empty when none is left. */
	public static Optional<Answer> toggled(Optional<Answer> now, String level, Scale scale) {
		var ticked = new LinkedHashSet<>(now.filter(Answer.Given.class::isInstance).map(answer -> ((Answer.Given) answer).ticked())
				.orElse(List.of()));
		if (!ticked.remove(level)) {
			ticked.add(level);
		}
		return ticked.isEmpty() ? Optional.empty() : Optional.of(ticked(ticked, scale));
	}

	/** Whether a question is answered in words, which are treated as those beside a vote. */
	public static boolean isWords(Question question) {
		return question != null && QuestionLevels.takes(question) == AnswerForm.WORDS;
	}

	/** What somebody answered in words; an empty text for every other answer. */
	public static String words(Question question, Answer answer) {
		return answer instanceof Answer.Given given && isWords(question) ? given.text() : "";
	}

	/** Whether that can be an answer where this is asked. */
	public static boolean fits(Answer answer, Scale scale) {
		return switch (answer) {
			case Answer.Rated(String level) -> scale.takes() == AnswerForm.NONE && scale.indexOf(level).isPresent();
			case Answer.Given given ->
				scale.isTyped() ? TypedAnswer.isOne(given, scale.takes()) : scale.isSeveral() && !given.ticked().isEmpty()
						&& given.ticked().stream().allMatch(level -> scale.indexOf(level).isPresent());
			default -> true;
		};
	}
}
