package io.orgdeck.core.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.exchange.Arrivals.Target;
import io.orgdeck.core.scoring.Takeover;
import io.orgdeck.core.tables.ImportProblem;
import io.orgdeck.model.Ids;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Comment;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.SessionStatus;
import io.orgdeck.model.deck.Identified;

/**
 * What merging answers into an assessment would change, line by line, before anything is changed. Comments are kept
 * whichever answer is taken, and no result is replaced before somebody has said so.
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
			Vote known = before.get();
			return known.withAnswer(taken ? after.answer() : known.answer()).withComment(Comments.join(known.comment(), after.comment()));
		}
	}

	private record Key(Target target, int participant) {
		static Key of(Response response) {
			return new Key(Target.of(response), response.vote().participant());
		}
	}

	private final Assessment assessment;
	private final List<Responses> files;
	private final Placement placement;
	private final String collecting;
	private final AskingSessions asking;
	private final Arrivals arrivals;
	private final List<Line> lines = new ArrayList<>();
	private final List<Remark> remarks = new ArrayList<>();
	private final Map<Integer, NewParticipant> newcomers = new LinkedHashMap<>();
	private final List<ImportProblem> problems = new ArrayList<>();
	private final Set<Session> probable = new LinkedHashSet<>();
	private int withoutSession;

	private ResponseImport(Assessment assessment, List<Responses> files, Placement placement) {
		this.assessment = assessment;
		this.files = files;
		this.placement = placement;
		this.collecting = WrittenAnswers.sessionId(assessment);
		this.asking = new AskingSessions(assessment);
		this.arrivals = new Arrivals(assessment, placement.counts());
	}

	/**
	 * Compares answers with an assessment. Answers that name no session stand beside the results.
	 *
	 * @param files in the order in which they shall be merged
	 */
	public static ResponseImport of(Assessment assessment, List<Responses> files) {
		return of(assessment, files, Placement.BESIDE);
	}

	private static ResponseImport of(Assessment assessment, List<Responses> files, Placement placement) {
		var plan = new ResponseImport(assessment, List.copyOf(files), placement);
		var held = new HashMap<Key, Vote>();
		for (Responses file : files) {
			file.responses().forEach(response -> plan.compare(plan.placed(response), held));
			file.newcomers().forEach(one -> plan.newcomers.putIfAbsent(one.number(), one));
			plan.problems.addAll(file.problems());
		}
		plan.findRemarks();
		return plan;
	}

	/** The same answers after somebody has decided where they go. */
	public ResponseImport placed(Placement decided) {
		return of(assessment, files, decided);
	}

	/** What has been decided. */
	public Placement placement() {
		return placement;
	}

	private Response placed(Response response) {
		if (!response.session().equals(collecting)) {
			return response;
		}
		withoutSession++;
		Optional<Session> asked = asking.of(response.question(), response.vote().participant());
		asked.ifPresent(probable::add);
		return switch (placement.home()) {
			case Placement.Home.Collected collected -> response;
			case Placement.Home.WhereAsked where -> asked.map(session -> in(response, session, OptionalInt.empty())).orElse(response);
			case Placement.Home.InSession(Session session, OptionalInt round) -> in(response, session, round);
		};
	}

	private Response in(Response response, Session session, OptionalInt round) {
		return response.in(session.getId(), round.orElse(asking.lastRound(response.question(), session)));
	}

	private void compare(Response response, Map<Key, Vote> held) {
		Key key = Key.of(response);
		Optional<Vote> before = Optional.ofNullable(held.get(key)).or(() -> stored(key));
		Vote after = response.vote();
		Kind kind = before.isEmpty() ? Kind.NEW
				: before.get().answer().equals(after.answer()) && Comments.says(before.get().comment(), after.comment()) ? Kind.SAME
						: Kind.DIFFERENT;
		var line = new Line(kind, response, before);
		lines.add(line);
		held.put(key, line.outcome(true));
		if (kind != Kind.SAME) {
			arrivals.add(response);
		}
	}

	private Optional<Vote> stored(Key key) {
		return arrivals.ballot(key.target).map(Ballot::getVotes).flatMap(votes -> votes.of(key.participant));
	}

	/** Every answer, in the order of the files. */
	public List<Line> lines() {
		return List.copyOf(lines);
	}

	/** The people whom the assessment does not have and who come in with their answers. */
	public List<NewParticipant> newcomers() {
		Set<Integer> heard = Stream.concat(lines.stream().map(line -> line.response.vote().participant()),
				remarks.stream().map(Remark::participant)).collect(Collectors.toSet());
		return newcomers.values().stream().filter(one -> heard.contains(one.number())).toList();
	}

	/** Words beside no answer that the assessment does not hold yet, in the order of the files. */
	public List<Remark> remarks() {
		return List.copyOf(remarks);
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

	/** How many answers name no session. */
	public int withoutSession() {
		return withoutSession;
	}

	/** The sessions that have asked the questions of answers that name none, as far as that is certain. */
	public List<Session> probableSessions() {
		return List.copyOf(probable);
	}

	/** Whether a session is the one that collects answers without a session. */
	public boolean collectsIn(Session session) {
		return collecting.equals(session.getId());
	}

	/** What stands beside the results and would replace them if it counted. */
	public Optional<Takeover> waiting() {
		return arrivals.waiting();
	}

	/** What replaces results. */
	public Optional<Takeover> replacing() {
		return arrivals.replacing();
	}

	/** Whether the answer of a line stands beside the result of its question. */
	public boolean standsBeside(Line line) {
		return arrivals.standsBeside(Target.of(line.response));
	}

	/** What its lines are called. */
	public ImportWords words() {
		return new ImportWords(assessment, this);
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
		new ArrivingPeople(assessment).add(newcomers());
		var results = new HashMap<Key, Vote>();
		for (Line line : lines) {
			Key key = Key.of(line.response);
			Vote base = results.get(key);
			var current = base == null ? line : new Line(line.kind, line.response, Optional.of(base));
			results.put(key, current.outcome(line.kind != Kind.DIFFERENT || taken.test(line)));
		}
		var byTarget = new LinkedHashMap<Target, List<Vote>>();
		var attendance = new LinkedHashMap<String, Set<Integer>>();
		for (Line line : lines) {
			Vote vote = results.remove(Key.of(line.response));
			if (vote != null) {
				byTarget.computeIfAbsent(Target.of(line.response), unseen -> new ArrayList<>()).add(vote);
				attendance.computeIfAbsent(line.response.session(), unseen -> new HashSet<>()).add(vote.participant());
			}
		}
		var sessions = new HashMap<String, Session>();
		byTarget.forEach((target, votes) -> {
			Session session = sessions.computeIfAbsent(target.session(), id -> arrivals.session(id).orElseGet(() -> create(id, clock)));
			add(ballotIn(session, target), votes);
		});
		sessions.values().forEach(session -> moveToToday(session, clock));
		attendance.forEach((id, numbers) -> attend(sessions.get(id), numbers));
		addRemarks(Instant.now(clock));
	}

	private static void add(Ballot ballot, List<Vote> votes) {
		Votes merged = (ballot.getVotes() == null ? Votes.NONE : ballot.getVotes()).with(votes);
		if (!merged.equals(ballot.getVotes())) {
			ballot.setVotes(merged);
		}
	}

	private Session create(String id, Clock clock) {
		Session session = Ids.create(AssessmentPackage.Literals.SESSION);
		session.setId(id);
		session.setTitle(Messages.import_session);
		session.setDate(LocalDate.now(clock));
		session.setStatus(SessionStatus.HELD);
		assessment.getSessions().add(session);
		return session;
	}

	/** Written answers that somebody lets count are the latest there are. */
	private void moveToToday(Session session, Clock clock) {
		if (placement.counts() && collectsIn(session)) {
			session.setDate(LocalDate.now(clock));
		}
	}

	private Ballot ballotIn(Session session, Target target) {
		boolean beside = arrivals.standsBeside(target);
		Optional<Ballot> known = arrivals.ballot(target);
		if (known.isPresent()) {
			known.filter(ballot -> ballot.isBeside() != beside).ifPresent(ballot -> ballot.setBeside(beside));
			return known.get();
		}
		Ballot ballot = Ids.create(AssessmentPackage.Literals.BALLOT);
		ballot.setQuestion(target.question());
		ballot.setRound(target.round());
		ballot.setBeside(beside);
		session.getBallots().add(ballot);
		return ballot;
	}

	/** Adds them all at once: looking each one up in the list would cost the square of their number. */
	private void attend(Session session, Set<Integer> numbers) {
		session.getAttendance().forEach(one -> numbers.remove(one.getNumber()));
		List<Participant> come = assessment.getParticipants().stream().filter(one -> numbers.remove(one.getNumber())).toList();
		if (!come.isEmpty()) {
			((InternalEList<Participant>) session.getAttendance()).addAllUnique(come);
		}
	}

	/** A remark as somebody would see it: about what, by whom, which words. */
	private record Said(Identified subject, String about, String author, String text) {

		static Said of(Comment one) {
			return new Said(one.getSubject(), Objects.requireNonNullElse(one.getAbout(), ""), one.getAuthor(), one.getText());
		}

		static Said of(Remark one) {
			return new Said(one.question(), one.about(), NLS.bind(Messages.import_author, one.participant()), one.text());
		}
	}

	private void findRemarks() {
		Set<Said> known = assessment.getComments().stream().map(Said::of).collect(Collectors.toCollection(HashSet::new));
		files.stream().flatMap(file -> file.remarks().stream()).filter(remark -> known.add(Said.of(remark))).forEach(remarks::add);
	}

	private void addRemarks(Instant now) {
		for (Remark remark : remarks) {
			Comment comment = Ids.create(AssessmentPackage.Literals.COMMENT);
			comment.setSubject(remark.question());
			if (!remark.about().isEmpty()) {
				comment.setAbout(remark.about());
			}
			comment.setAuthor(NLS.bind(Messages.import_author, remark.participant()));
			comment.setText(remark.text());
			comment.setAt(now);
			assessment.getComments().add(comment);
		}
	}
}
