package io.orgdeck.export.word.internal.readback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ISDTContent;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.export.ExportException;
import io.orgdeck.core.export.Passage;
import io.orgdeck.core.export.Readback;
import io.orgdeck.office.chart.ChartPassages;

/** Reads a Word file paragraph by paragraph, its tables line by line, its charts, headers, footers and notes. */
public final class WordReadback implements Readback {

	@Override
	public List<Passage> read(Path file, IProgressMonitor monitor) throws IOException {
		try (var in = Files.newInputStream(file); var document = new XWPFDocument(in)) {
			var reading = new Reading(monitor);
			reading.elements(document.getBodyElements());
			document.getFootnotes().forEach(note -> reading.apart(Messages.footnotes, note.getBodyElements()));
			document.getEndnotes().forEach(note -> reading.apart(Messages.footnotes, note.getBodyElements()));
			for (XWPFHeader header : document.getHeaderList()) {
				reading.apart(Messages.running, header.getBodyElements());
			}
			for (XWPFFooter footer : document.getFooterList()) {
				reading.apart(Messages.running, footer.getBodyElements());
			}
			document.getCharts().forEach(chart -> reading.passages.addAll(ChartPassages.of(chart.getCTChart(), Messages.charts)));
			return reading.passages;
		} catch (POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException e) {
			throw new ExportException(NLS.bind(Messages.unreadable, file.getFileName()), e);
		}
	}

	/** What was read so far, and below which heading. */
	private static final class Reading {

		private final IProgressMonitor monitor;
		private final List<Passage> passages = new ArrayList<>();
		private String place = Messages.start;

		Reading(IProgressMonitor monitor) {
			this.monitor = monitor;
		}

		void apart(String where, List<IBodyElement> elements) {
			place = where;
			elements(elements);
		}

		void elements(List<? extends IBodyElement> elements) {
			for (IBodyElement element : elements) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				switch (element) {
					case XWPFParagraph paragraph -> paragraph(paragraph);
					case XWPFTable table -> table(table);
					case XWPFSDT control -> control(control.getContent());
					default -> {
						// what else there is has no words
					}
				}
			}
		}

		private void control(ISDTContent content) {
			content.getText().lines().forEach(line -> passages.add(Passage.of(place, line)));
		}

		private void paragraph(XWPFParagraph paragraph) {
			String style = paragraph.getStyle() == null ? "" : paragraph.getStyle();
			String words = ParagraphWords.of(paragraph.getCTP());
			if (style.startsWith("Heading") && !words.isBlank()) {
				place = words.strip();
			}
			if (!style.startsWith("TOC") && !words.isBlank()) {
				passages.add(Passage.of(place, words));
			}
		}

		private void table(XWPFTable table) {
			List<String> headings = List.of();
			for (XWPFTableRow row : table.getRows()) {
				List<String> cells = row.getTableCells().stream().map(Reading::words).toList();
				passages.add(new Passage(place, headings, cells));
				headings = headings.isEmpty() ? cells : headings;
				row.getTableCells().forEach(cell -> cell.getTables().forEach(this::table));
			}
		}

		private static String words(XWPFTableCell cell) {
			return String.join("\n", cell.getParagraphs().stream().map(one -> ParagraphWords.of(one.getCTP())).toList()).strip();
		}
	}
}
