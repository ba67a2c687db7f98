package io.orgdeck.export.slides.internal.pptx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.export.ExportException;
import io.orgdeck.core.report.Chart;
import io.orgdeck.export.slides.internal.plan.PlannedSlide;
import io.orgdeck.export.slides.internal.plan.SlideBody;
import io.orgdeck.export.slides.internal.plan.SlideTable;

/** Reads written slides again and looks for every word and figure that was planned: a board must not miss what fell out. */
final class WrittenSlides {

	private final List<PlannedSlide> plan;

	WrittenSlides(List<PlannedSlide> plan) {
		this.plan = plan;
	}

	/** @throws ExportException naming what is missing */
	void check(byte[] file) throws IOException {
		try (var show = new XMLSlideShow(new ByteArrayInputStream(file))) {
			if (show.getSlides().size() != plan.size()) {
				throw missing(plan.getLast().title(), show.getSlides().size() + 1);
			}
			for (int i = 0; i < plan.size(); i++) {
				check(show.getSlides().get(i), plan.get(i), i + 1);
			}
		}
	}

	private static void check(XSLFSlide slide, PlannedSlide planned, int number) throws ExportException {
		var words = new StringBuilder();
		Set<String> figures = new HashSet<>();
		for (XSLFShape shape : slide.getShapes()) {
			switch (shape) {
				case XSLFTextShape text -> words.append(text.getText()).append('\n');
				case XSLFTable table ->
					table.getRows().forEach(row -> row.getCells().forEach(cell -> words.append(cell.getText()).append('\n')));
				case XSLFGraphicFrame frame when frame.hasChart() -> figures.addAll(WrittenChart.figures(frame.getChart()));
				default -> {
					// lines and pictures have no words
				}
			}
		}
		String all = squeezed(words.toString());
		for (String text : Stream.concat(Stream.of(planned.title()), words(planned.body())).toList()) {
			if (!all.contains(squeezed(text))) {
				throw missing(text, number);
			}
		}
		for (Chart chart : charts(planned.body()).toList()) {
			for (String figure : WrittenChart.figures(chart)) {
				if (!figures.contains(figure)) {
					throw missing(figure, number);
				}
			}
		}
		String spoken = slide.getNotes() == null ? "" : squeezed(notes(slide));
		for (String note : planned.notes()) {
			if (!spoken.contains(squeezed(note))) {
				throw missing(note, number);
			}
		}
	}

	private static String notes(XSLFSlide slide) {
		var words = new StringBuilder();
		slide.getNotes().getTextParagraphs().forEach(all -> all.forEach(one -> words.append(one.getText()).append('\n')));
		return words.toString();
	}

	private static Stream<String> words(SlideBody body) {
		return switch (body) {
			case SlideBody.Opening opening -> opening.lines().stream();
			case SlideBody.Points points -> Stream.concat(Stream.of(points.lead()), points.points().stream().flatMap(WrittenSlides::words));
			case SlideBody.KeyFigures figures ->
				Stream.concat(figures.figures().stream().flatMap(figure -> Stream.of(figure.value(), figure.label())),
						figures.points().stream().flatMap(WrittenSlides::words));
			case SlideBody.Charts all -> Stream.concat(Stream.of(all.lead()), all.points().stream().flatMap(WrittenSlides::words));
			case SlideBody.ChartAndTable both -> words(both.table());
			case SlideBody.Grid grid -> Stream.concat(Stream.of(grid.lead()), words(grid.table()));
		};
	}

	private static Stream<String> words(SlideBody.Point point) {
		return Stream.of(point.strong(), point.text());
	}

	private static Stream<String> words(SlideTable table) {
		return Stream.concat(table.headings().stream(), table.rows().stream().flatMap(List::stream));
	}

	private static Stream<Chart> charts(SlideBody body) {
		return switch (body) {
			case SlideBody.Charts all -> all.charts().stream();
			case SlideBody.ChartAndTable both -> Stream.of(both.chart());
			case SlideBody.Opening opening -> Stream.empty();
			case SlideBody.Points points -> Stream.empty();
			case SlideBody.KeyFigures figures -> Stream.empty();
			case SlideBody.Grid grid -> Stream.empty();
		};
	}

	/** Blanks of any kind and number are alike. */
	private static String squeezed(String text) {
		return SlideText.clean(text).replaceAll("\\s+", " ").strip();
	}

	private static ExportException missing(String text, int slide) {
		return new ExportException(NLS.bind(Messages.missing, text, slide), null);
	}
}
