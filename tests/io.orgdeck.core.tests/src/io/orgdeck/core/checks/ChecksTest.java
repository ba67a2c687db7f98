package io.orgdeck.core.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.checks.rules.ShippedChecks;
import io.orgdeck.core.scoring.AssessmentBuilder;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Ids;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Attachment;
import io.orgdeck.model.assessment.BoardPaper;
import io.orgdeck.model.assessment.ChosenCard;
import io.orgdeck.model.assessment.EvidenceStrength;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.assessment.Implication;
import io.orgdeck.model.assessment.ImplicationKind;
import io.orgdeck.model.assessment.Recommendation;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.SessionStatus;
import io.orgdeck.model.assessment.Strategy;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.TimeFrame;

/** What the Problems view says about a client, and what its quick fixes do about it. */
class ChecksTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 6, 4);

	private final AssessmentBuilder client = new AssessmentBuilder();
	private final Assessment assessment = client.assessment;
	private Dimension culture;

	@BeforeEach
	void client() {
		culture = client.dimension("culture", 2);
		assessment.setStrategy(Ids.create(Literals.STRATEGY));
		assessment.setPaper(Ids.create(Literals.BOARD_PAPER));
	}

	private List<String> messages() {
		return Checks.run(assessment, TODAY).stream().map(Issue::message).toList();
	}

	private List<Issue> issues(String check) {
		return Checks.run(assessment, TODAY).stream().filter(issue -> issue.checkId().equals("io.orgdeck.core." + check)).toList();
	}

	private Issue only(String check) {
		var issues = issues(check);
		assertEquals(1, issues.size(), issues::toString);
		return issues.getFirst();
	}

	/** Applies the fix with that label and makes sure that it settles the issue. */
	private void fix(Issue issue, String label) {
		issue.fixes().stream().filter(fix -> fix.label().equals(label)).findFirst().orElseThrow().apply(assessment);
		assertFalse(messages().contains(issue.message()), issue::message);
	}

	private Session session() {
		return client.session("Readiness", LocalDate.of(2026, 3, 12));
	}

	private WorkingGroup group(String name) {
		WorkingGroup group = Ids.create(Literals.WORKING_GROUP);
		group.setName(name);
		group.setDimension(culture);
		assessment.getStrategy().getGroups().add(group);
		return group;
	}

	private Action action(WorkingGroup group, String code) {
		Action action = Ids.create(Literals.ACTION);
		action.setCode(code);
		action.setTitle("Tell what became of it");
		action.setOwner("Ngozi Eze");
		action.setDue(TODAY);
		group.getActions().add(action);
		return action;
	}

	private Finding finding(String code) {
		Finding finding = Ids.create(Literals.FINDING);
		finding.setCode(code);
		finding.setTitle("Mistakes are forgotten");
		assessment.getFindings().add(finding);
		return finding;
	}

	private Recommendation recommendation(String code, Finding... findings) {
		Recommendation recommendation = Ids.create(Literals.RECOMMENDATION);
		recommendation.setCode(code);
		recommendation.getFindings().addAll(List.of(findings));
		assessment.getRecommendations().add(recommendation);
		return recommendation;
	}

	@Test
	void aNewAssessmentHasNoProblems() {
		assertEquals(List.of(), messages());
		assessment.setDeck(null);
		assessment.setStrategy(null);
		assessment.setPaper(null);
		assertEquals(List.of(), messages());
	}

	@Test
	void lowScoreWithNoAction() {
		client.ballot(session(), "culture.1", 1, 2, 2, 2, 3, 5);
		var issue = only("low-score");
		assertEquals("Question culture.1 “Question culture.1” scored 2, and no action answers it. Plan one, or link one that does.",
				issue.message());
		assertEquals(client.question("culture.1"), issue.subject());
		assertEquals(List.of(), issue.fixes());

		var group = group("Learning out loud");
		action(group, "A7");
		fix(only("low-score"), "Plan an action in the working group \"Learning out loud\"");
		assertEquals("A8", group.getActions().getLast().getCode());
		assertEquals(client.question("culture.1"), group.getActions().getLast().getShownBy());
	}

	@Test
	void anActionAnswersALowScoreThroughAFindingOrARecommendation() {
		client.ballot(session(), "culture.1", 1, 1, 1, 1, 1, 1);
		var finding = finding("F1");
		finding.getQuestions().add(client.question("culture.1"));
		var action = action(group("Learning out loud"), "A1");
		action.getFindings().add(finding);
		assertEquals(List.of(), issues("low-score"));
		action.getFindings().clear();
		assertEquals(1, issues("low-score").size());
		action.getRecommendations().add(recommendation("R1", finding));
		assertEquals(List.of(), issues("low-score"));
		action.setStatus(ActionStatus.STOPPED);
		assertEquals(1, issues("low-score").size());
	}

	@Test
	void aScoreThatMayNotBeShownIsNotToldAsAProblemEither() {
		client.ballot(session(), "culture.1", 1, 1, 1, 1, 1);
		assertEquals(List.of(), issues("low-score"));
	}

	@Test
	void actionWithoutOwnerOrDate() {
		var group = group("Learning out loud");
		group.setLead("Ngozi Eze");
		var action = action(group, "A7");
		action.setOwner(" ");
		assertEquals("Action A7 “Tell what became of it” has no owner. Name somebody who will see to it.",
				only("action-owner-date").message());
		fix(only("action-owner-date"), "Make Ngozi Eze, who leads the group, the owner");
		action.setDue(null);
		assertEquals("Action A7 “Tell what became of it” has no date by which it is due. Set one.", only("action-owner-date").message());
		action.setOwner(null);
		action.setTitle(null);
		action.setCode(null);
		assertEquals("Action without a title has neither an owner nor a date. Name somebody who will see to it, and by when.",
				only("action-owner-date").message());
		action.setStatus(ActionStatus.DONE);
		assertEquals(List.of(), issues("action-owner-date"));
	}

	@Test
	void actionPastItsDate() {
		var action = action(group("Learning out loud"), "A7");
		assertEquals(List.of(), issues("action-past-date"), "due today");
		action.setDue(TODAY.minusDays(1));
		assertEquals(
				"Action A7 “Tell what became of it” was due on 3 June 2026 and is not done. Mark it as done, move its date or stop it.",
				only("action-past-date").message());
		fix(only("action-past-date"), "Mark the action as done");
		action.setStatus(ActionStatus.IN_PROGRESS);
		fix(only("action-past-date"), "Stop the action");
	}

	@Test
	void actionsThatWaitForEachOther() {
		WorkingGroup group = group("One");
		Action first = action(group, "A1");
		Action second = action(group, "A2");
		first.getDependsOn().add(second);
		second.getDependsOn().add(first);
		String message = only("action-circle").message();
		assertTrue(message.contains("waits for A2, which waits for A1, so that none of them can begin."), message);
		fix(only("action-circle"), "Let A2 no longer wait for A1");
		assertEquals(List.of(), issues("action-circle"));
	}

	@Test
	void actionDueBeforeWhatItWaitsFor() {
		WorkingGroup group = group("One");
		Action first = action(group, "A1");
		Action second = action(group, "A2");
		second.getDependsOn().add(first);
		first.setDue(TODAY.plusDays(20));
		second.setDue(TODAY.plusDays(10));
		String message = only("action-order").message();
		assertTrue(message.endsWith("is due on 14 June 2026, but it waits for A1, which is due on 24 June 2026. Move one of the dates."),
				message);
		first.setStatus(ActionStatus.DONE);
		assertEquals(List.of(), issues("action-order"));
	}

	@Test
	void ownerWithActionsInFourGroups() {
		for (String name : List.of("One", "Two", "Three", "Four")) {
			action(group(name), "A1").setOwner(name.equals("Two") ? "ngozi eze " : "Ngozi Eze");
		}
		assertEquals("Ngozi Eze owns 4 open actions in 4 working groups. Share them out, or some of them will wait.",
				only("owner-load").message());
		assessment.getStrategy().getGroups().getLast().getActions().getFirst().setStatus(ActionStatus.DONE);
		assertEquals(List.of(), issues("owner-load"));
	}

	@Test
	void horizonWithNoAction() {
		var group = group("Learning out loud");
		assertEquals(List.of(), issues("horizon"));
		action(group, "A1").setTimeFrame(TimeFrame.LONGER);
		assertEquals(List.of("The strategy has no action in the time frame \"Immediate\". Add one, or move one there.",
				"The strategy has no action in the time frame \"Medium term\". Add one, or move one there."),
				issues("horizon").stream().map(Issue::message).toList());
	}

	@Test
	void dimensionWithNoWorkingGroup() {
		Strategy strategy = assessment.getStrategy();
		strategy.setVision("We learn from one another.");
		assertEquals("No working group looks after the dimension \"culture\". Form one.", only("dimension-group").message());
		fix(only("dimension-group"), "Form a working group on \"culture\"");
		assertEquals(culture, strategy.getGroups().getFirst().getDimension());
	}

	@Test
	void evidenceClaimedButNoneLinked() {
		var evidence = client.evidence(EvidenceStrength.VERIFIED);
		assertEquals(List.of(
				"Evidence E1 “Evidence E1” is entered as \"Verified\", but nothing shows it. Attach the file, give its address or choose a lower strength.",
				"Evidence E1 “Evidence E1” is linked to no question and no finding, so it supports nothing. Link it to the questions that it speaks to."),
				issues("evidence").stream().map(Issue::message).toList());
		fix(issues("evidence").getFirst(), "Lower the strength to \"Anecdotal\"");
		finding("F1").getEvidence().add(evidence);
		assertEquals(List.of(), issues("evidence"));
		evidence.setStrength(EvidenceStrength.DOCUMENTED);
		assertEquals(1, issues("evidence").size());
		Attachment file = Ids.create(Literals.ATTACHMENT);
		evidence.setAttachment(file);
		assertEquals(List.of(), issues("evidence"));
	}

	@Test
	void doesNotApplyWithoutReason() {
		var silent = Votes.of(new Vote(1, new Answer.DoesNotApply("I work nights.")), new Vote(2, new Answer.DoesNotApply(" ")));
		var later = Votes.of(new Vote(1, new Answer.DoesNotApply(""), "still true"), new Vote(2, new Answer.DoesNotApply(null)));
		var session = session();
		client.ballot(session, "culture.1", 1, silent);
		var second = client.ballot(session, "culture.1", 2, later);
		var issues = issues("not-applicable");
		assertEquals(List.of(
				"An answer \"does not apply\" has no reason. Add it in round 1 of Session “Readiness”, on Question culture.1 “Question culture.1”.",
				"2 answers \"does not apply\" have no reason. Add it in round 2 of Session “Readiness”, on Question culture.1 “Question culture.1”."),
				issues.stream().map(Issue::message).toList());
		assertEquals(List.of(), issues.getFirst().fixes());
		fix(issues.getLast(), "Take the reason from another round");
		assertEquals(new Vote(1, new Answer.DoesNotApply("I work nights."), "still true"), second.getVotes().getFirst());
	}

	@Test
	void sessionPlannedButNotHeld() {
		var session = session();
		session.setStatus(SessionStatus.PLANNED);
		assertEquals(
				"Session “Readiness” was planned for 12 March 2026 and is not marked as held. Mark it as held, move its date or cancel it.",
				only("session-not-held").message());
		fix(only("session-not-held"), "Mark the session as held");
		session.setStatus(SessionStatus.PLANNED);
		fix(only("session-not-held"), "Cancel the session");
		session.setStatus(SessionStatus.PLANNED);
		session.setDate(TODAY);
		assertEquals(List.of(), issues("session-not-held"));
	}

	@Test
	void cardChosenButNotDiscussed() {
		var session = session();
		ChosenCard chosen = Ids.create(Literals.CHOSEN_CARD);
		chosen.setCard(client.question("culture.1").getCard());
		session.getCards().add(chosen);
		assertEquals(
				"Card culture “Card culture” was chosen for Session “Readiness” but is not marked as discussed. Mark it, or take it off the session.",
				only("card-not-discussed").message());
		fix(only("card-not-discussed"), "Mark the card as discussed");
		chosen.setDiscussed(false);
		fix(only("card-not-discussed"), "Take the card off the session");
		assertEquals(List.of(), session.getCards());
	}

	@Test
	void findingWithoutRecommendationAndRecommendationWithoutFinding() {
		var finding = finding("F2");
		recommendation("R9").setText("Tell everybody. ".repeat(20));
		assertEquals("Finding F2 “Mistakes are forgotten” leads to no recommendation. Add one, or link one that follows from it.",
				only("finding").message());
		assertTrue(only("recommendation").message().length() < 200, only("recommendation").message());
		fix(only("finding"), "Add a recommendation that follows from the finding");
		assertEquals("R10", assessment.getRecommendations().getLast().getCode());
		assertEquals(List.of(finding), assessment.getRecommendations().getLast().getFindings());
	}

	@Test
	void implicationLeftEmpty() {
		BoardPaper paper = assessment.getPaper();
		paper.setTitle("How far we learn");
		assertEquals(8, issues("implication").size());
		assertEquals(paper, issues("implication").getFirst().subject());
		for (ImplicationKind kind : ImplicationKind.values()) {
			Implication implication = Ids.create(Literals.IMPLICATION);
			implication.setKind(kind);
			implication.setNone(true);
			implication.setText(kind == ImplicationKind.RISK ? " " : "there is none.");
			paper.getImplications().add(implication);
		}
		assertEquals("The board paper says nothing on \"Risk\". State the implication, or why there is none.",
				only("implication").message());
		assertEquals(paper.getImplications().get(ImplicationKind.RISK.getValue()), only("implication").subject());
	}

	@Test
	void suppressedGroupAboutToBeExported() {
		client.group("Workers", 9);
		var carers = client.group("Carers", 3);
		client.ballot(session(), "culture.1", 1, 3, 3, 3, 3, 3, 3, 4, 4, 4, 5, 5, 5);
		var issues = issues("suppressed-group");
		assertEquals(2, issues.size());
		assertEquals(carers, issues.getFirst().subject());
		assertEquals(Issue.Severity.INFO, issues.getLast().severity());
		assertEquals(
				"Some results of the group \"Carers\" will not appear in papers, workbooks and charts, so that no group of fewer than 5 people"
						+ " can be made out. Join small groups if their results are to be seen.",
				issues.getFirst().message());
	}

	/** ROBUSTNESS 16: a file with broken records opens, and the checks have to cope with it. */
	@Test
	void recordsWithNothingInThemAreNamedAsWellAsCanBe() {
		client.card(null, null, 1);
		for (var question : List.of(client.question("culture.1"), client.question("null.1"))) {
			question.setText(null);
			question.setDimension(culture);
		}
		client.question("culture.1").getCard().setCode(null);
		culture.setName(null);
		client.group(null, 5);
		client.group(null, 1);
		var session = session();
		session.setTitle(null);
		session.getCards().add(Ids.create(Literals.CHOSEN_CARD));
		session.getBallots().add(Ids.create(Literals.BALLOT));
		client.ballot(session, "culture.1", 1, 1, 1, 1, 1, 1, 1);
		client.ballot(session, "null.1", 1, 1, 1, 1, 1, 1, 1);
		assessment.getEvidence().add(Ids.create(Literals.EVIDENCE));
		assessment.getFindings().add(Ids.create(Literals.FINDING));
		assessment.getRecommendations().add(Ids.create(Literals.RECOMMENDATION));
		assessment.getTargets().add(Ids.create(Literals.TARGET));
		var group = group(null);
		group.getActions().add(Ids.create(Literals.ACTION));
		assessment.getPaper().getImplications().add(Ids.create(Literals.IMPLICATION));
		var context = CheckContext.of(assessment, TODAY);
		var issues = ShippedChecks.all().stream().flatMap(check -> check.run(context)).toList();
		assertTrue(issues.size() > 12, issues::toString);
		issues.forEach(issue -> issue.fixes().forEach(fix -> fix.apply(assessment)));
		group.setDimension(null);
		Checks.run(assessment, TODAY).forEach(issue -> {
			assertFalse(issue.message().contains("null"), issue.message());
			issue.fixes().forEach(fix -> assertFalse(fix.label().contains("null"), fix.label()));
		});
	}

	@Test
	void checksChangeNothingAndTheMostSevereComesFirst() {
		lowScoreWithNoAction();
		suppressedGroupAboutToBeExported();
		var before = EcoreUtil.copy(assessment);
		var issues = Checks.run(assessment, TODAY);
		assertTrue(EcoreUtil.equals(before, assessment));
		assertEquals(issues.stream().map(Issue::severity).sorted().toList(), issues.stream().map(Issue::severity).toList());
	}
}
