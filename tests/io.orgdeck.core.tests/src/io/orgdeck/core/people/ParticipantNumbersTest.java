package io.orgdeck.core.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.Fixture;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Ids;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Participant;

@DisplayName("M1, ROBUSTNESS 40: a number is given once")
class ParticipantNumbersTest {

	private final Assessment assessment = Fixture.assessment();

	@Test
	void theNextNumberFollowsTheHighest() {
		assertEquals(6, newcomer().getNumber());
		assertEquals(7, newcomer().getNumber());
	}

	@Test
	void theFirstPersonIsNumberOne() {
		assessment.getParticipants().clear();
		assessment.getSessions().clear();
		assertEquals(0, ParticipantNumbers.highest(assessment));
		assertEquals(1, newcomer().getNumber());
	}

	@Test
	void somebodyWhoHasGoneKeepsTheNumberAlsoInTheFile() throws Exception {
		ParticipantNumbers.remember(assessment);
		EcoreUtil.delete(assessment.getParticipants().get(4), true);
		assertEquals(6, newcomer().getNumber());
		EcoreUtil.delete(assessment.getParticipants().getLast(), true);
		byte[] file = Fixture.xml(assessment).getBytes(StandardCharsets.UTF_8);
		assertEquals(6, ParticipantNumbers.highest(new AssessmentStore().read(new ByteArrayInputStream(file), "again").content()));
	}

	@Test
	void aNumberThatVotesBearIsNotGivenAgain() {
		Ballot ballot = assessment.getSessions().getFirst().getBallots().getFirst();
		ballot.setVotes(ballot.getVotes().with(new Vote(23, new Answer.Rated("level-1"))));
		assertEquals(24, newcomer().getNumber());
		ballot.setVotes(Votes.parse("1=level-1 31=%GG"));
		assertEquals(32, newcomer().getNumber(), "votes that cannot be read are somebody's, too");
		ballot.setVotes(null);
		assertEquals(33, newcomer().getNumber());
	}

	@Test
	void whatAnotherCopyHasGivenIsRememberedAndNothingIsForgotten() {
		ParticipantNumbers.remember(assessment, 40);
		ParticipantNumbers.remember(assessment, 12);
		assertEquals(41, newcomer().getNumber());
	}

	private Participant newcomer() {
		Participant participant = Ids.create(Literals.PARTICIPANT);
		ParticipantNumbers.give(participant, assessment);
		assessment.getParticipants().add(participant);
		return participant;
	}
}
