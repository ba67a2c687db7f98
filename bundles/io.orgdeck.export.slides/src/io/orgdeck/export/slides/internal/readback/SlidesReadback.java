package io.orgdeck.export.slides.internal.readback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.export.ExportException;
import io.orgdeck.core.export.Passage;
import io.orgdeck.core.export.Readback;
import io.orgdeck.office.chart.ChartPassages;

/** Reads slides: texts, tables, charts, and what the speaker says. */
public final class SlidesReadback implements Readback {

	@Override
	public List<Passage> read(Path file, IProgressMonitor monitor) throws IOException {
		try (var in = Files.newInputStream(file); var show = new XMLSlideShow(in)) {
			var passages = new ArrayList<Passage>();
			for (XSLFSlide slide : show.getSlides()) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				String title = Optional.ofNullable(slide.getTitle()).orElse("").replaceAll("\\s+", " ");
				String place = NLS.bind(Messages.slide, slide.getSlideNumber(), title);
				shapes(slide.getShapes(), place, passages);
				if (slide.getNotes() != null) {
					slide.getNotes().getTextParagraphs()
							.forEach(all -> all.forEach(one -> passages.add(Passage.of(NLS.bind(Messages.notes, place), one.getText()))));
				}
			}
			return passages;
		} catch (POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException e) {
			throw new ExportException(NLS.bind(Messages.unreadable, file.getFileName()), e);
		}
	}

	private static void shapes(List<XSLFShape> shapes, String place, List<Passage> passages) {
		for (XSLFShape shape : shapes) {
			switch (shape) {
				case XSLFTextShape text when text.getTextType() == Placeholder.SLIDE_NUMBER -> {
					// furniture
				}
				case XSLFTextShape text -> text.getTextParagraphs().forEach(one -> passages.add(Passage.of(place, one.getText())));
				case XSLFTable table -> table(table, place, passages);
				case XSLFGroupShape group -> shapes(group.getShapes(), place, passages);
				case XSLFGraphicFrame frame when frame.hasChart() ->
					passages.addAll(ChartPassages.of(frame.getChart().getCTChart(), place));
				default -> {
					// lines and pictures have no words
				}
			}
		}
	}

	private static void table(XSLFTable table, String place, List<Passage> passages) {
		List<String> headings = List.of();
		for (var row : table.getRows()) {
			List<String> cells = row.getCells().stream().map(cell -> cell.getText().strip()).toList();
			passages.add(new Passage(place, headings, cells));
			headings = headings.isEmpty() ? cells : headings;
		}
	}
}
