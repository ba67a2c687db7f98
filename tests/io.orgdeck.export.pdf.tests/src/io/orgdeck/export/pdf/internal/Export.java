package io.orgdeck.export.pdf.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.core.runtime.NullProgressMonitor;

import io.orgdeck.core.export.EditionOptions;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.Exporter;
import io.orgdeck.core.report.ReportBuilder;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.export.pdf.internal.check.WrittenText;
import io.orgdeck.model.assessment.Assessment;

/** Exports at a fixed time and reads what was written. */
final class Export {

	static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:30:00Z"), ZoneOffset.UTC);

	private Export() {
	}

	static ReportModel report(Assessment assessment, Map<String, String> values) throws IOException {
		return ReportBuilder.report(assessment, LocalDate.now(CLOCK), EditionOptions.edition(values, assessment));
	}

	static byte[] paper(Assessment assessment, Map<String, String> values) throws IOException {
		return write(new BoardPaperExporter(), report(assessment, values), values);
	}

	static byte[] write(Exporter exporter, ReportModel report, Map<String, String> values) throws IOException {
		var out = new ByteArrayOutputStream();
		exporter.export(report, ExportOptions.defaults().withClock(CLOCK).with(values), out, new NullProgressMonitor());
		return out.toByteArray();
	}

	/** What a screen reader reads, one text to a line. */
	static List<String> read(byte[] file) throws IOException {
		return WrittenText.of(file).stream().map(text -> text.replaceAll("\\s+", " ").strip()).toList();
	}

	/** What stands on each page, its running lines with it. */
	static List<String> pages(byte[] file) throws IOException {
		try (PDDocument document = Loader.loadPDF(file)) {
			var stripper = new PDFTextStripper();
			var pages = new ArrayList<String>();
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				pages.add(stripper.getText(document).replaceAll("\\s+", " "));
			}
			return pages;
		}
	}

	/** Everything in the file, streams unpacked, as bytes and as text of the pages. */
	static String everything(byte[] file) throws IOException {
		var all = new StringBuilder();
		try (PDDocument document = Loader.loadPDF(file)) {
			for (COSObject object : document.getDocument().getXrefTable().keySet().stream().map(document.getDocument()::getObjectFromPool)
					.toList()) {
				if (object.getObject() instanceof COSStream stream) {
					all.append(new String(stream.createInputStream().readAllBytes(), StandardCharsets.ISO_8859_1)).append('\n');
				} else {
					all.append(object.getObject()).append('\n');
				}
			}
		}
		return all + String.join("\n", pages(file)) + String.join("\n", read(file));
	}
}
