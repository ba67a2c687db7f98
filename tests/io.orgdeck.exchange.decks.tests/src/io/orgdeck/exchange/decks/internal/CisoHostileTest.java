package io.orgdeck.exchange.decks.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Robustness 12 and 42. */
@DisplayName("A library that is broken, hostile or something else is refused in one sentence with its line, and nothing is made of it")
class CisoHostileTest {

	private static final String NODE = "- {urn: \"a:1\", assessable: true, name: One}\n";

	private static String refused(String library) {
		return refused(library.getBytes(StandardCharsets.UTF_8));
	}

	private static String refused(byte[] library) {
		return assertThrows(IOException.class, () -> Harbour.read(library)).getMessage();
	}

	@Test
	@DisplayName("Repetitions within repetitions, which would grow beyond any memory")
	void laughs() {
		var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
		for (int i = 1; i < 30; i++) {
			text.append("a").append(i).append(": &a").append(i).append(" [").append(("*a" + (i - 1) + ", ").repeat(9)).append("*a")
					.append(i - 1)
					.append("]\n");
		}
		assertEquals("Line 6: what is repeated there by reference does not stand whole above it, or is more than fits into memory. "
				+ "Get the file again from where it comes from.", refused(text.toString()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "urn: u\nobjects: &o {framework: *o}\n", "urn: u\nobjects: *nowhere\n", "urn: u\nobjects: &o\n- &p [*p]\n" })
	void whatHoldsItselfOrNothing(String text) {
		assertTrue(refused(text).matches("Line [23]: what is repeated there by reference .*"), () -> refused(text));
	}

	@Test
	@DisplayName("What is repeated by reference and fits is read like any other text")
	void aliases() throws IOException {
		assertEquals("One",
				Harbour.deck(Harbour.of("- {urn: \"a:1\", assessable: true, name: &n One}\n- {urn: \"a:2\", assessable: true, name: *n}\n"))
						.getSections().getFirst().getCards().getLast().getTitle());
	}

	@Test
	void tooDeep() {
		assertEquals("Line 1: more than 60 lists or sets of fields stand in one another. Get the file again from where it comes from.",
				refused("[".repeat(1_000_000)));
		assertTrue(refused("- ".repeat(200_000)).startsWith("Line 1: more than 60 lists"));
		assertTrue(refused("{a: ".repeat(200_000)).startsWith("Line 1: more than 60 lists"));
		assertTrue(refused("? ".repeat(200_000)).startsWith("Line 1: more than 60 lists"));
	}

	@Test
	void tooLargeIsNotEvenReadToItsEnd() {
		InputStream endless = new InputStream() {
			private long read;

			@Override
			public int read() {
				assertTrue(++read < 100_000_000, "reads on and on");
				return '#';
			}
		};
		var refused = assertThrows(IOException.class, () -> new CisoReader().read(endless, "x.yaml", new NullProgressMonitor()));
		assertEquals("The file is larger than 20 MB. Split it.", refused.getMessage());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '`', value = {
			"- {urn: \"a:1\", name: One, name: Two, assessable: true} ~ The field “name” stands twice in one place, at lines 6 and 6. Leave one of the two, or get the file again.",
			"- {urn: \"a:1\", assessable: true}\\n- {urn: \"a:1\", assessable: true} ~ Two requirements have the urn “a:1”, at lines 6 and 7. Leave one of the two, or get the library again.",
			"- {assessable: true, name: One} ~ Line 6: a requirement has no urn, by which others name it. Write one there, or get the library again.",
			"- {urn: \"a:1\", assessable: perhaps} ~ Line 6: “assessable” must be true or false. Correct it there, or get the library again.",
			"- {urn: \"a:1\", assessable: true, name: [One]} ~ Line 6: “name” must be a text. Correct it there, or get the library again.",
			"- {urn: \"a:1\", assessable: true, weight: heavy} ~ Line 6: “weight” must be a number. Correct it there, or get the library again.",
			"- {urn: \"a:1\", assessable: true, translations: all} ~ Line 6: “translations” must be a set of fields. Correct it there, or get the library again.",
			"- {urn: \"a:1\", assessable: true, implementation_groups: A} ~ Line 6: “implementation_groups” must be a list. Correct it there, or get the library again.",
			"- {urn: \"a:1\", assessable: true, parent_urn: \"a:9\", ref_id: R} ~ Line 6: R is to stand below “a:9”, which is not in the framework. Correct parent_urn there, or get the library again.",
			"- {urn: \"a:1\", assessable: true, ref_id: R, parent_urn: \"a:2\"}\\n- {urn: \"a:2\", parent_urn: \"a:1\"} ~ Line 6: what stands above R leads back to itself, or more than 20 headings stand above one another. Correct parent_urn in the library, or get the library again.",
			"- {urn: \"a:1\", name: One} ~ The framework of the library has no requirements that can be assessed, so there is nothing to ask. Choose another library.",
			"- {? [a] : b} ~ Line 6: the name of a field is no text. Correct it there, or get the file again.",
			"- {urn: \"a:1\" ~ The file is no readable YAML: it breaks off at line 7, column 1. Look at the indentation and the quotation marks there, or get the file again." })
	void whatIsWrongIsSaidWithItsLine(String nodes, String sentence) {
		assertEquals(sentence, refused(Harbour.of(nodes.replace("\\n", "\n") + "\n")));
	}

	@Test
	void whatIsNoLibraryWithAFrameworkIsSaidToBeSo() {
		for (String other : new String[] { "", "# nothing", "a: b", "- 1", "just words", "urn: u\nobjects: {}",
				"openapi: 3.1.0\ninfo: {title: X}",
				"{\"a\": 1}" }) {
			assertEquals(
					"The file holds no library of CISO Assistant. Choose a .yaml file that has a framework, as the program offers it for download.",
					refused(other), other);
		}
		assertEquals(
				"The library holds no framework, only threats, risk_matrix. A deck is made of requirements: choose a library with a framework.",
				refused("urn: u\nobjects: {threats: [a], risk_matrix: [b], framework: ~}\n"));
		assertEquals("The library holds 2 frameworks. Leave one of them in the file, and import the others from copies of it.",
				refused("urn: u\nobjects: {frameworks: [{a: b}, {c: d}]}\n"));
		assertEquals("Line 7: a second document begins in the file. Save each in a file of its own.",
				refused(Harbour.of(NODE) + "---\na: b\n"));
		assertTrue(refused(Harbour.of(NODE).replace("requirement_nodes:", "scores_definition: [{name: Low}]\n    requirement_nodes:"))
				.startsWith("Line 5: a level has no score."));
	}

	@Test
	void whatIsWrittenInAnotherEncoding() throws IOException {
		assertEquals("The file is no text in UTF-8. Save it in this encoding and try again.",
				refused(Harbour.of(NODE.replace("One", "Größe")).getBytes(StandardCharsets.ISO_8859_1)));
		byte[] utf16 = ("\ufeff" + Harbour.of(NODE.replace("One", "Größe"))).getBytes(StandardCharsets.UTF_16LE);
		assertEquals("Größe", Harbour.read(utf16).deck().orElseThrow().getSections().getFirst().getCards().getFirst().getTitle());
		assertEquals(
				"The file is no readable YAML: it breaks off at line 6, column 45. Look at the indentation and the quotation marks there, or get the file again.",
				refused(Harbour.of(NODE.replace("One", "O\u0007ne"))));
	}

	@Test
	@DisplayName("Types that a YAML file may name are never made; robustness 12")
	void tagsAreNotLookedAt() throws IOException {
		assertEquals("x",
				Harbour.deck(Harbour.of("- {urn: \"a:1\", assessable: true, name: !!java.net.URL x}\n")).getSections().getFirst().getCards()
						.getFirst().getTitle());
		assertTrue(refused("!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://localhost/\"]]]]\n")
				.startsWith("The file holds no library"));
	}

	@Test
	@DisplayName("Cut off anywhere or with bits turned, a library is read or refused in a sentence; robustness 11")
	void brokenAnywhere() {
		byte[] whole = Harbour.LIBRARY.getBytes(StandardCharsets.UTF_8);
		for (int end = 0; end < whole.length; end += 97) {
			readOrRefused(Arrays.copyOf(whole, end), "cut at " + end);
		}
		var random = new Random(109);
		for (int i = 0; i < 300; i++) {
			byte[] turned = whole.clone();
			for (int k = 0; k < 3; k++) {
				turned[random.nextInt(turned.length)] ^= (byte) (1 << random.nextInt(8));
			}
			readOrRefused(turned, "turned " + i);
		}
	}

	private static void readOrRefused(byte[] library, String what) {
		try {
			Harbour.read(library);
		} catch (IOException e) {
			assertTrue(e.getMessage().endsWith("."), () -> what + ": " + e.getMessage());
			assertTrue(e.getMessage().length() < 400, () -> what + ": " + e.getMessage());
		}
	}

	@Test
	void itCanBeCancelled() {
		var monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> new CisoReader()
				.read(new ByteArrayInputStream(Harbour.LIBRARY.getBytes(StandardCharsets.UTF_8)), "x.yaml", monitor));
	}

	@Test
	@DisplayName("10,000 requirements with one code and ids that differ in blanks alone take no time that grows with their square")
	void manyAlike() throws IOException {
		var nodes = new StringBuilder();
		for (int i = 0; i < 10_000; i++) {
			String blanks = String.format("%14s", Integer.toBinaryString(i)).replace(' ', '0').replace('0', '\u00a0').replace('1',
					'\u2003');
			nodes.append("- {urn: \"a").append(blanks).append("b\", assessable: true, ref_id: R}\n");
		}
		var read = Harbour.read(Harbour.of(nodes.toString()));
		var cards = read.deck().orElseThrow(() -> new AssertionError(read.problems().toString())).getSections().getFirst().getCards();
		assertEquals(10_000, cards.size());
		assertEquals(10_000, cards.stream().map(card -> card.getCode()).distinct().count());
	}
}
