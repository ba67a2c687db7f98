package io.orgdeck.export.word.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.eclipse.core.runtime.NullProgressMonitor;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.Exporter;
import io.orgdeck.core.report.ReportModel;

/** Exports at a fixed time and takes files apart. */
final class Export {

	static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:30:00Z"), ZoneOffset.UTC);

	private Export() {
	}

	static ExportOptions options() {
		return ExportOptions.defaults().withClock(CLOCK);
	}

	static byte[] paper(ReportModel report) throws IOException {
		return write(new BoardPaperExporter(), report, options());
	}

	static byte[] write(Exporter exporter, ReportModel report, ExportOptions options) throws IOException {
		var out = new ByteArrayOutputStream();
		exporter.export(report, options, out, new NullProgressMonitor());
		return out.toByteArray();
	}

	/** W17: the file as POI reads it, with all its paragraphs and tables. */
	static XWPFDocument read(byte[] file) throws IOException {
		return open(file);
	}

	static XWPFDocument open(byte[] file) throws IOException {
		return new XWPFDocument(new ByteArrayInputStream(file));
	}

	/** The parts of a file by name. */
	static Map<String, byte[]> parts(byte[] file) throws IOException {
		Map<String, byte[]> parts = new TreeMap<>();
		try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), zip.readAllBytes());
			}
		}
		return parts;
	}

	/** The file with one of its parts changed, or added when it is not there. */
	static byte[] change(byte[] file, String name, UnaryOperator<String> change) throws IOException {
		Map<String, byte[]> parts = parts(file);
		String before = parts.containsKey(name) ? new String(parts.get(name), StandardCharsets.UTF_8) : "";
		String after = change.apply(before);
		if (after.equals(before)) {
			throw new IllegalArgumentException("Nothing to change in " + name);
		}
		parts.put(name, after.getBytes(StandardCharsets.UTF_8));
		return file(parts);
	}

	static byte[] file(Map<String, byte[]> parts) throws IOException {
		var out = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
			}
		}
		return out.toByteArray();
	}

	static String part(byte[] file, String name) throws IOException {
		return new String(parts(file).get(name), StandardCharsets.UTF_8);
	}
}
