package io.orgdeck.core.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.Documents;
import io.orgdeck.core.document.OrgDocument;
import io.orgdeck.core.planning.ActionProposal.Reason;
import io.orgdeck.core.scoring.AssessmentBuilder;
import io.orgdeck.core.scoring.DisclosureGuard;
import io.orgdeck.core.scoring.Scores;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.assessment.Recommendation;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.Severity;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.TimeFrame;

class ActionProposalsTest {

	private final AssessmentBuilder client = new AssessmentBuilder();
	private Dimension culture;
	private Session session;

	@BeforeEach
	void client() {
		client.dimension("structure", 2);
		culture = client.dimension("culture", 3);
		client.assessment.setStrategy(Ids.create(Literals.STRATEGY));
		client.group("Everybody", 10);
		session = client.session("Readiness", LocalDate.of(2026, 3, 12));
		client.ballot(session, "structure.1", 1, 4, 4, 4, 4, 4, 4, 5, 4, 4, 4);
		client.ballot(session, "culture.1", 1, 1, 2, 1, 2, 2, 2, 1, 2, 2, 2);
		client.ballot(session, "culture.2", 1, 1, 1, 1, 1, 3, 5, 5, 5, 5, 5);
	}

	@AfterEach
	void closeAll() {
		Documents.all().forEach(OrgDocument::close);
	}

	private Finding finding(String code, Severity severity, String... questions) {
		Finding finding = Ids.create(Literals.FINDING);
		finding.setCode(code);
		finding.setTitle("What " + code + " shows");
		finding.setSeverity(severity);
		finding.setDimension(culture);
		List.of(questions).forEach(question -> finding.getQuestions().add(client.question(question)));
		client.assessment.getFindings().add(finding);
		return finding;
	}

	private Recommendation recommendation(String code, Finding... findings) {
		Recommendation recommendation = Ids.create(Literals.RECOMMENDATION);
		recommendation.setCode(code);
		recommendation.setText("Do what " + code + " asks.");
		recommendation.getFindings().addAll(List.of(findings));
		client.assessment.getRecommendations().add(recommendation);
		return recommendation;
	}

	private Scores scores() {
		return DisclosureGuard.of(client.assessment).whole().shown();
	}

	private List<ActionProposal> proposals() {
		return ActionProposals.of(client.assessment, scores());
	}

	@Test
	void lowScoresAndSplitVotesAreProposedWithTheirFigures() {
		List<ActionProposal> proposals = proposals();
		assertEquals(List.of(Reason.LOW_SCORE, Reason.SPLIT_VOTES), proposals.stream().map(ActionProposal::reason).toList());
		ActionProposal low = proposals.getFirst();
		assertEquals("Work on culture.1: Question culture.1", low.title());
		assertEquals("culture.1 scored 2 out of 5, with 10 votes, and no action answers it.", low.why());
		assertSame(culture, low.dimension());
		assertSame(client.question("culture.1"), low.shownBy());
		ActionProposal split = proposals.getLast();
		assertEquals("On culture.2 the 10 votes are far apart (two camps), around a median of 4, and no action looks into it.",
				split.why());
		assertEquals(TimeFrame.IMMEDIATE, split.lane());
	}

	@Test
	void aRecommendationIsProposedInItsOwnWordsAndLinkedBack() {
		Finding grave = finding("F1", Severity.HIGH, "culture.1", "structure.1");
		Recommendation recommendation = recommendation("R1", grave);
		ActionProposal proposal = proposals().getFirst();
		assertEquals("Do what R1 asks.", proposal.title());
		assertEquals("No action carries out recommendation R1 yet, which rests on F1.", proposal.why());
		assertEquals(List.of(grave), proposal.findings());
		assertEquals(List.of(recommendation), proposal.recommendations());
		assertSame(client.question("culture.1"), proposal.shownBy());
		assertEquals(TimeFrame.IMMEDIATE, proposal.lane());
		assertSame(culture, proposal.dimension());
	}

	@Test
	void aFindingIsProposedOnlyWhereNothingFollowsFromIt() {
		finding("F1", Severity.LOW);
		recommendation("R1", finding("F2", Severity.LOW));
		assertEquals(List.of("Do what R1 asks.", "Answer to: What F1 shows"),
				proposals().stream().limit(2).map(ActionProposal::title).toList());
	}

	@Test
	void resultsBelowTheDisclosureThresholdAreNotQuoted() {
		client.assessment.setDisclosureThreshold(20);
		assertEquals(List.of(), proposals());
	}

	@Test
	void chosenProposalsBecomeLinkedActionsInOneStepAndAreNotProposedAgain() {
		recommendation("R1", finding("F1", Severity.MEDIUM, "culture.1"));
		AssessmentDocument document = AssessmentDocument.of(client.assessment);
		var model = new StrategyBoardModel(document, Clock.systemUTC());
		List<ActionDraft> drafts = model.drafts(scores());
		assertEquals(3, drafts.size());
		List<Action> added = model.addAll(List.of(drafts.getFirst().withTitle("Answer people"), drafts.getLast()));
		assertEquals(List.of("A1", "A2"), added.stream().map(Action::getCode).toList());
		Action first = model.board().cell(1, TimeFrame.MEDIUM).getFirst();
		assertEquals("Answer people", first.getTitle());
		assertEquals(List.of("R1"), first.getRecommendations().stream().map(Recommendation::getCode).toList());
		assertEquals(Optional.of("Add 2 actions from findings"), document.undoLabel());
		assertTrue(model.drafts(scores()).isEmpty(), () -> model.drafts(scores()).toString());
		document.undo();
		assertEquals(3, model.drafts(scores()).size());
	}

	@Test
	void aStoppedActionAnswersNothing() {
		var model = new StrategyBoardModel(AssessmentDocument.of(client.assessment), Clock.systemUTC());
		List<Action> added = model.addAll(model.drafts(scores()));
		model.setStatus(added, ActionStatus.STOPPED);
		assertEquals(2, model.drafts(scores()).size());
	}
}
