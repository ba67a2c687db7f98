package io.orgdeck.core.ballot;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.notify.Notification;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.DocumentListener;
import io.orgdeck.core.document.OrgDocument;
import io.orgdeck.core.edits.BallotEdits;
import io.orgdeck.core.edits.SessionEdits;
import io.orgdeck.core.edits.VoteEdits.Place;
import io.orgdeck.core.planning.Attendance;
import io.orgdeck.core.scoring.AskedVotes;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Question;

/**
 * Where the votes of a session come in, one question at a time, whatever channel they come through. A vote is on disk before its
 * voter hears that it is in, and goes into the assessment when the ballot closes; of several of one person the last counts.
 *
 * <p>Votes may be cast on any thread. Everything else changes the assessment and belongs on the thread that changes it.
 */
public final class BallotBox {

	private final AssessmentDocument document;
	private final String assessmentId;
	private final String sessionId;
	private final Clock clock;
	private final List<BallotListener> listeners = new CopyOnWriteArrayList<>();
	/** Casting votes goes on side by side; opening and closing is done alone. */
	private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
	private final Map<String, CompletableFuture<Receipt>> known = new ConcurrentHashMap<>();
	private final BoxJournals journals;
	private final Pending pending = new Pending();
	private final DocumentListener follower = new DocumentListener() {
		@Override
		public void contentChanged(OrgDocument<?> changed, List<Notification> changes) {
			follow();
		}

		@Override
		public void saved(OrgDocument<?> saved) {
			journals.saved();
		}

		@Override
		public void closed(OrgDocument<?> closed) {
			journals.abandon();
			state = null;
		}
	};
	/** How the session stood before its first vote; empty when it has one from elsewhere. */
	private Optional<SessionEdits.AsPlanned> before = Optional.empty();
	private volatile BallotState state;
	private volatile Speech speech;
	private volatile Set<Integer> unasked = Set.of();
	private volatile Turnout turnout = new Turnout(List.of(), Map.of());

	private BallotBox(AssessmentDocument document, Session session, Clock clock) {
		this.document = document;
		assessmentId = document.content().getId();
		sessionId = session.getId();
		this.clock = clock;
		journals = new BoxJournals(document);
		speech = Speech.of(document.content());
		document.addListener(follower);
		follow();
	}

	/** The box of a session. Whoever has it open ends it, or closes the document. */
	public static BallotBox of(AssessmentDocument document, Session session, Clock clock) {
		return new BallotBox(document, session, clock);
	}

	public void addListener(BallotListener listener) {
		listeners.add(listener);
	}

	public void removeListener(BallotListener listener) {
		listeners.remove(listener);
	}

	/** The session; empty when it was removed from the assessment. */
	public Optional<Session> session() {
		return document.content().getSessions().stream().filter(session -> sessionId.equals(session.getId())).findFirst();
	}

	/** Id of the assessment, by which what was printed for it is known. On any thread. */
	public String assessment() {
		return assessmentId;
	}

	/** Id of the session. On any thread. */
	public String sessionId() {
		return sessionId;
	}

	/** The ballot that was opened last; empty before the first. On any thread. */
	public Optional<BallotState> state() {
		return Optional.ofNullable(state);
	}

	/** How voters are spoken to. On any thread. */
	public Speech speech() {
		return speech;
	}

	/** Who has a vote, and who has used it on the question that was opened last. On any thread. */
	public Turnout turnout() {
		return turnout;
	}

	/**
	 * Whether the question that was opened last is put to somebody, by that person's own answer to another one. For that person's eyes
	 * alone: who is asked tells what somebody answered. On any thread.
	 */
	public boolean asks(int participant) {
		return !unasked.contains(participant);
	}

	/** Opens a question; one that is open is closed before. */
	public void open(Question question, int round) {
		Session session = session().orElseThrow(() -> new IllegalStateException("The session has gone."));
		String id = BallotState.id(sessionId, question.getId(), round);
		lock.writeLock().lock();
		try {
			if (state != null && state.isOpen()) {
				if (state.id().equals(id)) {
					return;
				}
				take();
			}
			speech = Speech.of(document.content());
			pending.begin(votes(new Place(session, round, question)));
			journals.begin(new JournalRecord.Opened(sessionId, question.getId(), round, ""), pending::standing);
			state = new BallotState(id, Asked.of(question, document.content()), round, Phase.OPEN, Optional.empty());
		} finally {
			lock.writeLock().unlock();
		}
		follow();
		listeners.forEach(BallotListener::stateChanged);
	}

