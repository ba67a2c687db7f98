package io.orgdeck.ui.room.facilitator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.ballot.Admission;
import io.orgdeck.core.ballot.Cast;
import io.orgdeck.core.ballot.ChannelRegistry;
import io.orgdeck.core.ballot.ChannelSettings;
import io.orgdeck.core.ballot.Phase;
import io.orgdeck.core.ballot.Receipt;
import io.orgdeck.core.checks.Checks;
import io.orgdeck.core.checks.Issue;
import io.orgdeck.core.deck.AskedAs;
import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.edits.PeopleEdits;
import io.orgdeck.core.edits.SessionEdits;
import io.orgdeck.core.scoring.Takeover;
import io.orgdeck.model.Answer;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.SessionStatus;
import io.orgdeck.samples.SmallAssessment;

class FacilitationTest {

	/** A clock that is moved by hand. */
	private static final class HandClock extends Clock {

		private Instant now = Instant.parse("2026-05-04T09:00:00Z");

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return now;
		}
	}

	private final SmallAssessment small = new SmallAssessment();
	private final AssessmentDocument document = small.document();
	private final HandClock clock = new HandClock();
	private final Session session = new SessionEdits(document).add();

	@AfterEach
	void close() {
		document.close();
	}

	private Facilitation room() {
		return new Facilitation(document, session, clock);
	}

	private void take(String... cards) {
		new SessionEdits(document).choose(session, List.of(cards).stream().map(small::card).toList(), "", false);
	}

	/** S1: a new session on what an earlier one has answered says so until the first vote on the question. */
	@Test
	void aSessionThatAsksAgainSaysWhatItReplaces() {
		take("K1", "K2");
		var room = room();
		assertEquals(new Takeover(1, new Takeover.Range(1, 1), new Takeover.Range(8, 8)), room.result().takeover().orElseThrow());
		room.vote(SmallAssessment.level(1));
		assertTrue(room.result().takeover().isEmpty());
		assertEquals(List.of("Session “Session 2” has taken over results with few answers so far. On 1 question, 1 answer replaces 8."
				+ " Collect the others, or let the earlier results stand."),
				Checks.run(small.assessment(), LocalDate.of(2026, 5, 4)).stream()
						.filter(issue -> issue.checkId().equals("io.orgdeck.core.result-replaced")).map(Issue::message).toList());
	}

	/** S1: what the room votes counts, also where a late answer to that round stood beside the result before. */
	@Test
	void theRoomsVotesCountWithALateAnswer() {
		new SessionEdits(document).hold(session, LocalDate.of(2026, 5, 4));
		take("K1");
		var room = room();
		room.vote(SmallAssessment.level(1));
		document.execute("A late answer was here first", () -> session.getBallots().getFirst().setBeside(true));
		room.vote(SmallAssessment.level(2));
		assertFalse(session.getBallots().getFirst().isBeside());
	}

	/** Several of several: a key ticks, the same key takes the tick away, and nobody is passed over without an answer. */
	@Test
	void aKeyTicksAndTakesTheTickAway() {
		AskedAs.SEVERAL_OF.putInto(small.question(2));
		take("K2");
		var room = room();
		var ticks = room.ticking();
		ticks.passOn();
		assertEquals(1, room.turn().orElseThrow().getNumber(), "who has ticked nothing keeps the turn");
		ticks.toggle("level-3");
		ticks.toggle("level-1");
		assertEquals(List.of("level-1", "level-3"), ticks.ticked());
		ticks.toggle("level-1");
		ticks.toggle("level-3");
		assertEquals(List.of(), ticks.ticked());
		assertFalse(ticks.isDone());
		ticks.toggle("level-2");
		ticks.passOn();
		assertEquals(2, room.turn().orElseThrow().getNumber());
		room.reveal();
		ticks.toggle("level-5");
		assertEquals(1, room.spread(1).n(), "nothing is ticked once votes are shown");
	}

	@Test
	void keysGoFromCardToCard() {
		take("K1", "K2", "K3");
		var room = room();
		room.go(1);
		room.goCard(1);
		assertEquals("K2", room.question().orElseThrow().getCard().getCode());
		room.goCard(1);
		room.goCard(1);
		assertEquals("K3", room.question().orElseThrow().getCard().getCode(), "behind the last is none");
		room.goCard(-1);
		assertEquals("K2", room.question().orElseThrow().getCard().getCode());
	}

	/** Several of several: whose turn it is keeps it while ticking, also when the last tick goes again. */
	@Test
	void ticksArePutOneByOneAndPassedOnWhenAllAreThere() {
		AskedAs.SEVERAL_OF.putInto(small.question(2));
		take("K2");
		var room = room();
		assertTrue(room.scale().isSeveral());
		room.enter(Answer.Given.ticked(List.of("level-1")));
		room.enter(Answer.Given.ticked(List.of("level-1", "level-3")));
		assertEquals(1, room.turn().orElseThrow().getNumber());
		assertEquals(Optional.of(Answer.Given.ticked(List.of("level-1", "level-3"))), room.answer());
		room.ticking().passOn();
		assertEquals(2, room.turn().orElseThrow().getNumber());
		room.ticking().passOn();
		assertEquals(2, room.turn().orElseThrow().getNumber(), "without an answer there is nothing to pass on");
		room.undo();
		assertEquals(1, room.turn().orElseThrow().getNumber());
		assertEquals(Optional.of(Answer.Given.ticked(List.of("level-1"))), room.answer());
		room.reveal();
		assertEquals(List.of(1, 0, 0, 0, 0), room.spread(Facilitation.SILENT_ROUND).counts());
		assertEquals(1, room.spread(Facilitation.SILENT_ROUND).n());
	}

	/** Numbers: whose turn it is passes on with each, undo gives it back, and the room is told no figure that is one person's. */
	@Test
	void numbersAreEnteredAndToldAsTheGuardAllows() {
		AskedAs.NUMBER.putInto(small.question(2));
		small.question(2).setUnit("days");
		take("K2");
		var room = room();
		assertTrue(room.scale().isTyped());
		for (int person = 1; person <= 6; person++) {
			assertEquals(person, room.turn().orElseThrow().getNumber());
			room.vote(new Answer.Given(String.valueOf(person)));
		}
		room.undo();
		assertEquals(6, room.turn().orElseThrow().getNumber());
		room.redo();
		room.reveal();
		assertEquals(List.of("6 have answered", "Median, lowest and highest are not told, because they could be one person’s."),
				new RoomWords(room).figures());
		small.assessment().setDisclosureThreshold(3);
		assertEquals(List.of("6 have answered", "Median: 3.5 days", "Lowest: 3 days or less", "Highest: 4 days or more"),
				new RoomWords(room).figures());
		AskedAs.TEXT.putInto(small.question(2));
		small.question(2).setUnit(null);
		assertEquals(List.of("6 have answered", "What people wrote stands on the page Words."), new RoomWords(room).figures());
	}

	@Test
	void votesAreTakenInSilenceThenShownThenTakenAgain() {
		take("K2");
		var room = room();
		assertEquals(small.question(2), room.question().orElseThrow());
		for (int person = 1; person <= 8; person++) {
			assertEquals(person, room.turn().orElseThrow().getNumber());
			room.vote(SmallAssessment.level(person <= 4 ? 1 : 5));
		}
		assertEquals(8, room.whoVoted().size());
		room.reveal();
		assertTrue(room.isRevealed());
		assertEquals(List.of(4, 0, 0, 0, 4), room.spread(Facilitation.SILENT_ROUND).counts());
		room.otherRound();
		assertFalse(room.isRevealed());
		assertEquals(0, room.whoVoted().size());
		room.vote(SmallAssessment.level(3));
		room.reveal();
		assertEquals(List.of(0, 0, 1, 0, 0), room.spread(Facilitation.SECOND_ROUND).counts());
		assertEquals(List.of(4, 0, 0, 0, 4), room.spread(Facilitation.SILENT_ROUND).counts(), "both rounds are kept");
		assertTrue(session.getCards().getFirst().isDiscussed());
	}

	@Test
	void theFirstVoteHoldsTheSession() {
		take("K2");
		assertEquals(SessionStatus.PLANNED, session.getStatus());
		room().vote(SmallAssessment.level(3));
		assertEquals(SessionStatus.HELD, session.getStatus());
		assertEquals("2026-05-04", session.getDate().toString());
	}

	@Test
	void leavingAndComingBackLosesNothing() {
		take("K2");
		var room = room();
		room.vote(SmallAssessment.level(2));
		var again = room();
		assertEquals(small.question(3), again.question().orElseThrow(), "goes on with the first question nobody has voted on");
		again.go(-1);
		assertEquals(1, again.whoVoted().size());
		assertEquals(2, again.turn().orElseThrow().getNumber());
	}

	@Test
	void nothingIsShownBeforeAnybodyHasVotedAndNobodyVotesOnWhatIsShown() {
		take("K2");
		var room = room();
		room.reveal();
		assertFalse(room.isRevealed());
		room.vote(SmallAssessment.level(2));
		room.reveal();
		room.vote(SmallAssessment.level(5));
		assertEquals(List.of(0, 1, 0, 0, 0), room.spread(Facilitation.SILENT_ROUND).counts());
	}

	@Test
	void onlyThosePresentVote() {
		take("K2");
		new SessionEdits(document).attended(session, List.of(small.participant(2), small.participant(5)));
		var room = room();
		room.vote(SmallAssessment.level(3));
		assertEquals(5, room.turn().orElseThrow().getNumber());
		room.vote(SmallAssessment.level(3));
		assertEquals(2, room.whoVoted().size());
	}

	@Test
	void aCardChosenWhileTheSessionRunsIsReached() {
		take("K2");
		var room = room();
		var chosen = new SessionEdits(document).choose(session, List.of(small.card("K3")), "it came up", true);
		room.goTo(chosen.getFirst());
		assertEquals(small.question(4), room.question().orElseThrow());
		assertEquals(3, room.number());
	}

	@Test
	void aCardChosenInTheLightOfDiscussionComesNext() {
		take("K1", "K3");
		var room = room();
		var chosen = new SessionEdits(document).choose(session, List.of(small.card("K2")), "it came up", true, room.chosenCard());
		assertEquals(List.of("K1", "K2", "K3"), session.getCards().stream().map(one -> one.getCard().getCode()).toList());
		room.goTo(chosen.getFirst());
		assertEquals(3, room.number());
		room.goCard(-1);
		assertEquals(1, room.number());
		room.goCard(1);
		room.goCard(1);
		room.goCard(1);
		assertEquals(small.question(4), room.question().orElseThrow());
	}

	@Test
	void onOneLaptopEachAnswersTheWholeCardBeforeHandingItOn() {
		take("K2", "K3");
		new SessionEdits(document).attended(session, List.of(small.participant(2), small.participant(5)));
		var room = room();
		var shared = new SharedLaptop(room, false);
		for (int person : List.of(2, 5)) {
			assertTrue(shared.isPassingOn());
			assertFalse(shared.isDone());
			assertEquals(person, room.turn().orElseThrow().getNumber());
			assertEquals(1, room.number());
			shared.taken();
			shared.vote(SmallAssessment.level(2));
			assertFalse(shared.isPassingOn());
			assertEquals(2, room.number(), "the next question of the card");
			shared.vote(SmallAssessment.level(4));
		}
		assertTrue(shared.isDone());
		shared.leave();
		assertEquals(1, room.number());
		assertEquals(2, room.whoVoted().size());
	}

	@Test
	void onOneLaptopAWrongKeyIsMended() {
		take("K2");
		new SessionEdits(document).attended(session, List.of(small.participant(2)));
		var room = room();
		var shared = new SharedLaptop(room, false);
		shared.taken();
		shared.vote(SmallAssessment.level(2));
		shared.back();
		assertEquals(1, room.number());
		shared.vote(SmallAssessment.level(3));
		assertEquals(2, room.number());
		shared.vote(SmallAssessment.level(3));
		assertTrue(shared.isDone());
		assertEquals(List.of(0, 0, 1, 0, 0), room.spread(Facilitation.SILENT_ROUND).counts());
	}

	@Test
	void inTheSecondRoundOnlyTheQuestionThatWasDiscussedGoesRound() {
		take("K2");
		new SessionEdits(document).attended(session, List.of(small.participant(2)));
		var room = room();
		room.vote(SmallAssessment.level(2));
		room.otherRound();
		var shared = new SharedLaptop(room, false);
		shared.taken();
		shared.vote(SmallAssessment.level(3));
		assertTrue(shared.isDone());
		assertEquals(1, room.number());
	}

	@Test
	void theTimerRunsUntilItIsStopped() {
		take("K2");
		var room = room();
		room.timer().startOrStop();
		clock.now = clock.now.plusSeconds(90);
		room.timer().startOrStop();
		clock.now = clock.now.plusSeconds(1000);
		assertEquals(Duration.ofSeconds(90), room.timer().elapsed());
		room.go(1);
		assertEquals(Duration.ZERO, room.timer().elapsed());
	}

	@Test
	void whoComesBackFindsRoundVotesAndTimerAsTheyWereLeft() {
		take("K2");
		var room = room();
		room.go(1);
		room.vote(SmallAssessment.level(2));
		room.reveal();
		room.timer().startOrStop();
		clock.now = clock.now.plusSeconds(30);
		var left = room.left();
		clock.now = clock.now.plusSeconds(30);
		var again = room();
		again.resume(left);
		assertEquals(small.question(3), again.question().orElseThrow());
		assertTrue(again.isRevealed());
		assertEquals(Duration.ofSeconds(60), again.timer().elapsed(), "the talk went on meanwhile");
	}

	@Test
	void aSessionThatIsRemovedTakesNoVotesUntilItIsBack() {
		take("K2");
		var room = room();
		room.go(1);
		new SessionEdits(document).remove(List.of(session));
		room.follow();
		assertTrue(room.isGone());
		room.vote(SmallAssessment.level(2));
		assertTrue(session.getBallots().isEmpty());
		document.undo();
		room.follow();
		assertFalse(room.isGone());
		assertEquals(small.question(3), room.question().orElseThrow());
	}

	@Test
	void aSessionThatWasReadAgainIsTheSame() {
		take("K2");
		var room = room();
		var copy = EcoreUtil.copy(session);
		document.execute("Read again", () -> {
			var sessions = document.content().getSessions();
			sessions.set(sessions.indexOf(session), copy);
		});
		room.follow();
		assertSame(copy, room.session());
		room.vote(SmallAssessment.level(2));
		assertEquals(1, copy.getBallots().size());
	}

	@Test
	void aLateComerVotesFromNowOn() {
		take("K2");
		new SessionEdits(document).attended(session, List.of(small.participant(2)));
		var room = room();
		room.vote(SmallAssessment.level(3));
		var late = new PeopleEdits(document).addLateComer(session, "Ines", small.assessment().getGroups().getFirst());
		assertEquals(List.of(small.participant(2), late), room.people());
		assertEquals(1, room.whoVoted().size());
		document.undo();
		assertEquals(List.of(small.participant(2)), room.people());
		assertFalse(small.assessment().getParticipants().contains(late));
	}

	@Test
	void aSessionWithoutCardsHasNothingToAsk() {
		var room = room();
		assertTrue(room.question().isEmpty());
		room.vote(SmallAssessment.level(1));
		room.reveal();
		room.otherRound();
		assertFalse(room.isRevealed());
	}

	private static Cast byPhone(int participant, int level) {
		return new Cast("phone-" + participant + level, ChannelRegistry.PHONES, participant, Optional.of(SmallAssessment.level(level)),
				Optional.of(""));
	}

	/** Whoever votes by phone is late now and then; a key that is pressed meanwhile is not theirs as long as somebody votes by key. */
	@Test
	void keysWaitFirstForThoseWhoVoteByKey() throws Exception {
		take("K2", "K3");
		var room = room();
		room.present();
		String open = room.box().state().orElseThrow().id();
		room.box().cast(open, byPhone(1, 4));
		room.box().cast(open, byPhone(2, 4));
		room.votedElsewhere();
		assertEquals(3, room.turn().orElseThrow().getNumber());
		room.goCard(1);
		room.present();
		assertEquals(3, room.turn().orElseThrow().getNumber(), "the first two have voted by phone before");
		int people = room.people().size();
		for (int person = 3; person <= people; person++) {
			assertEquals(person, room.turn().orElseThrow().getNumber());
			room.vote(SmallAssessment.level(2));
		}
		assertEquals(1, room.turn().orElseThrow().getNumber(), "who is left can vote by key all the same");
	}

	/** ROBUSTNESS 50: keys and phones feed one ballot, and who has voted by one is not asked by the other. */
	@Test
	void phonesAndKeysVoteInOneBallot() throws Exception {
		take("K2");
		var room = room();
		room.present();
		String open = room.box().state().orElseThrow().id();
		assertEquals(Receipt.COUNTED, room.box().cast(open, byPhone(2, 4)));
		assertTrue(room.hasVoted(small.participant(2)));
		room.votedElsewhere();
		assertEquals(1, room.turn().orElseThrow().getNumber(), "the first is still waited for");
		room.vote(SmallAssessment.level(1));
		assertEquals(3, room.turn().orElseThrow().getNumber(), "the second has voted by phone");
		assertEquals(2, room.whoVoted().size());
		room.box().cast(open, byPhone(3, 2));
		room.votedElsewhere();
		assertEquals(4, room.turn().orElseThrow().getNumber(), "a key pressed now does not fall on the third");
		room.reveal();
		room.present();
		assertEquals(List.of(1, 1, 0, 1, 0), room.spread(Facilitation.SILENT_ROUND).counts());
		assertEquals(Phase.REVEALED, room.box().state().orElseThrow().phase());
		assertEquals(Receipt.CLOSED, room.box().cast(open, byPhone(4, 4)), "what is shown is closed");
		room.otherRound();
		room.present();
		String second = room.box().state().orElseThrow().id();
		room.box().cast(second, byPhone(3, 5));
		room.otherRound();
		room.present();
		assertEquals(Phase.CLOSED, room.box().state().orElseThrow().phase(), "looking back at the first round shows nothing of the second");
		assertEquals(List.of(0, 0, 0, 0, 1), room.spread(Facilitation.SECOND_ROUND).counts());
	}

	@Test
	void leavingTheRoomKeepsWhatCameInByPhone() throws Exception {
		take("K2");
		var room = room();
		room.present();
		room.box().cast(room.box().state().orElseThrow().id(), byPhone(2, 4));
		room.leave();
		assertEquals("2=level-4", session.getBallots().getFirst().getVotes().toString());
	}

	@Test
	void phonesComeInAtTheAddressThatIsShownUntilTheyAreStopped() throws Exception {
		take("K2");
		var phones = new RoomPhones(room().box());
		phones.start(new ChannelSettings(Optional.of(InetAddress.getLoopbackAddress()), 0, Admission.NAME, false, Optional.empty()));
		assertTrue(phones.areOn() && phones.code().size() > 20);
		assertTrue(phones.invitation().orElseThrow().link().startsWith("http://127.0.0.1:"));
		phones.stop();
		assertFalse(phones.areOn());
	}

	/** The next key after an undo is for the person whose vote was taken back, on the question that it was on. */
	@Test
	void undoGoesBackToThePersonWhoseVoteItTakesBack() {
		take("K2");
		var room = room();
		room.vote(SmallAssessment.level(2));
		room.vote(SmallAssessment.level(3));
		room.undo();
		assertEquals(2, room.turn().orElseThrow().getNumber());
		room.vote(SmallAssessment.level(4));
		assertEquals(SmallAssessment.level(4), session.getBallots().getFirst().getVotes().of(2).orElseThrow().answer());
		room.go(1);
		room.undo();
		assertEquals(1, room.number(), "the question on which the vote was");
		assertEquals(2, room.turn().orElseThrow().getNumber());
		room.redo();
		assertEquals(3, room.turn().orElseThrow().getNumber());
	}

	@Test
	void undoOfAVoteThatWasChangedStaysWithItsPerson() {
		take("K2");
		var room = room();
		room.vote(SmallAssessment.level(2));
		room.giveTurn(small.participant(1));
		room.enter(SmallAssessment.level(5));
		room.giveTurn(small.participant(6));
		room.undo();
		assertEquals(List.of(0, 1, 0, 0, 0), room.spread(Facilitation.SILENT_ROUND).counts());
		assertEquals(2, room.turn().orElseThrow().getNumber(), "the first has voted; the next who has not is asked");
	}

	@Test
	void whoTakesTheOnlyVoteBackHasASessionThatIsPlanned() {
		take("K2");
		var room = room();
		room.vote(SmallAssessment.level(2));
		assertEquals(SessionStatus.HELD, session.getStatus());
		room.undo();
		assertEquals(SessionStatus.PLANNED, session.getStatus(), "a vote and that the session is held are one step");
		room.redo();
		room.giveTurn(small.participant(1));
		room.takeBack();
		assertEquals(SessionStatus.PLANNED, session.getStatus());
		assertEquals(null, session.getDate());
	}

	@Test
	void aClickMeansTheKeyThatItsWordsName() {
		var entries = RoomKeys.entries("1–5 vote   N does not apply   Ctrl ← → card   Space show votes   ? all keys   Esc leave");
		assertEquals(Optional.empty(), entries.get(0).at(0.5));
		assertEquals(Optional.of(new RoomKeys.Key('n', false)), entries.get(1).at(0.9));
		assertEquals(Optional.of(new RoomKeys.Key(SWT.ARROW_LEFT, true)), entries.get(2).at(0.1));
		assertEquals(Optional.of(new RoomKeys.Key(SWT.ARROW_RIGHT, true)), entries.get(2).at(1));
		assertEquals(List.of(' ', '?', (char) SWT.ESC),
				entries.subList(3, 6).stream().map(entry -> (char) entry.at(0).orElseThrow().code()).toList());
	}
}
