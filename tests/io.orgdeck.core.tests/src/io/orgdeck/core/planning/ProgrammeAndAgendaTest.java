package io.orgdeck.core.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.Documents;
import io.orgdeck.core.document.OrgDocument;
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
import io.orgdeck.model.deck.ReferenceKind;

/** Sessions in lanes, and what a session made from the usage guide takes over from it. */
@DisplayName("U12: programme and planned sessions")
class ProgrammeAndAgendaTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

	private final SmallDeck small = new SmallDeck(3);
	private final Activity first = small.activity("First look");
	private final Activity second = small.activity("Second look");
	private AssessmentDocument document;

	@AfterEach
	void closeAll() {
		Documents.all().forEach(OrgDocument::close);
	}

	private AssessmentDocument document() {
		document = document == null ? small.assessment() : document;
		return document;
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

	@Test
	void theProgrammeGoesFromItsFirstDayToItsLast() {
		assertEquals(Optional.empty(), programme(Grouping.ACTIVITY).first());
		session("Undated", first, null);
		session("Late", first, TODAY.plusDays(9));
		session("Early", second, TODAY.minusDays(3));
		var programme = programme(Grouping.ACTIVITY);
		assertEquals(Optional.of(TODAY.minusDays(3)), programme.first());
		assertEquals(Optional.of(TODAY.plusDays(9)), programme.last());
		assertEquals(Optional.empty(), programme.entry(Ids.<Session>create(AssessmentPackage.Literals.SESSION)));
		assertEquals(3, programme.entries().size());
	}

	@Test
	void activitiesWithoutAudienceAreForEverybodyAndSessionsWithoutActivityStandLast() {
		Audience nameless = Ids.create(Literals.AUDIENCE);
		small.deck.getAudiences().add(nameless);
		second.setAudience(nameless);
		session("Own idea", null, TODAY);
		session("One", first, TODAY);
		session("Two", second, TODAY);
		assertEquals(List.of("Everybody", "Other sessions"), programme(Grouping.AUDIENCE).lanes().stream().map(Lane::title).toList());
		SmallDeck.in(document(), first).setTitle(null);
		assertEquals(List.of("Other sessions", "Second look"), programme(Grouping.ACTIVITY).lanes().stream().map(Lane::title).toList());
	}

	@Test
	void withoutADeckThereAreOnlyOtherSessions() {
		session("Own idea", null, TODAY);
		document().content().setDeck(null);
		assertEquals(List.of("Other sessions"), programme(Grouping.ACTIVITY).lanes().stream().map(Lane::title).toList());
	}

	@Test
	void arrowsStopAtTheEdgeAndFindTheNearestDay() {
		var alone = session("Alone", first, TODAY);
		session("Far", second, TODAY.minusDays(20));
		var near = session("Near", second, TODAY.minusDays(2));
		session("Later", second, TODAY.plusDays(3));
		var undated = session("Undated", second, null);
		var programme = programme(Grouping.ACTIVITY);
		Entry from = programme.entry(alone).orElseThrow();
		assertSame(alone, programme.neighbour(from, Direction.RIGHT).session());
		assertSame(near, programme.neighbour(from, Direction.DOWN).session());
		Entry last = programme.entry(undated).orElseThrow();
		assertSame(undated, programme.neighbour(last, Direction.RIGHT).session());
		assertSame(undated, programme.neighbour(last, Direction.DOWN).session());
		assertSame(alone, programme.neighbour(last, Direction.UP).session());
		assertEquals("Later", programme.neighbour(last, Direction.LEFT).session().getTitle());
	}

	@Test
	void eachStandingHasItsWord() {
		Session session = session("Yesterday", first, TODAY.minusDays(1));
		assertEquals("Overdue", Standing.of(session, TODAY).label());
		session.setDate(TODAY);
		assertEquals("Planned", Standing.of(session, TODAY).label());
		session.setStatus(SessionStatus.HELD);
		assertEquals("Held", Standing.of(session, TODAY).label());
		session.setStatus(SessionStatus.CANCELLED);
		assertEquals("Cancelled", Standing.of(session, TODAY).label());
	}

	@Test
	void aSessionHasTheFacilitatorOfTheOneBefore() {
		Session before = session("Before", first, TODAY);
		before.setFacilitator("Ngozi Eze");
		assertEquals("Ngozi Eze", SessionPlanner.plan(document(), first).getFacilitator());
		assertEquals(Optional.empty(), planner().own(new SmallDeck(1).activity("Elsewhere")));
		document().content().setDeck(null);
		assertEquals(Optional.empty(), planner().own(first));
	}

	private SessionPlanner planner() {
		return new SessionPlanner(document().content());
	}

	@Test
	void theFirstReasonForACardStands() {
		first.getCards().add(small.reference(ReferenceKind.SINGLE, "C2", null, 2, 0));
		first.getCards().add(small.reference(ReferenceKind.RANGE, "C1-3", "All of them.", 1, 3));
		var template = small.template("Read");
		template.getItems().getFirst().getCards().add(small.reference(ReferenceKind.WHOLE_PACK, "All", null, 0, 0));
		first.setTemplate(template);
		Session session = SessionPlanner.plan(document(), first);
		assertEquals(List.of("C2 Named in the usage guide as “C2”.", "C1 Named in the usage guide as “C1-3”. All of them.",
				"C3 Named in the usage guide as “C1-3”. All of them."),
				session.getCards().stream().map(chosen -> chosen.getCard().getCode() + " " + chosen.getReason()).toList());
	}

	@Test
	void anItemWithoutTemplateTakesAQuarterOfAnHourForEachCardAndAnHourAtMost() {
		var large = new SmallDeck(6);
		Activity activity = large.activity("Read", large.reference(ReferenceKind.RANGE, "C1-4", null, 1, 4),
				large.reference(ReferenceKind.RANGE, "C1-5", null, 1, 5), large.reference(ReferenceKind.RANGE, "C1-3", null, 1, 3),
				large.reference(ReferenceKind.SINGLE, "C9", null, 0, 0));
		Session session = SessionPlanner.plan(large.assessment(), activity);
		assertEquals(List.of(60, 60, 45, 15), session.getAgenda().stream().map(item -> item.getMinutes()).toList());
		assertEquals(List.of(4, 5, 3, 0), session.getAgenda().stream().map(item -> item.getCards().size()).toList());
	}
}
