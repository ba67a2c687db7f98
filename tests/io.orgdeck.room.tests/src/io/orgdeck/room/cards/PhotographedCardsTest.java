package io.orgdeck.room.cards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.ballot.BallotBox;
import io.orgdeck.core.ballot.PictureChannel;
import io.orgdeck.core.ballot.PictureReport;
import io.orgdeck.core.deck.AskedAs;
import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.edits.SessionEdits;
import io.orgdeck.core.votecards.CardCode;
import io.orgdeck.core.votecards.Edge;
import io.orgdeck.core.votecards.HeldCard;
import io.orgdeck.core.votecards.QrCode;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.samples.SmallAssessment;

/** People hold up cards: what a photo of them becomes. */
class PhotographedCardsTest {

	private static final int SIDE = 210;

	@TempDir
	private Path folder;

	private final SmallAssessment small = new SmallAssessment();
	private final AssessmentDocument document = small.document();
	private final Session session = new SessionEdits(document).add();
	private final BallotBox box = BallotBox.of(document, session, Clock.fixed(Instant.parse("2026-05-04T09:00:00Z"), ZoneOffset.UTC));
	private final PictureChannel cards = new PhotographedCards().open(box, null);

	@AfterEach
	void close() {
		box.end();
		document.close();
	}

	/** A card as it is held: turned clockwise by so many degrees. */
	private record Card(int number, boolean back, double turned) {
	}

	private BufferedImage photo(String assessment, Card... held) {
		var photo = new BufferedImage(SIDE * 2 * held.length, SIDE * 2, BufferedImage.TYPE_INT_RGB);
		Graphics2D g = photo.createGraphics();
		g.setColor(Color.LIGHT_GRAY);
		g.fillRect(0, 0, photo.getWidth(), photo.getHeight());
		for (int i = 0; i < held.length; i++) {
			var code = QrCode.sturdy(new CardCode(held[i].number(), held[i].back()).text(assessment));
			Graphics2D card = (Graphics2D) g.create();
			card.translate(SIDE + i * 2 * SIDE, SIDE);
			card.rotate(Math.toRadians(held[i].turned()));
			int square = SIDE / code.size();
			for (int y = 0; y < code.size(); y++) {
				for (int x = 0; x < code.size(); x++) {
					card.setColor(code.dark()[y][x] ? Color.BLACK : Color.WHITE);
					card.fillRect((x - code.size() / 2) * square, (y - code.size() / 2) * square, square, square);
				}
			}
			card.dispose();
		}
		g.dispose();
		return photo;
	}

	private Path file(String name, BufferedImage photo) throws IOException {
		return Files.write(folder.resolve(name), RenderedPhoto.jpeg(photo, 0.9f));
	}

	private PictureReport read(Card... held) throws IOException {
		return cards.read(List.of(file("photo.jpg", photo(box.assessment(), held))), new NullProgressMonitor());
	}

	private String stored() {
		box.close();
		return session.getBallots().stream().reduce((a, b) -> b).map(Ballot::getVotes).orElse(Votes.NONE).toString();
	}

	@Test
	void theSideThatIsUpIsTheAnswer() throws Exception {
		box.open(small.question(2), 1);
		var report = read(new Card(1, false, 0), new Card(2, false, -90), new Card(3, false, 180), new Card(4, false, 90),
				new Card(5, true, 0), new Card(6, true, -90), new Card(7, true, 180));
		assertEquals(7, report.votes(), report::toString);
		assertEquals(List.of(), report.told());
		assertEquals(Map.of("cards", 7), box.turnout().byChannel());
		assertEquals("1=level-1 2=level-2 3=level-3 4=level-4 5=level-5 6=- 7=?", stored());
	}

	/** A card is one answer: where several are ticked, no photo is read as if it were all of them. */
	@Test
	void whereSeveralAreTickedCardsAreRefused() throws Exception {
		AskedAs.SEVERAL_OF.putInto(small.question(2));
		box.open(small.question(2), 1);
		var refused = assertThrows(IOException.class, () -> read(new Card(1, false, 0)));
		assertEquals("On this question people tick all that applies, and a card can tell one answer. Vote on phones or by key.",
				refused.getMessage());
		assertEquals(0, box.turnout().voted());
	}

