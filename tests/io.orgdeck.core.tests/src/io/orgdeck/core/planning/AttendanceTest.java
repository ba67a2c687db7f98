package io.orgdeck.core.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import io.orgdeck.core.scoring.AssessmentBuilder;

class AttendanceTest {

	@Test
	void whoHasVotedWasThereWhereNobodyTookTheNames() {
		var builder = new AssessmentBuilder();
		builder.dimension("K1", 2);
		var people = builder.people(builder.group("Workers", 0), 6);
		var session = builder.session("First look", LocalDate.of(2026, 3, 14));
		assertEquals(0, Attendance.of(session));
		builder.ballot(session, "K1.1", 1, 1, 2, 3);
		builder.ballot(session, "K1.2", 1, 1, 2, 3, 4);
		assertEquals(4, Attendance.of(session));
		session.getAttendance().addAll(people);
		assertEquals(6, Attendance.of(session));
	}
}
