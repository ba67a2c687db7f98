package io.orgdeck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.people.ParticipantNumbers;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Ids;
import io.orgdeck.model.Vote;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Comment;
import io.orgdeck.model.assessment.Participant;

@DisplayName("M2, ROBUSTNESS 40: the same person in both copies is told by merge and check, and can be joined")
class MergeSamePersonTest {

	@TempDir
	Path folder;

	private final AssessmentStore store = new AssessmentStore();
	private final StringWriter out = new StringWriter();
	private final StringWriter err = new StringWriter();

	@Test
	void somebodyWhomBothHaveNotedIsToldAndJoined() throws StoreException {
		Path base = folder.resolve("base.assessment");
		assertEquals(0, run("sample", "--out", base.toString()), err::toString);
		Path mine = withPerson(base, "mine.assessment", "Nia  Owen", "developing");
		Path theirs = withPerson(base, "theirs.assessment", "nia owen", "embedded");
		Path merged = folder.resolve("merged.assessment");
		assertEquals(1, run("merge", mine.toString(), theirs.toString(), "--base", base.toString(), "--out", merged.toString()));
		String line = "Participant 15 Nia  Owen and Participant 16 nia owen may be the same person";
		assertTrue(err.toString().contains(line), err::toString);
		run("check", merged.toString());
		assertTrue(out.toString().contains(line), out::toString);

		Path joined = folder.resolve("joined.assessment");
		err.getBuffer().setLength(0);
		assertEquals(0, run("merge", mine.toString(), theirs.toString(), "--base", base.toString(), "--out", joined.toString(),
				"--join-same"),
				err::toString);
		assertEquals("", err.toString());
		String done = "Participant 16 nia owen is joined to Participant 15 Nia  Owen: 0 answers taken over, 1 different ones kept as "
				+ "comments.";
		assertTrue(out.toString().contains(done), out::toString);
		Assessment content = store.read(joined).content();
		assertEquals(15, content.getParticipants().size());
		assertTrue(content.getComments().stream().map(Comment::getText).anyMatch(text -> text.endsWith("was also: 5 Embedded")));
		assertEquals(16, ParticipantNumbers.highest(content));
	}

	/** A copy in which somebody was noted who has voted. */
	private Path withPerson(Path base, String name, String person, String level) throws StoreException {
		Assessment content = store.read(base).content();
		Participant participant = Ids.create(AssessmentPackage.Literals.PARTICIPANT);
		participant.setName(person);
		ParticipantNumbers.give(participant, content);
		content.getParticipants().add(participant);
		Ballot ballot = content.getSessions().getFirst().getBallots().getFirst();
		ballot.setVotes(ballot.getVotes().with(new Vote(participant.getNumber(), new Answer.Rated(level))));
		Path copy = folder.resolve(name);
		store.write(content, copy, new NullProgressMonitor());
		return copy;
	}

	private int run(String... arguments) {
		return new OrgdeckCommandLine(new PrintWriter(out, true), new PrintWriter(err, true)).run(arguments);
	}
}
