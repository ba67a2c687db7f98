package io.orgdeck.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.report.OwnWords.Place;
import io.orgdeck.core.scoring.AssessmentBuilder;
import io.orgdeck.model.deck.Band;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.OwnWord;

@DisplayName("W15: a paper speaks in the words of its deck")
class OwnWordsTest {

	private final AssessmentBuilder client = new AssessmentBuilder();

	OwnWordsTest() {
		client.dimension("culture", 2);
		client.people(null, 6);
		client.deck.setTitle("Software assurance");
		client.assessment.setTitle(null);
	}

	private void say(String key, String text) {
		OwnWord word = DeckFactory.eINSTANCE.createOwnWord();
		word.setKey(key);
		word.setText(text);
		client.deck.getWords().add(word);
	}

	private ReportModel report() {
		return ReportBuilder.report(client.assessment, LocalDate.of(2026, 7, 1));
	}

	private String all() {
		return report().sections().toString() + report().tables().get(Tables.OVERVIEW);
	}

	@Test
	void aDeckThatSaysNothingIsNotTakenForAnother() {
		assertFalse(all().toLowerCase().contains("learning organisation"), all());
		assertTrue(all().contains("stands by the deck “Software assurance”"), all());
		assertEquals("Software assurance: assessment of the organisation", report().title());
		assertTrue(all().contains("Participants rated the questions of the deck Software assurance"), all());
	}

	@Test
	void subjectRespondentsHeadingsAndSentencesAreTheDecks() {
		say("subject", "an assured supplier");
		say("respondents", "engineers");
		say("headingSummary", "In brief");
		say("titleStandard", "How {client} builds {unknown}");
		assertTrue(all().contains("how far the organisation works as an assured supplier"), all());
		assertTrue(all().contains("Engineers rated the questions"), all());
		assertTrue(all().contains("text=Engineers"), all());
		assertEquals("In brief", report().section("summary").heading());
		assertEquals("How the organisation builds {unknown}", report().title());
	}

	@Test
	void anEmptyTextIsTheUsualOneAndWhatNobodyKnowsIsLeftAlone() {
		say("headingSummary", " ");
		say("madeByALaterVersion", "anything");
		assertEquals("Executive summary", report().section("summary").heading());
	}

	@Test
	void ofTwoTextsTheLastHoldsSoThatADeckOverAnotherHasItsSay() {
		say("subject", "one");
		say("subject", "two");
		assertEquals(Optional.of("two"), OwnWords.own(client.deck, "subject"));
	}

	@Test
	void everyWordHasAUsualTextButTheSubject() {
		Arrays.stream(Place.values()).flatMap(place -> place.keys().stream()).filter(key -> !key.equals(OwnWords.SUBJECT))
				.forEach(key -> assertFalse(OwnWords.usual(client.deck, key).isEmpty(), key));
	}

	@Test
	void scoresAreCalledAfterTheirBands() {
		client.ballot(client.session("Readiness", LocalDate.of(2026, 3, 12)), "culture.1", 1, 3, 3, 3, 3, 3, 3);
		band("Defined", 3);
		band("Initial", 1);
		assertTrue(all().contains("lies in the band “Defined”."), all());
		assertTrue(all().contains("Initial, from 1"), all());
		Table scores = report().tables().get(Tables.SCORES);
		assertEquals(Cell.of("Defined"), scores.cell(0, "band"));
	}

	@Test
	void aScoreThatIsWithheldHasNoBand() {
		client.ballot(client.session("Readiness", LocalDate.of(2026, 3, 12)), "culture.1", 1, 3, 3);
		band("Initial", 1);
		assertFalse(all().contains("lies in the band"), all());
		assertEquals(Cell.SUPPRESSED, report().tables().get(Tables.SCORES).cell(0, "band"));
	}

	private void band(String name, double from) {
		Band band = DeckFactory.eINSTANCE.createBand();
		band.setId("band-" + name);
		band.setName(name);
		band.setFrom(from);
		client.deck.getBands().add(band);
	}
}
