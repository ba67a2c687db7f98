package io.orgdeck.core.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.Documents;
import io.orgdeck.core.document.OrgDocument;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionState;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Comment;
import io.orgdeck.model.assessment.Decision;
import io.orgdeck.model.assessment.Meeting;
import io.orgdeck.model.assessment.ReviewMark;
import io.orgdeck.model.deck.TimeFrame;

/** A removed action takes along what was said about it and nothing else. */
@DisplayName("U12: removed actions")
class RemovedActionsTest {

	private final AssessmentDocument document = new SmallDeck(2).assessment();
	private final StrategyBoardModel model = new StrategyBoardModel(document, Clock.systemUTC());
	private final MeetingBook book = new MeetingBook(document, Clock.systemUTC());

	@AfterEach
	void closeAll() {
		Documents.all().forEach(OrgDocument::close);
	}

	private void remark(Action subject) {
		document.execute("Remark", () -> {
			Comment comment = Ids.create(Literals.COMMENT);
			comment.setSubject(subject);
			document.content().getComments().add(comment);
			ReviewMark mark = Ids.create(Literals.REVIEW_MARK);
			mark.setSubject(subject);
			document.content().getMarks().add(mark);
		});
	}

	@Test
	void remarksOnOtherActionsStay() {
		Action goes = model.add(0, TimeFrame.IMMEDIATE, "Goes");
		Action stays = model.add(0, TimeFrame.IMMEDIATE, "Stays");
		remark(goes);
		remark(stays);
		model.remove(List.of(goes));
		assertEquals(List.of(stays), document.content().getComments().stream().map(Comment::getSubject).toList());
		assertEquals(List.of(stays), document.content().getMarks().stream().map(ReviewMark::getSubject).toList());
		document.undo();
		assertEquals(2, document.content().getComments().size());
		assertEquals(2, document.content().getMarks().size());
	}

	@Test
	void theMinutesKeepWhatWasDecidedAndNoted() {
		Action goes = model.add(0, TimeFrame.IMMEDIATE, "Goes");
		Action stays = model.add(0, TimeFrame.IMMEDIATE, "Stays");
		Meeting meeting = book.plan(goes.getGroup());
		Decision onGone = decided(meeting, goes);
		Decision onOther = decided(meeting, stays);
		book.setHeld(meeting, true);
		model.remove(List.of(goes));
		assertNull(onGone.getAction());
		assertSame(stays, onOther.getAction());
		assertEquals(List.of("A1", "A2"), meeting.getStates().stream().map(ActionState::getCode).toList());
		assertNull(meeting.getStates().getFirst().getAction());
		assertSame(stays, meeting.getStates().getLast().getAction());
		assertEquals("A3", model.add(0, TimeFrame.IMMEDIATE, "New").getCode());
		assertEquals(List.of("A3 New", "A1 Removed"), ActionChange.since(book.plan(stays.getGroup())).orElseThrow().stream()
				.map(change -> change.code() + " " + change.what()).toList());
	}

	private Decision decided(Meeting meeting, Action action) {
		Decision decision = book.decide(meeting);
		document.execute("Decided", () -> decision.setAction(action));
		return decision;
	}

	@Test
	void theCodeOfALastActionIsNotGivenAgainWhileMinutesKnowIt() {
		Action action = model.add(0, TimeFrame.IMMEDIATE, "Read");
		book.setHeld(book.plan(action.getGroup()), true);
		model.remove(List.of(action));
		assertEquals("A2", model.add(1, TimeFrame.IMMEDIATE, "Write").getCode());
	}

	@Test
	void codesOfOtherKindsDoNotCount() {
		Action action = model.add(0, TimeFrame.IMMEDIATE, "Read");
		document.execute("Code", () -> action.setCode("B17"));
		assertEquals("A1", model.add(0, TimeFrame.IMMEDIATE, "Write").getCode());
		document.execute("Code", () -> action.setCode(null));
		assertEquals("A2", model.add(0, TimeFrame.IMMEDIATE, "Tell").getCode());
	}

	@Test
	void anAssessmentWithoutStrategyGetsOneWithItsFirstAction() {
		document.execute("No strategy", () -> document.content().setStrategy(null));
		model.refresh();
		Action action = model.add(0, TimeFrame.IMMEDIATE, "Read");
		assertEquals("A1", action.getCode());
		assertSame(document.content().getStrategy(), action.getGroup().eContainer());
		document.undo();
		assertNull(document.content().getStrategy());
	}
}
