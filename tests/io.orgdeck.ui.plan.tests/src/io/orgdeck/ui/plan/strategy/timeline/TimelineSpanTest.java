package io.orgdeck.ui.plan.strategy.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.orgdeck.core.planning.TimelineRow;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.AssessmentFactory;

/** How much time goes across a sheet of paper. */
class TimelineSpanTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);
	private static final int LINE = 11;
	private static final int BESIDE = 80;
	private static final int LABEL = 50;

	private static TimelineRow.Bar bar(LocalDate start, LocalDate due) {
		Action action = AssessmentFactory.eINSTANCE.createAction();
		action.setStart(start);
		action.setDue(due);
		return new TimelineRow.Bar(action);
	}

	/** A4 and A3 across, in points, without margins; a plan of months, of three years, of thirty. */
	@ParameterizedTest
	@CsvSource({ "770,4", "770,36", "770,360", "1118,4", "1118,36", "1118,360" })
	void everyBarStandsInsideTheSheetWithRoomForItsOwner(int paper, int months) {
		var rows = List.<TimelineRow>of(bar(TODAY.minusMonths(1), TODAY.plusMonths(1)), bar(TODAY, TODAY.plusMonths(months)));
		var measures = TimelineMeasures.onPaper(LINE, paper);
		int field = paper - measures.names();
		var span = TimelineSpan.fitted(rows, TODAY, field, BESIDE, LABEL);
		var layout = new TimelineLayout(rows, span, measures);
		for (int i = 0; i < rows.size(); i++) {
			var box = layout.box(i).orElseThrow();
			assertTrue(box.x >= 0, box.toString());
			assertTrue(box.x + box.width <= field - BESIDE, box + " in " + field);
		}
		assertTrue(layout.width() <= field, layout.width() + " in " + field);
		assertTrue(field - layout.width() <= Math.ceil(span.pixelsPerDay()), layout.width() + " in " + field);
	}

	@Test
	void theScaleIsAsFineAsItsWordsHaveRoom() {
		assertEquals(Zoom.MONTHS, TimelineSpan.fitted(List.of(bar(TODAY, TODAY.plusMonths(4))), TODAY, 500, BESIDE, LABEL).zoom());
		assertEquals(Zoom.QUARTERS, TimelineSpan.fitted(List.of(bar(TODAY, TODAY.plusMonths(12))), TODAY, 500, BESIDE, LABEL).zoom());
		assertEquals(Zoom.YEARS, TimelineSpan.fitted(List.of(bar(TODAY, TODAY.plusMonths(60))), TODAY, 500, BESIDE, LABEL).zoom());
	}
}
