package io.orgdeck.core.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.scoring.AssessmentBuilder;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.Session;

/** Who has not answered, and what of it may be told. */
class MissingAnswersTest {

	private final AssessmentBuilder client = new AssessmentBuilder();
	private Session session;

	@BeforeEach
	void fourPeopleHaveAnswered() {
		client.dimension("culture", 2);
		client.group("Ward", 8);
		session = client.session("May", LocalDate.of(2026, 5, 1));
		client.ballot(session, "culture.1", 1, 3, 3, 4, 4);
		client.ballot(session, "culture.2", 1, 3);
	}

	private List<String> groups() {
		return MissingAnswers.of(client.assessment, Optional.empty()).groups().stream()
				.map(group -> group.name() + " " + group.people() + " " + group.answered().map(String::valueOf).orElse("withheld"))
				.toList();
	}

	@Test
	@DisplayName("Response by group, and those without an answer with their addresses")
	void thoseWithoutAnAnswerAreKnown() {
		Participant fifth = client.assessment.getParticipants().get(4);
		fifth.setEmail(" five@example.org");
		client.assessment.getParticipants().getFirst().setEmail("one@example.org");
		var missing = MissingAnswers.of(client.assessment, Optional.of(session));
		assertEquals(List.of(5, 6, 7, 8), missing.people().stream().map(Participant::getNumber).toList());
		assertEquals(List.of("five@example.org"), missing.addresses());
		assertEquals(Optional.of(4), missing.answered());
		assertEquals(List.of("Ward 8 4"), groups());
		assertEquals(8, MissingAnswers.of(client.assessment, Optional.of(client.session("June", null))).people().size());
	}

	@Test
	@DisplayName("49: a small group is withheld, and the next one with it, so that nothing follows by subtraction")
	void smallGroupsAreWithheld() {
		client.group("Managers", 2);
		client.group("Office", 6);
		assertEquals(List.of("Ward 8 4", "Managers 2 withheld", "Office 6 withheld"), groups());
		client.people(null, 3);
		assertEquals(List.of("Ward 8 4", "Managers 2 withheld", "Office 6 0", " 3 withheld"), groups());
	}

	@Test
	@DisplayName("Answers without a name count for their group and are no people of their own")
	void answersWithoutANameAreNoPeople() {
		client.people(client.assessment.getGroups().getFirst(), 2).forEach(MissingAnswersTest::hide);
		client.people(null, 3).forEach(MissingAnswersTest::hide);
		client.ballot(session, "culture.2", 2,
				Votes.of(Stream.of(9, 11, 12).map(number -> new Vote(number, Answer.DontKnow.INSTANCE)).toList()));
		assertEquals(List.of("Ward 8 5"), groups());
		var missing = MissingAnswers.of(client.assessment, Optional.empty());
		assertEquals(8, missing.asked());
		assertEquals(3, missing.withoutName());
		assertEquals(Optional.of(7), missing.answered());
		assertEquals(List.of(5, 6, 7, 8), missing.people().stream().map(Participant::getNumber).toList());
		assertTrue(missing.reminder().contains("So far 7 of 8 people"), missing.reminder());
	}

	private static void hide(Participant one) {
		one.setName(null);
	}

	@Test
	@DisplayName("The reminder names nobody, and no number where there are too few")
	void theReminderNamesNobody() {
		String text = MissingAnswers.of(client.assessment, Optional.empty()).reminder();
		assertTrue(text.contains("\"Test\"") && text.contains("So far 4 of 8 people have answered.") && text.contains("anybody's"), text);
		assertFalse(text.contains("Person"), text);
		client.assessment.getParticipants().subList(3, 8).clear();
		assertFalse(MissingAnswers.of(client.assessment, Optional.empty()).reminder().contains("So far"));
	}
}
