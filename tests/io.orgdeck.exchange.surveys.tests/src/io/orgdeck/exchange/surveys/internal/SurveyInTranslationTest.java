package io.orgdeck.exchange.surveys.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.exchange.AnswerMapping.State;
import io.orgdeck.core.exchange.AnswerTable;
import io.orgdeck.core.exchange.Responses;
import io.orgdeck.core.tables.ImportProblem;
import io.orgdeck.core.translation.DeckText;
import io.orgdeck.core.translation.DeckTexts;
import io.orgdeck.core.translation.ReaderLanguage;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.Translation;

/** ROBUSTNESS 39: a survey that people filled in in a translation of the deck is recognised by itself, and what is not certain is asked. */
class SurveyInTranslationTest {

	private static final String SAY = "The people closest to a piece of work have a real say in how it is done.";
	private static final String NEW = "Trying something new is welcome here, even when it might not work.";
	private static final String OPEN = "When something goes wrong, people say so openly.";
	private static final String SAGEN = "Wer der Arbeit am nächsten ist, bestimmt wirklich mit, wie sie getan wird.";
	private static final String NEUES = "Neues zu versuchen ist hier willkommen, auch wenn es vielleicht nicht gelingt.";
	private static final String OFFEN = "Wenn etwas schiefgeht, sagen es die Leute offen.";

	private final SurveyClient client = new SurveyClient();

	private void translate(String language, Map<String, String> words) {
		for (DeckText text : DeckTexts.of(client.deck)) {
			if (words.containsKey(text.text())) {
				Translation one = DeckFactory.eINSTANCE.createTranslation();
				one.setLanguage(language);
				one.setOf(text.of());
				one.setFeature(text.feature());
				one.setSource(text.text());
				one.setText(words.get(text.text()));
				client.deck.getTranslations().add(one);
			}
		}
	}

	private static List<String> told(Responses read) {
		return read.problems().stream().map(ImportProblem::text).toList();
	}

	@Test
	@DisplayName("Questions and answers in German find those of the English deck, and the language is told")
	void aSurveyInGermanIsRecognised() {
		translate("de",
				Map.of(SAY, SAGEN, NEW, NEUES, OPEN, OFFEN, "Not yet", "Noch nicht", "Embedded", "Selbstverständlich", "Established",
						"Eingeführt"));
		Responses read = Csv.read(client.assessment, "Zeitstempel,\"" + SAGEN + "\",\"" + NEUES.replace("willkommen", "wilkommen")
				+ "\",\"" + OFFEN + "\"", "2026-11-03 10:00:00,Selbstverständlich,Noch nicht,Trifft nicht zu auf meine Arbeit",
				"2026-11-03 10:01:00,4 - Eingeführt,5,Weiß nicht");
		assertEquals(List.of("2 KC1.1 level-5", "2 KC1.2 level-1", "2 KC2.2 n/a", "3 KC1.1 level-4", "3 KC1.2 level-5", "3 KC2.2 ?"),
				Csv.votes(read), read.problems()::toString);
		assertTrue(read.isWhole(), read.problems()::toString);
		assertTrue(
				told(read).contains("Questions worded in " + ReaderLanguage.name("de")
						+ ", as a translation of the deck has them: 3. They are taken for that language."),
				read.problems()::toString);
		Responses english = Csv.read(client.assessment, "Timestamp," + SAY + ",\"" + NEW + '"', "2026-11-03 10:00:00,Embedded,Not yet");
		assertEquals(List.of("2 KC1.1 level-5", "2 KC1.2 level-1"), Csv.votes(english));
		assertFalse(told(english).toString().contains("worded in"), english.problems()::toString);
	}

	@Test
	@DisplayName("A wording that two questions have in different languages is asked about, and a word that means two answers is no answer")
	void whatIsNotCertainIsAsked() {
		translate("de", Map.of(SAY, SAGEN, NEW, NEUES, "Not yet", "Established"));
		translate("nl", Map.of(OPEN, SAGEN));
		AnswerTable table = Csv.table(client.assessment, "Zeitstempel,\"" + SAGEN + "\",\"" + NEUES + '"',
				"2026-11-03 10:00:00,Embedded,Established", "2026-11-03 10:01:00,Embedded,Embedded");
		assertEquals(List.of("KC1.1", "KC2.2"), table.mapping().columns().get(1).candidates());
		assertEquals(State.DOUBTFUL, table.mapping().columns().get(1).state());
		Responses read = Csv.read(client.assessment, table, table.mapping());
		assertEquals(List.of("3 KC1.2 level-5"), Csv.votes(read));
		assertFalse(read.isWhole());
		assertTrue(told(read).contains("These words are none of the answers: \"Established\"."), read.problems()::toString);
	}
}
