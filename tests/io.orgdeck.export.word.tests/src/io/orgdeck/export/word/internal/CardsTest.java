package io.orgdeck.export.word.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.export.word.internal.cards.CardPack;
import io.orgdeck.model.PictureData;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.LevelDescriptor;
import io.orgdeck.model.deck.Picture;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.RatingScale;
import io.orgdeck.model.deck.Section;

/** Printed cards. */
class CardsTest {

	private static Deck deck() {
		Deck deck = DeckFactory.eINSTANCE.createDeck();
		deck.setTitle("Small deck");
		deck.setLanguage("en-GB");
		deck.setAttribution("Wording by the tests");
		Dimension culture = DeckFactory.eINSTANCE.createDimension();
		culture.setName("Organisational culture");
		deck.getDimensions().add(culture);
		Section section = DeckFactory.eINSTANCE.createSection();
		section.setCode("K");
		section.setTitle("Knowledge");
		section.setColour("#f8c5d3");
		deck.getSections().add(section);
		for (int i = 1; i <= 3; i++) {
			Card card = DeckFactory.eINSTANCE.createCard();
			card.setCode("K" + i);
			card.setTitle("Title of card " + i);
			card.setDimension(culture);
			card.getParagraphs().add("Paragraph of card " + i + " with مرحبا and ŵ.");
			card.getExamples().add("Example of card " + i);
			card.setPrompt("Prompt of card " + i + "?");
			Question question = DeckFactory.eINSTANCE.createQuestion();
			question.setId("K" + i + ".1");
			question.setText("Question of card " + i + ".");
			card.getQuestions().add(question);
			section.getCards().add(card);
		}
		return deck;
	}

	private static Picture picture(int width, int height, String words) throws IOException {
		var png = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", png);
		Picture picture = DeckFactory.eINSTANCE.createPicture();
		picture.setData(PictureData.of(png.toByteArray()));
		picture.setWords(words);
		return picture;
	}

	private static byte[] cards(Deck deck, ExportOptions options) throws IOException {
		ReportModel report = SampleReport.with(deck);
		return Export.write(new CardsExporter(), report, options);
	}

	@Test
	@DisplayName("W15: a question with answers of its own has them below it; those of the others stand once")
	void answersOfAQuestionStandBelowIt() throws Exception {
		Deck deck = deck();
		deck.getScales().add(scale("usual", "Never", "Often", "Always"));
		deck.getScales().add(scale("choice", "No", "Yes"));
		Card card = deck.getSections().getFirst().getCards().getFirst();
		for (int i = 2; i <= 3; i++) {
			Question question = DeckFactory.eINSTANCE.createQuestion();
			question.setId("K1." + i);
			question.setText("Question " + i + " of card 1.");
			card.getQuestions().add(question);
		}
		card.getQuestions().get(1).setScale(deck.getScales().getLast());
		try (XWPFDocument sheets = Export.open(cards(deck, Export.options()))) {
			String front = sheets.getTables().getFirst().getRow(1).getCell(0).getText();
			int own = front.indexOf("0 No · 1 Yes");
			assertTrue(own > front.indexOf("Question 2 of card 1.") && own < front.indexOf("Question 3 of card 1."), front);
			assertTrue(front.indexOf("0 Never · 1 Often · 2 Always") > front.indexOf("Question 3 of card 1."), front);
			assertEquals(front.indexOf("0 Never"), front.lastIndexOf("0 Never"));
		}
	}

