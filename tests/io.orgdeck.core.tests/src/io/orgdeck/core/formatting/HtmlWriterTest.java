package io.orgdeck.core.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is copied as HTML is the same text when it is pasted. */
class HtmlWriterTest {

	private static String html(String marks) {
		var html = new HtmlWriter();
		FormattedText.read(marks).forEach(html::paragraph);
		return html.written();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Plain < & > \" words", "**bold** and *italic* and ***both***", "[words](https://example.org/?a=1&b=2)",
			"- one\n- two\n  - within\n  - again\n- three", "- one\n\n1. first\n2. second", "3. third\n4. fourth", "- one\n\nAfter it",
			"2 \\* 3 is no \\*list\\*" })
	void pastedAgainItReadsTheSame(String marks) {
		assertEquals(FormattedText.read(marks), PastedHtml.read(html(marks)));
	}

	@ParameterizedTest
	@ValueSource(strings = "  - within nothing")
	void anItemWithinNothingIsWithinAListAllTheSame(String marks) {
		assertEquals("<ul><li><ul><li>within nothing</li></ul></li></ul>", html(marks));
	}
}
