package io.orgdeck.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.store.StoreException.Kind;
import io.orgdeck.model.deck.Deck;

class StoreTest {

	private static final String DECK = """
			<?xml version="1.0" encoding="UTF-8"?>
			<deck:Deck xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:deck="http://orgdeck.io/deck/1"
			    id="d" fileVersion="1.0" title="Small">
			  <scales id="s"><levels id="low" value="1"/><levels id="high" value="2"/></scales>
			  <dimensions id="culture" name="Culture"/>
			  <sections id="section-K" code="K"><cards id="K1" code="K1" dimension="culture">
			    <paragraphs>First.</paragraphs><paragraphs>Second.</paragraphs>
			    <questions id="K1.1" text="Do we?" dimension="culture"/></cards></sections>
			</deck:Deck>
			""";

	private static final String TEMPLATE = """
			<?xml version="1.0" encoding="UTF-8"?>
			<assessment:Assessment xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:assessment="http://orgdeck.io/assessment/1" id="a" fileVersion="1.0" title="Riverside">
			  <participants id="p-01" number="1" name="Ada"/>
			  <sessions id="s-1" date="2026-03-12" starts="09:30" attendance="p-01">
			    <ballots id="b-1" question="K1.1" round="1" votes="1=low~yes%20and%20no"/></sessions>
			  <targets id="t-1" dimension="culture" value="3.5"/>
			</assessment:Assessment>
			""";

	@TempDir
	Path folder;

	static InputStream stream(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

	private static Deck deck() throws StoreException {
		return new DeckStore().read(stream(DECK), "small.carddeck").content();
	}

	@Test
	void aDeckIsReadFromBareXmlAndFromItsContainer() throws StoreException {
		Deck deck = deck();
		Path file = folder.resolve("small.carddeck");
		new DeckStore().write(deck, file, new NullProgressMonitor());
		var again = new DeckStore().read(file);
		assertTrue(again.report().problems().isEmpty());
		var card = again.content().getSections().get(0).getCards().get(0);
		assertEquals(2, card.getParagraphs().size());
		assertSame(again.content().getDimensions().get(0), card.getQuestions().get(0).getDimension());
	}

	@Test
	void aTemplateTakesACopyOfTheDeckItRefersTo() throws StoreException {
		Deck deck = deck();
		var assessment = new AssessmentStore().readTemplate(stream(TEMPLATE), "sample", deck);
		assertNotSame(deck, assessment.getDeck());
		assertNull(deck.eContainer());
		var question = assessment.getSessions().get(0).getBallots().get(0).getQuestion();
		assertSame(assessment.getDeck().getSections().get(0).getCards().get(0).getQuestions().get(0), question);
		assertEquals("yes and no", assessment.getSessions().get(0).getBallots().get(0).getVotes().get(0).comment());

		Path file = folder.resolve("sample.assessment");
		new AssessmentStore().write(assessment, file, new NullProgressMonitor());
		var again = new AssessmentStore().read(file);
		assertTrue(again.report().problems().isEmpty(), again.report().toString());
		assertEquals("Culture", again.content().getTargets().get(0).getDimension().getName());
	}

	@Test
	void theOtherKindOfFileIsRefused() throws Exception {
		Path file = folder.resolve("small.assessment");
		Files.writeString(file, DECK);
		var refusal = assertThrows(StoreException.class, () -> new AssessmentStore().read(file));
		assertEquals(Kind.CANNOT_READ, refusal.kind());
		assertEquals(file + " is not an assessment. Choose another file.", refusal.getMessage());
	}

	@Test
	void anExistingFileIsKeptUnlessItMayBeReplaced() throws Exception {
		Path file = folder.resolve("small.carddeck");
		Files.writeString(file, "mine");
		var refusal = assertThrows(StoreException.class,
				() -> new DeckStore().write(deck(), file, false, new NullProgressMonitor()));
		assertEquals(Kind.CANNOT_WRITE, refusal.kind());
		assertEquals("mine", Files.readString(file));
	}

	@Test
	void aFileThatMayBeReplacedIs() throws Exception {
		Path file = Files.writeString(folder.resolve("small.carddeck"), "mine");
		new DeckStore().write(deck(), file, true, new NullProgressMonitor());
		assertEquals("Small", new DeckStore().read(file).content().getTitle());
	}

	private static String refusal(Store<?> store, Path file) {
		return assertThrows(StoreException.class, () -> store.read(file)).getMessage();
	}

	@Test // ROBUSTNESS 11
	void whatIsNoFileOfThisKindIsRefusedInASentence() throws Exception {
		Path container = folder.resolve("small.assessment");
		new DeckStore().write(deck(), container, new NullProgressMonitor());
		assertEquals(container + " is not an assessment. Choose another file.", refusal(new AssessmentStore(), container));
		Path assessment = Files.writeString(folder.resolve("a.carddeck"), Fixture.xml(Fixture.assessment()));
		assertEquals(assessment + " is not a card deck. Choose another file.", refusal(new DeckStore(), assessment));
		Path missing = folder.resolve("missing.assessment");
		assertEquals(missing + " is not there. Check the name, or look for the file in another folder.",
				refusal(new AssessmentStore(), missing));
		assertTrue(refusal(new AssessmentStore(), folder).startsWith(folder + " could not be read (it is a folder)."));
		Path incomplete = folder.resolve("incomplete.assessment");
		try (var zip = FileSystems.newFileSystem(Files.copy(container, incomplete))) {
			Files.delete(zip.getPath("model.xml"));
		}
		assertTrue(refusal(new DeckStore(), incomplete).contains("(it has no manifest or no model inside)"));
	}

	@Test // ROBUSTNESS 13
	void aContainerOfANewerMajorVersionIsRefusedBeforeAnythingInItIsRead() throws Exception {
		Path file = folder.resolve("small.carddeck");
		new DeckStore().write(deck(), file, new NullProgressMonitor());
		try (var zip = FileSystems.newFileSystem(file)) {
			Files.writeString(zip.getPath("manifest.json"), "{\"format\":\"orgdeck-carddeck\",\"version\":\"2.0\"}");
			Files.writeString(zip.getPath("model.xml"), "of the future");
		}
		assertEquals(file + " was written by a newer version of the program (file format 2.0). Install the newer version to open it.",
				refusal(new DeckStore(), file));
	}

	@Test // ROBUSTNESS 12
	void aFileThatIsTooLargeIsRefusedUnread() throws Exception {
		Path file = folder.resolve("large.carddeck");
		try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
			channel.write(ByteBuffer.wrap(new byte[] { 'x' }), Limits.MODEL_BYTES);
		}
		String tooLarge = "could not be read (it is larger than 128 MB)";
		assertTrue(refusal(new DeckStore(), file).contains(tooLarge));
		assertTrue(assertThrows(StoreException.class, () -> Archive.open(file)).getMessage().contains(tooLarge));
	}

