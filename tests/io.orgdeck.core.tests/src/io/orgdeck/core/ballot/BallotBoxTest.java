package io.orgdeck.core.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.OwnState;
import io.orgdeck.core.edits.BallotEdits;
import io.orgdeck.core.edits.PeopleEdits;
import io.orgdeck.core.edits.SessionEdits;
import io.orgdeck.core.scoring.Disclosed;
import io.orgdeck.core.translation.DeckTexts;
import io.orgdeck.core.votelog.LoggedVote;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.SessionStatus;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.Translation;
import io.orgdeck.samples.SmallAssessment;

/** ROBUSTNESS 50, 51: one vote each, the last before closing counts, who has voted is told and never what. */
@ExtendWith(OwnState.class)
class BallotBoxTest {

	private static final String STATE = "orgdeck.state"; // the folder of a computer and its user

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-04T09:00:00Z"), ZoneOffset.UTC);

	@TempDir
	Path folder;

	private final SmallAssessment small = new SmallAssessment();
	private AssessmentDocument document;
	private Session session;
	private BallotBox box;
	private int keys;

	@BeforeEach
	void openBox() {
		document = small.document();
		session = new SessionEdits(document).add();
		box = BallotBox.of(document, session, CLOCK);
	}

	private Cast vote(String channel, int participant, int level) {
		return new Cast("key-" + keys++, channel, participant, Optional.of(SmallAssessment.level(level)), Optional.of(""));
	}

	private Receipt cast(Cast cast) throws IOException {
		return box.cast(box.state().map(BallotState::id).orElse("none"), cast);
	}

	private Votes stored(int round) {
		return session.getBallots().stream().filter(ballot -> ballot.getRound() == round).findFirst().map(Ballot::getVotes)
				.orElse(Votes.NONE);
	}

	private static List<Path> journals() throws IOException {
		return JournalReader.files();
	}

	@Test
	void theLastVoteBeforeClosingCountsWhateverChannelItCameThrough() throws IOException {
		box.open(small.question(2), 1);
		assertEquals(Receipt.COUNTED, cast(vote("phones", 1, 2)));
		assertEquals(Receipt.COUNTED, cast(vote("cards", 1, 4)));
		assertEquals(Receipt.COUNTED, cast(vote("phones", 2, 5)));
		assertEquals(Map.of("cards", 1, "phones", 1), box.turnout().byChannel());
		assertEquals(6, box.turnout().missing().size());
		box.close();
		assertEquals("1=level-4 2=level-5", stored(1).toString());
		assertEquals(Receipt.CLOSED, cast(vote("phones", 3, 1)));
		assertEquals(SessionStatus.HELD, session.getStatus());
		assertEquals("Take 2 votes on card K2, round 1", document.undoLabel().orElseThrow());
		document.undo();
		assertEquals(Votes.NONE, stored(1));
		assertEquals(SessionStatus.PLANNED, session.getStatus());
	}

	/** A person's own answer decides, told to nobody else: the list of who may vote is the same for every question. */
	@Test
	void aQuestionIsPutToThoseWhoGaveTheAnswerAfterWhichItIsAsked() throws IOException {
		Question first = small.question(2);
		Question second = small.question(3);
		second.setOnlyIf(first.getId());
		second.getOnlyIfAnswers().add("level-4");
		box.open(first, 1);
		cast(vote("phones", 1, 4));
		cast(vote("phones", 2, 5));
		int voters = box.turnout().voters().size();
		box.open(second, 1);
		assertTrue(box.asks(1));
		assertFalse(box.asks(2));
		assertFalse(box.asks(3), "who has not answered is not asked");
		assertEquals(voters, box.turnout().voters().size());
		assertTrue(box.state().orElseThrow().asked().text().startsWith("Only if you answered"));
		document.undo();
		assertFalse(box.asks(1), "the answers are taken back");
		box.open(first, 1);
		assertTrue(box.asks(2));
	}

	@Test
	void whatIsSentOnceMoreChangesNothing() throws IOException {
		box.open(small.question(2), 1);
		var first = vote("phones", 1, 2);
		assertEquals(Receipt.COUNTED, cast(first));
		assertEquals(Receipt.COUNTED, cast(vote("phones", 1, 3)));
		assertEquals(Receipt.KNOWN, cast(first), "a late repetition is no change of mind");
		String id = box.state().orElseThrow().id();
		box.close();
		assertEquals("1=level-3", stored(1).toString());
		assertEquals(Receipt.KNOWN, box.cast(id, first), "whoever asks again after closing hears that it was in");
	}

