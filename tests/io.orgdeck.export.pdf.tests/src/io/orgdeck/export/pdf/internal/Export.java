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
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
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

	/** What stands on each page, its running lines with it, in the order in which it was written. */
	static List<String> pages(byte[] file) throws IOException {
		return pages(file, false);
	}

	/** @param inLines in the order in which the eye meets it */
	static List<String> pages(byte[] file, boolean inLines) throws IOException {
		try (PDDocument document = Loader.loadPDF(file)) {
			var stripper = new PDFTextStripper();
			stripper.setSortByPosition(inLines);
			var pages = new ArrayList<String>();
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				pages.add(stripper.getText(document).replaceAll("\\s+", " "));
			}
			return pages;
		}
	}

	/** Everything in the file: strings, streams unpacked, and what its pages show and say. */
	static String everything(byte[] file) throws IOException {
		var all = new StringBuilder();
		try (PDDocument document = Loader.loadPDF(file)) {
			for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
				append(all, document.getDocument().getObjectFromPool(key).getObject());
			}
		}
		return all + String.join("\n", pages(file)) + String.join("\n", read(file));
	}

	/** What an object holds itself; what it refers to comes in its own turn. */
	private static void append(StringBuilder all, COSBase object) throws IOException {
		if (object instanceof COSString string) {
			all.append(string.getString()).append('\n');
		} else if (object instanceof COSArray array) {
			for (COSBase one : array) {
				append(all, one);
			}
		} else if (object instanceof COSDictionary dictionary) {
			for (COSBase value : dictionary.getValues()) {
				append(all, value);
			}
			if (object instanceof COSStream stream) {
				try (var in = stream.createInputStream()) {
					all.append(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)).append('\n');
				}
			}
		}
	}
}
