package io.orgdeck.core.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.Documents;
import io.orgdeck.core.document.OrgDocument;
import io.orgdeck.model.assessment.AgendaItem;
import io.orgdeck.model.assessment.ChosenCard;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.SessionStatus;
import io.orgdeck.model.deck.Activity;
import io.orgdeck.model.deck.ReferenceKind;

class SessionPlannerTest {

	private final SmallDeck small = new SmallDeck(5);

	@AfterEach
	void closeAll() {
		Documents.all().forEach(OrgDocument::close);
	}

	private Session plan(Activity activity) {
		return SessionPlanner.plan(small.assessment(), activity);
	}

	private static List<String> codes(Session session) {
		return session.getCards().stream().map(chosen -> chosen.getCard().getCode()).toList();
	}

	private static List<String> agenda(Session session) {
		return session.getAgenda().stream().map(AgendaItem::getTitle).toList();
	}

	@Test
	void aPlannedSessionIsOneStepThatCanBeUndone() {
		Activity activity = small.activity("Talk about leadership", small.reference(ReferenceKind.SINGLE, "C2", null, 2, 0));
		AssessmentDocument document = small.assessment();
		Session session = SessionPlanner.plan(document, activity);
		assertEquals(List.of(session), document.content().getSessions());
		assertEquals("Talk about leadership", session.getTitle());
		assertEquals(SessionStatus.PLANNED, session.getStatus());
		assertEquals(Optional.of("Plan session “Talk about leadership”"), document.undoLabel());
		document.undo();
		assertTrue(document.content().getSessions().isEmpty());
		assertEquals(Optional.empty(), document.undoLabel());
	}

	@Test
	void everythingInTheSessionBelongsToTheAssessmentsOwnDeck() {
		Activity activity = small.activity("Talk", small.reference(ReferenceKind.SINGLE, "C2", null, 2, 0));
		AssessmentDocument document = small.assessment();
		Session session = SessionPlanner.plan(document, activity);
		assertSame(SmallDeck.in(document, activity), session.getActivity());
		assertSame(SmallDeck.in(document, small.card(2)), session.getCards().getFirst().getCard());
	}

	@Test
	void cardsSayWhyTheyWereChosenAndKeepTheLabelThatWasPrinted() {
		Session session = plan(small.activity("Half day", small.reference(ReferenceKind.RANGE, "K1-2", "The key cards are meant.", 1, 2),
				small.reference(ReferenceKind.SINGLE, "C2", null, 2, 0), small.reference(ReferenceKind.SINGLE, null, null, 5, 0)));
		assertEquals(List.of("C1", "C2", "C5"), codes(session));
		assertEquals(List.of("Named in the usage guide as “K1-2”. The key cards are meant.",
				"Named in the usage guide as “K1-2”. The key cards are meant.", "Named in the usage guide."),
				session.getCards().stream().map(ChosenCard::getReason).toList());
	}

	@Test
	void theTemplateGivesTheAgendaAndItsCards() {
		Activity activity = small.activity("Half day", small.reference(ReferenceKind.SINGLE, "C1", null, 1, 0));
		var template = small.template("Welcome", "Five features", "Close");
		template.getItems().get(1).getCards().add(small.reference(ReferenceKind.RANGE, "C1-C2", null, 1, 2));
		activity.setTemplate(template);
		Session session = plan(activity);
		assertEquals(List.of("Welcome", "Five features", "Close"), agenda(session));
		assertEquals(List.of(10, 11, 12), session.getAgenda().stream().map(AgendaItem::getMinutes).toList());
		assertEquals("Notes on Five features", session.getAgenda().get(1).getNotes());
		assertEquals(List.of("C1", "C2"), session.getAgenda().get(1).getCards().stream().map(card -> card.getCode()).toList());
		assertEquals(List.of("C1", "C2"), codes(session));
		assertEquals("On the agenda under “Five features”.", session.getCards().get(1).getReason());
	}

	@Test
	void withoutATemplateEachReferenceIsAnItem() {
		Session session = plan(small.activity("Talk", small.reference(ReferenceKind.SINGLE, "C4", null, 4, 0),
				small.reference(ReferenceKind.RANGE, "K1-2", null, 1, 2), small.section("All of C"),
				small.reference(ReferenceKind.WHOLE_PACK, "Everything", null, 0, 0),
				small.reference(ReferenceKind.OWN_CHOICE, "One or more", null, 0, 0),
				small.reference(ReferenceKind.IN_LIGHT_OF_DISCUSSION, "More", "Where votes were low.", 0, 0),
				small.reference(ReferenceKind.NONE, null, null, 0, 0)));
		assertEquals(List.of("C4 Card 4", "Cards C1 to C2", "The cards", "The whole pack", "Choose the cards",
				"Further cards, chosen in the light of the discussion"), agenda(session));
		assertEquals(List.of(15, 30, 60, 60, 15, 15), session.getAgenda().stream().map(AgendaItem::getMinutes).toList());
		assertEquals("Where votes were low.", session.getAgenda().get(5).getNotes());
		assertEquals(List.of("C4", "C1", "C2", "C3", "C5"), codes(session));
	}

	@Test
	void anActivityWithoutCardsStillHasAnAgenda() {
		Session session = plan(small.activity("Write a strategy", small.reference(ReferenceKind.NONE, null, null, 0, 0)));
		assertEquals(List.of("Write a strategy"), agenda(session));
		assertTrue(session.getCards().isEmpty());
	}

	@Test
	void aReferenceThatPointsNowhereIsNoObstacle() {
		Session session = plan(small.activity("Talk", small.reference(ReferenceKind.SINGLE, "K99", null, 0, 0)));
		assertEquals(List.of("Cards"), agenda(session));
		assertTrue(session.getCards().isEmpty());
	}

	@Test
	void anActivityOfAnotherDeckCannotBePlanned() {
		Activity foreign = new SmallDeck(2).activity("Talk");
		assertEquals(Optional.empty(), new SessionPlanner(small.assessment().content()).own(foreign));
		assertThrows(IllegalArgumentException.class, () -> plan(foreign));
	}
}