	@Test
	void aFormThatIsSentAgainWithAnotherAnswerIsMeant() throws IOException {
		box.open(small.question(2), 1);
		cast(new Cast("form", "phones", 1, Optional.of(SmallAssessment.level(2)), Optional.of("")));
		assertEquals(Receipt.COUNTED, cast(new Cast("form", "phones", 1, Optional.of(SmallAssessment.level(5)), Optional.of(""))));
		box.close();
		assertEquals("1=level-5", stored(1).toString());
	}

	@Test
	@DisplayName("Nobody who has seen key and code of a vote finds the answer by trying all there are")
	void aCodeTellsNoAnswer(@TempDir Path elsewhere) throws IOException {
		box.open(small.question(2), 1);
		String ballot = box.state().orElseThrow().id();
		cast(new Cast("form", "phones", 1, Optional.of(SmallAssessment.level(2)), Optional.of("")));
		String code = box.code(1).orElseThrow();
		String here = System.getProperty(STATE);
		System.setProperty(STATE, elsewhere.toString());
		for (int level = 1; level <= 5; level++) {
			assertNotEquals(code, LoggedVote.of(ballot, "form", 1, Optional.of(SmallAssessment.level(level))).code());
		}
		System.setProperty(STATE, here);
		assertEquals(code, box.code(1).orElseThrow(), "it stays the same");
		cast(new Cast("form", "phones", 1, Optional.of(SmallAssessment.level(5)), Optional.of("")));
		assertNotEquals(code, box.code(1).orElseThrow(), "another vote has another code");
	}

	@Test
	void whoHasNoVoteAndWhatIsNoAnswerIsRefusedAndTheBallotGoesOn() throws IOException {
		assertEquals(Receipt.CLOSED, cast(vote("phones", 1, 2)), "nothing is open");
		box.open(small.question(2), 1);
		assertEquals(Receipt.NO_VOTER, cast(vote("phones", 99, 2)));
		assertEquals(Receipt.NO_ANSWER, cast(vote("phones", 1, 9)));
		assertEquals(Receipt.CLOSED, box.cast("another", vote("phones", 1, 2)));
		assertEquals(0, box.turnout().voted());
		assertEquals(Receipt.COUNTED, cast(vote("phones", 1, 2)));
	}

	@Test
	void aLateComerVotesAndBothRoundsAreKept() throws IOException {
		box.open(small.question(2), 1);
		for (int person = 1; person <= 8; person++) {
			cast(vote("phones", person, person <= 4 ? 1 : 5));
		}
		var late = new PeopleEdits(document).addLateComer(session, "Late", null);
		assertEquals(Receipt.COUNTED, cast(vote("phones", late.getNumber(), 3)));
		assertTrue(box.state().orElseThrow().result().isEmpty());
		box.reveal();
		var result = ((Disclosed.Shown<BallotState.Result>) box.state().orElseThrow().result().orElseThrow()).value();
		assertEquals(List.of(4, 0, 1, 0, 4), result.votes().counts());
		assertEquals(3, result.median().getAsDouble());
		box.openSecondRound();
		assertEquals(2, box.state().orElseThrow().round());
		assertTrue(box.state().orElseThrow().result().isEmpty());
		assertEquals(0, box.turnout().voted());
		cast(vote("phones", 1, 3));
		box.close();
		assertEquals(9, stored(1).size());
		assertEquals("1=level-3", stored(2).toString());
	}

	@Test
	void whoVotesInAnotherLanguageIsToldTheResultInIt() throws IOException {
		var assessment = document.content();
		DeckTexts.of(assessment.getDeck()).forEach(text -> {
			Translation welsh = DeckFactory.eINSTANCE.createTranslation();
			welsh.setLanguage("cy");
			welsh.setOf(text.of());
			welsh.setFeature(text.feature());
			welsh.setSource(text.text());
			welsh.setText("[" + text.text() + "]");
			assessment.getDeck().getTranslations().add(welsh);
		});
		assessment.setLanguage("cy");
		box.open(small.question(2), 1);
		for (int person = 1; person <= 8; person++) {
			cast(vote("phones", person, person <= 4 ? 1 : 5));
		}
		box.reveal();
		var result = ((Disclosed.Shown<BallotState.Result>) box.state().orElseThrow().result().orElseThrow()).value();
		assertEquals(List.of(4, 0, 0, 0, 4), result.votes().counts());
		assertTrue(result.votes().scale().steps().getFirst().label().startsWith("["), result.votes().scale()::toString);
		assertEquals(box.state().orElseThrow().asked().scale(), result.votes().scale());
	}

