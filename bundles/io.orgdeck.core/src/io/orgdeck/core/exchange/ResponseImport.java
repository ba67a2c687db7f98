package io.orgdeck.core.exchange;

import io.orgdeck.model.Ids;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Comment;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.SessionStatus;
import io.orgdeck.model.deck.Question;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.osgi.util.NLS;

/**
 * What merging answers into an assessment would change, line by line, before anything is changed. Comments are kept
 * whichever answer is taken.
 */
public final class ResponseImport {

	/** How a line stands to what the assessment holds. */
	public enum Kind {
		/** The participant has not answered that question in that round. */
		NEW,
		/** The assessment holds the same answer and comment. */
		SAME,
		/** The assessment, or a line before, holds another answer or comment. */
		DIFFERENT
	}

	/**
	 * One answer to be merged.
	 *
	 * @param before what the assessment, or a line before, holds for the same participant, question and round
	 */
	public record Line(Kind kind, Response response, Optional<Vote> before) {

		/** The vote as it will stand, with every comment. */
		Vote outcome(boolean taken) {
			Vote after = response.vote();
			if (before.isEmpty()) {
				return after;
			}
			return new Vote(after.participant(), taken ? after.answer() : before.get().answer(),
					Comments.join(before.get().comment(), after.comment()));
		}
	}

	private record Key(String session, Question question, int round, int participant) {
		static Key of(Response response) {
			return new Key(response.session(), response.question(), response.round(), response.vote().participant());
		}
	}

	private final Assessment assessment;
	private final List<Line> lines = new ArrayList<>();
	private final List<Remark> remarks = new ArrayList<>();
	private final List<ImportProblem> problems = new ArrayList<>();

	private ResponseImport(Assessment assessment) {
		this.assessment = assessment;
	}

	/**
	 * Compares answers with an assessment.
	 *
	 * @param files in the order in which they shall be merged
	 */
	public static ResponseImport of(Assessment assessment, List<Responses> files) {
		var plan = new ResponseImport(assessment);
		var held = new HashMap<Key, Vote>();
		for (Responses file : files) {
			file.responses().forEach(response -> plan.compare(response, held));
			plan.remarks.addAll(file.remarks());
			plan.problems.addAll(file.problems());
		}
		return plan;
	}

	private void compare(Response response, Map<Key, Vote> held) {
		Key key = Key.of(response);
		Optional<Vote> before = Optional.ofNullable(held.get(key)).or(() -> stored(key));
		Vote after = response.vote();
		Kind kind = before.isEmpty() ? Kind.NEW
				: before.get().answer().equals(after.answer()) && before.get().comment().contains(after.comment()) ? Kind.SAME
						: Kind.DIFFERENT;
		var line = new Line(kind, response, before);
		lines.add(line);
		held.put(key, line.outcome(true));
	}

	private Optional<Vote> stored(Key key) {
		return session(key.session).flatMap(session -> ballot(session, key.question, key.round))
				.filter(ballot -> ballot.getVotes() != null).flatMap(ballot -> ballot.getVotes().of(key.participant));
	}

	/** Every answer, in the order of the files. */
	public List<Line> lines() {
		return List.copyOf(lines);
	}

	/** What could not be read in any of the files, or what somebody should know. */
	public List<ImportProblem> problems() {
		return List.copyOf(problems);
	}

	/** Whether every file could be read completely. */
	public boolean isWhole() {
		return problems.stream().noneMatch(ImportProblem::isError);
	}

	/** Whether there is anything that the assessment does not hold already. */
	public boolean bringsAnything() {
		return !remarks.isEmpty() || lines.stream().anyMatch(line -> line.kind != Kind.SAME);
	}

	/** What its lines are called. */
	public ImportWords words() {
		return new ImportWords(assessment);
	}

	/** How many lines are of that kind. */
	public long count(Kind kind) {
		return lines.stream().filter(line -> line.kind == kind).count();
	}

	/**
	 * Changes the assessment. Run it inside one step of a document, so that it is undone as one.
	 *
	 * @param taken for a line that is different, whether its answer replaces the one before; new lines are always taken
	 * @param clock for the dates of what is created
	 */
	public void apply(Predicate<Line> taken, Clock clock) {
		var results = new HashMap<Key, Vote>();
		for (Line line : lines) {
			Key key = Key.of(line.response);
			Vote base = results.get(key);
			var current = base == null ? line : new Line(line.kind, line.response, Optional.of(base));
			results.put(key, current.outcome(line.kind != Kind.DIFFERENT || taken.test(line)));
		}
		var byBallot = new LinkedHashMap<Ballot, List<Vote>>();
		var attendance = new LinkedHashMap<Session, Set<Integer>>();
		for (Line line : lines) {
			Vote vote = results.remove(Key.of(line.response));
			if (vote != null) {
				Session session = sessionFor(line.response, clock);
				byBallot.computeIfAbsent(ballotFor(session, line.response), unseen -> new ArrayList<>()).add(vote);
				attendance.computeIfAbsent(session, unseen -> new HashSet<>()).add(vote.participant());
			}
		}
		byBallot.forEach(ResponseImport::add);
		attendance.forEach(this::attend);
		remarks.forEach(remark -> add(remark, Instant.now(clock)));
	}

	private static void add(Ballot ballot, List<Vote> votes) {
		Votes merged = (ballot.getVotes() == null ? Votes.NONE : ballot.getVotes()).with(votes);
		if (!merged.equals(ballot.getVotes())) {
			ballot.setVotes(merged);
		}
	}

	private Session sessionFor(Response response, Clock clock) {
		return session(response.session()).orElseGet(() -> {
			Session session = Ids.create(AssessmentPackage.Literals.SESSION);
			session.setId(response.session());
			session.setTitle(Messages.import_session);
			session.setDate(LocalDate.now(clock));
			session.setStatus(SessionStatus.HELD);
			assessment.getSessions().add(session);
			return session;
		});
	}

	private static Ballot ballotFor(Session session, Response response) {
		return ballot(session, response.question(), response.round()).orElseGet(() -> {
			Ballot ballot = Ids.create(AssessmentPackage.Literals.BALLOT);
			ballot.setQuestion(response.question());
			ballot.setRound(response.round());
			session.getBallots().add(ballot);
			return ballot;
		});
	}

	private void attend(Session session, Set<Integer> numbers) {
		assessment.getParticipants().stream().filter(one -> numbers.contains(one.getNumber()))
				.filter(one -> !session.getAttendance().contains(one)).forEach(session.getAttendance()::add);
	}

	private void add(Remark remark, Instant now) {
		String author = NLS.bind(Messages.import_author, remark.participant());
		boolean known = assessment.getComments().stream().anyMatch(comment -> comment.getSubject() == remark.question()
				&& author.equals(comment.getAuthor()) && remark.text().equals(comment.getText()));
		if (!known) {
			Comment comment = Ids.create(AssessmentPackage.Literals.COMMENT);
			comment.setSubject(remark.question());
			comment.setAuthor(author);
			comment.setText(remark.text());
			comment.setAt(now);
			assessment.getComments().add(comment);
		}
	}

	private Optional<Session> session(String id) {
		return assessment.getSessions().stream().filter(session -> id.equals(session.getId())).findFirst();
	}

	private static Optional<Ballot> ballot(Session session, Question question, int round) {
		return session.getBallots().stream().filter(ballot -> ballot.getQuestion() == question && ballot.getRound() == round)
				.reduce((first, second) -> second);
	}
}
