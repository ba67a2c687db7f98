package io.orgdeck.core.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is pasted keeps its words, lists, bold, italic and links, and nothing else")
class PastedHtmlTest {

	@Test
	void aPageOfTheWeb() {
		assertEquals("""
				**How we ask**
				Ask **everybody**, *then* wait.
				- one
				- two
				  1. within
				  2. more
				See [the guide](https://example.org/).""", PastedHtml.marks("""
				<html><head><title>Not this</title><style>p {color: red}</style></head><body><!--StartFragment-->
				<h2>How we ask</h2><p style="color:red">Ask <b>everybody</b>,
				<i>then</i> wait.</p><script>track()</script><ul><li>one<li>two<ol><li>within</li><li>more</li></ol></li></ul>
				<p>See <a href="https://example.org/" onclick="go()">the guide</a>.<img src="https://example.org/t.gif" width=1></p>
				<p style="display:none">secret</p><p>&nbsp;</p><!--EndFragment--></body></html>"""));
	}

	@Test
	void aWordProcessor() {
		assertEquals("Before\n- first\n  - within\n1) numbered", PastedHtml
				.marks("""
				<p class=MsoNormal>Before<o:p></o:p></p>
				<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
				style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span></span><![endif]>first</p>
				<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp; </span></span>within</p>
				<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1)<span>&nbsp; </span></span>numbered</p>"""));
	}

	@Test
	void anOfficeOnTheWeb() {
		assertEquals("usual **heavy** usual", PastedHtml.marks(
				"<b style=\"font-weight:normal;\"><p><span style=\"font-weight:400\">usual </span><span style=\"font-weight:700\">heavy</span>"
						+ "<span style=\"font-weight:400\"> usual</span></p></b>"));
	}

	@Test
	void cellsStandBesideEachOther() {
		assertEquals("**Who** | **What**\na | b",
				PastedHtml.marks("<table><tr><th>Who</th><th>What</th></tr><tr><td>a</td><td>b</td></tr></table>"));
	}

	@Test
	void lines() {
		assertEquals("one\ntwo\nthree", PastedHtml.plain("one<br>two<pre>three\n</pre>"));
		assertEquals("5\\*3\\*2", PastedHtml.marks("<p>5*3*2</p>"), "words that would be marks stay words");
		assertEquals("", PastedHtml.marks(null));
		assertEquals("Anna & Ben", PastedHtml.plain("Anna &amp; Ben"));
	}

	@Test
	void linksToNoAddressAreWords() {
		assertEquals("here", PastedHtml.marks("<a href='javascript:alert(1)'>here</a>"));
		assertEquals("[picture of a room](https://example.org/)",
				PastedHtml.marks("<a href='https://example.org/'><img alt='picture of a room'></a>"));
	}
}
