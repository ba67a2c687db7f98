package io.orgdeck.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.UnaryOperator;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.orgdeck.ui.parts.MarkedField.Around;

/** In these texts < and > stand where the selection begins and ends, and | is the cursor. */
@DisplayName("Marks are set and taken away where words are selected")
class MarkedFieldTest {

	private static MarkedField field(String shown) {
		String text = shown.replace("\\n", "\n");
		int start = Math.max(text.indexOf('<'), text.indexOf('|'));
		int end = Math.max(text.indexOf('>') - 1, text.indexOf('|'));
		return new MarkedField(text.replaceAll("[<>|]", ""), start, end);
	}

	private static String shown(MarkedField field) {
		String all = field.text();
		String shown = field.start() == field.end() ? all.substring(0, field.start()) + '|' + all.substring(field.start())
				: all.substring(0, field.start()) + '<' + all.substring(field.start(), field.end()) + '>' + all.substring(field.end());
		return shown.replace("\n", "\\n");
	}

	private static void check(String before, UnaryOperator<MarkedField> change, String after) {
		assertEquals(after, shown(change.apply(field(before))));
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '~', value = { "be <kind> now,be <**kind**> now", "be < kind >now,be  <**kind**> now",
			"be ki|nd,be <**kind**>",
			"be <**kind**> now,be <kind> now", "be **<kind>** now,be <kind> now", "be **ki|nd** now,be ki|nd now", "be |,be **|**",
			"<one **two** three>,<**one two three**>", "<one\\ntwo>,<**one**\\n**two**>", "<- one\\n- two>,<- **one**\\n- **two**>",
			"<*both*>,<***both***>", "***<both>***,*<both>*" })
	void bold(String before, String after) {
		check(before, field -> field.toggled(Around.BOLD), after);
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '~', value = { "be <kind> now,be <*kind*> now", "be *ki|nd* now,be ki|nd now", "***<both>***,**<both>**",
			"<**both**>,<***both***>", "a * b <c>,a * b <*c*>" })
	void italic(String before, String after) {
		check(before, field -> field.toggled(Around.ITALIC), after);
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '~', value = { "on|e,- on|e", "- on|e,on|e", "o<ne\\n\\ntw>o,<- one\\n\\n- two>",
			"<1. one\\n- two>,<one\\ntwo>", "|,- |" })
	void list(String before, String after) {
		check(before, MarkedField::listed, after);
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '~', value = { "the <guide> here,the [guide](https://a.b/c)| here",
			"the gui|de,the [guide](https://a.b/c)|",
			"see |,see [https://a.b/c](https://a.b/c)|", "[gui|de](https://x.y),[guide](https://a.b/c)|",
			"<a[1]>,[a\\[1\\]](https://a.b/c)|" })
	void link(String before, String after) {
		check(before, field -> field.linked("https://a.b/c"), after);
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '~', value = { "see <this> now,a **b**,see a **b**| now", "be|fore,one\\ntwo,beone\\ntwo\\n|fore",
			"be|,one\\ntwo,beone\\ntwo|", "be|fore,- one,be\\n- one\\n|fore", "a\\n|,- one\\n- two,a\\n- one\\n- two|" })
	void whatIsPastedStandsOnLinesOfItsOwn(String before, String marks, String after) {
		check(before, field -> field.pasted(marks.replace("\\n", "\n"), "\n"), after);
	}

	@Test
	void anAddressThatIsTakenAwayLeavesItsWords() {
		check("the [gui|de](https://a.b) here", field -> field.linked(""), "the guide| here");
		check("<brackets>", field -> field.linked("https://a.b/c(d)"), "[brackets](https://a.b/c%28d%29)|");
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '~', value = { "- one|,- one\\n- |", "9. nine|,9. nine\\n10. |", "~  - in|ner~,~  - in\\n  - |ner~",
			"- one\\n- |,- one\\n|",
			"no list|,none" })
	void aNewLineGoesOnWithTheListOrEndsIt(String before, String after) {
		assertEquals(after, field(before).nextItem("\n").map(MarkedFieldTest::shown).orElse("none"));
	}
}
