package io.orgdeck.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.DeckStore;
import io.orgdeck.model.deck.Deck;

/** ROBUSTNESS 36, for protected assessments and for a newer deck. */
class ProtectedAndUpdatedTest {

	private static final String PASSWORD = "four words to remember";

	@TempDir
	private Path folder;

	private final StringWriter out = new StringWriter();
	private final StringWriter err = new StringWriter();
	private Path file;

	@BeforeEach
	void writeSample() {
		file = folder.resolve("riverside.assessment");
		assertEquals(0, run("sample", "--out", file.toString()), err::toString);
	}

	private int run(String... arguments) {
		return new OrgdeckCommandLine(new PrintWriter(out, true), new PrintWriter(err, true)).run(arguments);
	}

	private Path passwordFile(String content) throws IOException {
		return Files.writeString(folder.resolve("password.txt"), content);
	}

	private void protect() throws IOException {
		AssessmentDocument document = AssessmentDocument.open(file, new NullProgressMonitor());
		document.protect(PASSWORD.toCharArray());
		document.save(new NullProgressMonitor());
		document.close();
	}

	@Test
	void aProtectedAssessmentIsReadWithItsPasswordOnly() throws IOException {
		protect();
		assertEquals(3, run("summary", file.toString(), "--password-file", passwordFile("something else").toString()));
		assertTrue(err.toString().contains("is not right"), err::toString);
		assertTrue(out.toString().isEmpty(), out::toString);
		assertEquals(0, run("summary", file.toString(), "--password-file", passwordFile(PASSWORD + "\r\nmore\n").toString()),
				err::toString);
		assertTrue(out.toString().contains("700 votes"), out::toString);
		assertEquals(1, run("check", file.toString(), "--password-file", passwordFile(PASSWORD).toString()));
		Path votes = folder.resolve("votes.csv");
		assertEquals(0, run("export", file.toString(), "--format", "votes", "--out", votes.toString(), "--password-file",
				passwordFile(PASSWORD).toString()), err::toString);
		assertTrue(Files.size(votes) > 0);
	}

	@Test
	void aPasswordFileThatIsMissingIsWrongUse() throws IOException {
		protect();
		assertEquals(2, run("summary", file.toString(), "--password-file", folder.resolve("nowhere").toString()));
		assertTrue(err.toString().contains("nowhere"), err::toString);
	}

	/** The sample's deck as a newer version, with its first question in other words. */
	private Path newerDeck() throws IOException {
		Deck deck = new AssessmentStore().read(file).content().getDeck();
		deck.setVersion("99");
		deck.getSections().getFirst().getCards().getFirst().getQuestions().getFirst().setText("In other words");
		Path newer = folder.resolve("newer.carddeck");
		new DeckStore().write(deck, newer, new NullProgressMonitor());
		return newer;
	}

	@Test
	void whatANewerDeckWouldChangeIsSaidAndNotDone() throws IOException {
		byte[] before = Files.readAllBytes(file);
		assertEquals(0, run("update-deck", file.toString(), "--to", newerDeck().toString(), "--json"), err::toString);
		JsonObject update = JsonParser.parseString(out.toString()).getAsJsonObject();
		assertEquals("99", update.get("to").getAsString());
		assertFalse(update.get("applied").getAsBoolean());
		assertEquals(1, StreamSupport.stream(update.getAsJsonArray("questions").spliterator(), false)
				.filter(one -> one.getAsJsonObject().get("change").getAsString().equals("changed")).count());
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test
	void itIsDoneWhenItIsAskedFor() throws IOException {
		assertEquals(0, run("update-deck", file.toString(), "--to", newerDeck().toString(), "--apply"), err::toString);
		assertTrue(out.toString().contains("In other words"), out::toString);
		assertEquals("99", new AssessmentStore().read(file).content().getDeck().getVersion());
		assertEquals(0, run("summary", file.toString()));
		assertTrue(out.toString().contains("700 votes"), out::toString);
	}

	@Test
	void aDeckThatNobodyKnowsIsWrongUse() {
		assertEquals(2, run("update-deck", file.toString(), "--to", "no.such.deck"));
		assertTrue(err.toString().contains("io.orgdeck.learningorg"), err::toString);
	}
}
