package io.orgdeck.core.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.planning.TimelineRow.Bar;
import io.orgdeck.core.planning.TimelineRow.Heading;
import io.orgdeck.model.assessment.AssessmentFactory;

/** The timeline on sheets of paper. */
class TimelineSheetTest {

	private static Heading group() {
		return new Heading(new BoardColumn(null, AssessmentFactory.eINSTANCE.createWorkingGroup()));
	}

	private static List<TimelineRow> rows(int... bars) {
		var rows = new ArrayList<TimelineRow>();
		for (int count : bars) {
			rows.add(group());
			for (int i = 0; i < count; i++) {
				rows.add(new Bar(AssessmentFactory.eINSTANCE.createAction()));
			}
		}
		return rows;
	}

	@Test
	void aShortTimelineIsOneSheet() {
		List<TimelineRow> rows = rows(2, 0, 3);
		assertEquals(List.of(new TimelineSheet(rows, 1, 1)), TimelineSheet.of(rows, 8));
		assertEquals(List.of(), TimelineSheet.of(List.of(), 8));
	}

	@Test
	void aGroupThatGoesOnHasItsNameAgain() {
		List<TimelineRow> rows = rows(5);
		List<TimelineSheet> sheets = TimelineSheet.of(rows, 4);
		assertEquals(2, sheets.size());
		assertEquals(rows.subList(0, 4), sheets.getFirst().rows());
		assertEquals(List.of(rows.get(0), rows.get(4), rows.get(5)), sheets.getLast().rows());
	}

	@Test
	void noNameStandsAloneAtTheFoot() {
		List<TimelineRow> rows = rows(2, 2);
		List<TimelineSheet> sheets = TimelineSheet.of(rows, 4);
		assertEquals(rows.subList(0, 3), sheets.getFirst().rows());
		assertEquals(rows.subList(3, 6), sheets.getLast().rows());
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 2, 3, 7, 40 })
	void everyActionStandsOnOneSheetUnderItsGroup(int most) {
		List<TimelineRow> rows = rows(1, 9, 0, 30);
		List<TimelineSheet> sheets = TimelineSheet.of(rows, most);
		assertEquals(rows.stream().filter(Bar.class::isInstance).toList(),
				sheets.stream().flatMap(sheet -> sheet.rows().stream()).filter(Bar.class::isInstance).toList());
		for (TimelineSheet sheet : sheets) {
			assertTrue(sheet.rows().getFirst() instanceof Heading);
			assertTrue(sheet.rows().size() <= Math.max(2, most), "room for " + most + ", rows " + sheet.rows().size());
			assertEquals(sheets.size(), sheet.count());
		}
	}
}
