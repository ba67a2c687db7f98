package io.orgdeck.export.excel.internal.response;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.exchange.Responses;
import io.orgdeck.core.translation.DeckText;
import io.orgdeck.core.translation.DeckTexts;
import io.orgdeck.export.excel.internal.SampleClient;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.Translation;

/** ROBUSTNESS 39: what people answer in their own language arrives, whatever the screen is in. */
class SheetInAnotherLanguageTest {

	private final Assessment assessment = SampleClient.assessment();

	SheetInAnotherLanguageTest() throws IOException {
		for (DeckText text : DeckTexts.of(assessment.getDeck())) {
			Translation one = DeckFactory.eINSTANCE.createTranslation();
			one.setLanguage("en-AU");
			one.setOf(text.of());
			one.setFeature(text.feature());
			one.setSource(text.text());
			one.setText("\u00ab" + text.text() + "\u00bb");
			assessment.getDeck().getTranslations().add(one);
		}
	}

	@Test
	@DisplayName("A sheet with the deck's words in another language is read back, answer by answer, with nothing to tell")
	void whatIsAnsweredInAnotherLanguageArrives() throws IOException {
		FilledSheet sheet = FilledSheet.of(assessment, Map.of("language", "en-AU")).number(2);
		sheet.answer("KC1.1", "3 \u00abDeveloping\u00bb", "", "yes");
		sheet.answer("KC1.2", "Does not apply", "We have no team", "");
		sheet.answer("KC1.3", "4", "", "");
		Responses responses = FilledSheet.read(sheet.save(), assessment);
		assertEquals(List.of(), responses.problems());
		assertEquals(
				List.of(new Vote(2, new Answer.Rated("developing"), "yes"), new Vote(2, new Answer.DoesNotApply("We have no team"), "")),
				responses.responses().stream().map(response -> response.vote()).limit(2).toList());
		assertEquals(3, responses.responses().size());
	}

	@Test
	@DisplayName("W15: a sheet that asks in another language comes back, also with a damaged id; a question in words that nobody has translated does not")
	void whatIsAskedInAnotherLanguageIsKnownAgain() throws IOException {
		assessment.setLanguage("en-AU");
		FilledSheet sheet = FilledSheet.of(assessment, Map.of()).number(2);
		assertEquals('\u00ab', sheet.row("KC1.1").getCell(FilledSheet.TEXT).getStringCellValue().charAt(0));
		sheet.answer("KC1.1", "3", "", "").answer("KC1.2", "4", "", "").answer("KC1.3", "2", "", "");
		sheet.row("KC1.3").getCell(FilledSheet.TEXT).setCellValue("\u00abWhat is this?\u00bb");
		sheet.row("KC1.2").getCell(FilledSheet.ID).setCellValue("1.2");
		Responses responses = FilledSheet.read(sheet.save(), assessment);
		assertEquals(List.of("KC1.1", "KC1.2"), responses.responses().stream().map(one -> one.question().getId()).toList(),
				() -> responses.problems().toString());
		assertEquals(1, responses.problems().stream().filter(problem -> problem.isError()).count(), () -> responses.problems().toString());
	}

	@Test
	@DisplayName("A sheet that went out before a language was chosen is read in the words that it has")
	void anEarlierSheetIsReadInItsOwnWords() throws IOException {
		FilledSheet sheet = FilledSheet.of(assessment, Map.of()).number(2);
		assessment.setLanguage("en-AU");
		Responses responses = FilledSheet.read(sheet.answer("KC1.1", "3 Developing", "", "").save(), assessment);
		assertEquals(List.of(), responses.problems());
		assertEquals(List.of(new Vote(2, new Answer.Rated("developing"), "")),
				responses.responses().stream().map(one -> one.vote()).toList());
	}
}
