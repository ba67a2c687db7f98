package io.orgdeck.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.orgdeck.core.scoring.Takeover.Change;

/** S1: how many answers take the place of how many, in a sentence. */
class TakeoverTest {

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(delimiter = '|', value = {
			"1>9          | On 1 question, 1 answer would replace 9.             | On 1 question, 1 answer replaces 9.",
			"3>9          | On 1 question, 3 answers would replace 9.            | On 1 question, 3 answers replace 9.",
			"1>12 1>13    | On 2 questions, 1 answer would replace 12 to 13.     | On 2 questions, 1 answer replaces 12 to 13.",
			"2>9 1>9 4>12 | On 3 questions, 1 to 4 answers would replace 9 to 12. | On 3 questions, 1 to 4 answers replace 9 to 12." })
	void oneOrSeveralQuestionsAndAnswers(String changes, String would, String does) {
		Takeover takeover = Takeover.of(Arrays.stream(changes.split(" ")).map(change -> change.split(">"))
				.map(people -> new Change(Integer.parseInt(people[0]), Integer.parseInt(people[1]))).toList());
		assertEquals(would, takeover.would());
		assertEquals(does, takeover.does());
	}

	@Test
	void withoutAQuestionNothingIsTakenOver() {
		assertThrows(IllegalArgumentException.class, () -> Takeover.of(List.of()));
	}
}
