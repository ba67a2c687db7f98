package io.orgdeck.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
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
}
