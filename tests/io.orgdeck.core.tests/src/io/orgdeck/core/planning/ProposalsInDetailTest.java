package io.orgdeck.core.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.planning.ActionProposal.Reason;
import io.orgdeck.core.scoring.AssessmentBuilder;
import io.orgdeck.core.scoring.Scores;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.assessment.Recommendation;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.Severity;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.TimeFrame;

/** What each proposal says and rests on, and what makes it go. */
@DisplayName("U12: proposed actions")
class ProposalsInDetailTest {

	private final AssessmentBuilder client = new AssessmentBuilder();
	private Dimension structure;
	private Dimension culture;
	private WorkingGroup group;
	private Session session;

	@BeforeEach
	void client() {
		structure = client.dimension("structure", 2);
		culture = client.dimension("culture", 3);
		client.assessment.setStrategy(Ids.create(Literals.STRATEGY));
		group = Ids.create(Literals.WORKING_GROUP);
		client.assessment.getStrategy().getGroups().add(group);
		session = client.session("Readiness", LocalDate.of(2026, 3, 12));
	}

	private Finding finding(String code, String... questions) {
		Finding finding = Ids.create(Literals.FINDING);
		finding.setCode(code);
		finding.setTitle(" What " + code + " shows ");
		finding.setSeverity(Severity.MEDIUM);
		List.of(questions).forEach(question -> finding.getQuestions().add(client.question(question)));
		client.assessment.getFindings().add(finding);
		return finding;
	}

	private Recommendation recommendation(String code, Finding... findings) {
		Recommendation recommendation = Ids.create(Literals.RECOMMENDATION);
		recommendation.setCode(code);
		recommendation.setText(" Do what " + code + " asks. ");
		recommendation.getFindings().addAll(List.of(findings));
		client.assessment.getRecommendations().add(recommendation);
		return recommendation;
	}

	private Action action() {
		Action action = Ids.create(Literals.ACTION);
		group.getActions().add(action);
		return action;
	}

	private List<ActionProposal> proposals() {
		return ActionProposals.of(client.assessment, Scores.of(client.assessment));
	}

	private List<Reason> reasons() {
		return proposals().stream().map(ActionProposal::reason).toList();
	}

	@Test
	void aLowScoreOfOneVoteSaysSoAndNamesTheFindingsItIsPartOf() {
		client.ballot(session, "culture.2", 1, 2);
		ActionProposal alone = proposals().getFirst();
		assertEquals("culture.2 scored 2 out of 5, with one vote, and no action answers it.", alone.why());
		assertEquals(List.of(), alone.findings());
		assertEquals(TimeFrame.MEDIUM, alone.lane());
		Finding first = finding("F1", "culture.2");
		Finding second = finding("F2", "culture.2", "culture.1");
		finding("F3", "culture.1");
		Recommendation recommendation = recommendation("R1", second);
		recommendation("R2", finding("F4"));
		ActionProposal low = proposals().stream().filter(one -> one.reason() == Reason.LOW_SCORE).findFirst().orElseThrow();
		assertEquals("culture.2 scored 2 out of 5, with one vote, and no action answers it. It is part of F1, F2.", low.why());
		assertEquals(List.of(first, second), low.findings());
		assertEquals(List.of(recommendation), low.recommendations());
	}

	@Test
	void aScoreBetweenTwoLevelsAndOnAnotherScaleIsQuotedAsItStands() {
		client.question("culture.1").setScale(AssessmentBuilder.scale("ten", 10));
		client.ballot(session, "culture.1", 1, 3, 4);
		assertEquals("culture.1 scored 3.5 out of 10, with 2 votes, and no action answers it.", proposals().getFirst().why());
	}

	@Test
	void aLowQuestionOnWhichViewsDifferIsProposedOnce() {
		client.ballot(session, "culture.1", 1, 1, 1, 1, 5, 5);
		client.ballot(session, "culture.2", 1, 1, 1, 1, 3, 3, 3, 3, 3, 4, 4);
		client.ballot(session, "culture.3", 1, 5, 5, 5, 4, 4);
		assertEquals(List.of(Reason.LOW_SCORE), reasons(), "low, mixed and agreed");
		client.ballot(session, "structure.1", 1, 2, 2, 3, 3, 4, 4, 5, 5, 5);
		assertEquals(List.of(Reason.LOW_SCORE, Reason.SPLIT_VOTES), reasons());
		assertEquals("On structure.1 the 9 votes are far apart (split), around a median of 4, and no action looks into it.",
				proposals().getLast().why());
	}

