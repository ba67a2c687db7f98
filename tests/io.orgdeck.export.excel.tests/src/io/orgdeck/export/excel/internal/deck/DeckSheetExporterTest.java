package io.orgdeck.export.excel.internal.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.decksheet.DeckImport;
import io.orgdeck.core.decksheet.DeckReader;
import io.orgdeck.core.decksheet.DeckWriter;
import io.orgdeck.core.export.ExporterRegistry;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.export.excel.internal.LibreOffice;
import io.orgdeck.export.excel.internal.SampleClient;
import io.orgdeck.export.excel.internal.reading.XlsxReader;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Deck;

/** The shipped deck goes to a workbook and comes back. */
class DeckSheetExporterTest {

	private final Deck deck = SampleClient.report().deck();

	DeckSheetExporterTest() throws IOException {
	}

	private static byte[] export() throws IOException {
		return export(SampleClient.assessment());
	}

	private static byte[] export(Assessment assessment) throws IOException {
		var out = new ByteArrayOutputStream();
		ExporterRegistry.platform().find("deck-sheet").orElseThrow().create().export(SampleClient.report(assessment), SampleClient.OPTIONS,
				out,
				new NullProgressMonitor());
		return out.toByteArray();
	}

	private static Spreadsheet read(byte[] file) throws IOException {
		return new XlsxReader().read(new ByteArrayInputStream(file), "deck.xlsx");
	}

	private void assertSameDeck(DeckImport imported) {
		assertEquals(List.of(), imported.problems());
		Deck read = imported.deck().orElseThrow();
		assertEquals(deck.getId(), read.getId());
		assertEquals(Decks.rateable(deck).stream().map(question -> question.getId() + ' ' + question.getText()).toList(),
				Decks.rateable(read).stream().map(question -> question.getId() + ' ' + question.getText()).toList());
		assertEquals(DeckWriter.spreadsheet(deck), DeckWriter.spreadsheet(read));
	}

	@Test
	void theShippedDeckComesBackWithItsIds() throws IOException {
		assertSameDeck(DeckReader.read(read(export())));
	}

	@ParameterizedTest
	@ValueSource(strings = { "هل نتعلم من أخطائنا؟", "Dysgu o gamgymeriadau: tŷ, dŵr, môr", "Чему мы учимся на ошибках?",
			"👩🏽‍🏫 learns 🎓 from 🐞" })
	void wordsInAnyScriptComeBack(String words) throws IOException {
		Assessment assessment = SampleClient.assessment();
		Deck foreign = assessment.getDeck();
		var card = foreign.getSections().getFirst().getCards().getFirst();
		foreign.setTitle(words);
		foreign.getSections().getFirst().setTitle(words);
		foreign.getDimensions().getFirst().setName(words);
		foreign.getScales().getFirst().getLevels().getFirst().setLabel(words);
		card.setTitle(words);
		card.getExamples().set(0, words);
		card.getQuestions().getFirst().setText(words);
		DeckImport imported = DeckReader.read(read(export(assessment)));
		assertEquals(List.of(), imported.problems());
		assertEquals(DeckWriter.spreadsheet(foreign), DeckWriter.spreadsheet(imported.deck().orElseThrow()));
		assertEquals(words, imported.deck().orElseThrow().getSections().getFirst().getCards().getFirst().getTitle());
	}

	@Test
	void libreOfficeInBetweenLosesNothing(@TempDir Path folder) throws Exception {
		var libreOffice = new LibreOffice(folder);
		Path file = Files.write(folder.resolve("deck.xlsx"), export());
		assertSameDeck(DeckReader.read(read(Files.readAllBytes(libreOffice.recalculate(file)))));
	}

	private static byte[] typed(boolean withFormula) throws IOException {
		var out = new ByteArrayOutputStream();
		try (var workbook = new XSSFWorkbook()) {
			var sheet = workbook.createSheet("Sheet1");
			fill(sheet.createRow(0), "Card", "Section", "Question", "Weight", "Dimension");
			fill(sheet.createRow(1), "A1", "A", "Is =1+1 two?", "", "Sums");
			sheet.getRow(1).createCell(3).setCellValue(0.5);
			fill(sheet.createRow(2), "", "", "And now?", "", "Sums");
			sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A3"));
			fill(sheet.createRow(3), "1.10", "A", "", "", "");
			XSSFRow last = sheet.createRow(4);
			fill(last, "A2", "A", "=1+1", "", "");
			if (withFormula) {
				last.createCell(2).setCellFormula("1+1");
			}
			workbook.write(out);
		}
		return out.toByteArray();
	}

	@Test
	void aDeckTypedIntoExcelIsRead() throws IOException {
		Deck read = DeckReader.read(read(typed(false))).deck().orElseThrow();
		assertEquals(List.of("Is =1+1 two?", "And now?", "=1+1"),
				Decks.rateable(read).stream().map(question -> question.getText()).toList());
		assertEquals(0.5, Decks.rateable(read).getFirst().getWeight());
		assertTrue(Decks.card(read, "1.10").isPresent());
	}

	@Test
	void aFormulaIsRefusedByItsCell() throws IOException { // D10
		DeckImport imported = DeckReader.read(read(typed(true)));
		assertTrue(imported.deck().isEmpty());
		assertTrue(imported.problems().toString().contains("deck.xlsx, sheet Sheet1, row 5, column C: The cell holds a formula"),
				imported.problems().toString());
	}

	@Test
	void idsAreHiddenAndNothingElse() throws IOException { // D1
		try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(export()))) {
			for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
				var sheet = workbook.getSheetAt(index);
				for (var heading : sheet.getRow(0)) {
					boolean isId = heading.getStringCellValue().matches("id|.* id|.* lineage");
					assertEquals(isId, sheet.isColumnHidden(heading.getColumnIndex()),
							sheet.getSheetName() + ": " + heading.getStringCellValue());
				}
			}
			assertEquals("Cards", workbook.getSheetName(0));
		}
	}

	@Test
	void everyPartOfTheShippedDeckComesBack() throws IOException { // D2
		Deck read = DeckReader.read(read(export())).deck().orElseThrow();
		read.setFileVersion(deck.getFileVersion());
		assertTrue(EcoreUtil.equals(deck, read));
	}

	private static void fill(XSSFRow row, String... texts) {
		for (int column = 0; column < texts.length; column++) {
			if (!texts[column].isEmpty()) {
				row.createCell(column).setCellValue(texts[column]);
			}
		}
	}
}
