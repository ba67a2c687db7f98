package io.orgdeck.ui.assess.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.assessment.SessionStatus;
import io.orgdeck.samples.SmallAssessment;
import io.orgdeck.ui.steps.StepRegistry;

/** The steps come from the registry of the running workbench, as every bundle has contributed them. */
class NextStepTest {

	private static List<String> due(Assessment assessment) {
		return StepRegistry.platform().due(assessment).stream().map(step -> step.id().substring(step.id().lastIndexOf('.') + 1)).toList();
	}

	@Test
	void anEmptyAssessmentBeginsWithPeopleAndASession() {
		assertEquals(List.of("addPeople", "importAnswers", "planSession"), due(Ids.create(AssessmentPackage.Literals.ASSESSMENT)));
	}

	@Test
	void afterTheVotesComeEvidenceAndFindings() {
		var small = new SmallAssessment();
		assertEquals(List.of("addEvidence", "writeFindings", "readResults"), due(small.assessment()));
	}

	@Test
	void aHeldSessionWithoutVotesWantsThem() {
		var small = new SmallAssessment();
		small.session(0).getBallots().clear();
		assertEquals(List.of("importAnswers", "enterVotes"), due(small.assessment()));
		small.session(0).setStatus(SessionStatus.PLANNED);
		assertEquals(List.of("holdSession"), due(small.assessment()));
	}
}
