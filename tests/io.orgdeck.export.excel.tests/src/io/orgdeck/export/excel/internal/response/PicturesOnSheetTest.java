package io.orgdeck.export.excel.internal.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.exchange.ResponseLayout;
import io.orgdeck.core.exchange.Responses;
import io.orgdeck.export.excel.internal.LibreOffice;
import io.orgdeck.export.excel.internal.SampleClient;
import io.orgdeck.model.Answer;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Question;
import io.orgdeck.samples.DrawnPicture;

/** Pictures of cards on response sheets. */
class PicturesOnSheetTest {

	/** Height in points of a row that leaves room for several others on a page. */
	private static final int LOW = 110;

	private final Assessment assessment = SampleClient.assessment();
	private final List<Question> questions = Decks.asked(assessment.getDeck());
	private final Card first = questions.getFirst().getCard();
	private final Card second = questions.stream().map(Question::getCard).filter(card -> card != first).findFirst().orElseThrow();

	PicturesOnSheetTest() throws IOException {
	}

	@BeforeEach
	void draw() {
		first.setPicture(DrawnPicture.of(1200, 600, "Two people at a well"));
		first.getPicture().setCredit("Drawn by Bethan");
		second.setPicture(DrawnPicture.of(40, 60, null));
	}

	private static Map<String, Integer> columns(FilledSheet sheet) {
		var columns = new HashMap<String, Integer>();
		sheet.sheet().getRow(FilledSheet.FIRST_ROW - 1).forEach(cell -> columns.put(cell.getStringCellValue(), cell.getColumnIndex()));
		return columns;
	}

	private static List<XSSFPicture> pictures(FilledSheet sheet) {
		List<XSSFShape> shapes = sheet.sheet().getDrawingPatriarch().getShapes();
		return shapes.stream().map(XSSFPicture.class::cast).toList();
	}

	private static String id(XSSFRow row) {
		return row.getCell(FilledSheet.ID).getStringCellValue();
	}

	@Test
	@DisplayName("Each stands beside the first question of its card, in its row, with its words and who made it, and small")
	void beside() throws IOException {
		FilledSheet plain = FilledSheet.of(SampleClient.assessment(), Map.of());
		FilledSheet sheet = FilledSheet.of(assessment, Map.of());
		List<XSSFPicture> pictures = pictures(sheet);
		assertEquals(List.of("Two people at a well", "A picture that nobody has described"),
				pictures.stream().map(one -> one.getCTPicture().getNvPicPr().getCNvPr().getDescr()).toList());
		int column = columns(sheet).get(ResponseLayout.PICTURE);
		for (int i = 0; i < 2; i++) {
			var place = pictures.get(i).getClientAnchor();
			XSSFRow row = sheet.row(List.of(first, second).get(i).getQuestions().stream().filter(questions::contains).findFirst()
					.orElseThrow().getId());
			assertEquals(List.of((int) place.getCol1(), (int) place.getCol2(), place.getRow1(), place.getRow2()),
					List.of(column, column, row.getRowNum(), row.getRowNum()));
			assertTrue(place.getDy2() <= row.getHeightInPoints() * 12_700, "it ends within its row");
			assertTrue(row.getHeightInPoints() <= Math.max(LOW, plain.row(id(row)).getHeightInPoints()), "rows stay low");
			assertTrue(place.getDx2() / 9_525 < sheet.sheet().getColumnWidthInPixels(column), "it is no wider than its column");
		}
		assertEquals("Drawn by Bethan", sheet.row(questions.getFirst().getId()).getCell(column).getStringCellValue());
		assertTrue(pictures.getFirst().getPictureData().getData().length < first.getPicture().getData().bytes().length,
				"no more dots than are seen");
		assertEquals(2, FilledSheet.of(assessment, Map.of("group", assessment.getGroups().getFirst().getName())).workbook
				.getAllPictures().size(), "the sheets of several people share them");
	}

	@Test
	@DisplayName("Without pictures on the cards that are asked, the sheet has no column for them")
	void none() throws IOException {
		first.setPicture(null);
		second.setPicture(null);
		FilledSheet sheet = FilledSheet.of(assessment, Map.of());
		assertEquals(-1, columns(sheet).getOrDefault(ResponseLayout.PICTURE, -1));
	}

	private FilledSheet filled() throws IOException {
		FilledSheet sheet = FilledSheet.of(assessment, Map.of());
		Map<String, Integer> columns = columns(sheet);
		sheet.sheet().getRow(FilledSheet.NUMBER_ROW).getCell(columns.get(ResponseLayout.ANSWER)).setCellValue(2);
		for (Question question : questions) {
			sheet.row(question.getId()).getCell(columns.get(ResponseLayout.ANSWER)).setCellValue("3");
			sheet.row(question.getId()).getCell(columns.get(ResponseLayout.COMMENT)).setCellValue("because");
		}
		return sheet;
	}

	private void assertWhole(Responses responses) {
		assertEquals(List.of(), responses.problems());
		assertEquals(IntStream.range(0, questions.size()).mapToObj(i -> "because").toList(),
				responses.responses().stream().filter(one -> one.vote().answer() instanceof Answer.Rated).map(one -> one.vote().comment())
						.toList());
	}

	@Test
	@DisplayName("A sheet that was filled in comes back whole, and nothing of the pictures is taken for words of people")
	void comesBack() throws IOException {
		assertWhole(filled().read(assessment));
	}

	@Test
	@DisplayName("What somebody writes into the column of pictures, or a picture that somebody adds, is told")
	void told() throws IOException {
		FilledSheet sheet = filled();
		sheet.row(questions.get(1).getId()).createCell(columns(sheet).get(ResponseLayout.PICTURE)).setCellValue("What is this?");
		pictures(sheet).getFirst().getCTPicture().getNvPicPr().getCNvPr().setTitle("Our own well");
		assertEquals(2, sheet.read(assessment).problems().size());
	}

	@Test
	@DisplayName("A sheet that LibreOffice has saved comes back whole")
	void byLibreOffice(@TempDir Path folder) throws Exception {
		var libreOffice = new LibreOffice(folder);
		Path file = Files.write(folder.resolve("answers.xlsx"), filled().save());
		assertWhole(FilledSheet.read(Files.readAllBytes(libreOffice.recalculate(file)), assessment));
	}
}
