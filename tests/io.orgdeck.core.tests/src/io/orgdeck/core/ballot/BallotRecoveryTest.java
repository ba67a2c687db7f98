package io.orgdeck.core.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.OwnState;
import io.orgdeck.core.edits.VoteEdits;
import io.orgdeck.core.store.FileKey;
import io.orgdeck.core.store.RecordSeal;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.samples.SmallAssessment;

/** ROBUSTNESS 18, 50: what was acknowledged comes back once, wherever the program ended; what was changed since stays so. */
@ExtendWith(OwnState.class)
class BallotRecoveryTest {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-04T09:00:00Z"), ZoneOffset.UTC);
	private static final RecordSeal OPEN = new RecordSeal(Optional.empty());

	@TempDir
	Path folder;

	private final SmallAssessment small = new SmallAssessment();
	private Path file;

	@BeforeEach
	void write() throws IOException {
		file = small.writeTo(folder.resolve("a.assessment"));
	}

	private JournalRecord.Head head(boolean sealed) {
		return new JournalRecord.Head(1, small.assessment().getId(), file.toString(), sealed);
	}

	private JournalRecord.Opened opened() {
		return new JournalRecord.Opened(small.session(0).getId(), small.question(2).getId(), 1, "");
	}

	private static JournalRecord.Voted voted(int participant, int level) {
		var cast = new Cast("k" + participant + level, "phones", participant, Optional.of(SmallAssessment.level(level)), Optional.of(""));
		return new JournalRecord.Voted(cast.key(), cast.channel(), participant, cast.text(), true);
	}