	@Test
	@DisplayName("What a level means stands with its number: below a question that has words of its own, otherwise once for all")
	void whatLevelsMean() throws Exception {
		Deck deck = deck();
		deck.getScales().add(scale("usual", "Never", "Often", "Always"));
		deck.getScales().getFirst().getLevels().get(1).setDescriptor("Most weeks.");
		Card card = deck.getSections().getFirst().getCards().getFirst();
		for (int i = 2; i <= 3; i++) {
			Question question = DeckFactory.eINSTANCE.createQuestion();
			question.setId("K1." + i);
			question.setText("Question " + i + " of card 1.");
			card.getQuestions().add(question);
		}
		LevelDescriptor own = DeckFactory.eINSTANCE.createLevelDescriptor();
		own.setLevel(deck.getScales().getFirst().getLevels().getLast());
		own.setLabel("Daily");
		own.setText("Nobody goes home without.");
		card.getQuestions().get(1).getDescriptors().add(own);
		String front = front(deck, Export.options());
		int daily = front.indexOf("2\tDaily: Nobody goes home without.");
		assertTrue(daily > front.indexOf("Question 2 of card 1.") && daily < front.indexOf("Question 3 of card 1."), front);
		int always = front.indexOf("What the levels mean0\tNever1\tOften: Most weeks.2\tAlways");
		assertTrue(always > front.indexOf("Question 3 of card 1."), front);
		String names = front(deck, Export.options().with(CardPack.MEANINGS, "false"));
		assertTrue(names.contains("0 Never · 1 Often · 2 Daily") && names.contains("0 Never · 1 Often · 2 Always"), names);
		assertFalse(names.contains("Most weeks"), names);
	}

	@Test
	@DisplayName("Where every question has answers of its own, each stands below its question")
	void noQuestionLendsItsAnswersToOthers() throws Exception {
		Deck deck = deck();
		deck.getScales().add(scale("usual", "Never", "Always"));
		deck.getScales().add(scale("choice", "No", "Yes"));
		Card card = deck.getSections().getFirst().getCards().getFirst();
		Question question = DeckFactory.eINSTANCE.createQuestion();
		question.setText("Second question.");
		question.setScale(deck.getScales().getLast());
		card.getQuestions().add(question);
		String front = front(deck, Export.options());
		assertTrue(front.indexOf("0 Never · 1 Always") < front.indexOf("Second question."), front);
		assertTrue(front.indexOf("0 No · 1 Yes") > front.indexOf("Second question."), front);
	}

	private static String front(Deck deck, ExportOptions options) throws IOException {
		try (XWPFDocument sheets = Export.open(cards(deck, options))) {
			return sheets.getTables().getFirst().getRow(1).getCell(0).getText();
		}
	}

	@Test
	@DisplayName("Titles of cards bear no number: the code is theirs")
	void titlesAreNotCounted() throws Exception {
		assertFalse(Export.part(cards(deck(), Export.options()), "word/numbering.xml").contains("Heading1"));
	}

	private static RatingScale scale(String id, String... labels) {
		RatingScale scale = DeckFactory.eINSTANCE.createRatingScale();
		scale.setId(id);
		for (String label : labels) {
			Level level = DeckFactory.eINSTANCE.createLevel();
			level.setId(id + scale.getLevels().size());
			level.setValue(scale.getLevels().size());
			level.setLabel(label);
			scale.getLevels().add(level);
		}
		return scale;
	}

	@Test
	void twoCardsShareASheetAndTheirBacksMeetThem() throws Exception {
		try (XWPFDocument sheets = Export.open(cards(deck(), Export.options()))) {
			List<XWPFTable> pages = sheets.getTables();
			assertEquals(4, pages.size());
			assertTrue(pages.get(0).getRow(1).getCell(0).getText().contains("Title of card 1"));
			assertTrue(pages.get(0).getRow(1).getCell(1).getText().contains("Title of card 2"));
			assertTrue(pages.get(1).getRow(1).getCell(0).getText().contains("Prompt of card 2"));
			assertTrue(pages.get(1).getRow(1).getCell(1).getText().contains("Prompt of card 1"));
			assertTrue(pages.get(3).getRow(1).getCell(1).getText().contains("Prompt of card 3"));
			assertEquals("", pages.get(3).getRow(1).getCell(0).getText());
		}
	}

	@Test
	void everyFaceNamesItsCardInColourAndInWords() throws Exception {
		String document = Export.part(cards(deck(), Export.options()), "word/document.xml");
		assertEquals(6, document.split("w:fill=\"F8C5D3\"", -1).length - 1);
		assertEquals(6, document.split(">Knowledge<", -1).length - 1);
	}

