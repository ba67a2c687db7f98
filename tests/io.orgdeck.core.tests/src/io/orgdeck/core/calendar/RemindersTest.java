package io.orgdeck.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import io.orgdeck.core.edits.SessionEdits;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.samples.SmallAssessment;

class RemindersTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

	private final SmallAssessment small = new SmallAssessment();
	private final WorkingGroup group = Ids.create(Literals.WORKING_GROUP);

	private Reminders reminders() {
		return Reminders.of(small.assessment(), TODAY);
	}

	private void action(int number, LocalDate due, ActionStatus status) {
		Action action = Ids.create(Literals.ACTION);
		action.setCode("A" + number);
		action.setDue(due);
		action.setStatus(status);
		group.getActions().add(action);
	}

	@Test
	void overdueActionsAndMeetingsOfTheNextWeekAreNamed() {
		small.assessment().setStrategy(Ids.create(Literals.STRATEGY));
		small.assessment().getStrategy().getGroups().add(group);
		assertTrue(reminders().isEmpty());
		for (int i = 1; i <= 6; i++) {
			action(i, TODAY.minusDays(i), i == 2 ? ActionStatus.DONE : ActionStatus.PLANNED);
		}
		action(7, TODAY, ActionStatus.PLANNED);
		assertEquals("5 actions are overdue: A1, A3, A4, A5 and 1 more.", reminders().sentence());
		var edits = new SessionEdits(small.document());
		edits.reschedule(edits.add(), TODAY.plusDays(7));
		edits.reschedule(edits.add(), TODAY.plusDays(8));
		edits.hold(edits.add(), TODAY);
		group.getActions().clear();
		assertEquals("Coming up: 11 May 2026 Session 2.", reminders().sentence());
	}
}
