package io.orgdeck.core.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.checks.rules.ShippedChecks;
import io.orgdeck.core.coding.PlacedPassage.Finding;
import io.orgdeck.core.edits.PeopleEdits;
import io.orgdeck.core.edits.PeopleJoin;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Participant;

/** Coded passages stay with their words when texts are edited, and with their people. */
class PassagesTest {

	private final Talk talk = new Talk("Nobody listens to us. We wait.", "Meetings are long.");

	@Test
	@DisplayName("Words written before a passage move it; other blanks and capitals do not lose it; other words do, and Problems says so")
	void passagesFollowTheirWords() {
		talk.code(1, "We wait", "Waiting");
		assertEquals(Finding.IN_PLACE, talk.placed(0).finding());
		talk.edit(1, "Really: nobody listens to us. We wait.");
		assertEquals(Finding.MOVED, talk.placed(0).finding());
		assertEquals("We wait", talk.placed(0).words());
		talk.edit(1, "So  we\nwait for weeks.");
		assertEquals("we\nwait", talk.placed(0).words());
		talk.edits.settle(List.of(talk.placed(0)));
		assertEquals(Finding.IN_PLACE, talk.placed(0).finding());
		talk.edit(1, "All is well.");
		assertTrue(talk.placed(0).isLost());
		assertTrue(ShippedChecks.run(talk.client.assessment, LocalDate.of(2026, 5, 3)).stream()
				.anyMatch(issue -> issue.toString().contains("is not in its text any more")));
	}

	@Test
	@DisplayName("Of words that stand twice it is the nearest")
	void theNearestIsMeant() {
		talk.edit(1, "We wait. And we talk. We wait.");
		SpokenText text = talk.text(1);
		talk.edits.mark(text, text.text().lastIndexOf("We wait"), text.text().length() - 1, "Waiting");
		talk.edit(1, "Well. We wait. And we talk. We wait.");
		assertEquals(talk.text(1).text().lastIndexOf("We wait"), talk.placed(0).start());
	}

	@Test
	@DisplayName("A vote that goes to another round takes its passages along")
	void passagesGoWithTheVote() {
		talk.code(2, "long", "Meetings");
		talk.document.execute("Move", () -> {
			talk.client.ballot(talk.session, "culture.1", 2, Votes.of(List.of(talk.ballot.getVotes().of(2).orElseThrow())));
			talk.ballot.setVotes(talk.ballot.getVotes().without(2));
		});
		assertEquals(Finding.ELSEWHERE, talk.placed(0).finding());
		assertEquals("long", talk.placed(0).words());
	}

	@Test
	@DisplayName("Two who are one keep their passages; somebody who is removed leaves no word")
	void passagesGoWithThePerson() {
		talk.code(2, "Meetings are long", "Meetings");
		List<Participant> people = talk.client.assessment.getParticipants();
		PeopleJoin.join(talk.document, people.get(2), people.get(1));
		assertEquals("Meetings are long", talk.placed(0).words());
		assertEquals(3, talk.placed(0).passage().getRespondent().getNumber());
		new PeopleEdits(talk.document).removeParticipants(List.of(talk.placed(0).passage().getRespondent()));
		assertEquals(List.of(), talk.client.assessment.getPassages());
		talk.document.undo();
		assertEquals("Meetings are long", talk.placed(0).words());
	}
}