	@Test
	void aDeckCanBeWrittenIntoAnotherFileAndReadFromThere() throws Exception {
		var out = new ByteArrayOutputStream();
		new DeckStore().write(deck(), out);
		var in = new ByteArrayInputStream(out.toByteArray());
		assertEquals("Small", new DeckStore().read(in, "deck in a jar", new NullProgressMonitor()).content().getTitle());
		var cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> new DeckStore().read(stream(DECK), "deck in a jar", cancelled));
	}

	@Test // ROBUSTNESS 13
	void whatANewerVersionHasPutThereIsNotLostInSilence() throws Exception {
		var lost = new Wrapping(false, Attachments.NONE, List.of("thumbnails/page.png"), Optional.empty());
		var refusal = assertThrows(StoreException.class, () -> new DeckStore().write(deck(), folder.resolve("small.carddeck"),
				WriteOptions.NEW_FILE.with(lost), new NullProgressMonitor()));
		assertTrue(refusal.getMessage().contains("thumbnails/page.png cannot be found"), refusal.getMessage());
	}

	@Test
	void theNameOfAFileEndsByItsKind() {
		assertEquals(List.of("assessment", "carddeck"), List.of(new AssessmentStore().extension(), new DeckStore().extension()));
	}

	@Test // ROBUSTNESS 35
	void idsThatADeckLacksAreGivenAndThoseThatItGivesTwiceAreToldToItsAuthor() throws StoreException {
		Loaded<Deck> nameless = new DeckStore().read(stream(DECK.replace(" id=\"d\"", "").replace(" id=\"culture\"", " id=\"\"")
				.replace(" dimension=\"culture\"", "")), "small.carddeck");
		assertTrue(nameless.report().rootWithoutId());
		assertEquals(List.of("The deck has no id, so it was given one for now; give it an id of its own, without which it cannot be"
				+ " installed."), nameless.report().problems().stream().map(LoadProblem::message).toList());
		assertFalse(nameless.content().getId().isEmpty() || nameless.content().getDimensions().getFirst().getId().isEmpty());
		Loaded<Deck> twice = new DeckStore().read(stream(DECK.replace(" id=\"K1.1\"", " id=\"K1\"")), "small.carddeck");
		assertFalse(twice.report().rootWithoutId());
		assertEquals(List.of("The id K1 is there more than once. Give each its own id in the deck's source."),
				twice.report().problems().stream().map(LoadProblem::message).toList());
		assertEquals("K1", twice.content().getSections().getFirst().getCards().getFirst().getQuestions().getFirst().getId());
	}

	@Test
	void whatReferencesSayIsReadAsItIsWritten() {
		for (String id : new String[] { "a b", "100%", "%20", "a+b", "t\tab", "ünï\u2003code", "plain" }) {
			assertFalse(ReferenceText.encode(id).chars().anyMatch(Character::isWhitespace));
			assertEquals(id, ReferenceText.decode(ReferenceText.encode(id)));
		}
		assertEquals("a%20b%25", ReferenceText.encode("a b%"));
		assertEquals("100%", ReferenceText.decode("100%"), "written by hand");
		assertNull(ReferenceText.encode(null));
	}
}
