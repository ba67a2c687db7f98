package io.orgdeck.ui.editor.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.assessment.SessionStatus;
import io.orgdeck.samples.SmallAssessment;

class NextStepTest {

	@Test
	void anEmptyAssessmentBeginsWithPeopleAndASession() {
		assertEquals(List.of(NextStep.ADD_PEOPLE, NextStep.PLAN_SESSION), NextStep.of(Ids.create(AssessmentPackage.Literals.ASSESSMENT)));
	}

	@Test
	void afterTheVotesComeEvidenceAndFindings() {
		var small = new SmallAssessment();
		assertEquals(List.of(NextStep.ADD_EVIDENCE, NextStep.WRITE_FINDINGS, NextStep.READ_RESULTS), NextStep.of(small.assessment()));
	}

	@Test
	void aHeldSessionWithoutVotesWantsThem() {
		var small = new SmallAssessment();
		small.session(0).getBallots().clear();
		assertEquals(List.of(NextStep.ENTER_VOTES), NextStep.of(small.assessment()));
		small.session(0).setStatus(SessionStatus.PLANNED);
		assertEquals(List.of(NextStep.HOLD_SESSION), NextStep.of(small.assessment()));
	}
}
