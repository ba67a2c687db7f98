package io.orgdeck.core.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.ballot.Speech;
import io.orgdeck.core.deck.Overlay;
import io.orgdeck.core.decksheet.DeckReader;
import io.orgdeck.core.decksheet.DeckWriter;
import io.orgdeck.core.language.ReaderLanguages;
import io.orgdeck.core.report.ReportBuilder;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.Tables;
import io.orgdeck.core.scoring.AssessmentBuilder;
import io.orgdeck.core.translation.TranslatedText.State;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.Identified;
import io.orgdeck.model.deck.Translation;

/** A deck worded in Welsh with an English translation, so that the words of the product are there for both. */
class DeckTranslationsTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

	private final AssessmentBuilder client = new AssessmentBuilder();
	private final Deck deck = client.deck;
	private final Assessment assessment = client.assessment;
	private Card card;

	@BeforeEach
	void aWelshDeck() {
		deck.setLanguage("cy");
		deck.setTitle("Y dec");
		client.dimension("diwylliant", 2);
		card = deck.getSections().getFirst().getCards().getFirst();
		card.setTitle("Gofyn");
		card.getParagraphs().addAll(List.of("Un.", "Dau.", "Tri."));
		card.getQuestions().getFirst().setText("A ydym yn gofyn?");
		var people = client.people(null, 6);
		var session = client.session("Cyfarfod", TODAY);
		client.ballot(session, card.getQuestions().getFirst().getId(), 1, 1, 2, 3, 4, 4, 2);
		assertEquals(6, people.size());
		DeckTexts.of(deck).forEach(text -> translate(text, "[" + text.text() + "]"));
	}

	private void translate(DeckText text, String words) {
		Translation one = DeckFactory.eINSTANCE.createTranslation();
		one.setLanguage("en-GB");
		one.setOf(text.of());
		one.setFeature(text.feature());
		one.setSource(text.text());
		one.setText(words);
		deck.getTranslations().add(one);
	}

	private ReportModel report(String language) {
		assessment.setLanguage(language);
		return ReportBuilder.report(assessment, TODAY);
	}

	private String notCurrent() {
		return DeckTranslations.of(deck, "en-GB").stream().filter(one -> one.state() != State.CURRENT)
				.map(one -> one.state() + " " + one.source().feature() + " " + one.source().text() + " -> " + one.text())
				.collect(Collectors.joining("; "));
	}

	@Test
	@DisplayName("The report is in the chosen language with the same ids, and the deck in the assessment stays as it is")
	void theReportSpeaksTheChosenLanguage() {
		ReportModel welsh = report(null);
		ReportModel english = report("en-GB");
		assertEquals("cy", welsh.language());
		assertEquals("en-GB", english.language());
		assertEquals("[Y dec]", english.deck().getTitle());
		Card read = english.deck().getSections().getFirst().getCards().getFirst();
		assertEquals("[Gofyn]", read.getTitle());
		assertEquals(List.of("[Un.]", "[Dau.]", "[Tri.]"), read.getParagraphs());
		assertEquals("[A ydym yn gofyn?]", read.getQuestions().getFirst().getText());
		assertEquals(ids(welsh.deck()), ids(english.deck()));
		assertEquals("Gofyn", card.getTitle());
		assertTrue(english.tables().get(Tables.SCORES).toString().contains("[diwylliant]"));
		assertFalse(welsh.tables().get(Tables.SCORES).toString().contains("[diwylliant]"));
	}

	private static List<String> ids(Deck deck) {
		TreeIterator<EObject> parts = deck.eAllContents();
		var ids = new ArrayList<String>();
		parts.forEachRemaining(part -> {
			if (part instanceof Identified identified) {
				ids.add(identified.getId());
			}
		});
		return ids;
	}

	@Test
	@DisplayName("A changed text marks its own translation as out of date, and no other; in lists one that moves keeps it")
	void aChangeMarksExactlyItsCounterpart() {
		assertEquals("", notCurrent());
		card.getParagraphs().set(1, "Dau a hanner.");
		assertEquals("STALE paragraphs Dau a hanner. -> [Dau.]", notCurrent());
		card.getParagraphs().move(0, 2);
		assertEquals("STALE paragraphs Dau a hanner. -> [Dau.]", notCurrent());
		card.getParagraphs().add(0, "Sero.");
		card.getParagraphs().set(3, "Dau.");
		assertEquals("MISSING paragraphs Sero. -> ", notCurrent());
		card.setTitle("Holi");
		assertEquals("STALE title Holi -> [Gofyn]; MISSING paragraphs Sero. -> ", notCurrent());
		assertEquals(new DeckTranslations.Count(DeckTexts.of(deck).size(), 1, 1), DeckTranslations.count(deck, "en-GB"));
	}

	@Test
	@DisplayName("A language that is not installed is refused with what can be chosen; one that lacks texts is told in a sentence")
	void whatCannotBeChosenIsSaid() {
		assertEquals(Optional.empty(), ReaderLanguages.problem(assessment, "en-GB"));
		assertEquals(Optional.empty(), ReaderLanguages.problem(assessment, "cy"), "that of the deck can always be chosen");
		assertEquals("The language de is not installed. Install its language pack and start the program again, or choose one of these: "
				+ "cy, en-GB.", ReaderLanguages.problem(assessment, "de").orElse(""));
		assertEquals("“Welsh please” is no tag of a language. Choose one of these: cy, en-GB.",
				ReaderLanguages.problem(assessment, "Welsh please").orElse(""));
		assertEquals(Optional.empty(), ReaderLanguage.warning(assessment, "en-GB"));
		card.setTitle("Holi");
		card.getParagraphs().add("Newydd.");
		assertEquals("1 of " + DeckTexts.of(deck).size() + " texts of the deck has no translation into English and stays in Cymraeg. "
				+ "1 translation into English is of words that the deck has changed since.",
				ReaderLanguage.warning(assessment, "en-GB").orElse(""));
	}

	@Test
	@DisplayName("Voters are spoken to in the chosen language; where none is chosen, nothing is copied")
	void votersReadTheChosenLanguage() {
		assertSame(deck, ReaderLanguage.deck(assessment));
		assertEquals("cy", Speech.of(assessment).deck());
		assessment.setLanguage("en-GB");
		assertEquals("en-GB", Speech.of(assessment).deck());
		assertEquals("[A ydym yn gofyn?]",
				ReaderLanguage.deck(assessment).getSections().getFirst().getCards().getFirst().getQuestions().getFirst().getText());
	}

	@Test
	@DisplayName("The deck's sheet has a column for each language, and comes back with what is out of date")
	void theSheetHoldsAllLanguages() {
		card.setTitle("Holi");
		Translation french = DeckFactory.eINSTANCE.createTranslation();
		french.setLanguage("fr-CA");
		french.setOf("");
		french.setFeature("title");
		french.setSource(deck.getTitle());
		french.setText("Le jeu");
		deck.getTranslations().add(french);
		var read = DeckReader.read(DeckWriter.spreadsheet(deck));
		Deck back = read.deck().orElseThrow(() -> new AssertionError(read.problems()));
		assertEquals(List.of("en-GB", "fr-CA"), List.copyOf(DeckTranslations.languages(back)));
		assertEquals(said(deck, "en-GB"), said(back, "en-GB"));
		assertEquals(said(deck, "fr-CA"), said(back, "fr-CA"));
		assertTrue(said(back, "en-GB").contains("STALE title [Gofyn]"), said(back, "en-GB").toString());
	}

	private static List<String> said(Deck deck, String language) {
		return DeckTranslations.of(deck, language).stream().map(one -> one.state() + " " + one.source().feature() + " " + one.text())
				.toList();
	}

	@Test
	@DisplayName("A deck over another brings its own translations, and what it says otherwise is out of date until it does")
	void aDeckOverAnotherAddsItsTranslations() {
		Deck over = DeckFactory.eINSTANCE.createDeck();
		over.setId("over");
		over.setTitle("Dec arall");
		over.setBasedOn(deck.getId());
		deck.getTranslations().stream().filter(one -> one.getFeature().equals("title") && one.getOf().isEmpty()).findFirst()
				.orElseThrow().setSource("Y dec");
		Deck whole = Overlay.resolve(over, deck).deck();
		assertEquals(List.of("STALE [Y dec]"), titles(whole));
		Translation own = DeckFactory.eINSTANCE.createTranslation();
		own.setLanguage("en-GB");
		own.setOf("");
		own.setFeature("title");
		own.setSource("Dec arall");
		own.setText("Another deck");
		over.getTranslations().add(own);
		assertEquals(List.of("CURRENT Another deck"), titles(Overlay.resolve(over, deck).deck()));
	}

	private static List<String> titles(Deck deck) {
		return DeckTranslations.of(deck, "en-GB").stream()
				.filter(one -> one.source().owner() == deck && one.source().feature().equals("title"))
				.map(one -> one.state() + " " + one.text()).toList();
	}
}
