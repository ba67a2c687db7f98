package io.orgdeck.ui.assess.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.orgdeck.core.edits.SessionEdits;
import io.orgdeck.core.planning.AgendaTimes;
import io.orgdeck.model.deck.Card;
import io.orgdeck.samples.SmallAssessment;
import io.orgdeck.ui.parts.CardSearch;

class SessionRulesTest {

	private final SmallAssessment small = new SmallAssessment();

	@ParameterizedTest
	@CsvSource({ "k1-k2, K1 K2", "K1-2, K1 K2", "K2, K2", "mistakes, K3", "statement 2 of card 2, K2", "k, K1 K2 K3", "'', K1 K2 K3",
			"K3-K1, ''",
			"nothing like it, ''", "'K1, K3', K1 K3", "'K3;K1-2', K1 K2 K3", "'K1, nothing', ''" })
	void cardsAreFoundByWhatIsTyped(String typed, String codes) {
		var found = CardSearch.find(small.assessment().getDeck(), typed).stream().map(Card::getCode).toList();
		assertEquals(codes.isEmpty() ? List.of() : List.of(codes.split(" ")), found);
	}

	@Test
	void timesFollowFromTheLengths() {
		var document = small.document();
		var edits = new SessionEdits(document);
		var session = small.session(0);
		edits.addItem(session).setMinutes(20);
		var second = edits.addItem(session);
		second.setMinutes(45);
		assertEquals(Optional.of(LocalTime.of(9, 50)), AgendaTimes.start(session, second));
		assertEquals(Optional.of(LocalTime.of(10, 35)), AgendaTimes.end(session));
		edits.move(session, second, 0);
		assertEquals(Optional.of(LocalTime.of(9, 30)), AgendaTimes.start(session, second));
		session.setStarts(null);
		assertEquals(Optional.empty(), AgendaTimes.start(session, second));
		document.close();
	}

	@Test
	void aCardIsTakenUpOnce() {
		var document = small.document();
		var session = small.session(0);
		new SessionEdits(document).choose(session, List.of(small.card("K1"), small.card("K3")), "it came up", true);
		assertEquals(List.of("K1", "K3"), session.getCards().stream().map(chosen -> chosen.getCard().getCode()).toList());
		assertEquals("it came up", session.getCards().getLast().getReason());
		assertEquals(Optional.of("Choose card K3"), document.undoLabel());
		document.undo();
		assertEquals(1, session.getCards().size());
		document.close();
	}
}
