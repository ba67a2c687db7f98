package io.orgdeck.core.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Marks in the text of a card say how words look, and all else stands as it was typed")
class FormattedTextTest {

	private static Run bold(String text) {
		return new Run(text, true, false, "");
	}

	private static FormattedParagraph only(String marks) {
		List<FormattedParagraph> read = FormattedText.read(marks);
		assertEquals(1, read.size(), marks);
		return read.getFirst();
	}

	@Test
	void wordsAreBoldItalicOrBoth() {
		assertEquals(List.of(Run.of("Ask "), bold("everybody"), Run.of(", and "), new Run("wait", false, true, ""), Run.of(".")),
				only("Ask **everybody**, and *wait*.").runs());
		assertEquals(List.of(new Run("now", true, true, "")), only("***now***").runs());
	}

	@Test
	void linksLeadToPagesAndMailAddressesAlone() {
		assertEquals(List.of(Run.of("See "), new Run("the guide", false, false, "https://example.org/a?b=1"), Run.of(".")),
				only("See [the guide](https://example.org/a?b=1).").runs());
		assertEquals("mailto:team@example.org", only("[Write](mailto:team@example.org)").runs().getFirst().link());
		for (String other : List.of("[here](file:///etc/passwd)", "[here](javascript:alert(1))", "[here](page.html)")) {
			assertEquals(List.of(Run.of(other)), only(other).runs());
		}
	}

	@Test
	void linksThatLeadNowhereAreTold() {
		assertEquals(List.of("page.html", ""), FormattedText.deadLinks("- [a](page.html) and [b]() and [c](https://example.org)"));
		assertEquals(List.of(), FormattedText.deadLinks("[c] (d), \\[e](f)"));
	}

	@Test
	void linesAreItemsOfLists() {
		assertEquals(
				List.of(new FormattedParagraph("•", 0, List.of(Run.of("one"))), new FormattedParagraph("•", 1, List.of(Run.of("within"))),
						new FormattedParagraph("•", 0, List.of(Run.of("two")))),
				FormattedText.read("- one\n  - within\n- two"));
		assertEquals(List.of("3.", "4."), FormattedText.read("3. third\n4. fourth").stream().map(FormattedParagraph::mark).toList());
		assertEquals(1, only("  - an item on a line of its own").depth());
	}

	@Test
	void linesOfAParagraphStayLines() {
		assertEquals(List.of(Run.of("first "), bold("and\nsecond")), only("first **and\nsecond**").runs());
		assertEquals(2, FormattedText.read("first\n\nsecond").size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "5 * 3 * 2", "a_file_name", "# not a heading", "> not a quotation", "a `code` b", "<b>not bold</b>",
			"![a picture](https://example.org/a.png)", "[ref]: https://example.org", "**open", "100 %", "a | b", "---", "```",
			"    far in" })
	void whatIsNoMarkHereStandsAsTyped(String typed) {
		assertEquals(typed.strip(), FormattedText.plain(typed));
	}

	@Test
	void literalWordsReadAsTyped() {
		assertEquals("5 * 3 * 2", FormattedText.literal("5 * 3 * 2"), "nothing is changed where nothing is a mark");
		assertEquals("R&D", FormattedText.literal("R&D"));
		for (String typed : List.of("5*3*2", "*note", "**loud**", "- 5 degrees", "1986. A year", "C:\\_old", "&amp;",
				"[a](https://b.org)")) {
			assertEquals(typed, FormattedText.plain(FormattedText.literal(typed)));
		}
	}

	@Test
	void anyWordsAtAllReadAsTyped() {
		var random = new Random(7);
		String letters = "ab *_-+#<>[]()!`\\&;:.1~|=é\u00a0\"'";
		for (int i = 0; i < 20_000; i++) {
			String typed = random.ints(1 + random.nextInt(14), 0, letters.length()).mapToObj(at -> letters.substring(at, at + 1))
					.reduce("", String::concat).strip();
			if (!typed.isBlank()) {
				assertEquals(typed, FormattedText.plain(FormattedText.literal(typed)), typed);
			}
		}
	}

	@Test
	void whatIsReadIsWrittenInTheSameWay() {
		String marks = "Ask **everybody\nand** *wait*.\n- one [page](https://example.org)\n  - **within**\n3. third";
		assertEquals(marks, FormattedText.written(FormattedText.read(marks)));
	}

	@Test
	void aLookThatCannotBeWrittenIsLeftRatherThanAWord() {
		var within = new FormattedParagraph("", 0, List.of(Run.of("a"), bold("(b)"), Run.of("c")));
		String plain = FormattedText.plain(FormattedText.written(List.of(within)));
		assertEquals("a(b)c", plain);
		assertTrue(FormattedText.read("  \n ").isEmpty());
	}
}
