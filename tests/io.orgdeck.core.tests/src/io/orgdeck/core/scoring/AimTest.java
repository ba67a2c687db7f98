package io.orgdeck.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.orgdeck.core.audit.AuditBundle;
import io.orgdeck.core.audit.AuditCheck;
import io.orgdeck.core.audit.SigningKey;
import io.orgdeck.core.checks.CheckContext;
import io.orgdeck.core.checks.rules.AimWithoutQuestions;
import io.orgdeck.core.document.OwnState;
import io.orgdeck.core.planning.SessionQuestions;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Edition;
import io.orgdeck.core.report.ReportBuilder;
import io.orgdeck.core.report.Tables;
import io.orgdeck.model.assessment.AssessmentFactory;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.Question;

@DisplayName("What an assessment does not aim at is not still to be asked, and what was answered outside counts all the same")
@ExtendWith(OwnState.class)
class AimTest {

	private static final LocalDate MARCH = LocalDate.of(2026, 3, 12);

	private final AssessmentBuilder client = new AssessmentBuilder();
	private Session session;

	@BeforeEach
	void aimAtThreeOfSixQuestions() {
		client.dimension("Inventory", 3);
		client.dimension("Recovery", 3);
		Stream.of("Inventory.1", "Inventory.2", "Recovery.1").forEach(id -> client.question(id).getTags().add("IG1"));
		Stream.of("Inventory.3", "Recovery.2").forEach(id -> client.question(id).getTags().add("IG2"));
		var basic = DeckFactory.eINSTANCE.createTagGroup();
		basic.setId("basic");
		basic.setTag("IG1");
		basic.setName("Basic hygiene");
		client.deck.getTagGroups().add(basic);
		client.people(null, 6);
		session = client.session("March", MARCH);
		client.ballot(session, "Inventory.1", 1, 2, 2, 3, 3, 4, 4);
		client.assessment.setAim("ig1");
	}

	private static String asked(Coverage coverage) {
		return coverage.asked() + " of " + coverage.askable();
	}

	@Test
	void coverageIsOfWhatIsAimedAt() {
		assertEquals("1 of 3", asked(Scores.of(client.assessment).coverage()));
		assertEquals("1 of 2", asked(Scores.of(client.assessment).dimensions().getFirst().coverage()));
		client.assessment.setAim(null);
		assertEquals("1 of 6", asked(Scores.of(client.assessment).coverage()));
	}

	/** Worked: Inventory.1 has the median 3, Inventory.3, outside of the aim, 5; the dimension has (3 + 5) / 2 = 4. */
	@Test
	void anAnswerOutsideIsKeptAndCounts() {
		client.ballot(session, "Inventory.3", 1, 5, 5, 5, 5, 5, 5);
		Scores scores = Scores.of(client.assessment);
		assertEquals("2 of 4", asked(scores.coverage()));
		assertEquals(4, scores.dimensions().getFirst().score().orElseThrow());
	}

	@Test
	void whatIsWithheldOutsideCountsAsAskedAndNoFurther() {
		client.ballot(session, "Recovery.2", 1, 1, 1, 1);
		DisclosedScores shown = DisclosureGuard.of(client.assessment).whole();
		assertEquals("2 of 4", asked(shown.shown().coverage()));
		assertTrue(shown.question(client.question("Recovery.2")).isSuppressed());
		assertFalse(shown.question(client.question("Recovery.3")).isSuppressed());
		assertFalse(shown.question(client.question("Recovery.3")).toOptional().orElseThrow().isAsked());
	}

	@Test
	void theScoresThatAreKeptFollowAimTagsAndVotes() {
		try (var keeper = new ScoreKeeper(client.assessment)) {
			assertEquals("1 of 3", asked(keeper.scores().coverage()));
			var outside = client.ballot(session, "Recovery.3", 1, 4, 4, 4, 4, 4);
			assertEquals(Scores.of(client.assessment), keeper.scores());
			assertEquals("2 of 4", asked(keeper.guard().whole().shown().coverage()));
			session.getBallots().remove(outside);
			assertEquals("1 of 3", asked(keeper.scores().coverage()));
			assertEquals("1 of 3", asked(keeper.guard().whole().shown().coverage()));
			client.question("Recovery.3").getTags().add("IG1");
			assertEquals("1 of 4", asked(keeper.scores().coverage()));
			client.assessment.setAim("");
			assertEquals("1 of 6", asked(keeper.scores().coverage()));
		}
	}

	@Test
	void aSessionAsksOfItsCardsWhatIsAimedAtAndWhatItHasVotesOn() {
		client.deck.getSections().getFirst().getCards().forEach(card -> {
			var chosen = AssessmentFactory.eINSTANCE.createChosenCard();
			chosen.setCard(card);
			session.getCards().add(chosen);
		});
		client.ballot(session, "Recovery.2", 1, 3);
		assertEquals(List.of("Inventory.1", "Inventory.2", "Recovery.1", "Recovery.2"),
				SessionQuestions.of(session).stream().map(Question::getId).toList());
	}

	@Test
	void paperAndAuditBundleSayWhatWasAimedAtAndCountAlike() throws Exception {
		var report = ReportBuilder.report(client.assessment, MARCH);
		assertTrue(report.sections().toString().contains("The assessment aims at Basic hygiene"));
		List<Cell> figures = report.tables().get(Tables.OVERVIEW).rows().stream().map(row -> row.get(1)).toList();
		assertTrue(figures.containsAll(List.of(Cell.of(1.0 / 3), Cell.of(1), Cell.of(3))), figures.toString());
		AuditBundle bundle = AuditBundle.make(client.assessment,
				new Edition(Edition.Audience.BOARD, Edition.Part.WHOLE, Optional.empty()), List.of(), SigningKey.findOrMake());
		AuditCheck check = AuditCheck.of(bundle, List.of());
		assertFalse(check.figures().isEmpty());
		assertTrue(check.figures().stream().noneMatch(figure -> figure.verdict() == AuditCheck.Verdict.DIFFERENT),
				check.figures()::toString);
		assertTrue(check.figures().stream().anyMatch(figure -> figure.figure().contains("askable") && figure.stated().equals("3")),
				check.figures()::toString);
	}

	@Test
	void aTagThatNoQuestionHasIsAProblemWithARemedy() {
		var check = new AimWithoutQuestions();
		assertEquals(List.of(), check.run(CheckContext.of(client.assessment, MARCH)).toList());
		client.assessment.setAim("IG7");
		var issue = check.run(CheckContext.of(client.assessment, MARCH)).findFirst().orElseThrow();
		assertTrue(issue.message().startsWith("The assessment aims at IG7"), issue.message());
		issue.fixes().getFirst().apply(client.assessment);
		assertEquals("1 of 6", asked(Scores.of(client.assessment).coverage()));
	}
}
