package io.orgdeck.core.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.checks.CheckContext;
import io.orgdeck.core.checks.rules.AnswersUnasked;
import io.orgdeck.core.decksheet.DeckReader;
import io.orgdeck.core.decksheet.DeckWriter;
import io.orgdeck.core.document.DeckUpdate;
import io.orgdeck.core.scoring.AssessmentBuilder;
import io.orgdeck.core.scoring.Conditions;
import io.orgdeck.core.scoring.OnlyIfWords;
import io.orgdeck.core.scoring.Scores;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.QuestionKind;

@DisplayName("Conditions are written, read, checked and said")
class ConditionFlawsTest {

	private final AssessmentBuilder client = new AssessmentBuilder();
	private Question first;
	private Question second;

	@BeforeEach
	void deck() {
		client.dimension("Plan", 3);
		client.deck.setTitle("Plans");
		client.deck.setVersion("1");
		first = client.question("Plan.1");
		second = client.question("Plan.2");
		first.setText("Have you a plan?");
		onlyIf(second, "Plan.1", "4", "5");
	}

	private static void onlyIf(Question question, String earlier, String... answers) {
		question.setOnlyIf(earlier);
		question.getOnlyIfAnswers().clear();
		question.getOnlyIfAnswers().addAll(List.of(answers));
	}

	private String flaw() {
		List<DeckFlaws.Flaw> found = DeckFlaws.of(client.deck).stream().filter(flaw -> flaw.part() == second).toList();
		assertTrue(found.size() < 2, found::toString);
		return found.isEmpty() ? "" : found.getFirst().sentence();
	}

	@Test
	void theCheckSaysWhereAConditionIsNoneAndWhatToDo() {
		assertEquals("", flaw());
		onlyIf(second, "Plan.9", "4");
		assertTrue(flaw().contains("the id Plan.9, which the deck does not have") && flaw().contains("choose another question"), flaw());
		onlyIf(second, "Plan.1", "9");
		assertTrue(flaw().contains("an answer that nobody can give"), flaw());
		onlyIf(second, "Plan.1", "1", "2", "3", "4", "5");
		assertTrue(flaw().contains("after every answer"), flaw());
		onlyIf(second, "Plan.3", "1");
		assertTrue(flaw().contains("stands behind it in the deck"), flaw());
		onlyIf(second, "Plan.2", "1");
		assertTrue(flaw().contains("waits, by way of others, for its own answer"), flaw());
		onlyIf(second, "Plan.1", "1");
		first.setKind(QuestionKind.DISCUSSION);
		assertTrue(flaw().contains("to which people give no answer that can be chosen"), flaw());
	}

	@Test
	void readersAreToldInTheirOwnWords() {
		OnlyIfWords words = OnlyIfWords.in(Language.of(Locale.UK));
		assertEquals("Only if you answered “Level 4” or higher to “Have you a plan?”.", words.sentence(second).orElseThrow());
		onlyIf(second, "Plan.1", "2", "1");
		assertEquals("Only if you answered “Level 2” or lower to “Have you a plan?”.", words.sentence(second).orElseThrow());
		onlyIf(second, "Plan.1", "1", "3", "5");
		assertEquals("Only if you answered “Level 1”, “Level 3” or “Level 5” to “Have you a plan?”.", words.sentence(second).orElseThrow());
		first.setKind(QuestionKind.ONE_OF);
		onlyIf(second, "Plan.1", "4", "5");
		assertEquals("Only if you answered “Level 4” or “Level 5” to “Have you a plan?”.", words.sentence(second).orElseThrow());
		AskedAs.SEVERAL_OF.putInto(first);
		onlyIf(second, "Plan.1", "4");
		assertEquals("Only if you ticked “Level 4” at “Have you a plan?”.", words.sentence(second).orElseThrow());
		assertEquals(List.of(), words.sentence(first).stream().toList());
	}

	@Test
	void aSheetHoldsItByTheIdAndTakesCodeOrWordsToo() {
		var sheet = DeckWriter.spreadsheet(client.deck);
		assertTrue(sheet.toString().contains("Plan.1 = 4; 5"), sheet::toString);
		Deck read = DeckReader.read(sheet).deck().orElseThrow();
		Question again = read.getSections().getFirst().getCards().getFirst().getQuestions().get(1);
		assertEquals("Plan.1", again.getOnlyIf());
		assertEquals(second.getOnlyIfAnswers(), again.getOnlyIfAnswers());
		assertTrue(Conditions.of(again).isPresent());
	}

	@Test
	void answersOfThoseWhoWereNotAskedAreAProblemUntilTheyAreTakenBack() {
		var session = client.session("March", LocalDate.of(2026, 3, 12));
		client.people(null, 6);
		client.ballot(session, "Plan.1", 1, 4, 4, 4, 4, 4, 1);
		var ballot = client.ballot(session, "Plan.2", 1, 2, 2, 2, 2, 2, 2);
		var issue = new AnswersUnasked().run(CheckContext.of(client.assessment, LocalDate.of(2026, 3, 13))).findFirst().orElseThrow();
		assertTrue(issue.message().startsWith("Some answers to ") && issue.message().contains("do not count"), issue.message());
		assertEquals(ballot, issue.subject());
		assertEquals(6, ballot.getVotes().size());
		issue.fixes().getFirst().apply(client.assessment);
		assertEquals(5, ballot.getVotes().size());
		assertEquals(List.of(), new AnswersUnasked().run(CheckContext.of(client.assessment, LocalDate.of(2026, 3, 13))).toList());
		second.setOnlyIf("gone");
		assertTrue(new AnswersUnasked().run(CheckContext.of(client.assessment, LocalDate.of(2026, 3, 13))).findFirst().orElseThrow()
				.message().contains("Correct it in the deck of the assessment."));
	}

	@Test
	void aQuestionThatANewerDeckHasDroppedGoesOnWaitingForTheSameOne() {
		var session = client.session("March", LocalDate.of(2026, 3, 12));
		client.people(null, 6);
		client.ballot(session, "Plan.1", 1, 4, 4, 4, 4, 4, 1);
		client.ballot(session, "Plan.2", 1, 2, 2, 2, 2, 2, 2);
		Deck newer = EcoreUtil.copy(client.deck);
		newer.setVersion("2");
		var questions = newer.getSections().getFirst().getCards().getFirst().getQuestions();
		questions.remove(1);
		questions.getFirst().setId("Plan.1.again");
		new DeckUpdate(client.assessment, newer).apply();
		var scores = Scores.of(client.assessment);
		assertEquals(5, scores.questions().stream().filter(one -> one.question().getId().equals("Plan.2")).findFirst().orElseThrow().n());
	}
}