	@Test
	void cardsMayBeHeldCarelesslyAndTheLastPhotoCounts() throws Exception {
		box.open(small.question(2), 1);
		assertEquals(2, read(new Card(1, false, 27), new Card(2, false, -117)).votes());
		assertEquals(1, read(new Card(2, true, -20)).votes());
		assertEquals("1=level-1 2=level-5", stored());
	}

	@Test
	void aCardBetweenTwoSidesIsShownAndCountsOnceSomebodyHasSaidHow() throws Exception {
		box.open(small.question(2), 1);
		var report = read(new Card(3, false, 44));
		assertEquals(0, report.votes());
		var doubt = report.doubtful().getFirst();
		assertEquals("Card 3 is held between two sides.", doubt.sentence());
		var detail = doubt.detail();
		assertTrue(detail.turned() > 40 && detail.turned() < 48, () -> String.valueOf(detail.turned()));
		assertEquals(Edge.TOP, detail.edgeAt(detail.x() + 100, detail.y() - 100));
		assertEquals(Edge.LEFT, detail.edgeAt(detail.x() - 100, detail.y() - 100));
		assertEquals("", cards.settle(doubt, Edge.LEFT));
		assertEquals("3=level-4", stored());
	}

	@Test
	void aMirroredPhotoIsNotTrusted() throws Exception {
		box.open(small.question(2), 1);
		BufferedImage photo = photo(box.assessment(), new Card(3, false, 90));
		var mirrored = new BufferedImage(photo.getWidth(), photo.getHeight(), BufferedImage.TYPE_INT_RGB);
		mirrored.createGraphics().drawImage(photo, photo.getWidth(), 0, -photo.getWidth(), photo.getHeight(), null);
		var report = cards.read(List.of(file("selfie.jpg", mirrored)), new NullProgressMonitor());
		assertEquals(0, report.votes());
		var detail = report.doubtful().getFirst().detail();
		assertEquals(Edge.LEFT, detail.edgeAt(detail.x(), detail.y() - 50), "the edge that is up on the card");
		assertEquals(Edge.TOP, detail.edgeAt(detail.x() - 50, detail.y()));
	}

	@Test
	void oneCardInSeveralPhotosIsOneVoteAndTwoAnswersAreAsked() throws Exception {
		box.open(small.question(2), 1);
		Path one = file("one.jpg", photo(box.assessment(), new Card(1, false, 0), new Card(2, false, 0)));
		Path two = file("two.jpg", photo(box.assessment(), new Card(1, false, 5), new Card(2, false, 90)));
		var report = cards.read(List.of(one, two), new NullProgressMonitor());
		assertEquals(1, report.votes());
		assertEquals(List.of(2, 2), report.doubtful().stream().map(PictureReport.Doubt::number).toList());
		assertEquals("Card 2 is held in two ways in these photos.", report.doubtful().getFirst().sentence());
		assertEquals("1=level-1", stored());
	}

