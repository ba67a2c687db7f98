package io.orgdeck.core.votelog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.orgdeck.core.audit.AuditBundle;
import io.orgdeck.core.audit.LoggedBallot;
import io.orgdeck.core.audit.SigningKey;
import io.orgdeck.core.ballot.BallotBox;
import io.orgdeck.core.ballot.BallotState;
import io.orgdeck.core.ballot.Cast;
import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.OwnState;
import io.orgdeck.core.edits.PeopleJoin;
import io.orgdeck.core.edits.SessionEdits;
import io.orgdeck.core.edits.VoteEdits;
import io.orgdeck.core.edits.VoteEdits.Place;
import io.orgdeck.core.merge.Merge;
import io.orgdeck.core.merge.MergeSettings;
import io.orgdeck.core.privacy.Deidentified;
import io.orgdeck.core.privacy.Forgetting;
import io.orgdeck.core.privacy.Forgetting.OfVotes;
import io.orgdeck.core.privacy.Forgetting.Wish;
import io.orgdeck.core.report.Edition;
import io.orgdeck.core.report.Edition.Audience;
import io.orgdeck.core.report.Edition.Part;
import io.orgdeck.core.store.Attachments;
import io.orgdeck.core.votelog.VoteLog.State;
import io.orgdeck.core.votelog.VoteLog.Why;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.samples.SmallAssessment;

@DisplayName("The log of a ballot says that somebody voted and not what, and any later change shows in it")
@ExtendWith(OwnState.class)
class VoteLogTest {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-04T09:00:00Z"), ZoneOffset.UTC);
	private static final Edition WHOLE = new Edition(Audience.BOARD, Part.WHOLE, Optional.empty());
	private static final int MUTATIONS = 1_000;

	private final SmallAssessment small = new SmallAssessment();
	private final Random random = new Random(67);
	private AssessmentDocument document;
	private Session session;
	private BallotBox box;

	@BeforeEach
	void begin() {
		document = small.document();
		session = new SessionEdits(document).add();
		box = BallotBox.of(document, session, CLOCK);
	}

	/** Votes on a question, each on its own phone. @return the code of the last vote of each person */
	private List<String> vote(int question, int... levels) throws IOException {
		box.open(small.question(question), 1);
		for (int i = 0; i < levels.length; i++) {
			cast(i + 1, Optional.of(SmallAssessment.level(levels[i])));
		}
		return IntStream.rangeClosed(1, levels.length).mapToObj(number -> box.code(number).orElseThrow()).toList();
	}

	private void cast(int number, Optional<Answer> answer) throws IOException {
		box.cast(box.state().map(BallotState::id).orElseThrow(),
				new Cast("form-" + random.nextLong() + random.nextLong(), "phones", number, answer, Optional.empty()));
	}

	private LoggedBallot log(Assessment assessment) {
		return LoggedBallot.in(assessment).getFirst();
	}

	private Ballot ballot() {
		return session.getBallots().getFirst();
	}

	@Test
	@DisplayName("Each voter finds the vote by its code: counted, replaced by a later one, or taken back; undone with the votes")
	void votesAreFound() throws Exception {
		List<String> codes = vote(2, 1, 2, 3, 4, 5);
		cast(1, Optional.of(SmallAssessment.level(4)));
		String again = box.code(1).orElseThrow();
		cast(2, Optional.empty());
		assertEquals(Optional.empty(), box.code(2), "a vote that was taken back has no code");
		box.close();
		LoggedBallot log = log(document.content());
		assertTrue(log.whole());
		assertEquals(State.COUNTED, log.states().get(again));
		assertFalse(log.states().containsKey(codes.get(0)), "of several while the ballot was open the last came into the assessment");
		assertEquals(State.COUNTED, log.states().get(codes.get(4)));
		assertEquals(4, log.count(State.COUNTED));
		assertEquals(0, log.otherwise());
		document.undo();
		assertEquals(List.of(), LoggedBallot.in(document.content()));
		document.redo();
		assertEquals(log, log(document.content()));
	}

	@Test
	@DisplayName("A vote that is changed, removed or added by hand shows")
	void laterChangesShow() throws Exception {
		List<String> codes = vote(2, 1, 2, 3);
		box.close();
		var place = new Place(session, 1, small.question(2));
		new VoteEdits(document).enter(place, 1, SmallAssessment.level(5));
		new VoteEdits(document).clear(List.of(new VoteEdits.Change(place, 2, Optional.empty())));
		new VoteEdits(document).enter(place, 7, SmallAssessment.level(5));
		LoggedBallot log = log(document.content());
		assertEquals(List.of(State.CHANGED, State.CHANGED, State.COUNTED), codes.stream().map(log.states()::get).toList());
		assertEquals(1, log.otherwise());
	}

