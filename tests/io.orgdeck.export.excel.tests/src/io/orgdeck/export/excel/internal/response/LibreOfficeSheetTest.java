package io.orgdeck.export.excel.internal.response;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.exchange.ResponseReader;
import io.orgdeck.core.exchange.Responses;
import io.orgdeck.export.excel.internal.reading.XlsxReader;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckPackage;
import io.orgdeck.model.deck.Identified;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.RatingScale;
import io.orgdeck.model.deck.Section;

/** Response sheets that LibreOffice has saved, kept as files so that the test needs no LibreOffice. */
class LibreOfficeSheetTest {

	private static final List<Vote> ANSWERS = List.of(new Vote(2, new Answer.Rated("level-3"), "=not a formula"),
			new Vote(2, new Answer.DoesNotApply("We have no team"), "two\nlines"),
			new Vote(2, Answer.DontKnow.INSTANCE, "\ud83e\udd89 & <b>"));

	/** The assessment that the files were exported from. */
	static Assessment assessment() {
		Assessment assessment = make(AssessmentPackage.Literals.ASSESSMENT, "a");
		assessment.setTitle("Riverside");
		assessment.setClient(make(AssessmentPackage.Literals.CLIENT, "client"));
		assessment.getClient().setName("Riverside");
		assessment.setDeck(deck());
		for (int number = 1; number <= 3; number++) {
			Participant participant = make(AssessmentPackage.Literals.PARTICIPANT, "p-" + number);
			participant.setNumber(number);
			participant.setName("Person " + number);
			assessment.getParticipants().add(participant);
		}
		return assessment;
	}

	private static Deck deck() {
		Deck deck = make(DeckPackage.Literals.DECK, "small");
		deck.setTitle("Small deck");
		deck.setVersion("1");
		RatingScale scale = make(DeckPackage.Literals.RATING_SCALE, "five");
		for (int value = 1; value <= 5; value++) {
			Level level = make(DeckPackage.Literals.LEVEL, "level-" + value);
			level.setValue(value);
			level.setLabel("Level " + value);
			scale.getLevels().add(level);
		}
		deck.getScales().add(scale);
		Section section = make(DeckPackage.Literals.SECTION, "K");
		section.setCode("K");
		section.setTitle("Knowledge");
		section.setColour("#bfe6a5");
		Card card = make(DeckPackage.Literals.CARD, "K1");
		card.setCode("K1");
		card.setTitle("Feedback");
		for (int i = 1; i <= 4; i++) {
			Question question = make(DeckPackage.Literals.QUESTION, "K1." + i);
			question.setText("Statement " + i + " on feedback");
			card.getQuestions().add(question);
		}
		section.getCards().add(card);
		deck.getSections().add(section);
		return deck;
	}

	@SuppressWarnings("unchecked")
	private static <T extends Identified> T make(EClass type, String id) {
		T object = (T) EcoreUtil.create(type);
		object.setId(id);
		return object;
	}

	private static Responses read(String name) throws IOException {
		try (InputStream in = LibreOfficeSheetTest.class.getResourceAsStream(name)) {
			return new ResponseReader(assessment()).read(new XlsxReader().read(in, name));
		}
	}

	@Test
	void aSheetSavedByLibreOfficeIsReadWhole() throws IOException {
		Responses responses = read("saved-by-libreoffice.xlsx");
		assertEquals(List.of(), responses.problems());
		assertEquals(ANSWERS, responses.responses().stream().map(response -> response.vote()).toList());
	}

	/** The columns were moved, an id retyped, a row put in, two answers merged; then it went through an .ods. */
	@Test
	void aSheetRearrangedInLibreOfficeIsReadAsFarAsItIsCertain() throws IOException {
		Responses responses = read("rearranged-in-libreoffice.xlsx");
		assertEquals(ANSWERS.subList(0, 2), responses.responses().stream().map(response -> response.vote()).toList());
		assertEquals(List.of("The cell is merged with others, so it is not certain to which question it belongs."),
				responses.problems().stream().filter(problem -> problem.isError()).map(problem -> problem.text()).distinct().toList());
		assertEquals("rearranged-in-libreoffice.xlsx, sheet Answers, row 10, column I",
				responses.problems().stream().filter(problem -> problem.isError()).findFirst().orElseThrow().place().toString());
	}
}
