package io.orgdeck.export.excel.internal.response;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.report.OwnWords;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.ReportModel.Person;
import io.orgdeck.core.words.Language;
import io.orgdeck.export.excel.internal.workbook.WorkbookProperties;
import io.orgdeck.export.excel.internal.xlsx.StreamedWorkbook;

/** Puts a response workbook together: one sheet of instructions, then a sheet for each person or one for anybody. */
final class ResponseWorkbook implements Closeable {

	private final StreamedWorkbook book;

	ResponseWorkbook(ReportModel report, ResponseRequest request, ExportOptions options) {
		Language language = Language.of(report.language());
		book = new StreamedWorkbook(options.house(), language);
		var instructions = new InstructionSheet(report, request, book);
		var pictures = new CardPictures(request.questions(), language, book.shell());
		if (request.people().isEmpty()) {
			new AnswerSheet(report, request, Optional.empty(), Messages.sheetName(language, "sheet_answers"), instructions, pictures, book);
		}
		for (Person person : request.people()) {
			String name = request.people().size() == 1 ? Messages.sheetName(language, "sheet_answers")
					: OwnWords.own(report.deck(), OwnWords.RESPONDENT).map(one -> OwnWords.capital(one) + ' ' + person.number())
							.orElseGet(() -> Messages.sheetName(language, "sheet_participant").replace("{0}",
									String.valueOf(person.number())));
			new AnswerSheet(report, request, Optional.of(person), name, instructions, pictures, book);
		}
		book.shell().lockStructure();
		WorkbookProperties.set(book.shell(), report, options.clock());
	}

	void write(OutputStream out, IProgressMonitor monitor) throws IOException {
		book.write(out, SubMonitor.convert(monitor));
	}

	@Override
	public void close() throws IOException {
		book.close();
	}
}
