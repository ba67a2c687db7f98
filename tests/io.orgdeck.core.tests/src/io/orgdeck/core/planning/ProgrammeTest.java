package io.orgdeck.core.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.planning.Programme.Entry;
import io.orgdeck.core.planning.Programme.Grouping;
import io.orgdeck.core.planning.Programme.Lane;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.SessionStatus;
import io.orgdeck.model.deck.Activity;
import io.orgdeck.model.deck.Audience;
import io.orgdeck.model.deck.DeckPackage.Literals;

/** Sessions on a line of time. */
class ProgrammeTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

	private final SmallDeck small = new SmallDeck(2);
	private final Activity readiness = small.activity("Assess readiness");
	private final Activity group = small.activity("Work with a group");
	private AssessmentDocument document;

	private AssessmentDocument document() {
		if (document == null) {
			document = small.assessment();
		}
		return document;
	}

	@AfterEach
	void close() {
		document().close();
	}

	private Session session(String title, Activity activity, LocalDate date) {
		Session session = Ids.create(AssessmentPackage.Literals.SESSION);
		session.setTitle(title);
		session.setDate(date);
		session.setActivity(activity == null ? null : SmallDeck.in(document(), activity));
		document().content().getSessions().add(session);
		return session;
	}

	private Programme programme(Grouping grouping) {
		return Programme.of(document().content(), grouping, TODAY);
	}

	private static List<String> titles(Lane lane) {
		return lane.entries().stream().map(Entry::session).map(Session::getTitle).toList();
	}

	@Test
	void lanesFollowTheUsageGuideAndSessionsTheCalendar() {
		session("Own idea", null, TODAY);
		session("Group", group, TODAY.plusDays(3));
		session("Undated", readiness, null);
		session("Afternoon", readiness, TODAY).setStarts(LocalTime.of(14, 0));
		session("Morning", readiness, TODAY).setStarts(LocalTime.of(9, 0));
		var lanes = programme(Grouping.ACTIVITY).lanes();
		assertEquals(List.of("Assess readiness", "Work with a group", "Other sessions"), lanes.stream().map(Lane::title).toList());
		assertEquals(List.of("Morning", "Afternoon", "Undated"), titles(lanes.getFirst()));
	}

	@Test
	void anAudienceHasOneLaneForAllItsActivities() {
		Audience managers = Ids.create(Literals.AUDIENCE);
		managers.setName("Senior managers");
		small.deck.getAudiences().add(managers);
		readiness.setAudience(managers);
		group.setAudience(managers);
		session("Later", group, TODAY.plusDays(3));
		session("Sooner", readiness, TODAY);
		var lanes = programme(Grouping.AUDIENCE).lanes();
		assertEquals(List.of("Senior managers"), lanes.stream().map(Lane::title).toList());
		assertEquals(List.of("Sooner", "Later"), titles(lanes.getFirst()));
	}

	@Test
	void whatWasPlannedForAPastDayIsOverdueUntilItIsHeldOrCancelled() {
		session("Yesterday", readiness, TODAY.minusDays(1));
		session("Today", readiness, TODAY);
		session("No day", readiness, null);
		session("Held", readiness, TODAY.minusDays(9)).setStatus(SessionStatus.HELD);
		session("Off", readiness, TODAY.minusDays(9)).setStatus(SessionStatus.CANCELLED);
		var programme = programme(Grouping.ACTIVITY);
		assertEquals(1, programme.count(Standing.OVERDUE));
		assertEquals(2, programme.count(Standing.PLANNED));
		assertEquals(1, programme.count(Standing.HELD));
		assertEquals(1, programme.count(Standing.CANCELLED));
	}

	@Test
	void arrowsGoAlongALaneAndToTheNearestDayOfTheNext() {
		var first = session("First", readiness, TODAY);
		var last = session("Last", readiness, TODAY.plusDays(30));
		var early = session("Early", group, TODAY.plusDays(2));
		var late = session("Late", group, TODAY.plusDays(25));
		var programme = programme(Grouping.ACTIVITY);
		var from = programme.entry(first).orElseThrow();
		assertSame(last, programme.neighbour(from, Direction.RIGHT).session());
		assertSame(first, programme.neighbour(from, Direction.LEFT).session());
		assertSame(first, programme.neighbour(from, Direction.UP).session());
		assertSame(early, programme.neighbour(from, Direction.DOWN).session());
		assertSame(late, programme.neighbour(programme.entry(last).orElseThrow(), Direction.DOWN).session());
	}
}
