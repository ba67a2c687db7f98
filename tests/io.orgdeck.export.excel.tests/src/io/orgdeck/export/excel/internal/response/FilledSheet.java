package io.orgdeck.export.excel.internal.response;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.NullProgressMonitor;

import io.orgdeck.core.exchange.ResponseReader;
import io.orgdeck.core.exchange.Responses;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.export.excel.internal.SampleClient;
import io.orgdeck.export.excel.internal.reading.XlsxReader;
import io.orgdeck.model.assessment.Assessment;

/** A response sheet that somebody opens, fills in and saves, in a program that is not ours. */
final class FilledSheet {

	static final int ID = 0;
	static final int CARD = 1;
	static final int TEXT = 2;
	static final int ANSWER = 4;
	static final int REASON = 5;
	static final int COMMENT = 6;
	static final int NUMBER_ROW = 2;
	static final int FIRST_ROW = 6;

	final XSSFWorkbook workbook;

	FilledSheet(byte[] file) throws IOException {
		workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
	}

	/** A fresh sheet of an assessment. */
	static FilledSheet of(Assessment assessment, Map<String, String> options) throws IOException {
		return new FilledSheet(export(assessment, options));
	}

	static byte[] export(Assessment assessment, Map<String, String> options) throws IOException {
		var out = new ByteArrayOutputStream();
		new ResponseSheetExporter().export(SampleClient.report(assessment),
				new ExportOptions(Locale.UK, SampleClient.CLOCK, options, Optional.empty()), out, new NullProgressMonitor());
		return out.toByteArray();
	}

	XSSFSheet sheet() {
		return workbook.getSheetAt(1);
	}

	FilledSheet number(int number) {
		sheet().getRow(NUMBER_ROW).getCell(ANSWER).setCellValue(number);
		return this;
	}

	/** The row of the question with that id. */
	XSSFRow row(String question) {
		for (int row = FIRST_ROW; row <= sheet().getLastRowNum(); row++) {
			XSSFCell id = sheet().getRow(row).getCell(ID);
			if (id != null && id.getStringCellValue().equals(question)) {
				return sheet().getRow(row);
			}
		}
		throw new AssertionError("No row for " + question);
	}

	FilledSheet answer(String question, String answer, String reason, String comment) {
		row(question).getCell(ANSWER).setCellValue(typed(answer));
		row(question).getCell(REASON).setCellValue(typed(reason));
		row(question).getCell(COMMENT).setCellValue(typed(comment));
		return this;
	}

	/** Text as a spreadsheet program stores it; this library leaves that to its caller. */
	private static String typed(String text) {
		return text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
	}

	byte[] save() throws IOException {
		var out = new ByteArrayOutputStream();
		workbook.write(out);
		return out.toByteArray();
	}

	Responses read(Assessment assessment) throws IOException {
		return read(save(), assessment);
	}

	static Responses read(byte[] file, Assessment assessment) throws IOException {
		return new ResponseReader(assessment).read(new XlsxReader().read(new ByteArrayInputStream(file), "answers.xlsx"));
	}
}
