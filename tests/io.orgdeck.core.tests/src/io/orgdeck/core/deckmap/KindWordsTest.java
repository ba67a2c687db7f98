package io.orgdeck.core.deckmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.deck.AskedAs;
import io.orgdeck.core.deckmap.KindWords.Said;

@DisplayName("D8: kinds of answer as other people write them")
class KindWordsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Y/N|YES_NO|", "Yes/No|YES_NO|", "Yes / No / N/A|YES_NO|", "yes or no|YES_NO|", "Boolean|YES_NO|",
			"True/False|YES_NO|", "yes-no|YES_NO|", "Ja/Nein|YES_NO|", "Yes/No question|YES_NO|", "Single choice|ONE_OF|", "radio|ONE_OF|",
			"Radio buttons|ONE_OF|", "Dropdown|ONE_OF|", "drop-down list|ONE_OF|", "Select one|ONE_OF|", "select_one district|ONE_OF|",
			"one-of|ONE_OF|", "Multiple choice (single answer)|ONE_OF|", "Checkbox|SEVERAL_OF|", "Check boxes|SEVERAL_OF|",
			"Tick all that apply|SEVERAL_OF|", "select_multiple needs|SEVERAL_OF|", "Multi-select|SEVERAL_OF|", "several-of|SEVERAL_OF|",
			"Multiple choice (select all that apply)|SEVERAL_OF|", "Mehrfachauswahl|SEVERAL_OF|", "Likert|RATING|", "Likert scale|RATING|",
			"Scale 1-5|RATING|", "1 to 5|RATING|", "5-point scale|RATING|", "Rating|RATING|", "Numeric|NUMBER|", "Number|NUMBER|",
			"%|NUMBER|%",
			"percent|NUMBER|%", "£|NUMBER|£", "£ ____|NUMBER|£", "£k|NUMBER|£k", "€ …|NUMBER|€", "Numeric (FTE)|NUMBER|FTE",
			"Number of days|NUMBER|days", "Number (integer)|NUMBER|", "date|DATE|", "dd/mm/yyyy|DATE|", "DD.MM.YYYY|DATE|",
			"MM/DD/YYYY|DATE|",
			"yyyy-mm-dd|DATE|", "jj/mm/aaaa|DATE|", "gg/mm/aaaa|DATE|", "дд.мм.гггг|DATE|", "Date (dd/mm/yyyy)|DATE|", "Free text|TEXT|",
			"free-text|TEXT|", "Comment|TEXT|", "open|TEXT|", "Open-ended|TEXT|", "Open question|TEXT|", "Textarea|TEXT|",
			"Long answer|TEXT|",
			"Discussion|DISCUSSION|" })
	void wordsOfManyTablesAreUnderstood(String cell, AskedAs kind, String unit) {
		assertEquals(Optional.of(kind), KindWords.of(cell).map(Said::kind), cell);
		assertEquals(unit == null ? "" : unit, KindWords.of(cell).get().unit(), cell);
	}

	@Test
	void theEndsOfAScaleAreItsSteps() {
		assertEquals("[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]", KindWords.of("Rating 0 to 10").get().steps().toString());
		assertEquals("[0, 1, 2, 3]", KindWords.of("Scale 0–3").get().steps().toString());
		assertEquals("[1, 2, 3, 4, 5, 6, 7]", KindWords.of("7-point Likert").get().steps().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "Matrix", "Multiple choice", "MCQ", "0-11", "scale 1-99", "5/10", "Yes", "No", "mm/yyyy",
			"dd/mm.yyyy", "dated", "Text me",
			"Open the door", "%%", "£££", "n", "numberless", "Options: a, b", "=1+1", "<script>", "\u0000", "𝟙-𝟝", "📅" })
	void whatIsDoubtfulIsNoKind(String cell) {
		assertEquals(Optional.empty(), KindWords.of(cell), cell);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "%|NUMBER|%", "days|NUMBER|days", "in £k|NUMBER|£k", "hours per week|NUMBER|hours per week",
			"FTE|NUMBER|FTE",
			"£ million|NUMBER|£ million", "date|DATE|", "dd/mm/yyyy|DATE|", "yes/no|YES_NO|", "Y/N|YES_NO|", "free text|TEXT|" })
	void bracketsBehindAQuestionSayWhatCanHardlyMeanAnythingElse(String bracket, AskedAs kind, String unit) {
		assertEquals(Optional.of(kind), KindWords.behind(bracket).map(Said::kind), bracket);
		assertEquals(unit == null ? "" : unit, KindWords.behind(bracket).get().unit(), bracket);
	}

	@ParameterizedTest
	@ValueSource(strings = { "people", "if any", "staff", "see page 3", "text", "comment", "single", "rating", "scale", "open",
			"number of staff", "ISO 9001" })
	void otherBracketsSayNothing(String bracket) {
		assertEquals(Optional.empty(), KindWords.behind(bracket).filter(said -> said.kind() != AskedAs.TEXT || !bracket.equals("open")),
				bracket);
	}

	@Test
	@DisplayName("ROBUSTNESS: long and hostile cells are read without delay")
	void hostileCellsTakeNoTime() {
		for (String piece : new String[] { "(", "yes/", "_", "tick all that ", "1-", "d/", "£ ", "number of ", "[(", " " }) {
			String cell = piece.repeat(32_000 / piece.length());
			assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
				KindWords.of(cell);
				KindWords.behind(cell);
				KindSigns.tick(cell);
				KindSigns.bracket(cell);
				KindSigns.areSteps(java.util.List.of(cell, cell + 'x'));
			}, piece);
			assertTrue(KindWords.of(cell).isEmpty() || piece.equals("£ "), piece);
		}
	}
}
