package io.orgdeck.export.word.internal.votecards;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.ReportModel.Person;
import io.orgdeck.core.votecards.CardNumbers;
import io.orgdeck.core.votecards.Edge;
import io.orgdeck.core.votecards.PrintedCard;
import io.orgdeck.core.votecards.QrCode;
import io.orgdeck.core.words.Language;
import io.orgdeck.export.word.internal.check.Expectations;
import io.orgdeck.export.word.internal.house.HostDocument;
import io.orgdeck.export.word.internal.house.PageShape;
import io.orgdeck.export.word.internal.text.Numbers;
import io.orgdeck.export.word.internal.text.Setting;
import io.orgdeck.export.word.internal.text.TextRole;
import io.orgdeck.export.word.internal.text.WordTable;
import io.orgdeck.export.word.internal.text.WordWriter;
import io.orgdeck.model.Texts;

/** Cards that people hold up to vote: a page for each, printed on one side and folded. All measures in twentieths of a point. */
public final class VoteCardsFile {

	private static final int WIDTH = 11906;
	private static final int HEIGHT = 16838;
	private static final int MARGIN = 340;
	private static final int SIDE = 2380;
	private static final int CODE = 6466;
	private static final int RIM = 640;
	private static final int FOLD = 300;
	private static final int ONE_LINE = 240;
	/** Millimetres of the code, as large as fits with a light rim. */
	private static final double CODE_MILLIMETRES = 110;
	private static final double POINTS_A_MILLIMETRE = 72 / 25.4;
	private static final int PIXELS_A_SQUARE = 8;
	private static final List<String> ARROWS = List.of("▲ ", "▶ ", "▼ ", "◀ ");

	private final ReportModel report;
	private final ExportOptions options;
	private final String tag;
	private final Language language;

	public VoteCardsFile(ReportModel report, ExportOptions options) {
		this.report = report;
		this.options = options;
		tag = report.deck() == null ? report.language() : Texts.or(report.deck().getLanguage(), report.language());
		language = Language.of(tag);
	}

	public void write(OutputStream out, IProgressMonitor monitor) throws IOException {
		Messages messages = language.texts(Messages.class);
		List<Integer> numbers = CardNumbers.read(options.values().getOrDefault(CardNumbers.OPTION, ""),
				report.people().stream().map(Person::number).toList());
		List<PrintedCard> cards = PrintedCard.of(numbers, report.id(), report.deck(), language);
		SubMonitor progress = SubMonitor.convert(monitor, messages.progress, cards.size() + 2);
		byte[] file = file(cards, messages, progress);
		check(cards, file, messages);
		progress.split(1);
		out.write(file);
	}

	private byte[] file(List<PrintedCard> cards, Messages messages, SubMonitor progress) throws IOException {
		try (HostDocument house = HostDocument.cards(options.clock().instant(), "", options.house(), tag)) {
			WordWriter words = house.writer(new Numbers(0, 0));
			for (PrintedCard card : cards) {
				sheet(words, card, card != cards.getFirst());
				progress.split(1);
			}
			CTSectPr section = CTSectPr.Factory.newInstance();
			new PageShape(WIDTH, HEIGHT, MARGIN, MARGIN, MARGIN, MARGIN).to(section);
			house.document().getDocument().getBody().setSectPr(section);
			house.parts().properties().setTitleProperty(messages.title);
			house.parts().properties().setLanguageProperty(tag);
			var out = new ByteArrayOutputStream();
			house.save(out);
			return out.toByteArray();
		}
	}

