package io.orgdeck.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.deck.AskedAs;
import io.orgdeck.core.deck.DeckFlaws;
import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.document.DeckDocument;
import io.orgdeck.core.edits.QuestionKindEdits;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.QuestionKind;
import io.orgdeck.model.deck.RatingScale;

@DisplayName("Yes or no, one of several: what counts is scored by its values, what does not is only counted")
class QuestionKindsTest {

	private final AssessmentBuilder client = new AssessmentBuilder();
	private final Dimension dimension = client.dimension("Safety", 3);
	private final Session session = client.session("March", LocalDate.of(2026, 3, 12));

	private Question ofKind(String id, QuestionKind kind, int levels) {
		RatingScale scale = AssessmentBuilder.scale("scale of " + id, levels);
		client.deck.getScales().add(scale);
		Question question = client.question(id);
		question.setKind(kind);
		question.setScale(scale);
		return question;
	}

	private QuestionScore score(Question question) {
		return Scores.of(client.assessment).question(question).orElseThrow();
	}

	@Test
	void yesAndNoCountByTheirValues() {
		Question question = ofKind("Safety.1", QuestionKind.YES_NO, 2);
		client.ballot(session, "Safety.1", 1, 2, 2, 2, 2, 1);
		assertEquals(2, score(question).median().orElseThrow());
		// 2 of 1 to 2 is the top of the deck's scale from 1 to 5
		assertEquals(5, Scores.of(client.assessment).dimension(dimension).orElseThrow().score().orElseThrow());
	}

	@Test
	void whatIsNotScoredIsOnlyCounted() {
		Question question = ofKind("Safety.1", QuestionKind.ONE_OF, 4);
		question.setScored(false);
		client.ballot(session, "Safety.1", 1, 1, 4, 4, 4, 4, 4);
		client.ballot(session, "Safety.1", 2, 4, 4, 4, 4, 4, 1);
		client.ballot(session, "Safety.2", 1, 3, 3, 3, 3, 3);
		QuestionScore score = score(question);
		assertEquals(6, score.n());
		assertEquals(List.of(1, 0, 0, 5), score.distribution().counts());
		assertTrue(score.median().isEmpty() && score.mean().isEmpty() && score.q1().isEmpty() && score.shift().isEmpty());
		assertEquals(Optional.empty(), score.agreement());
		DimensionScore whole = Scores.of(client.assessment).dimension(dimension).orElseThrow();
		assertEquals(3, whole.score().orElseThrow());
		assertEquals(new Coverage(2, 3), whole.coverage());
	}

	@Test
	void oneVoteAfterAnotherGivesWhatAllTogetherGive() {
		Question question = ofKind("Safety.1", QuestionKind.ONE_OF, 4);
		client.ballot(session, "Safety.1", 1, 4, 4, 4, 4, 4);
		try (var keeper = new ScoreKeeper(client.assessment)) {
			assertTrue(keeper.scores().question(question).orElseThrow().median().isPresent());
			question.setScored(false);
			assertTrue(keeper.scores().question(question).orElseThrow().median().isEmpty());
			assertEquals(Scores.of(client.assessment), keeper.scores());
		}
	}

	@Test
	@DisplayName("A question that becomes one of yes and no gets two levels in the same step, which undo takes back")
	void theKindBringsItsScale() {
		DeckDocument document = DeckDocument.of(client.deck);
		Question question = client.question("Safety.1");
		new QuestionKindEdits(document).ask(question, AskedAs.YES_NO);
		assertEquals(List.of("No", "Yes"), QuestionLevels.of(question).stream().map(Level::getLabel).toList());
		assertEquals(List.of(0.0, 1.0), QuestionLevels.of(question).stream().map(Level::getValue).toList());
		new QuestionKindEdits(document).ask(client.question("Safety.2"), AskedAs.YES_NO);
		assertEquals(2, client.deck.getScales().size(), "The second question takes the scale of the first.");
		document.undo();
		document.undo();
		assertEquals(QuestionKind.RATING, question.getKind());
		assertEquals(1, client.deck.getScales().size());
	}

	@Test
	void theCheckTellsOfYesAndNoWithOtherLevels() {
		ofKind("Safety.1", QuestionKind.YES_NO, 3);
		assertTrue(DeckFlaws.of(client.deck).stream().anyMatch(flaw -> flaw.sentence()
				.equals("Question 1 of the card Safety is answered by yes or no, but takes 3 levels. "
						+ "Give it a scale of two levels, or let it take two.")));
	}

	@Test
	void everyKindButDiscussionIsAsked() {
		List<Question> all = client.deck.getSections().getFirst().getCards().getFirst().getQuestions();
		all.get(0).setKind(QuestionKind.YES_NO);
		all.get(1).setKind(QuestionKind.ONE_OF);
		all.get(2).setKind(QuestionKind.DISCUSSION);
		assertEquals(all.subList(0, 2), Decks.rateable(client.deck));
	}
}