	@Test
	void onePageOfA5HoldsOneFace() throws Exception {
		String document = Export.part(cards(deck(), Export.options().with(CardPack.LAYOUT, "a5")), "word/document.xml");
		assertTrue(document.contains("w:w=\"8391\" w:h=\"11906\""));
		assertEquals(5, document.split("<w:pageBreakBefore/>", -1).length - 1);
	}

	@Test
	void someCardsCanBeChosen() throws Exception {
		String document = Export.part(cards(deck(), Export.options().with(CardPack.CARDS, "k3, K1")), "word/document.xml");
		assertTrue(document.contains("Title of card 1") && document.contains("Title of card 3"));
		assertFalse(document.contains("Title of card 2"));
		String message = assertThrows(IOException.class, () -> cards(deck(), Export.options().with(CardPack.CARDS, "K1,Z9"))).getMessage();
		assertEquals("The deck Small deck has no card or section with the code Z9.", message);
	}

	@Test
	void cardsWithATagCanBeChosen() throws Exception {
		Deck deck = deck();
		Question question = DeckFactory.eINSTANCE.createQuestion();
		question.setId("tagged");
		question.setText("Is this one for care homes?");
		question.getTags().add("care homes");
		deck.getSections().getFirst().getCards().get(1).getQuestions().add(question);
		String document = Export.part(cards(deck, Export.options().with("tag", "Care  homes")), "word/document.xml");
		assertTrue(document.contains("Title of card 2") && document.contains("Is this one for care homes?"));
		assertFalse(document.contains("Title of card 1") || document.contains("Title of card 3"));
	}

	@Test
	void aCardWithVeryMuchToSayGoesOnAndLosesNothing() throws Exception {
		Deck deck = deck();
		Card card = deck.getSections().getFirst().getCards().getFirst();
		IntStream.range(0, 60)
				.forEach(i -> card.getExamples().add("Example " + i + " tells at some length what happened in one place. ".repeat(4)));
		String document = Export.part(cards(deck, Export.options()), "word/document.xml");
		assertTrue(Stream.of("Example 0 tells", "Example 59 tells", "Prompt of card 1").allMatch(document::contains));
		assertTrue(document.split("<w:tbl>", -1).length - 1 > 4);
	}

	@Test
	@DisplayName("The picture of a card stands below its text with its words and who made it, and leaves room for both")
	void picture() throws Exception {
		Deck deck = deck();
		Card card = deck.getSections().getFirst().getCards().getFirst();
		card.setPicture(picture(400, 1600, "Stripes \u0175 & more"));
		card.getPicture().setCredit("Drawn by Bethan");
		byte[] file = cards(deck, Export.options().with(CardPack.LAYOUT, "a5"));
		try (XWPFDocument sheets = Export.open(file)) {
			List<XWPFParagraph> below = sheets.getParagraphs().stream().dropWhile(one -> !one.getText().startsWith("Paragraph of card 1"))
					.skip(1).toList();
			XWPFPicture picture = below.getFirst().getRuns().getFirst().getEmbeddedPictures().getFirst();
			assertEquals("Stripes \u0175 & more",
					below.getFirst().getRuns().getFirst().getCTR().getDrawingArray(0).getInlineArray(0).getDocPr()
							.getDescr());
			assertArrayEquals(card.getPicture().getData().bytes(), picture.getPictureData().getData());
			assertTrue(picture.getDepth() < 0.45 * 842 * 0.71 && picture.getDepth() > 150, picture.getDepth() + " points high");
			assertEquals(4, picture.getDepth() / picture.getWidth(), 0.1);
			assertEquals("Drawn by Bethan", below.get(1).getText());
			assertEquals(1, sheets.getAllPictures().size());
		}
	}

