package io.orgdeck.core.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.deck.CardIndex;
import io.orgdeck.core.deck.DeckFlaws;
import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.deck.Overlay;
import io.orgdeck.core.decksheet.DeckReader;
import io.orgdeck.core.decksheet.DeckWriter;
import io.orgdeck.core.document.DeckDocument;
import io.orgdeck.core.document.DeckUpdate;
import io.orgdeck.core.document.Difference;
import io.orgdeck.core.document.Differences;
import io.orgdeck.core.edits.DeckEdits;
import io.orgdeck.core.edits.PictureEdits;
import io.orgdeck.core.edits.PicturePlace;
import io.orgdeck.core.find.Finder;
import io.orgdeck.core.merge.Merge;
import io.orgdeck.core.merge.MergeSettings;
import io.orgdeck.core.store.DeckStore;
import io.orgdeck.core.store.Fixture;
import io.orgdeck.core.store.Loaded;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.translation.DeckTexts;
import io.orgdeck.core.translation.DeckTranslations;
import io.orgdeck.core.translation.ReaderLanguage;
import io.orgdeck.model.PictureData;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.CardChange;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.DeckPackage.Literals;
import io.orgdeck.model.deck.Picture;
import io.orgdeck.model.deck.Translation;

/** A picture goes wherever its card goes. */
class CardPictureTest {

	private static final String WORDS = "Two people at a well";

	private final Deck deck = Fixture.deck();
	private final Card card = Decks.card(deck, "K1").orElseThrow();

	@BeforeEach
	void draw() throws IOException {
		card.setPicture(picture(40, 30));
	}

	private static Picture picture(int width, int height) throws IOException {
		var png = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", png);
		Picture picture = DeckFactory.eINSTANCE.createPicture();
		picture.setData(PictureMaker.of(png.toByteArray()));
		picture.setWords(WORDS);
		picture.setCredit("Drawn by Bethan");
		return picture;
	}

	private static void assertKept(Deck other) {
		Card kept = Decks.card(other, "K1").orElseThrow();
		CardPicture shown = CardPicture.of(kept).orElseThrow();
		assertEquals("png 40 30 " + WORDS, String.join(" ", shown.format(), "" + shown.width(), "" + shown.height(), shown.words()));
		assertEquals("Drawn by Bethan", kept.getPicture().getCredit());
		assertNull(Decks.card(other, "K2").orElseThrow().getPicture());
	}

	@Test
	@DisplayName("It stands in the file of the deck, and comes back as it was")
	void file() throws StoreException {
		Loaded<Deck> again = read(new DeckStore().snapshot(deck).xml());
		assertTrue(again.report().problems().isEmpty(), again.report().toString());
		assertKept(again.content());
		assertEquals("1.6", again.content().getFileVersion());
		assertTrue(EcoreUtil.equals(card, Decks.card(again.content(), "K1").orElseThrow()));
	}

	private static Loaded<Deck> read(byte[] xml) throws StoreException {
		return new DeckStore().read(new ByteArrayInputStream(xml), "small.carddeck");
	}

	@Test
	@DisplayName("A picture in a file that cannot be read is told by its card, and kept as it stands")
	void brokenInFile() throws StoreException {
		String xml = new String(new DeckStore().snapshot(deck).xml(), StandardCharsets.UTF_8).replaceFirst("data=\"[^\"]*\"",
				"data=\"%%\"");
		Loaded<Deck> again = read(xml.getBytes(StandardCharsets.UTF_8));
		assertEquals(1, again.report().problems().size(), again.report().toString());
		assertTrue(CardPicture.of(Decks.card(again.content(), "K1").orElseThrow()).isEmpty());
		assertEquals(List.of("The picture of Card K1 cannot be shown; choose it again from a PNG or JPEG file."), flaws(again.content()));
	}

	private static List<String> flaws(Deck deck) {
		return DeckFlaws.of(deck).stream().filter(flaw -> flaw.part() instanceof Card && flaw.sentence().contains("picture"))
				.map(DeckFlaws.Flaw::sentence).toList();
	}

	@Test
	@DisplayName("One without words is a remark on its card; one that is no picture is a flaw")
	void flaws() {
		assertEquals(List.of(), flaws(deck));
		card.getPicture().setWords(" ");
		assertEquals(List.of("The picture of Card K1 has no words for people who cannot see it; say in a sentence what it shows."),
				flaws(deck));
		card.getPicture().setData(PictureData.of("GIF89a".getBytes(StandardCharsets.US_ASCII)));
		assertEquals(List.of("The picture of Card K1 cannot be shown; choose it again from a PNG or JPEG file."), flaws(deck));
	}

