package io.orgdeck.export.word.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.votecards.CardCode;

/** Cards that people hold up to vote, in Word. */
class VoteCardsFileTest {

	@Test
	void eachNumberHasAPageWithTwoCodesThatTellItAndNoName() throws Exception {
		ReportModel report = SampleReport.with(DeckRegistry.platform().sample().orElseThrow().create().getDeck());
		byte[] file = Export.write(new VoteCardsExporter(), report, ExportOptions.defaults().with(Map.of("numbers", "7-8")));
		try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
			assertEquals(2, document.getTables().size());
			String text = document.getTables().getFirst().getText();
			for (String said : List.of("Card 7", "▲ 1  Not yet", "▶ 2  Beginning", "▼ 3  Developing", "◀ 4  Established", "▲ 5  Embedded",
					"▶ Does not apply", "▼ Don’t know")) {
				assertTrue(text.contains(said), text);
			}
			List<String> read = document.getAllPictures().stream().map(picture -> read(picture.getData())).sorted().toList();
			assertEquals(List.of(new CardCode(7, true), new CardCode(7, false), new CardCode(8, true), new CardCode(8, false)).stream()
					.map(code -> code.text(report.id())).toList(), read);
		}
	}

	private static String read(byte[] png) {
		try {
			BufferedImage code = ImageIO.read(new ByteArrayInputStream(png));
			int side = code.getWidth() + 100;
			var paper = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
			var g = paper.createGraphics();
			g.fillRect(0, 0, side, side);
			g.drawImage(code, 50, 50, null);
			int[] pixels = paper.getRGB(0, 0, side, side, null, 0, side);
			return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))),
					Map.of(DecodeHintType.TRY_HARDER, true)).getText();
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}
}
