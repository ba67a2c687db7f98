package io.orgdeck.ui.ratings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Clock;

import org.junit.jupiter.api.Test;

import io.orgdeck.core.edits.ReviewEdits;
import io.orgdeck.model.assessment.ReviewState;
import io.orgdeck.samples.SmallAssessment;

class RemarksTest {

	@Test
	void aQuestionKnowsItsMarkAndItsComments() {
		var small = new SmallAssessment();
		var document = small.document();
		var edits = new ReviewEdits(document, Clock.systemUTC());
		edits.addComment(small.question(0), "Ask again");
		edits.addComment(small.question(0), "Done");
		edits.setState(small.question(0), ReviewState.QUERIED);
		edits.setState(small.question(1), ReviewState.CHECKED);
		edits.addComment(small.assessment().getSessions().getFirst(), "A good morning");
		var remarks = Remarks.of(small.assessment());
		assertEquals("Queried, 2 comments", remarks.get(small.question(0)).words());
		assertEquals("?", remarks.get(small.question(0)).sign());
		assertEquals("Checked", remarks.get(small.question(1)).words());
		assertEquals(2, remarks.size());
		assertFalse(remarks.containsKey(small.question(2)));
		assertEquals("", Remarks.NONE.words() + Remarks.NONE.sign());
		document.close();
	}
}
