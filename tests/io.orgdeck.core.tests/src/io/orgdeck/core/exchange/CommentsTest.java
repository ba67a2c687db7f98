package io.orgdeck.core.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T7: a comment is the same as another only if it is equal to the whole or to whole lines of it. */
class CommentsTest {

	@ParameterizedTest
	@CsvSource({ "Nothing works, No, Nothing works/No", "No, Nothing works, No/Nothing works",
			"Nothing works, Nothing works, Nothing works",
			"First/No, No, First/No", "No, First/No, First/No", "First/Second/Third, First/Third, First/Second/Third/First/Third",
			"First/Second/Third, Second/Third, First/Second/Third", "No, ' ', No", "'', No, No" })
	@DisplayName("T7: no comment vanishes because its letters stand somewhere in another")
	void commentsAreJoined(String first, String second, String both) {
		assertEquals(both.replace('/', '\n'), Comments.join(first.replace('/', '\n'), second.replace('/', '\n')).strip());
	}
}