	@Test
	@DisplayName("A deck that builds on the deck has it, and may bring cards with pictures of its own")
	void overlay() throws IOException {
		Deck over = over();
		over.getSections().add(Fixture.identified(Literals.SECTION, "section-K"));
		Card own = Fixture.identified(Literals.CARD, "own");
		own.setCode("K9");
		own.setPicture(picture(20, 20));
		over.getSections().getFirst().getCards().add(own);
		Deck laid = Overlay.resolve(over, deck).deck();
		assertKept(laid);
		assertEquals(20, CardPicture.of(Decks.card(laid, "K9").orElseThrow()).orElseThrow().width());
	}

	/** A deck that builds on the deck. */
	private Deck over() {
		Deck over = Fixture.identified(Literals.DECK, "over");
		over.setBasedOn(deck.getId());
		return over;
	}

	/** What is to be seen on a card of the deck that comes out. */
	private String seen(Deck over, String code) {
		return CardPicture.of(Decks.card(Overlay.resolve(over, deck).deck(), code).orElseThrow())
				.map(picture -> picture.width() + " wide: " + picture.words()).orElse("none");
	}

	@Test
	@DisplayName("A deck that builds on the deck puts another in its place, takes it off and puts it back, each as one step that can be undone")
	void changedAbove() throws IOException {
		Deck over = over();
		Card second = Decks.card(deck, "K2").orElseThrow();
		DeckDocument document = DeckDocument.of(over);
		try {
			PicturePlace place = new PictureEdits(document).onBase(card);
			assertEquals("40 wide: " + WORDS, seen(over, "K1"));
			assertEquals(card.getPicture(), place.shown());
			assertNull(place.own());
			place.put(picture(50, 50).getData());
			place.own().setWords("A square");
			assertEquals("50 wide: A square", seen(over, "K1"));
			place.put(picture(60, 50).getData());
			assertEquals("60 wide: A square", seen(over, "K1"));
			place.remove();
			assertEquals("none", seen(over, "K1"));
			assertNull(place.shown());
			place.putBack();
			assertEquals("40 wide: " + WORDS, seen(over, "K1"));
			assertFalse(place.isChanged());
			document.undo();
			assertEquals("none", seen(over, "K1"));
			assertTrue(place.isChanged());
			document.undo();
			assertEquals("60 wide: A square", seen(over, "K1"));
			PicturePlace other = new PictureEdits(document).onBase(second);
			other.put(picture(20, 20).getData());
			assertEquals("20 wide: ", seen(over, "K2"));
			other.remove();
			assertFalse(other.isChanged(), "what has no picture there needs not lose it");
			assertEquals("40 wide: " + WORDS, CardPicture.of(card).map(one -> one.width() + " wide: " + one.words()).orElseThrow());
		} finally {
			document.close();
		}
	}

	@Test
	@DisplayName("Changes of pictures stand in the file; a sheet says what is taken off, and read over the deck leaves those that are put on")
	void changesWritten() throws IOException, StoreException {
		Deck over = over();
		CardChange without = change("K1", null);
		without.setWithoutPicture(true);
		over.getChanges().addAll(List.of(without, change("K2", picture(20, 20))));
		Deck again = read(new DeckStore().snapshot(over).xml()).content();
		assertEquals("none, 20 wide: " + WORDS, seen(again, "K1") + ", " + seen(again, "K2"));
		assertEquals(1, DeckWriter.lostInWorkbook(over).size());
		Deck fromSheet = DeckReader.read(DeckWriter.spreadsheet(over), over).deck().orElseThrow();
		assertEquals("none, 20 wide: " + WORDS, seen(fromSheet, "K1") + ", " + seen(fromSheet, "K2"));
		without.setWithoutPicture(false);
		without.setPicture(picture(30, 30));
		assertEquals("30 wide: " + WORDS, seen(over, "K1"));
		Deck withoutAny = DeckReader.read(DeckWriter.spreadsheet(again), over).deck().orElseThrow();
		assertEquals("none", seen(withoutAny, "K1"));
	}

	private static CardChange change(String card, Picture picture) {
		CardChange change = DeckFactory.eINSTANCE.createCardChange();
		change.setCard(card);
		change.setPicture(picture);
		return change;
	}

	@Test
	@DisplayName("What a deck says of pictures that it puts on cards of another is checked by their names there, and translated")
	void changesChecked() throws IOException {
		Deck over = over();
		over.getChanges().addAll(List.of(change("K1", picture(20, 20)), change("K2", picture(20, 20))));
		assertEquals(List.of("K1/picture words", "K1/picture credit", "K2/picture words", "K2/picture credit"),
				DeckTexts.of(over).stream().map(text -> text.of() + ' ' + text.feature()).toList());
		over.getChanges().getFirst().getPicture().setWords("");
		over.getChanges().getLast().getPicture().setData(PictureData.of("GIF89a".getBytes(StandardCharsets.US_ASCII)));
		List<DeckFlaws.Flaw> flaws = DeckFlaws.of(over, Optional.of(deck)).stream().filter(flaw -> flaw.part() instanceof CardChange)
				.toList();
		assertEquals(List.of("The picture of Card K1 has no words for people who cannot see it; say in a sentence what it shows. true",
				"The picture of Card K2 cannot be shown; choose it again from a PNG or JPEG file. false"),
				flaws.stream().map(flaw -> flaw.sentence() + ' ' + flaw.advice()).toList());
		over.getChanges().forEach(change -> change.setHidden(true));
		assertEquals(0, DeckFlaws.of(over).stream().filter(flaw -> flaw.part() instanceof CardChange).count());
	}

