package io.orgdeck.core.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.coding.Voices.Voice;
import io.orgdeck.core.report.Edition;
import io.orgdeck.core.report.Edition.Audience;
import io.orgdeck.core.report.Edition.Part;
import io.orgdeck.core.report.QuotedNames;
import io.orgdeck.core.report.ReportBuilder;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.scoring.DisclosureGuard;
import io.orgdeck.model.assessment.AssessmentFactory;
import io.orgdeck.model.assessment.Comment;
import io.orgdeck.model.assessment.Publication;
import io.orgdeck.model.assessment.Theme;

/** What of people's words may leave: enough voices, chosen quotes, and a name is pointed out. */
class VoicesTest {

	private final Talk talk = new Talk("We wait. Ask Ayesha!", "We wait.", "We wait for weeks.", "We wait.", "We wait, too.", "We wait.",
			"", "");

	private Theme waiting() {
		for (int participant = 1; participant <= 6; participant++) {
			talk.code(participant, "We wait", "Waiting");
		}
		Theme theme = talk.edits.addTheme("Pace");
		talk.edits.setTheme(talk.client.assessment.getCodes(), theme);
		return theme;
	}

	private Voice voice() {
		return Voices.of(talk.client.assessment, DisclosureGuard.of(talk.client.assessment)).getFirst();
	}

	private Optional<String> section(Edition edition) {
		ReportModel report = ReportBuilder.report(talk.client.assessment, LocalDate.of(2026, 5, 3), edition);
		return report.sections().stream().filter(section -> section.id().equals("voices")).map(section -> section.blocks().toString())
				.findFirst();
	}

	@Test
	@DisplayName("49: from the threshold on the number and the chosen quotes are shown; below it neither is")
	void tooFewVoicesAreWithheld() {
		waiting();
		talk.edits.setQuoted(List.of(talk.placed(2).passage()), true);
		assertEquals(OptionalInt.of(6), voice().people());
		assertEquals(List.of("We wait"), voice().quotes().stream().map(PlacedPassage::words).toList());
		talk.client.assessment.setDisclosureThreshold(7);
		assertTrue(voice().isWithheld());
		assertEquals(List.of(), voice().quotes());
		String said = section(Edition.EVERYTHING).orElseThrow();
		assertTrue(said.contains("Too few people") && !said.contains("We wait"), said);
	}

	@Test
	@DisplayName("49: a person who has also remarked something, under number or name, is one voice")
	void oneWhoSaysItTwiceIsOneVoice() {
		talk.client.assessment.getParticipants().get(1).setName("Ben Okoro");
		for (String author : List.of("Participant 1", "ben okoro", "Somebody else")) {
			Comment comment = AssessmentFactory.eINSTANCE.createComment();
			comment.setId("remark of " + author);
			comment.setAuthor(author);
			comment.setText("We wait.");
			talk.client.assessment.getComments().add(comment);
		}
		waiting();
		talk.edits.markWhole(talk.texts().stream().filter(text -> text.respondent() == null).toList(), "Waiting");
		assertEquals(OptionalInt.of(7), voice().people());
	}

	@Test
	@DisplayName("Words beside answers that do not count yet are heard as soon as enough people have answered")
	void answersBesideAreHeard() {
		waiting();
		talk.client.session("Earlier", LocalDate.of(2026, 4, 1));
		talk.client.ballot(talk.client.assessment.getSessions().getLast(), "culture.1", 1, 3, 3, 3, 3, 3, 3);
		talk.ballot.setBeside(true);
		assertEquals(OptionalInt.of(6), voice().people());
		talk.client.assessment.setDisclosureThreshold(9);
		assertTrue(voice().people().isEmpty());
	}

	@Test
	@DisplayName("The paper has a part on what people said, with the theme's own words; a theme that nobody may read has none")
	void thePaperSaysIt() {
		assertEquals(Optional.empty(), section(Edition.EVERYTHING));
		Theme theme = waiting();
		theme.setText("Work waits for decisions.");
		theme.getDimensions().addAll(talk.client.assessment.getDeck().getDimensions());
		talk.edits.setQuoted(List.of(talk.placed(2).passage()), true);
		String said = section(Edition.EVERYTHING).orElseThrow();
		assertTrue(said.contains("Pace") && said.contains("Work waits for decisions.")
				&& said.contains("6 people speak of it. It speaks to culture.")
				&& said.contains("“We wait”"), said);
		var publicPaper = new Edition(Audience.BOARD, Part.PUBLIC, Optional.empty());
		assertFalse(section(publicPaper).filter(words -> words.contains("We wait")).isPresent(), "ten are needed in public");
		theme.setPublication(Publication.LEFT_OUT);
		assertEquals(Optional.empty(), section(new Edition(Audience.BOARD, Part.WHOLE, Optional.empty())));
	}

	@Test
	@DisplayName("A quote that names somebody is pointed out before it leaves")
	void namesArePointedOut() {
		talk.client.assessment.getParticipants().get(7).setName("Ayesha Rahman");
		waiting();
		talk.code(1, "We wait. Ask Ayesha", "Waiting");
		talk.edits.setQuoted(List.of(talk.placed(6).passage()), true);
		List<String> told = QuotedNames.told(talk.client.assessment, Edition.EVERYTHING);
		assertEquals(1, told.size());
		assertTrue(told.getFirst().contains("Ayesha") && told.getFirst().contains("Pace"), told.getFirst());
		var names = new NamesInWords(talk.client.assessment);
		assertEquals(List.of("Rahman", "a.b@example.org", "+44 20 7946 0018"),
				names.in("Rahman's team, a.b@example.org or +44 20 7946 0018. A person waits 30 minutes."));
	}
}
