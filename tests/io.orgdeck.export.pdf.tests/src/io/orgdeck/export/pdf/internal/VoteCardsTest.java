package io.orgdeck.export.pdf.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import io.orgdeck.core.export.ExportException;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.votecards.CardCode;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.samples.SmallAssessment;

/** Cards that people hold up to vote, as they are printed. */
class VoteCardsTest {

	private final Assessment assessment = new SmallAssessment().assessment();

	private byte[] cards(String numbers) throws Exception {
		ReportModel report = Export.report(assessment, Map.of());
		return Export.write(new VoteCardsExporter(), report, numbers.isEmpty() ? Map.of() : Map.of("numbers", numbers));
	}

	@Test
	void eachPersonHasACardThatNamesNobody() throws Exception {
		byte[] file = cards("");
		List<String> pages = Export.pages(file);
		assertEquals(assessment.getParticipants().size(), pages.size());
		String first = pages.getFirst().replace(" ", "");
		assertTrue(first.contains("Card1") && first.contains("Doesnotapply") && first.contains("5Embedded"), first);
		assessment.getParticipants().forEach(person -> assertFalse(pages.stream().anyMatch(page -> page.contains(person.getName()))));
	}

	@Test
	void aCameraReadsFrontAndBackUpright() throws Exception {
		try (var file = Loader.loadPDF(cards("12"))) {
			BufferedImage page = new PDFRenderer(file).renderImageWithDPI(0, 100);
			int half = page.getHeight() / 2;
			for (boolean back : new boolean[] { false, true }) {
				BufferedImage face = page.getSubimage(0, back ? half : 0, page.getWidth(), half);
				int[] pixels = face.getRGB(0, 0, face.getWidth(), half, null, 0, face.getWidth());
				var read = new QRCodeReader()
						.decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(face.getWidth(), half, pixels))));
				assertEquals(new CardCode(12, back).text(assessment.getId()), read.getText());
				ResultPoint below = read.getResultPoints()[0];
				ResultPoint first = read.getResultPoints()[1];
				assertTrue(below.getY() > first.getY() + 100 && Math.abs(below.getX() - first.getX()) < 5, "the top edge is up");
				double square = (below.getY() - first.getY()) / 14 * 25.4 / 100;
				assertTrue(square > 5, () -> square + " mm a square, to be read from the other end of a room");
			}
		}
	}

	@Test
	void numbersAreChosenAndLateComersHaveCardsToo() throws Exception {
		assertEquals(4, Export.pages(cards("3, 40-42")).size());
		for (String wrong : List.of("x", "0", "5-3", "1,,2", "12345")) {
			var told = assertThrows(ExportException.class, () -> cards(wrong));
			assertTrue(told.getMessage().contains("is no list of card numbers"), told.getMessage());
		}
	}
}
