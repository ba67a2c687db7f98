package io.orgdeck.ui.ratings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.edits.VoteEdits;
import io.orgdeck.core.scoring.CountingVotes;
import io.orgdeck.model.Answer;
import io.orgdeck.model.deck.Question;
import io.orgdeck.samples.SmallAssessment;

/** Who is asked a question that depends on the answer to another, as the grid says it. */
class RatingSheetTest {

	private final SmallAssessment small = new SmallAssessment();
	private final AssessmentDocument document = small.document();

	/** K1.2 is asked of those who are at level 3 or above on K1.1; persons 1 to 8 chose 2 and 3 in turn, so four are. */
	@BeforeEach
	void askTheSecondOfSome() {
		Question second = small.question(1);
		second.setOnlyIf(small.question(0).getId());
		second.getOnlyIfAnswers().addAll(List.of("level-3", "level-4", "level-5"));
	}

	@AfterEach
	void close() {
		document.close();
	}

	private RatingSheet sheet(RatingFilter filter) {
		return new RatingSheet(small.assessment(), CountingVotes.of(small.assessment()), filter);
	}

	private RatingSheet sheet() {
		return sheet(RatingFilter.of(Optional.of(small.session(0)), RatingFilter.LAST_ROUND));
	}

	private void enter(int question, int person, Answer answer) {
		new VoteEdits(document).enter(new VoteEdits.Place(small.session(0), 1, small.question(question)), person, answer);
	}

	@Test
	@DisplayName("Whoever is not asked is told to be so, with the answer that decided, and is not waited for")
	void aCellSaysThatSomebodyIsNotAsked() {
		RatingSheet sheet = sheet();
		assertFalse(sheet.isAsked(0, 1), "person 1 is at level 2");
		assertEquals("Person 1, K1.2: not asked\nNot asked, so an answer here would not count. The answer to K1.1 is “2 Beginning”.",
				sheet.words(0, 1));
		assertTrue(sheet.isAsked(1, 1), "person 2 is at level 3");
		assertEquals("Person 2, K1.2: no vote", sheet.words(1, 1));
		assertTrue(sheet.isAsked(0, 0), "everybody is asked the first question");
		assertEquals("Statement 2 of card 1\nOnly if you answered “Developing” or higher to “Statement 1 of card 1”.",
				sheet.headingWords(1));
		assertEquals("8 of 12 votes entered; not asked: 4", sheet.progress());
	}

	@Test
	@DisplayName("An answer of somebody who is not asked stays, is told apart, and is in no figure of the page")
	void anAnswerThatDoesNotCountIsMarked() {
		enter(1, 1, SmallAssessment.level(5));
		enter(1, 2, SmallAssessment.level(4));
		RatingSheet sheet = sheet();
		assertEquals("Person 1, K1.2: 5 Embedded\n"
				+ "This answer does not count, because the question is not asked of this person. The answer to K1.1 is “2 Beginning”.",
				sheet.words(0, 1));
		assertEquals("Person 2, K1.2: 4 Established", sheet.words(1, 1));
		assertEquals(1, sheet.result(1).summary().n());
		assertEquals(4, sheet.result(1).summary().median().orElseThrow());
		assertEquals("9 of 12 votes entered; not asked: 4", sheet.progress());
		enter(0, 1, SmallAssessment.level(3));
		assertEquals(2, sheet().result(1).summary().n(), "once the other answer is corrected, this one counts");
		assertEquals("Person 1, K1.2: 5 Embedded", sheet().words(0, 1));
	}

	@Test
	@DisplayName("Without an answer to the other question, or where that is not asked either, the reason is another")
	void theReasonIsTold() {
		new VoteEdits(document).clear(List.of(
				new VoteEdits.Change(new VoteEdits.Place(small.session(0), 1, small.question(0)), 2, Optional.empty())));
		assertEquals(Optional.of("Not asked, so an answer here would not count. There is no answer to K1.1."), sheet().whyNotAsked(1, 1));
		Question third = small.question(2);
		third.setOnlyIf(small.question(1).getId());
		third.getOnlyIfAnswers().add("level-5");
		enter(1, 1, SmallAssessment.level(5));
		enter(1, 4, SmallAssessment.level(5));
		RatingSheet all = sheet(RatingFilter.of(Optional.empty(), RatingFilter.LAST_ROUND));
		assertEquals(small.question(2), all.columns().get(2).question());
		assertEquals(Optional.of("Not asked, so an answer here would not count. K1.2 is not asked either."), all.whyNotAsked(0, 2));
		assertTrue(all.isAsked(3, 2), "person 4 was asked, and answered so");
	}

	@Test
	@DisplayName("A deck without conditions is counted as ever")
	void everybodyIsAsked() {
		small.question(1).setOnlyIf(null);
		assertEquals("8 of 16 votes entered", sheet().progress());
		assertEquals("Statement 2 of card 1", sheet().headingWords(1));
	}
}
