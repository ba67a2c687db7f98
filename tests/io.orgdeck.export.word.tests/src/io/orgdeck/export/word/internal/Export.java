package io.orgdeck.export.word.internal;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.Exporter;
import io.orgdeck.core.report.ReportModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.eclipse.core.runtime.NullProgressMonitor;

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

	static String part(byte[] file, String name) throws IOException {
		return new String(parts(file).get(name), StandardCharsets.UTF_8);
	}
}
