package io.orgdeck.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Comment;
import io.orgdeck.model.assessment.ReviewMark;
import io.orgdeck.model.assessment.Target;
import io.orgdeck.model.deck.DeckPackage;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Question;

/** Objects without a name of their own are told by what they say or are about, never by an id. */
class ObjectNameTest {

	private static Question question(String text) {
		Question question = Ids.create(DeckPackage.Literals.QUESTION);
		question.setText(text);
		return question;
	}

	@Test
	void aTargetIsForItsDimension() {
		Dimension dimension = Ids.create(DeckPackage.Literals.DIMENSION);
		dimension.setName("Culture");
		Target target = Ids.create(Literals.TARGET);
		target.setDimension(dimension);
		assertEquals("Target for dimension \u201cCulture\u201d", ObjectName.of(target));
	}

	@Test
	void aReviewMarkIsForWhatItMarks() {
		ReviewMark mark = Ids.create(Literals.REVIEW_MARK);
		mark.setSubject(question("Staff can settle an everyday problem."));
		assertEquals("Review mark for question \u201cStaff can settle an everyday problem.\u201d", ObjectName.of(mark));
	}

	@Test
	void aCommentIsToldByItsFirstWords() {
		Comment comment = Ids.create(Literals.COMMENT);
		comment.setSubject(question("Why?"));
		comment.setText("Only the night shift said so,\nand then " + "again and ".repeat(20));
		assertEquals("Comment \u201cOnly the night shift said so, and then again and again and again and again and a\u2026\u201d",
				ObjectName.of(comment));
	}

	@Test
	void whatIsAboutNothingIsToldByItsKind() {
		assertEquals("Review mark", ObjectName.of(Ids.create(Literals.REVIEW_MARK)));
		ReviewMark mark = Ids.create(Literals.REVIEW_MARK);
		mark.setSubject(mark);
		assertEquals("Review mark for review mark", ObjectName.of(mark));
	}
}