	private void sheet(WordWriter words, PrintedCard card, boolean newPage) {
		if (newPage) {
			words.paragraph(Setting.of(TextRole.CARD_END).onNewPage(true), "");
		}
		List<String> advice = PrintedCard.advice(report.deck(), language);
		WordTable sheet = words.table(SIDE, CODE, SIDE);
		face(sheet, words, card, card.front(), "");
		sheet.row(FOLD);
		CTTc fold = sheet.cell(() -> words.paragraph(TextRole.CARD_SMALL, "- - - - - -"));
		sheet.cell(() -> words.paragraph(TextRole.CARD_SMALL, advice.getFirst()));
		sheet.cell(() -> words.paragraph(TextRole.CARD_SMALL, "- - - - - -"));
		face(sheet, words, card, card.back(), advice.getLast());
		words.paragraph(TextRole.CARD_END, "");
	}

	private static void face(WordTable sheet, WordWriter words, PrintedCard card, PrintedCard.Face face, String advice) {
		sheet.row(RIM);
		sheet.cell(() -> words.paragraph(TextRole.CARD_SMALL, card.title()));
		edge(sheet, words, face, Edge.TOP);
		sheet.cell(() -> words.paragraph(TextRole.CARD_END, ""));
		sheet.row(CODE);
		edge(sheet, words, face, Edge.LEFT);
		sheet.cell(() -> words.paragraph(TextRole.CARD_TEXT, () -> picture(words, face)));
		edge(sheet, words, face, Edge.RIGHT);
		sheet.row(RIM);
		sheet.cell(() -> words.paragraph(TextRole.CARD_SMALL, advice));
		edge(sheet, words, face, Edge.BOTTOM);
		sheet.cell(() -> words.paragraph(TextRole.CARD_END, ""));
	}

	private static void edge(WordTable sheet, WordWriter words, PrintedCard.Face face, Edge edge) {
		String said = face.words().get(edge.ordinal());
		CTTc cell = sheet.cell(() -> words.paragraph(TextRole.CARD_TEXT, () -> {
			words.paragraph().getCTP().getPPr().addNewJc().setVal(STJc.CENTER);
			words.run(said.isEmpty() ? "" : ARROWS.get(edge.ordinal()) + said);
		}));
		cell.getTcPr().addNewVAlign().setVal(STVerticalJc.CENTER);
	}

	private static void picture(WordWriter words, PrintedCard.Face face) {
		CTSpacing spacing = words.paragraph().getCTP().getPPr().addNewSpacing(); // as high as the picture
		spacing.setBefore(BigInteger.ZERO);
		spacing.setAfter(BigInteger.ZERO);
		spacing.setLine(BigInteger.valueOf(ONE_LINE));
		spacing.setLineRule(STLineSpacingRule.AUTO);
		int side = Units.toEMU(CODE_MILLIMETRES * POINTS_A_MILLIMETRE);
		var run = words.paragraph().createRun();
		try {
			run.addPicture(new ByteArrayInputStream(png(face.code())), PictureType.PNG, "code.png", side, side);
		} catch (IOException | InvalidFormatException e) {
			throw new IllegalStateException(e); // a picture of ours, in memory
		}
		run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(face.alt());
	}

	private static byte[] png(QrCode code) throws IOException {
		int side = code.size() * PIXELS_A_SQUARE;
		var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
		for (int y = 0; y < side; y++) {
			for (int x = 0; x < side; x++) {
				picture.setRGB(x, y, code.dark()[y / PIXELS_A_SQUARE][x / PIXELS_A_SQUARE] ? 0 : 0xffffff);
			}
		}
		var out = new ByteArrayOutputStream();
		try (var stream = new MemoryCacheImageOutputStream(out)) {
			ImageIO.write(picture, "png", stream);
		}
		return out.toByteArray();
	}

	private static void check(List<PrintedCard> cards, byte[] file, Messages messages) throws IOException {
		var expected = new Expectations();
		for (PrintedCard card : cards) {
			for (PrintedCard.Face face : List.of(card.front(), card.back())) {
				expected.anywhere(card.title(), face.alt());
				face.words().forEach(word -> expected.anywhere(card.title(), word));
			}
		}
		expected.check(file, messages.missing);
	}
}
