package io.orgdeck.ui.ratings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.Gesture;
import io.orgdeck.core.edits.VoteEdits;
import io.orgdeck.core.scoring.CountingVotes;
import io.orgdeck.model.Answer;
import io.orgdeck.samples.SmallAssessment;

/** Robustness 22: a paste is one step; when one cell cannot be read nothing changes and the message names the place. */
class PastedBlockTest {

	private final SmallAssessment small = new SmallAssessment();
	private final AssessmentDocument document = small.document();

	@AfterEach
	void close() {
		document.close();
	}

	/** K1.1 and K1.2 of the one session. */
	private RatingSheet sheet() {
		return new RatingSheet(small.assessment(), CountingVotes.of(small.assessment()),
				RatingFilter.of(Optional.of(small.session(0)), RatingFilter.LAST_ROUND));
	}

	private void paste(String text, CellRange at) throws PastedBlock.Unreadable {
		new VoteEdits(document).paste(PastedBlock.of(text).changes(sheet(), at));
	}

	@Test
	void aBlockIsOneStep() throws Exception {
		paste("5\t4\n?\tn/a: new here\n", CellRange.at(0, 0));
		assertEquals("5\t4\n?\tn/a: new here", PastedBlock.copy(sheet(), new CellRange(0, 0, 1, 1)));
		assertEquals(Optional.of("Enter 4 votes"), document.undoLabel());
		document.undo();
		assertEquals("2\t\n3\t", PastedBlock.copy(sheet(), new CellRange(0, 0, 1, 1)));
	}

	@Test
	void emptyCellsLeaveTheVote() throws Exception {
		paste("\t4\n5\t", CellRange.at(0, 0));
		assertEquals("2\t4\n5\t", PastedBlock.copy(sheet(), new CellRange(0, 0, 1, 1)));
	}

	@Test
	void oneCellFillsTheSelection() throws Exception {
		paste("4", new CellRange(2, 1, 0, 1));
		assertEquals("4\n4\n4", PastedBlock.copy(sheet(), new CellRange(2, 1, 0, 1)));
	}

	@Test
	void anUnreadableCellIsNamedAndNothingChanges() {
		var refused = assertThrows(PastedBlock.Unreadable.class, () -> paste("5\t4\n3\tgood", CellRange.at(0, 0)));
		assertEquals(
				"\"good\" in row 2, column 2 of the copied block is not an answer to K1.2. Use a level (1–5), n/a or ?. Nothing was changed.",
				refused.getMessage());
		assertEquals(Optional.empty(), document.undoLabel());
	}

	@Test
	void aBlockThatDoesNotFitIsRefused() {
		assertEquals("The copied block has 2 rows, but there are only 1 participants from here on. Nothing was changed.",
				assertThrows(PastedBlock.Unreadable.class, () -> paste("1\n2", CellRange.at(7, 0))).getMessage());
		assertEquals("The copied block has 2 columns, but there are only 1 questions from here on. Nothing was changed.",
				assertThrows(PastedBlock.Unreadable.class, () -> paste("1\t2", CellRange.at(0, 1))).getMessage());
	}

	@Test
	void aCommentSurvivesAnotherAnswer() throws Exception {
		var place = new VoteEdits.Place(small.session(0), 1, small.question(0));
		new VoteEdits(document).comment(place, 1, "because", new Gesture());
		paste("5", CellRange.at(0, 0));
		var vote = place.ballot().orElseThrow().getVotes().of(1).orElseThrow();
		assertEquals("because", vote.comment());
		assertEquals(SmallAssessment.level(5), vote.answer());
	}

	@Test
	void withoutASessionOnlyAskedQuestionsTakeVotes() {
		var all = new RatingSheet(small.assessment(), CountingVotes.of(small.assessment()),
				RatingFilter.of(Optional.empty(), RatingFilter.LAST_ROUND));
		assertEquals(6, all.columns().size());
		assertEquals("Choose a session to enter votes on K1.2: no session has asked it yet.", assertThrows(PastedBlock.Unreadable.class,
				() -> PastedBlock.of("3").changes(all, CellRange.at(0, 1))).getMessage());
	}

	@Test
	void theSummaryIsOfEverybody() {
		var group = new RatingFilter(Optional.of(small.session(0)), 1, Optional.empty(), Optional.empty(),
				Optional.of(small.assessment().getGroups().getLast()), Optional.empty());
		var sheet = new RatingSheet(small.assessment(), CountingVotes.of(small.assessment()), group);
		assertEquals(2, sheet.rows().size());
		assertEquals(8, sheet.result(0).summary().n(), "a small group must not have figures of its own");
		assertEquals(Optional.of(new Answer.Rated("level-2")), sheet.vote(0, 0).map(vote -> vote.answer()));
	}
}