	@Test
	@DisplayName("A newer version of the deck brings it into an assessment")
	void update() {
		Assessment assessment = Fixture.assessment();
		new DeckUpdate(assessment, deck).apply();
		assertKept(assessment.getDeck());
	}

	@Test
	@DisplayName("A sheet of the deck's cards, read over the deck, leaves it where it is")
	void sheet() {
		assertEquals(List
				.of("A sheet has no room for pictures: that of one card is not in it. Import it with this deck as its base to keep it."),
				DeckWriter.lostInWorkbook(deck));
		assertKept(DeckReader.read(DeckWriter.spreadsheet(deck), deck).deck().orElseThrow());
	}

	@Test
	@DisplayName("Copies of an assessment with it are made one")
	void merge() throws Exception {
		Assessment mine = Fixture.assessment();
		new DeckUpdate(mine, deck).apply();
		Assessment theirs = EcoreUtil.copy(mine);
		theirs.setTitle("Riverside, later");
		Merge.into(mine, theirs, Optional.of(EcoreUtil.copy(mine)),
				new MergeSettings("", line -> true, Clock.systemUTC()));
		assertEquals("Riverside, later", mine.getTitle());
		assertKept(mine.getDeck());
	}

	@Test
	@DisplayName("A changed picture is told as a change of its card")
	void difference() throws IOException {
		Deck later = EcoreUtil.copy(deck);
		assertEquals(List.of(), Differences.between(deck, later));
		Decks.card(later, "K1").orElseThrow().setPicture(picture(41, 30));
		List<Difference> found = Differences.between(deck, later);
		assertEquals("K1 [picture]", ((Card) found.getFirst().subject()).getCode() + ' ' + found.getFirst().features());
	}

	@Test
	@DisplayName("What it shows and who made it are translated; its bytes are no text")
	void translated() {
		List<String> texts = DeckTexts.of(deck).stream().filter(text -> text.owner() instanceof Picture)
				.map(text -> text.of() + ' ' + text.feature()).toList();
		assertEquals(List.of("K1/picture words", "K1/picture credit"), texts);
		deck.setLanguage("en-GB");
		Translation welsh = DeckFactory.eINSTANCE.createTranslation();
		welsh.setLanguage("cy");
		welsh.setOf("K1/picture");
		welsh.setFeature("words");
		welsh.setSource(WORDS);
		welsh.setText("Dau berson wrth ffynnon");
		deck.getTranslations().add(welsh);
		Deck fromSheet = DeckReader.read(DeckWriter.spreadsheet(deck), deck).deck().orElseThrow();
		assertEquals(1, DeckTranslations.of(fromSheet, "cy").stream().filter(text -> !text.text().isEmpty()).count());
		Assessment assessment = Fixture.assessment();
		assessment.setDeck(fromSheet);
		assertEquals("Dau berson wrth ffynnon",
				CardPicture.of(Decks.card(ReaderLanguage.deck(assessment, "cy"), "K1").orElseThrow()).orElseThrow().words());
	}

	@Test
	@DisplayName("It is found by what it shows and not by its bytes")
	void found() {
		Assessment assessment = Fixture.assessment();
		assessment.setDeck(deck);
		assertEquals(1, Finder.find(assessment, "well", 10).size());
		assertEquals(0, Finder.find(assessment, card.getPicture().getData().toString().substring(0, 12), 10).size());
		assertEquals(List.of(card), CardIndex.of(List.of(deck)).find("bethan"));
	}

	@Test
	@DisplayName("It is put on a card, changed and taken off, each as one step that can be undone")
	void edits() throws IOException {
		DeckDocument document = DeckDocument.of(deck);
		try {
			var edits = new PictureEdits(document);
			PictureData first = card.getPicture().getData();
			PictureData other = picture(50, 50).getData();
			edits.on(card).put(other);
			assertEquals(other, card.getPicture().getData());
			assertEquals(WORDS, card.getPicture().getWords());
			edits.on(card).remove();
			assertNull(card.getPicture());
			document.undo();
			document.undo();
			assertEquals(first, card.getPicture().getData());
			Card second = Decks.card(deck, "K2").orElseThrow();
			edits.on(second).put(other);
			assertEquals(other, second.getPicture().getData());
			assertEquals(other, new DeckEdits(document, List::of).duplicate(List.of(second)).getFirst().getPicture().getData());
		} finally {
			document.close();
		}
	}
}
