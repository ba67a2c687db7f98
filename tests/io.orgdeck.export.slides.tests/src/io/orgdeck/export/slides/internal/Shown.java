package io.orgdeck.export.slides.internal;

import java.io.ByteArrayInputStream;
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
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.eclipse.core.runtime.NullProgressMonitor;

import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.report.Edition;
import io.orgdeck.core.report.Edition.Audience;
import io.orgdeck.core.report.Edition.Part;
import io.orgdeck.core.report.ReportBuilder;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.model.assessment.Assessment;

/** Slides as they were written, and what can be read in them. */
record Shown(byte[] file) {

	static final ExportOptions OPTIONS = ExportOptions.defaults()
			.withClock(Clock.fixed(Instant.parse("2026-03-14T09:00:00Z"), ZoneOffset.UTC));

	static Assessment sample() throws IOException {
		return DeckRegistry.platform().sample().orElseThrow().create();
	}

	static ReportModel report(Assessment assessment, Part part) {
		return ReportBuilder.report(assessment, LocalDate.of(2026, 3, 14), new Edition(Audience.BOARD, part, Optional.empty()));
	}

	static ReportModel report() throws IOException {
		return report(sample(), Part.WHOLE);
	}

	static Shown of(ReportModel report, ExportOptions options) throws IOException {
		var out = new ByteArrayOutputStream();
		new SlidesExporter().export(report, options, out, new NullProgressMonitor());
		return new Shown(out.toByteArray());
	}

	static Shown of(ReportModel report) throws IOException {
		return of(report, OPTIONS);
	}

	/** The slides; the file stays in memory. */
	List<XSLFSlide> slides() throws IOException {
		return new XMLSlideShow(new ByteArrayInputStream(file)).getSlides();
	}

	List<String> titles() throws IOException {
		return slides().stream().map(Shown::title).toList();
	}

	/** What is read first. */
	static String title(XSLFSlide slide) {
		return ((XSLFTextShape) slide.getShapes().getFirst()).getText();
	}

	/** The first slide whose title begins so. */
	XSLFSlide slide(String title) throws IOException {
		return slides().stream().filter(slide -> title(slide).startsWith(title)).findFirst()
				.orElseThrow(() -> new AssertionError("No slide " + title));
	}

	/** All words that are seen on a slide. */
	static String words(XSLFSlide slide) {
		var words = new StringBuilder();
		for (XSLFShape shape : slide.getShapes()) {
			if (shape instanceof XSLFTextShape text) {
				words.append(text.getText()).append('\n');
			} else if (shape instanceof XSLFTable table) {
				table.getRows().forEach(row -> row.getCells().forEach(cell -> words.append(cell.getText()).append('\n')));
			}
		}
		return words.toString();
	}

	/** What the speaker reads. */
	static String notes(XSLFSlide slide) {
		var words = new StringBuilder();
		if (slide.getNotes() != null) {
			slide.getNotes().getTextParagraphs().forEach(all -> all.forEach(one -> words.append(one.getText()).append('\n')));
		}
		return words.toString();
	}

	static Stream<XSLFChart> charts(XSLFSlide slide) {
		return slide.getShapes().stream().filter(XSLFGraphicFrame.class::isInstance).map(XSLFGraphicFrame.class::cast)
				.filter(XSLFGraphicFrame::hasChart).map(XSLFGraphicFrame::getChart);
	}

	/** Every part as text, those of the workbooks in charts as well. */
	Map<String, String> parts() throws IOException {
		var parts = new TreeMap<String, String>();
		collect("", file, parts);
		return parts;
	}

	private static void collect(String prefix, byte[] zipped, Map<String, String> parts) throws IOException {
		try (var zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				byte[] content = zip.readAllBytes();
				if (entry.getName().endsWith(".xlsx")) {
					collect(prefix + entry.getName() + "!", content, parts);
				} else {
					parts.put(prefix + entry.getName(), new String(content, StandardCharsets.UTF_8));
				}
			}
		}
	}

	/** Names of the parts that hold a word. */
	List<String> partsWith(String word) throws IOException {
		var found = new ArrayList<String>();
		parts().forEach((name, content) -> {
			if (content.contains(word) || name.contains(word)) {
				found.add(name);
			}
		});
		return found;
	}
}