	@Test
	void aProposalIsForTheDimensionOfItsFindingOrElseOfItsCard() {
		Finding finding = finding("F1");
		assertNull(proposals().getFirst().dimension());
		finding.getCards().add(client.question("structure.1").getCard());
		assertSame(structure, proposals().getFirst().dimension());
		finding.setDimension(culture);
		assertSame(culture, proposals().getFirst().dimension());
		Recommendation recommendation = recommendation("R1");
		recommendation.getCards().add(client.card("across", null, 0));
		assertNull(proposals().getFirst().dimension());
		recommendation.getCards().add(client.question("structure.1").getCard());
		assertSame(structure, proposals().getFirst().dimension());
		recommendation.getFindings().add(finding);
		assertSame(culture, proposals().getFirst().dimension());
	}

	@Test
	void whatIsGraveCanWaitLeast() {
		Finding finding = finding("F1");
		assertEquals(TimeFrame.MEDIUM, proposals().getFirst().lane());
		finding.setSeverity(Severity.HIGH);
		assertEquals(TimeFrame.IMMEDIATE, proposals().getFirst().lane());
		recommendation("R1", finding("F2"), finding);
		assertEquals(TimeFrame.IMMEDIATE, proposals().getFirst().lane());
	}

	@Test
	void whatWouldShowItIsTheQuestionWithMostRoomToRise() {
		client.ballot(session, "culture.1", 1, 4, 4);
		client.ballot(session, "culture.2", 1, 3, 3);
		Finding finding = finding("F1", "culture.3", "culture.1", "culture.2");
		ActionProposal answer = proposals().getFirst();
		assertEquals("Answer to: What F1 shows", answer.title());
		assertEquals("Finding F1 has neither a recommendation nor an action.", answer.why());
		assertSame(client.question("culture.2"), answer.shownBy());
		assertEquals(List.of(finding), answer.findings());
		assertEquals(List.of(), answer.recommendations());
		finding.getQuestions().removeIf(question -> !question.getId().equals("culture.3"));
		assertNull(proposals().getFirst().shownBy(), "nobody has rated it");
	}

	@Test
	void aRecommendationWithoutFindingsStandsForItself() {
		recommendation("R1");
		ActionProposal proposal = proposals().getFirst();
		assertEquals("Do what R1 asks.", proposal.title());
		assertEquals("No action carries out recommendation R1 yet.", proposal.why());
		assertNull(proposal.shownBy());
	}

	@Test
	void whatSaysNothingIsNotProposed() {
		recommendation("R1").setText("  ");
		finding("F1").setTitle(null);
		assertEquals(List.of(), proposals());
	}

	@Test
	void aQuestionIsAnsweredByAnActionThatItShows() {
		client.ballot(session, "culture.1", 1, 1, 1);
		Action action = action();
		assertEquals(List.of(Reason.LOW_SCORE), reasons());
		action.setShownBy(client.question("culture.1"));
		assertEquals(List.of(), proposals());
		action.setStatus(ActionStatus.DONE);
		assertEquals(List.of(), proposals(), "what is done was planned");
		action.setStatus(ActionStatus.STOPPED);
		assertEquals(List.of(Reason.LOW_SCORE), reasons());
	}

	@Test
	void anActionServesAFindingAndItsQuestions() {
		client.ballot(session, "culture.1", 1, 1, 1);
		Finding finding = finding("F1", "culture.1");
		assertEquals(List.of(Reason.FINDING, Reason.LOW_SCORE), reasons());
		action().getFindings().add(finding);
		assertEquals(List.of(), proposals());
	}

	@Test
	void anActionThatCarriesOutARecommendationServesWhatItRestsOn() {
		client.ballot(session, "culture.1", 1, 1, 1);
		Recommendation recommendation = recommendation("R1", finding("F1", "culture.1"));
		recommendation("R2");
		action().getRecommendations().add(recommendation);
		assertEquals(List.of("Do what R2 asks."), proposals().stream().map(ActionProposal::title).toList());
	}

	@Test
	void withoutAStrategyEverythingIsStillToBePlanned() {
		client.assessment.setStrategy(null);
		client.ballot(session, "culture.1", 1, 1, 1);
		client.question("culture.1").setText(null);
		assertEquals("Work on culture.1:", proposals().getFirst().title().strip());
	}

	@Test
	void reasonsAreNamedInAWordOrTwo() {
		assertEquals(List.of("Recommendation", "Finding", "Low score", "Split votes"),
				List.of(Reason.values()).stream().map(Reason::label).toList());
		assertTrue(proposals().isEmpty());
	}
}
