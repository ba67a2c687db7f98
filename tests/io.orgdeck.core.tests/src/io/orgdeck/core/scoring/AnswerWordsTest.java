package io.orgdeck.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Kind;
import io.orgdeck.model.Answer;
import io.orgdeck.model.deck.RatingScale;

/** T5, T10, D7: what people type for an answer, and what is said of one. */
class AnswerWordsTest {

	/** Three levels with the ids 1 to 3 and these values and labels. */
	private static AnswerWords words(String... levels) {
		RatingScale scale = AssessmentBuilder.scale("three", levels.length);
		for (int i = 0; i < levels.length; i++) {
			String[] level = levels[i].split("=", -1);
			scale.getLevels().get(i).setId("level-" + (i + 1));
			scale.getLevels().get(i).setValue(Integer.parseInt(level[0]));
			scale.getLevels().get(i).setLabel(level[1]);
		}
		return new AnswerWords(Scale.of(scale));
	}

	private static final AnswerWords USUAL = words("-1=Less", "0=Same", "1=More");
	private static final AnswerWords NUMBERED = words("1=3", "2=2", "3=1");

	private static Cell number(String text, double value) {
		return new Cell(text, Kind.NUMBER, value, false, false, "");
	}

	private static Cell date(String text, double value) {
		return new Cell(text, Kind.DATE, value, false, false, "");
	}

	private static String brief(Answer answer) {
		return switch (answer) {
			case Answer.Rated rated -> rated.level();
			case Answer.DoesNotApply reason -> "n/a " + reason.reason();
			case Answer.DontKnow unknown -> "?";
			case Answer.Given given -> given.text();
		};
	}

	private static Set<String> said(Set<Answer> answers) {
		return answers.stream().map(AnswerWordsTest::brief).collect(Collectors.toSet());
	}

	@ParameterizedTest
	@DisplayName("T5, T10: a choice as it is offered, a number, a label, an id, however they are spelt")
	@CsvSource({
			"1 More, level-3", "1 more, level-3", "' 1  MORE ', level-3", "1. More, level-3", "1: More, level-3", "1=More, level-3",
			"1) More, level-3", "1 – More, level-3", "-1 Less, level-1", "1, level-3", "1.0, level-3", "+1, level-3", "-1, level-1",
			"0, level-2", "Same, level-2", "level-2, level-2", "LEVEL-2, level-2",
			"Does not apply, n/a why", "n/a, n/a why", "N/A, n/a why", "Don't know, ?", "?, ?" })
	void whatPeopleTypeIsUnderstood(String typed, String meant) {
		assertEquals(Optional.of(meant), USUAL.answer(typed, "why").map(AnswerWordsTest::brief));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2", "4.5", "100%", "1 Less", "More or less", "level-4", "maybe" })
	void whatIsNotCertainIsNoAnswer(String typed) {
		assertEquals(Optional.empty(), USUAL.answer(typed, ""));
	}

	@Test
	@DisplayName("D7: where labels are numbers, a number alone may mean two answers, and the whole choice means one")
	void aNumberThatIsALabelTooMeansTwoThings() {
		assertEquals(Set.of("level-1", "level-3"), said(NUMBERED.meanings(Cell.of("3"))));
		assertEquals(Optional.empty(), NUMBERED.answer("3", ""));
		assertEquals(Optional.of("level-2"), NUMBERED.answer("2", "").map(AnswerWordsTest::brief));
		assertEquals(Optional.of("level-3"), NUMBERED.answer("3 1", "").map(AnswerWordsTest::brief));
		assertEquals(Set.of("level-3"), said(NUMBERED.byValue(Cell.of("3"))));
		assertEquals(Set.of("level-3"), said(NUMBERED.byValue(number("3", 3))));
		assertEquals(Set.of(), said(NUMBERED.byValue(Cell.of("7"))));
		assertEquals(Set.of("?"), said(NUMBERED.byValue(Cell.of("?"))));
	}

	@Test
	@DisplayName("D7: the whole choice of one level may be the label of another")
	void whatAChoiceIsAlsoCalledIsKnown() {
		AnswerWords odd = words("1=2", "2=", "3=n/a");
		assertEquals(Set.of("level-2"), said(odd.meanings(Cell.of("2"))), "the choice of the level without a label");
		assertEquals(Set.of("level-1"), said(odd.alsoCalled(Cell.of("2"))));
		assertEquals(Set.of("level-3", "n/a "), said(odd.meanings(Cell.of("n/a"))));
		assertEquals(Set.of(), said(odd.alsoCalled(Cell.of("n/a"))));
		assertEquals(Set.of(), said(USUAL.alsoCalled(Cell.of("1 More"))));
	}

	@Test
	@DisplayName("D10, T5: a number counts as it is and not as it is shown; a date is no answer, whatever it shows")
	void cellsThatHoldNumbersAndDates() {
		assertEquals(Set.of("level-3"), said(USUAL.meanings(number("1.00", 1))));
		assertEquals(Set.of(), said(USUAL.meanings(number("1", 1.4))));
		assertEquals(Set.of(), said(USUAL.meanings(date("1", 1))));
		assertEquals(Set.of(), said(USUAL.meanings(date("1 More", 1))));
	}

	@Test
	void whatIsOfferedIsUnderstood() {
		assertEquals(List.of("-1 Less", "0 Same", "1 More", "Does not apply", "Don't know"), USUAL.choices());
		assertEquals(List.of("1 3", "2", "3 1", "Does not apply", "Don't know"), NUMBERED.choices());
		for (AnswerWords words : List.of(USUAL, NUMBERED)) {
			for (String choice : words.choices()) {
				assertEquals(choice, words.choice(words.answer(choice, "").orElseThrow()));
			}
		}
		assertEquals("gone", USUAL.choice(new Answer.Rated("gone")), "a level that the scale does not have");
	}

	@Test
	void anAnswerIsSaidWithItsReason() {
		var client = new AssessmentBuilder();
		client.dimension("culture", 1);
		var question = client.question("culture.1");
		assertEquals("2 Level 2", AnswerWords.said(question, AssessmentBuilder.answer(2)));
		assertEquals("2", AnswerWords.said(null, AssessmentBuilder.answer(2)));
		assertEquals("Does not apply: It is not part of my work.", AnswerWords.said(question, AssessmentBuilder.answer(-1)));
		assertEquals("Does not apply", AnswerWords.said(question, new Answer.DoesNotApply("")));
		assertEquals("Don't know", AnswerWords.said(question, AssessmentBuilder.answer(0)));
	}
}