	@Test
	void whatIsNoCardOfThisSessionCountsForNobody() throws Exception {
		box.open(small.question(2), 1);
		var report = read(new Card(1, true, 90), new Card(77, false, 0));
		assertEquals(0, report.votes());
		assertEquals(
				List.of("Card 1 is held so that it stands for no answer to this question. Hold it another way, and take one more photo.",
						"Card 77 belongs to nobody who votes in this session."),
				report.told());
		var other = cards.read(List.of(file("other.jpg", photo("another", new Card(1, false, 0)))), new NullProgressMonitor());
		assertEquals(List.of("One code was no card of this assessment and was left out."), other.told());
		assertEquals("", stored());
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void thePhoneSaysWhichWayUpThePhotoIs(int orientation) throws Exception {
		box.open(small.question(2), 1);
		BufferedImage upright = photo(box.assessment(), new Card(1, false, 0), new Card(2, true, 0));
		Path file = Files.write(folder.resolve("lying.jpg"), withOrientation(lying(upright, orientation), orientation));
		assertEquals(2, cards.read(List.of(file), new NullProgressMonitor()).votes());
		assertEquals("1=level-1 2=level-5", stored());
	}

	/** What the sensor has seen when the camera notes that orientation. */
	private static BufferedImage lying(BufferedImage upright, int orientation) {
		boolean onItsSide = orientation > 4;
		int w = upright.getWidth();
		int h = upright.getHeight();
		var lying = new BufferedImage(onItsSide ? h : w, onItsSide ? w : h, BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < lying.getHeight(); y++) {
			for (int x = 0; x < lying.getWidth(); x++) {
				int rgb = switch (orientation) { // row 0 and column 0 as Exif 2.3 says
					case 2 -> upright.getRGB(w - 1 - x, y);
					case 3 -> upright.getRGB(w - 1 - x, h - 1 - y);
					case 4 -> upright.getRGB(x, h - 1 - y);
					case 5 -> upright.getRGB(y, x);
					case 6 -> upright.getRGB(w - 1 - y, x);
					case 7 -> upright.getRGB(w - 1 - y, h - 1 - x);
					case 8 -> upright.getRGB(y, h - 1 - x);
					default -> upright.getRGB(x, y);
				};
				lying.setRGB(x, y, rgb);
			}
		}
		return lying;
	}

	private static byte[] withOrientation(BufferedImage photo, int orientation) throws IOException {
		byte[] jpeg = RenderedPhoto.jpeg(photo, 0.9f);
		var out = new ByteArrayOutputStream();
		out.write(jpeg, 0, 2);
		out.write(new byte[] { (byte) 0xff, (byte) 0xe1, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3,
				0, 0,
				0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0 });
		out.write(jpeg, 2, jpeg.length - 2);
		return out.toByteArray();
	}

	@Test
	void aFileThatIsNoPhotoIsToldAndTheOthersCount() throws Exception {
		box.open(small.question(2), 1);
		Path heic = Files.writeString(folder.resolve("a.heic"), "\0\0\0\u0018ftypheic\0\0\0\0mif1heic");
		Path text = Files.writeString(folder.resolve("b.jpg"), "no picture");
		byte[] whole = RenderedPhoto.jpeg(photo(box.assessment(), new Card(1, false, 0)), 0.9f);
		Path broken = Files.write(folder.resolve("c.jpg"), Arrays.copyOf(whole, 300));
		var report = cards.read(List.of(heic, text, folder.resolve("none.jpg"), broken, file("d.jpg", photo(box.assessment(),
				new Card(1, false, 0)))), new NullProgressMonitor());
		assertEquals(1, report.votes());
		assertTrue(report.told().get(0).startsWith("a.heic is in a format (HEIC or AVIF)"), report::toString);
		assertTrue(report.told().get(1).startsWith("b.jpg cannot be read as a picture."), report::toString);
		assertTrue(report.told().get(2).startsWith("There is no file "), report::toString);
		assertTrue(report.told().get(3).startsWith("c.jpg cannot be read as a picture."), report::toString);
	}

	@Test
	void noPhotoIsCopiedAnywhere() throws Exception {
		box.open(small.question(2), 1);
		Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
		List<Path> before = names(temporary);
		read(new Card(1, false, 0));
		List<Path> copies = names(temporary).stream()
				.filter(file -> !before.contains(file) && file.getFileName().toString().contains("imageio"))
				.toList();
		assertEquals(List.of(), copies);
	}

	private static List<Path> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList();
		}
	}

	@Test
	void withoutAnOpenQuestionNothingIsRead() {
		IOException refused = assertThrows(IOException.class, () -> read(new Card(1, false, 0)));
		assertEquals("No question is open to be voted on.", refused.getMessage());
	}

	@Test
	void photosOfAFullRoomAreReadWithoutAMistake() {
		var figures = new CardFigures();
		for (int scene = 0; scene < 3; scene++) {
			figures.scene(1 + 12 * scene, scene);
		}
		assertEquals(List.of(), figures.mistakes());
		assertTrue(figures.share() >= 0.98, figures::toString);
	}

	@Test
	void aCodeIsOfOneAssessmentAndOfNoOtherText() {
		String text = new CardCode(12, true).text("a");
		assertEquals(10, text.length());
		assertEquals(new CardCode(12, true), CardCode.read(text, "a").orElseThrow());
		assertTrue(CardCode.read(text, "b").isEmpty());
		assertTrue(CardCode.read(text.replace("0012B", "0013B"), "a").isEmpty());
		assertTrue(CardCode.read("https://example.org", "a").isEmpty());
		assertEquals(HeldCard.LEVELS, Stream.iterate(0, i -> i + 1).limit(5).map(HeldCard::level).distinct().count());
	}
}