	private Path journal(JournalRecord... records) throws IOException {
		Path path = Journal.folder().resolve("one" + Journal.ENDING);
		Files.deleteIfExists(path);
		for (JournalRecord record : records) {
			Files.write(path, record.line(OPEN), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		}
		return path;
	}

	private AssessmentDocument open() throws IOException {
		return AssessmentDocument.open(file, new NullProgressMonitor());
	}

	private Votes votes(AssessmentDocument document) {
		Session session = document.content().getSessions().getFirst();
		return session.getBallots().stream().filter(ballot -> ballot.getQuestion().getId().equals(small.question(2).getId())).findFirst()
				.map(ballot -> ballot.getVotes()).orElse(Votes.NONE);
	}

	@Test
	void votesComeBackAsOneStepAndOnlyOnce() throws IOException {
		Path journal = journal(head(false), opened(), voted(1, 2), voted(2, 3), voted(1, 4));
		var document = open();
		assertEquals(new BallotRecovery.Report(2, 0, List.of()), BallotRecovery.recover(document, CLOCK));
		assertEquals("1=level-4 2=level-3", votes(document).toString());
		assertEquals("Recover 2 votes on card K2, round 1", document.undoLabel().orElseThrow());
		assertTrue(Files.exists(journal), "the file does not hold them yet");
		assertTrue(BallotRecovery.recover(document, CLOCK).isEmpty());
		document.undo();
		assertEquals(Votes.NONE, votes(document));
		document.redo();
		document.save(new NullProgressMonitor());
		assertTrue(Files.notExists(journal));
		document.close();
		assertTrue(BallotRecovery.recover(open(), CLOCK).isEmpty());
	}

	@Test
	void whoeverClosesWithoutSavingIsOfferedThemAgain() throws IOException {
		journal(head(false), opened(), voted(1, 2));
		var document = open();
		BallotRecovery.recover(document, CLOCK);
		assertTrue(BallotRecovery.isAllThatChanged(document), "nobody needs to be asked before it is closed");
		document.close();
		var again = open();
		assertEquals(1, BallotRecovery.recover(again, CLOCK).votes());
		again.execute("Rename", () -> again.content().setTitle("Mine"));
		assertFalse(BallotRecovery.isAllThatChanged(again));
	}

	@Test
	void aVoteThatWasCorrectedSinceStaysCorrected() throws IOException {
		Path journal = journal(head(false), opened(), voted(1, 2), voted(2, 3));
		var document = open();
		var place = new VoteEdits.Place(document.content().getSessions().getFirst(), 1,
				document.content().getDeck().getSections().getFirst().getCards().get(1).getQuestions().getFirst());
		new VoteEdits(document).enter(place, 1, SmallAssessment.level(5));
		assertEquals(new BallotRecovery.Report(1, 1, List.of()), BallotRecovery.recover(document, CLOCK));
		assertEquals("1=level-5 2=level-3", votes(document).toString());
		assertTrue(Files.exists(journal));
	}

	@Test
	void votesOfAnotherAssessmentAndOfALivingBallotAreLeftAlone() throws IOException {
		journal(new JournalRecord.Head(1, "another", null, false), opened(), voted(1, 2));
		var document = open();
		assertTrue(BallotRecovery.recover(document, CLOCK).isEmpty());
		var box = BallotBox.of(document, document.content().getSessions().getFirst(), CLOCK);
		box.open(document.content().getDeck().getSections().getFirst().getCards().get(1).getQuestions().getFirst(), 1);
		box.cast(box.state().orElseThrow().id(), new Cast("k", "phones", 1, Optional.of(SmallAssessment.level(2)), Optional.empty()));
		assertTrue(BallotRecovery.recover(document, CLOCK).isEmpty());
		document.close();
		assertEquals(1, BallotRecovery.recover(open(), CLOCK).votes(), "the program has left it");
	}

	/** Whatever the disk has of it, whole votes come back and half ones are none. */
	@Test
	void aJournalCutAtAnyByteGivesEveryWholeVote() throws IOException {
		Path journal = journal(head(false), opened(), voted(1, 2), voted(2, 3), voted(1, 4));
		byte[] whole = Files.readAllBytes(journal);
		int[] ends = new int[5];
		int lines = 0;
		for (int i = 0; i < whole.length; i++) {
			if (whole[i] == '\n') {
				ends[lines++] = i;
			}
		}
		var all = List.of(voted(1, 2), voted(2, 3), voted(1, 4));
		for (int length = 0; length <= whole.length; length++) {
			int cut = length;
			Files.write(journal, Arrays.copyOf(whole, length));
			int votes = (int) Arrays.stream(ends).skip(2).filter(end -> end <= cut).count();
			assertEquals(cut >= ends[0], JournalReader.head(journal).isPresent(), "cut at " + length);
			var read = JournalReader.read(journal, head(false), OPEN).orElseThrow();
			assertEquals(all.subList(0, votes), read.votes(), "cut at " + length);
			read.claim().close();
		}
		Files.write(journal, Arrays.copyOf(whole, ends[0] + 20));
		assertTrue(BallotRecovery.recover(open(), CLOCK).isEmpty(), "killed before the first vote");
		assertTrue(Files.notExists(journal));
	}

	@Test
	void whatAProgramLeftThatWasKilledAtTheBeginningGoesOnceItIsOld() throws IOException {
		Path stub = Files.writeString(Journal.folder().resolve("stub" + Journal.ENDING), "0123abcd H{");
		Files.setLastModifiedTime(stub, FileTime.from(CLOCK.instant().minusSeconds(60)));
		var document = open();
		assertTrue(BallotRecovery.recover(document, CLOCK).isEmpty());
		assertTrue(Files.exists(stub), "somebody may just be beginning it");
		Files.setLastModifiedTime(stub, FileTime.from(CLOCK.instant().minusSeconds(7200)));
		assertTrue(BallotRecovery.recover(document, CLOCK).isEmpty());
		assertFalse(Files.exists(stub));
		document.close();
	}

	@Test
	void aDamagedLineCostsOnlyItself() throws IOException {
		Path journal = journal(head(false), opened(), voted(1, 2), voted(2, 3));
		byte[] bytes = Files.readAllBytes(journal);
		bytes[new String(bytes).indexOf("level-2")] ^= 1;
		Files.write(journal, bytes);
		var document = open();
		BallotRecovery.recover(document, CLOCK);
		assertEquals("2=level-3", votes(document).toString());
	}

	@Test
	void ofAProtectedAssessmentWhoeverKnowsThePasswordGetsThemBack() throws IOException {
		var key = Optional.of(FileKey.create("right".toCharArray()));
		Path path = Journal.folder().resolve("sealed" + Journal.ENDING);
		var seal = new RecordSeal(key);
		var all = new ByteArrayOutputStream();
		for (JournalRecord record : List.of(head(true), opened(), voted(1, 2))) {
			all.write(record.line(seal));
		}
		Files.write(path, all.toByteArray());
		var head = JournalReader.head(path).orElseThrow();
		var read = JournalReader.read(path, head, seal).orElseThrow();
		assertEquals(List.of(voted(1, 2)), read.votes());
		read.claim().close();
		var other = new RecordSeal(Optional.of(FileKey.create("wrong".toCharArray())));
		assertThrows(IOException.class, () -> JournalReader.read(path, head, other));
		var report = BallotRecovery.recover(open(), CLOCK);
		assertEquals(List.of("Votes of a ballot that was cut short are kept under the password the assessment had then."
				+ " Open the copy with that password to bring them back."), report.problems());
		assertTrue(Files.exists(path));
	}
}