	/**
	 * Takes a vote. When this returns that it is in, it is safe.
	 *
	 * @param ballot id of the ballot that the voter has seen
	 * @throws IOException when it could not be kept, and so is not in
	 */
	public Receipt cast(String ballot, Cast cast) throws IOException {
		lock.readLock().lock();
		try {
			BallotState now = state;
			if (now == null || !now.isOpen() || !now.id().equals(ballot)) {
				return isKnown(ballot, cast) ? Receipt.KNOWN : Receipt.CLOSED;
			}
			if (turnout.voters().stream().noneMatch(voter -> voter.number() == cast.participant())) {
				return Receipt.NO_VOTER;
			}
			if (cast.answer().filter(answer -> !now.asked().takes(answer)).isPresent()) {
				return Receipt.NO_ANSWER;
			}
			return castOnce(ballot, cast);
		} finally {
			lock.readLock().unlock();
		}
	}

	/**
	 * The code by which somebody finds the vote again that is in now: it says that it is counted, and not what it is. Empty before the
	 * person has voted through a channel, or when the vote was taken back. On any thread.
	 */
	public Optional<String> code(int participant) {
		BallotState now = state;
		return now == null ? Optional.empty()
				: pending.last(participant).filter(cast -> cast.answer().isPresent()).map(cast -> cast.logged(now.id()).code());
	}

	private boolean isKnown(String ballot, Cast cast) {
		var before = known.get(ballot + cast.identity());
		return before != null && before.isDone() && !before.isCompletedExceptionally();
	}

	/** The second of two that come at once waits for the first, and hears the same. */
	private Receipt castOnce(String ballot, Cast cast) throws IOException {
		var mine = new CompletableFuture<Receipt>();
		var other = known.putIfAbsent(ballot + cast.identity(), mine);
		if (other != null) {
			return awaited(other);
		}
		try {
			keep(cast);
			mine.complete(Receipt.COUNTED);
		} catch (IOException | RuntimeException e) {
			known.remove(ballot + cast.identity());
			mine.completeExceptionally(e);
			throw e;
		}
		follow(cast);
		return Receipt.COUNTED;
	}

	private static Receipt awaited(CompletableFuture<Receipt> other) throws IOException {
		try {
			other.join();
			return Receipt.KNOWN;
		} catch (CompletionException e) {
			throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
		}
	}

	private void keep(Cast cast) throws IOException {
		var place = new long[1];
		journals.keep(record(cast), () -> place[0] = pending.next());
		pending.add(cast, place[0]);
	}

	private static JournalRecord.Voted record(Cast cast) {
		return new JournalRecord.Voted(cast.key(), cast.channel(), cast.participant(), cast.text(), cast.comment().isPresent());
	}

	/** Takes a vote straight into the assessment, as a step of its own: for somebody at the computer that holds it. */
	public void enter(Question question, int round, Cast cast) {
		open(question, round);
		lock.writeLock().lock();
		try {
			keep(cast);
		} catch (IOException e) {
			ILog.of(BallotBox.class).warn(Messages.voteNotKept, e); // it stands in the assessment, which is kept in its own way
		} finally {
			lock.writeLock().unlock();
		}
		pending.remove(cast.participant());
		place().ifPresent(place -> put(place, cast));
		follow(cast);
	}

	private void put(Place place, Cast cast) {
		Votes votes = cast.in(votes(place));
		if (cast.answer().isPresent()) {
			if (before.isEmpty() && !Attendance.hasVotes(place.session())) {
				before = Optional.of(SessionEdits.AsPlanned.of(place.session()));
			}
			new BallotEdits(document).enter(place, votes, cast.logged(state.id()), LocalDate.now(clock));
		} else {
			new BallotEdits(document).takeBack(place, votes, cast.logged(state.id()), before);
		}
	}

