package io.orgdeck.ui.plan.strategy.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.orgdeck.core.planning.TimelineRow;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Strategy;
import io.orgdeck.model.assessment.WorkingGroup;

class TimelineLayoutTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);

	@Test
	void aSheetKnowsWhatWaitsOnOtherSheets() {
		Strategy strategy = Ids.create(Literals.STRATEGY);
		WorkingGroup group = Ids.create(Literals.WORKING_GROUP);
		strategy.getGroups().add(group);
		Action first = action(group);
		Action here = action(group);
		Action elsewhere = action(group);
		here.getDependsOn().add(first);
		elsewhere.getDependsOn().add(first);
		List<TimelineRow> rows = List.of(new TimelineRow.Bar(first), new TimelineRow.Bar(here));
		var layout = new TimelineLayout(rows, TimelineSpan.scrolled(rows, Zoom.MONTHS, TODAY, 800), TimelineMeasures.onScreen(16));
		assertEquals(List.of(elsewhere), layout.waitingElsewhere(first));
		assertEquals(List.of(), layout.waitingElsewhere(here));
		assertEquals(1, layout.indexOf(here));
		assertEquals(-1, layout.indexOf(elsewhere));
	}

	private static Action action(WorkingGroup group) {
		Action action = Ids.create(Literals.ACTION);
		action.setDue(TODAY.plusDays(group.getActions().size()));
		group.getActions().add(action);
		return action;
	}
}
