package io.orgdeck.export.excel.internal.response;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import io.orgdeck.core.picture.CardPicture;
import io.orgdeck.core.report.CardText;
import io.orgdeck.core.words.Language;
import io.orgdeck.export.excel.internal.xlsx.TextFit;
import io.orgdeck.model.PictureData;
import io.orgdeck.model.deck.Question;

/** The pictures of the cards on the sheets of one file: each beside the first question of its card, and small, so that the answers stay close together. */
final class CardPictures {

	/** Width of the column in characters. */
	static final int COLUMN = 24;
	private static final int WIDEST = 155;
	private static final int HIGHEST = 110;
	private static final int AROUND = 4;
	/** Where the words above it begin. */
	private static final int LEFT = 9;
	/** In points. */
	private static final double PIXEL = 0.75;

	private final XSSFWorkbook book;
	private final Language language;
	/** By the place of their questions. */
	private final Map<Integer, CardPicture> pictures = new TreeMap<>();
	private final Map<PictureData, Integer> inBook = new HashMap<>();

	CardPictures(List<Question> questions, Language language, XSSFWorkbook book) {
		this.book = book;
		this.language = language;
		for (int i = 0; i < questions.size(); i++) {
			if (i == 0 || questions.get(i).getCard() != questions.get(i - 1).getCard()) {
				int place = i;
				CardPicture.of(questions.get(i).getCard()).ifPresent(picture -> pictures.put(place, picture.small()));
			}
		}
	}

	boolean isEmpty() {
		return pictures.isEmpty();
	}

	/** Everything that they say. */
	Stream<String> texts() {
		return pictures.values().stream().flatMap(picture -> Stream.of(picture.credit(), CardText.words(picture, language)));
	}

	/** Who made the picture beside a question, which stands above it; empty where there is none. */
	String credit(int question) {
		return Optional.ofNullable(pictures.get(question)).map(CardPicture::credit).orElse("");
	}

	/** How much of the height of a row the picture beside a question takes with its credit, in points. */
	double points(int question) {
		return Optional.ofNullable(pictures.get(question)).map(picture -> above(picture) + (height(picture) + 2 * AROUND) * PIXEL)
				.orElse(0.0);
	}

	private static double above(CardPicture picture) {
		return picture.credit().isBlank() ? 0 : TextFit.points(TextFit.lines(picture.credit(), COLUMN));
	}

	private static double share(CardPicture picture) {
		return Math.min(1, Math.min((double) WIDEST / picture.width(), (double) HIGHEST / picture.height()));
	}

	private static int width(CardPicture picture) {
		return (int) Math.max(1, picture.width() * share(picture));
	}

	private static int height(CardPicture picture) {
		return (int) Math.max(1, picture.height() * share(picture));
	}

	/** Puts them on a sheet, whose questions begin in that row. */
	void draw(XSSFSheet sheet, int firstRow, int column) {
		pictures.forEach((question, picture) -> draw(picture, sheet, firstRow + question, column));
	}

	private void draw(CardPicture picture, XSSFSheet sheet, int row, int column) {
		int top = (int) Math.round(above(picture) / PIXEL) + AROUND;
		var place = new XSSFClientAnchor(Units.pixelToEMU(LEFT), Units.pixelToEMU(top), Units.pixelToEMU(LEFT + width(picture)),
				Units.pixelToEMU(top + height(picture)), column, row, column, row);
		place.setAnchorType(AnchorType.MOVE_DONT_RESIZE);
		int index = inBook.computeIfAbsent(picture.data(),
				data -> book.addPicture(data.bytes(), PictureType.valueOf(picture.format().toUpperCase(Locale.ROOT)).getOoxmlId()));
		sheet.createDrawingPatriarch().createPicture(place, index).getCTPicture().getNvPicPr().getCNvPr()
				.setDescr(CardText.words(picture, language));
	}
}