	@Test
	void fewPeoplesVotesAreNotTold() throws IOException {
		box.open(small.question(2), 1);
		for (int person = 1; person <= 4; person++) {
			cast(vote("phones", person, 2));
		}
		box.reveal();
		assertTrue(box.state().orElseThrow().result().orElseThrow().isSuppressed());
	}

	@Test
	void whoHasVotedByKeyStandsInTheAssessmentAtOnceAndCanVoteByPhoneAfterwards() throws IOException {
		box.enter(small.question(2), 1, new Cast("k", ChannelRegistry.KEYS, 1, Optional.of(SmallAssessment.level(1)), Optional.empty()));
		assertEquals("1=level-1", stored(1).toString());
		assertEquals("Enter vote", document.undoLabel().orElseThrow());
		cast(vote("phones", 1, 4));
		assertEquals(Map.of("phones", 1), box.turnout().byChannel());
		box.close();
		assertEquals("1=level-4", stored(1).toString());
	}

	@Test
	void aVoteThatWasUndoneIsNoVote() {
		box.enter(small.question(2), 1, new Cast("k", ChannelRegistry.KEYS, 1, Optional.of(SmallAssessment.level(1)), Optional.empty()));
		assertTrue(box.turnout().hasVoted(1));
		assertEquals(SessionStatus.HELD, session.getStatus());
		document.undo();
		assertFalse(box.turnout().hasVoted(1));
		assertEquals(SessionStatus.PLANNED, session.getStatus(), "nothing holds the session any more");
	}

	/** Only the group of a slip is known; everybody has one vote all the same. */
	@Test
	void slipsAreDrawnFromAHat() throws IOException {
		var slips = new BallotEdits(document).dealSlips(session, Map.of(small.assessment().getGroups().getFirst(), 3));
		assertEquals(List.of("Slip 9", "Slip 10", "Slip 11"), slips.stream().map(slip -> slip.getName()).toList());
		assertEquals(List.of(9, 10, 11), box.turnout().voters().stream().map(Voter::number).toList());
		box.open(small.question(2), 1);
		assertEquals(Receipt.NO_VOTER, cast(vote("phones", 1, 2)), "whoever draws a slip votes by it alone");
		assertEquals(Receipt.COUNTED, cast(vote("phones", 10, 2)));
		document.undo();
		assertEquals(8, small.assessment().getParticipants().size());
	}

	@Test
	void theJournalIsTheUsersAloneAndGoesWhenTheAssessmentIsSaved() throws IOException {
		document.saveAs(folder.resolve("a.assessment"), new NullProgressMonitor());
		box.open(small.question(2), 1);
		assertEquals(List.of(), journals(), "nothing to keep yet");
		cast(vote("phones", 1, 2));
		Path journal = journals().getFirst();
		if (journal.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(journal)));
		}
		document.save(new NullProgressMonitor());
		assertEquals(1, journals().size(), "the vote is not in the file yet");
		box.close();
		document.save(new NullProgressMonitor());
		assertEquals(List.of(), journals());
	}

	/** ROBUSTNESS 61: what is kept beside a protected assessment is protected as well. */
	@Test
	void theJournalOfAProtectedAssessmentTellsNoVote() throws IOException {
		document.protect("secret".toCharArray());
		box.open(small.question(2), 1);
		cast(new Cast("k", "phones", 1, Optional.of(SmallAssessment.level(2)), Optional.of("between us")));
		String written = Files.readString(journals().getFirst());
		assertFalse(written.contains("level-2") || written.contains("between") || written.contains("phones"), written);
	}

	/** Random votes, repeated and out of order, against the plain rule. */
	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void ofManyVotesTheLastOfEachPersonCounts(int seed) throws IOException {
		var random = new Random(seed);
		box.open(small.question(3), 1);
		var expected = new HashMap<Integer, Answer>();
		var sent = new ArrayList<Cast>();
		for (int i = 0; i < 200; i++) {
			if (!sent.isEmpty() && random.nextInt(4) == 0) {
				cast(sent.get(random.nextInt(sent.size())));
			} else {
				var cast = vote(random.nextBoolean() ? "phones" : "cards", 1 + random.nextInt(8), 1 + random.nextInt(5));
				cast(cast);
				sent.add(cast);
				expected.put(cast.participant(), cast.answer().orElseThrow());
			}
			if (random.nextInt(20) == 0) {
				box.close();
				box.open(small.question(3), 1);
			}
		}
		box.close();
		var stored = new HashMap<Integer, Answer>();
		stored(1).forEach(vote -> stored.put(vote.participant(), vote.answer()));
		assertEquals(expected, stored);
	}
}
