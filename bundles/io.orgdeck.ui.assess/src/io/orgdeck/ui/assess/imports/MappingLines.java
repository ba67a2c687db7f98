package io.orgdeck.ui.assess.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.exchange.AnswerMapping;
import io.orgdeck.core.exchange.AnswerMapping.Column;
import io.orgdeck.core.exchange.AnswerMapping.State;
import io.orgdeck.core.exchange.AnswerMapping.Use;
import io.orgdeck.core.exchange.AnswerMapping.Word;
import io.orgdeck.core.scoring.AnswerWords;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.tables.Place;
import io.orgdeck.core.words.Names;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Answer;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.RatingScale;

/** What the columns and words of a table of answers mean, a line for each, with what somebody may decide instead. */
final class MappingLines {

	/** Something that may be decided. */
	record Choice(String words, UnaryOperator<AnswerMapping> decision) {
	}

	/**
	 * One column or word.
	 *
	 * @param place  the column's letters; empty for a word
	 * @param what   the heading, or the word
	 * @param means  what it is taken as
	 * @param chosen index of what stands among the choices; -1 where nothing is decided
	 */
	record Line(String place, String what, String means, State state, List<Choice> choices, int chosen) {
	}

	/** What a column may say of whoever has answered. */
	private static final List<Use> ABOUT_PEOPLE = List.of(Use.GROUP, Use.ROLE, Use.NAME, Use.EMAIL);

	private final Deck deck;
	private final List<Question> questions;

	MappingLines(Deck deck) {
		this.deck = deck;
		this.questions = Decks.asked(deck);
	}

	/** The lines: what is doubtful first. */
	List<Line> of(AnswerMapping mapping) {
		var lines = new ArrayList<Line>();
		mapping.columns().stream().filter(column -> column.index() >= 0 && !column.heading().isEmpty()).map(this::line).forEach(lines::add);
		mapping.words().stream().map(this::line).forEach(lines::add);
		lines.sort(Comparator.comparing(line -> line.state() != State.DOUBTFUL));
		return lines;
	}

	private Line line(Column column) {
		var choices = new ArrayList<Choice>();
		choices.add(new Choice(Messages.mapUnused, mapping -> mapping.with(column.asUnused())));
		choices.add(new Choice(Messages.mapWords, mapping -> mapping.with(column.asWords())));
		int chosen = column.state() == State.UNUSED ? 0 : column.use() == Use.WORDS ? 1 : -1;
		for (Use use : ABOUT_PEOPLE) {
			chosen = column.state() == State.CERTAIN && column.use() == use ? choices.size() : chosen;
			choices.add(new Choice(aboutPeople(use), mapping -> mapping.with(column.with(use, "", State.CERTAIN))));
		}
		Set<Question> offered = new LinkedHashSet<>();
		column.candidates().stream().map(this::question).flatMap(Optional::stream).forEach(offered::add);
		offered.addAll(questions);
		for (Question question : offered) {
			boolean stands = column.state() == State.CERTAIN && column.use() == Use.QUESTION && question.getId().equals(column.question());
			chosen = stands ? choices.size() : chosen;
			choices.add(new Choice(words(question), mapping -> mapping.with(column.asQuestion(question.getId()))));
		}
		if (chosen < 0 && column.state() == State.CERTAIN) {
			chosen = 0;
			choices.addFirst(new Choice(means(column), mapping -> mapping.with(column)));
		}
		String place = new Place("", "", 1, column.index()).columnLetters();
		return new Line(place, Typed.line(column.heading()), means(column), column.state(), choices, chosen);
	}

	private static String aboutPeople(Use use) {
		return switch (use) {
			case GROUP -> Messages.mapGroup;
			case ROLE -> Messages.mapRole;
			case EMAIL -> Messages.mapEmail;
			default -> Messages.mapName;
		};
	}

	private Optional<Question> question(String id) {
		return questions.stream().filter(question -> question.getId().equals(id)).findFirst();
	}

	private static String words(Question question) {
		return Typed.line(NLS.bind(Messages.mapQuestion, Names.code(question), question.getText() == null ? "" : question.getText()));
	}

	private String means(Column column) {
		String question = question(column.question()).map(MappingLines::words).orElse("");
		return switch (column.state()) {
			case UNUSED -> Messages.mapUnused;
			case DOUBTFUL -> ABOUT_PEOPLE.contains(column.use()) ? NLS.bind(Messages.mapPerhaps, aboutPeople(column.use()))
					: question.isEmpty() ? Messages.mapUnknown : NLS.bind(Messages.mapPerhaps, question);
			case CERTAIN -> switch (column.use()) {
				case QUESTION -> question;
				case OPTION -> NLS.bind(Messages.mapOption, question);
				case COMMENT -> question.isEmpty() ? Messages.mapCommentBefore : NLS.bind(Messages.mapComment, question);
				case WORDS -> Messages.mapWords;
				case RESPONDENT, STARTED, SUBMITTED, STATUS -> Messages.mapTool;
				case MACHINE, UNUSED -> Messages.mapMachine;
				case EMAIL, NAME, FIRST_NAME, LAST_NAME, GROUP, ROLE -> aboutPeople(column.use());
			};
		};
	}

	private Line line(Word word) {
		var choices = new ArrayList<Choice>();
		var meanings = new ArrayList<String>();
		AnswerWords words = new AnswerWords(scale(word.scale()));
		scale(word.scale()).steps().forEach(step -> {
			meanings.add(AnswerMapping.LEVEL + step.id());
			choices.add(new Choice(words.choice(new Answer.Rated(step.id())), null));
		});
		meanings.addAll(List.of(AnswerMapping.DOES_NOT_APPLY, AnswerMapping.DONT_KNOW, AnswerMapping.NO_ANSWER));
		choices.add(new Choice(words.choice(new Answer.DoesNotApply("")), null));
		choices.add(new Choice(words.choice(Answer.DontKnow.INSTANCE), null));
		choices.add(new Choice(Messages.mapNoAnswer, null));
		int chosen = word.state() == State.CERTAIN ? meanings.indexOf(word.meaning()) : -1;
		choices.replaceAll(choice -> new Choice(choice.words(),
				mapping -> mapping.with(word.as(meanings.get(choices.stream().map(Choice::words).toList().indexOf(choice.words()))))));
		return new Line("", NLS.bind(Messages.mapWord, word.word()), chosen < 0 ? Messages.mapUnknownWord : choices.get(chosen).words(),
				word.state(), choices, chosen);
	}

	private Scale scale(String id) {
		return deck.getScales().stream().filter(scale -> id.equals(scale.getId())).findFirst()
				.or(() -> deck.getScales().stream().findFirst())
				.map((RatingScale scale) -> Scale.of(scale)).orElse(Scale.NONE);
	}
}