	/** Takes no more votes; those that came in go into the assessment as one step. */
	public void close() {
		if (closeQuietly()) {
			follow();
			listeners.forEach(BallotListener::stateChanged);
		}
	}

	/** @return whether it was open */
	private boolean closeQuietly() {
		lock.writeLock().lock();
		try {
			boolean wasOpen = state != null && state.isOpen();
			if (wasOpen) {
				take();
			}
			return wasOpen;
		} finally {
			lock.writeLock().unlock();
		}
	}

	private void take() {
		var casts = pending.all();
		var place = place();
		if (place.isPresent()) {
			Votes votes = votes(place.get());
			for (Cast cast : casts) {
				votes = cast.in(votes);
			}
			if (!casts.isEmpty()) {
				new BallotEdits(document).take(place.get(), votes, casts.stream().map(cast -> cast.logged(state.id())).toList(),
						LocalDate.now(clock));
			}
			pending.clear();
			journals.taken();
		} else {
			journals.abandon(); // the question or the session has gone; what came in is offered when they are back
		}
		state = state.in(Phase.CLOSED, Optional.empty());
	}

	/** Shows the votes of the ballot, as far as the disclosure guard lets them be shown; closes it before. */
	public void reveal() {
		close();
		if (state != null && state.phase() == Phase.CLOSED) {
			state = state.in(Phase.REVEALED, place().map(place -> Revealed.of(document.content(), place, state.asked().scale())));
			listeners.forEach(BallotListener::stateChanged);
		}
	}

	/** Opens the same question again, for the vote after the discussion. */
	public void openSecondRound() {
		var place = place();
		close();
		place.ifPresent(last -> open(last.question(), last.round() + 1));
	}

	/** No more votes for this session. What came in goes into the assessment; channels hear of the end alone. */
	public void end() {
		closeQuietly();
		document.removeListener(follower);
		journals.leave();
		state = null;
		listeners.forEach(BallotListener::stateChanged);
	}

	/** Where the votes of the ballot go; empty when that has gone. */
	private Optional<Place> place() {
		return state == null ? Optional.empty() : session().flatMap(session -> Places.of(document.content(), session,
				state.asked().question(), state.round()));
	}

	private static Votes votes(Place place) {
		return place.ballot().map(Ballot::getVotes).orElse(Votes.NONE);
	}

	/** A vote came in: on any thread. */
	private synchronized void follow(Cast cast) {
		var channels = new HashMap<>(turnout.channels());
		if (cast.answer().isPresent()) {
			channels.put(cast.participant(), cast.channel());
		} else {
			channels.remove(cast.participant());
		}
		turnout = new Turnout(turnout.voters(), channels);
		listeners.forEach(BallotListener::turnoutChanged);
	}

	/** The assessment has changed: somebody has come, has voted elsewhere, or something was undone. */
	private void follow() {
		List<Voter> voters = session().map(this::people).orElse(List.of());
		Votes stored = place().map(BallotBox::votes).orElse(Votes.NONE);
		IntPredicate asked = place().map(place -> AskedVotes.of(document.content()).putTo(place.question(), place.session()))
				.orElse(number -> true);
		unasked = voters.stream().map(Voter::number).filter(number -> !asked.test(number)).collect(Collectors.toUnmodifiableSet());
		synchronized (this) {
			var channels = new HashMap<Integer, String>();
			stored.forEach(vote -> channels.put(vote.participant(), ""));
			channels.replaceAll((number, nobody) -> pending.channel(number).orElse(""));
			pending.all().forEach(cast -> {
				if (cast.answer().isPresent()) {
					channels.put(cast.participant(), cast.channel());
				} else {
					channels.remove(cast.participant());
				}
			});
			var now = new Turnout(voters, channels);
			if (now.equals(turnout)) {
				return;
			}
			turnout = now;
		}
		listeners.forEach(BallotListener::turnoutChanged);
	}

	/** Those present, or everybody as long as nobody was ticked. */
	private List<Voter> people(Session session) {
		List<Participant> people = session.getAttendance().isEmpty() ? document.content().getParticipants() : session.getAttendance();
		return new ArrayList<>(people).stream().filter(Objects::nonNull).map(Voter::of).toList();
	}
}