	@Test
	@DisplayName("1,000 mutations of votes, log, or both with a log made anew: 1,000 found")
	void everyMutationIsFound() throws Exception {
		vote(2, 1, 2, 3, 4, 5, 1, 2);
		cast(3, Optional.of(SmallAssessment.level(5)));
		box.close();
		LoggedBallot signed = log(document.content());
		int found = 0;
		for (int i = 0; i < MUTATIONS; i++) {
			Assessment copy = EcoreUtil.copy(document.content());
			Ballot ballot = copy.getSessions().getLast().getBallots().getFirst();
			switch (i % 3) {
				case 0 -> ballot.setLog(mutated(ballot.getLog()));
				case 1 -> ballot.setVotes(ballot.getVotes().with(other(ballot.getVotes().of(1 + random.nextInt(7)).orElseThrow())));
				default -> {
					Vote other = other(ballot.getVotes().of(1 + random.nextInt(7)).orElseThrow());
					ballot.setVotes(ballot.getVotes().with(other));
					VoteLog.of(ballot)
							.with(List.of(LoggedVote.of(ballot.getId(), "again " + i, other.participant(), Optional.of(other.answer()))),
									VoteLog.people(copy))
							.putInto(ballot);
				}
			}
			List<LoggedBallot> now = LoggedBallot.in(copy);
			boolean shows = now.isEmpty() || !now.getFirst().whole() || now.getFirst().count(State.CHANGED) > 0
					|| !now.getFirst().head().equals(signed.head()) || !now.getFirst().seal().equals(signed.seal());
			found += shows ? 1 : 0;
		}
		assertEquals(MUTATIONS, found);
	}

	private String mutated(String text) {
		int at = random.nextInt(text.length());
		return switch (random.nextInt(3)) {
			case 0 -> text.substring(0, at) + text.substring(at + 1);
			case 1 -> text.substring(0, at) + "0123456789abcdef ;=vt".charAt(random.nextInt(21)) + text.substring(at);
			default -> text.substring(0, at) + (text.charAt(at) == 'a' ? 'b' : 'a') + text.substring(at + 1);
		};
	}

	private Vote other(Vote vote) {
		Answer answer = SmallAssessment.level(1 + random.nextInt(5));
		return answer.equals(vote.answer()) ? vote.withAnswer(Answer.DontKnow.INSTANCE) : vote.withAnswer(answer);
	}

	@Test
	@DisplayName("Forgetting somebody writes the log anew and says so; the old code leads nowhere, everybody else's stands")
	void forgettingSaysSo() throws Exception {
		List<String> codes = vote(2, 1, 2, 3, 4, 5);
		box.close();
		for (OfVotes votes : OfVotes.values()) {
			Assessment copy = EcoreUtil.copy(document.content());
			String before = log(copy).head();
			new Forgetting(copy, Attachments.NONE, Wish.of(copy.getParticipants().getFirst(), votes, List.of())).apply();
			LoggedBallot log = log(copy);
			assertTrue(log.whole());
			assertFalse(log.states().containsKey(codes.getFirst()));
			assertEquals(votes == OfVotes.KEEP ? 5 : 4, log.count(State.COUNTED));
			assertEquals(State.COUNTED, log.states().get(codes.get(3)));
			assertEquals(List.of(votes == OfVotes.KEEP ? Why.forgotten : Why.removed), log.turns());
			assertTrue(copy.getSessions().getLast().getBallots().getFirst().getLog().contains(before));
		}
		assertNull(Deidentified.of(document.content(), true).getSessions().getLast().getBallots().getFirst().getLog());
	}

	@Test
	@DisplayName("Two who are one person, and votes of a colleague's copy: the log goes on, and says why")
	void joiningAndMergingSaySo() throws Exception {
		vote(2, 1, 2, 3);
		box.close();
		Assessment theirs = EcoreUtil.copy(document.content());
		Ballot other = theirs.getSessions().getLast().getBallots().getFirst();
		other.setVotes(other.getVotes().with(new Vote(6, SmallAssessment.level(4))));
		VoteLog.of(other).with(List.of(LoggedVote.of("theirs", "form", 6, Optional.of(SmallAssessment.level(4)))), VoteLog.people(theirs))
				.putInto(other);
		Merge.into(document.content(), theirs, Optional.of(EcoreUtil.copy(document.content())),
				new MergeSettings("b", line -> false, CLOCK));
		LoggedBallot merged = log(document.content());
		assertTrue(merged.whole());
		assertEquals(4, merged.count(State.COUNTED), merged.states()::toString);
		assertEquals(List.of(Why.merged), merged.turns());
		PeopleJoin.join(document, document.content().getParticipants().get(6), document.content().getParticipants().get(2));
		LoggedBallot joined = log(document.content());
		assertTrue(joined.whole());
		assertEquals(4, joined.count(State.COUNTED), joined.states()::toString);
		assertEquals(List.of(Why.merged, Why.joined), joined.turns());
		assertEquals(3, VoteLog.of(ballot()).entries().stream().filter(entry -> entry.number() != 7).count());
	}

	@Test
	@DisplayName("A bundle has the log of questions that may be shown, with which a code is found, and no number and no salt")
	void aBundleHasIt() throws Exception {
		List<String> codes = vote(2, 1, 2, 3, 4, 5, 1);
		box.close();
		vote(3, 1, 2);
		box.close();
		AuditBundle bundle = AuditBundle.make(document.content(), WHOLE, List.of(), SigningKey.findOrMake());
		List<LoggedBallot> logs = LoggedBallot.in(bundle);
		assertEquals(List.of(small.question(2).getId()), logs.stream().map(LoggedBallot::question).toList(), "two votes are withheld");
		assertTrue(logs.getFirst().whole());
		assertEquals(State.COUNTED, logs.getFirst().states().get(codes.get(5)));
		assertEquals(log(document.content()).head(), logs.getFirst().head());
		VoteLog.of(ballot()).entries().forEach(entry -> assertFalse(bundle.inputs().contains(entry.salt())));
	}
}
