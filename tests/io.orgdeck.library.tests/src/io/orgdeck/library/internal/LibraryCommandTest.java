package io.orgdeck.library.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import io.orgdeck.core.store.StoreException;
import io.orgdeck.library.Library;
import io.orgdeck.samples.SmallAssessment;

/** {@code orgdeck library} as somebody uses it who has no window. */
class LibraryCommandTest {

	@TempDir
	private Path folder;

	private String out;

	@BeforeEach
	void write() throws StoreException {
		new SmallAssessment().writeTo(folder.resolve("millbrook.assessment"));
	}

	@AfterEach
	void forget() throws StoreException {
		Library.at(folder).forget();
	}

	private int run(String... arguments) {
		var written = new StringWriter();
		int status = new CommandLine(new LibraryCommand()).setOut(new PrintWriter(written, true)).execute(arguments);
		out = written.toString();
		return status;
	}

	@Test
	void listsWhatStandsHow() throws IOException {
		assertEquals(0, run("list", folder.toString()));
		assertTrue(out.startsWith("Millbrook (millbrook.assessment)") && out.contains("1 of 1 sessions held") && out.contains("17 % asked"),
				out);
		assertEquals(0, run("list", folder.toString(), "--json"));
		assertTrue(out.contains("\"client\": \"Millbrook\""), out);
		assertEquals(0, run("list", folder.toString(), "--client", "ashford"));
		assertTrue(out.startsWith("Nothing in this library is like that."), out);
		Files.writeString(folder.resolve("broken.assessment"), "x");
		assertEquals(1, run("list", folder.toString()));
		assertTrue(out.contains("broken.assessment"), out);
	}

	@Test
	void findsWordsAndShowsThePassage() {
		assertEquals(0, run("search", folder.toString(), "MILL"));
		assertTrue(out.startsWith("Millbrook (millbrook.assessment)") && out.contains(": [Millbrook]"), out);
		assertEquals(0, run("search", folder.toString(), "mill", "--json"));
		assertTrue(out.contains("\"text\": \"Millbrook\""), out);
		assertEquals(1, run("search", folder.toString(), "nowhere"));
		assertTrue(out.startsWith("Nothing is found."), out);
	}

	@Test
	void tagsAreListedAndAskedFor() {
		assertEquals(0, run("tag", folder.toString(), "millbrook.assessment", "urgent"));
		assertEquals(0, run("list", folder.toString(), "--tag", "Urgent"));
		assertTrue(out.contains("tags: urgent"), out);
		assertEquals(0, run("list", folder.toString(), "--tag", "other"));
		assertTrue(out.startsWith("Nothing"), out);
	}
}
