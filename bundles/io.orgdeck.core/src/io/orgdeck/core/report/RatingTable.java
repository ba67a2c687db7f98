package io.orgdeck.core.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.orgdeck.core.coding.Quotable;
import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.scoring.CountingVotes;
import io.orgdeck.core.scoring.DisclosureGuard;
import io.orgdeck.core.scoring.GivenText;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Question;

/** Every vote as a row that does not say whose it is, and apart from them what people wrote beside their votes. */
final class RatingTable {

	/** Answers in the order in which they are listed: one that tells nothing about people. */
	private record Line(int order, String answer, Cell value, String group) {
		static final Comparator<Line> ORDER = Comparator.comparingInt(Line::order).thenComparing(Line::answer)
				.thenComparing(Line::group);
	}

	private final Assessment assessment;
	private final Quotable quotable;
	private final boolean showGroups;
	private final Map<Integer, String> groups = new HashMap<>();
	private final CountingVotes counting;
	private final Messages messages;

	RatingTable(Assessment assessment, DisclosureGuard guard, Words words) {
		messages = words.language().texts(Messages.class);
		this.assessment = assessment;
		quotable = new Quotable(assessment, guard);
		showGroups = assessment.getGroups().stream().noneMatch(group -> guard.group(group).isAnySuppressed());
		for (Participant participant : assessment.getParticipants()) {
			groups.put(participant.getNumber(), participant.getGroup() == null ? "" : participant.getGroup().getName());
		}
		counting = CountingVotes.of(assessment);
	}

	Table ratings() {
		var table = new TableBuilder(Tables.RATINGS, messages.captionRatings).words("session", messages.columnSession, 6)
				.day("date", messages.columnDate).text("question", messages.columnQuestion, 2)
				.text("card", messages.columnCard, 1).text("dimension", messages.columnDimension, 2)
				.count("round", messages.columnRound).text("last", messages.columnLast, 1)
				.text("group", messages.columnRespondentGroup, 3).text("answer", messages.columnAnswer, 2)
				.number("value", messages.columnValue)
				.note(messages.noteRatings).whenEmpty(messages.emptyRatings);
		forEachListed((session, ballot) -> {
			if (QuestionLevels.isAnswered(ballot.getQuestion())) {
				addRows(table, session, ballot);
			}
		});
		return table.build();
	}

	Table comments() {
		record Remark(Session session, Question question, String words) {
		}
		var remarks = new ArrayList<Remark>();
		forEachListed((session, ballot) -> counting.votes(ballot).stream()
				.flatMap(vote -> Stream.of(GivenText.words(ballot.getQuestion(), vote.answer()).strip(), words(vote)))
				.filter(words -> !words.isEmpty()).forEach(words -> remarks.add(new Remark(session, ballot.getQuestion(), words))));
		var table = new TableBuilder(Tables.COMMENTS, messages.captionComments).words("session", messages.columnSession, 3)
				.text("question", messages.columnQuestion, 2).text("card", messages.columnCard, 1)
				.words("comment", messages.columnComment, 8).note(messages.noteComments).whenEmpty(messages.emptyComments);
		remarks.stream().sorted(Comparator.comparing(Remark::words))
				.forEach(remark -> table.row(Cell.of(remark.session().getTitle()), Cell.of(remark.question().getId()),
						Cell.of(remark.question().getCard().getCode()), Cell.of(remark.words())));
		return table.build();
	}

	/** What somebody wrote beside a vote, and why a question does not apply. */
	private static String words(Vote vote) {
		String reason = vote.answer() instanceof Answer.DoesNotApply answer ? answer.reason().strip() : "";
		return Stream.of(reason, vote.comment().strip()).filter(text -> !text.isEmpty()).collect(Collectors.joining(" – "));
	}

	private void forEachListed(BiConsumer<Session, Ballot> action) {
		for (Session session : assessment.getSessions()) {
			session.getBallots().stream().filter(quotable::isListed).forEach(ballot -> action.accept(session, ballot));
		}
	}

	private void addRows(TableBuilder table, Session session, Ballot ballot) {
		Question question = ballot.getQuestion();
		Scale scale = Scale.of(question);
		List<Cell> head = List.of(Cell.of(session.getTitle()), Cell.of(session.getDate()), Cell.of(question.getId()),
				Cell.of(question.getCard().getCode()),
				question.getDimension() == null ? Cell.EMPTY : Cell.of(Decks.shortName(question.getDimension())),
				Cell.of(ballot.getRound()), Cell.of(counting.isResult(ballot) ? messages.yes : messages.no));
		counting.votes(ballot).stream().map(vote -> line(vote, scale)).sorted(Line.ORDER).forEach(line -> {
			var row = new ArrayList<Cell>(head);
			row.addAll(List.of(showGroups ? Cell.of(line.group()) : Cell.SUPPRESSED, Cell.of(line.answer()), line.value()));
			table.row(row);
		});
	}

	private Line line(Vote vote, Scale scale) {
		String group = groups.getOrDefault(vote.participant(), "");
		return switch (vote.answer()) {
			case Answer.Rated rated -> {
				OptionalInt step = scale.indexOf(rated.level());
				yield step.isPresent()
						? new Line(step.getAsInt(), scale.steps().get(step.getAsInt()).label(),
								Cell.of(scale.steps().get(step.getAsInt()).value()), group)
						: new Line(scale.size(), rated.level(), Cell.EMPTY, group);
			}
			case Answer.Given given -> new Line(scale.size(), given.text(), Cell.EMPTY, group);
			case Answer.DontKnow unknown -> new Line(scale.size() + 1, messages.answerDontKnow, Cell.EMPTY, group);
			case Answer.DoesNotApply reason -> new Line(scale.size() + 2, messages.answerNotApplicable, Cell.EMPTY, group);
		};
	}
}