	@Test
	@DisplayName("On a card with much to say the picture is smaller and stays with the card; one without words is told as such")
	void smallPicture() throws Exception {
		Deck deck = deck();
		Card card = deck.getSections().getFirst().getCards().getFirst();
		card.setPicture(picture(1000, 1000, ""));
		IntStream.range(0, 4).forEach(i -> card.getParagraphs().add("A paragraph that tells what happened in one place. ".repeat(3)));
		try (XWPFDocument sheets = Export.open(cards(deck, Export.options()))) {
			assertTrue(sheets.getTables().getFirst().getRow(1).getCell(0).getText().contains("Question of card 1."));
			var run = sheets.getTables().getFirst().getRow(1).getCell(0).getParagraphs().stream().flatMap(one -> one.getRuns().stream())
					.filter(one -> !one.getEmbeddedPictures().isEmpty()).findFirst().orElseThrow();
			assertTrue(run.getEmbeddedPictures().getFirst().getDepth() < 0.3 * 500);
			assertEquals("A picture that nobody has described", run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().getDescr());
		}
	}

	@Test
	@DisplayName("A picture that cannot be read is left out, and the rest of the card printed as ever")
	void brokenPicture() throws Exception {
		byte[] without = cards(deck(), Export.options());
		Deck deck = deck();
		Picture broken = picture(100, 100, "Stripes");
		broken.setData(PictureData.of(Arrays.copyOf(broken.getData().bytes(), 60)));
		deck.getSections().getFirst().getCards().getFirst().setPicture(broken);
		assertArrayEquals(without, cards(deck, Export.options()));
	}

	@Test
	@DisplayName("Marks in running text: bold and italic runs, items that hang, links that can be followed and read on paper")
	void formattedText() throws Exception {
		Deck deck = deck();
		Card card = deck.getSections().getFirst().getCards().getFirst();
		card.getParagraphs().clear();
		card.getParagraphs().addAll(List.of("Be **bold**, *be kind*.", "- an item", "  - within it",
				"See the [guide](https://www.example.org/guide)."));
		try (XWPFDocument sheets = Export.open(cards(deck, Export.options().with(Map.of("layout", "a5"))))) {
			XWPFParagraph first = paragraph(sheets, "Be bold, be kind.");
			assertEquals(List.of("bold"), first.getRuns().stream().filter(XWPFRun::isBold).map(XWPFRun::text).toList());
			assertEquals(List.of("be kind"), first.getRuns().stream().filter(XWPFRun::isItalic).map(XWPFRun::text).toList());
			XWPFParagraph item = paragraph(sheets, "•\tan item");
			assertEquals(item.getIndentationLeft(), item.getIndentationHanging());
			assertEquals(2 * item.getIndentationLeft(), paragraph(sheets, "•\twithin it").getIndentationLeft());
			XWPFParagraph link = paragraph(sheets, "See the guide (www.example.org/guide).");
			assertEquals(List.of("https://www.example.org/guide"), link.getRuns().stream().filter(XWPFHyperlinkRun.class::isInstance)
					.map(run -> ((XWPFHyperlinkRun) run).getHyperlink(sheets).getURL()).toList());
		}
	}

	private static XWPFParagraph paragraph(XWPFDocument sheets, String text) {
		return sheets.getParagraphs().stream().filter(one -> one.getText().equals(text)).findFirst().orElseThrow();
	}

	@Test
	void aDeckWithoutCardsSaysSo() {
		Deck empty = DeckFactory.eINSTANCE.createDeck();
		empty.setTitle("Empty");
		assertEquals("The deck Empty has no cards to print.",
				assertThrows(IOException.class, () -> cards(empty, Export.options())).getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = { "هل نتعلم من أخطائنا؟", "Dysgu o gamgymeriadau: tŷ, dŵr, môr", "Чему мы учимся на ошибках?",
			"👩🏽‍🏫 learns 🎓 from 🐞" })
	void wordsInAnyScriptArePrinted(String words) throws Exception {
		Deck deck = deck();
		Card card = deck.getSections().getFirst().getCards().getFirst();
		card.setTitle(words);
		card.getParagraphs().set(0, words);
		card.getExamples().set(0, words);
		card.getQuestions().getFirst().setText(words);
		card.setPrompt(words);
		try (XWPFDocument sheets = Export.open(cards(deck, Export.options()))) {
			String text = sheets.getTables().get(0).getText() + sheets.getTables().get(1).getText();
			assertEquals(5, text.split(Pattern.quote(words), -1).length - 1);
		}
	}
}
