package io.orgdeck.office.chart;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTSerTx;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

import io.orgdeck.core.house.HouseColours;
import io.orgdeck.core.report.Chart;
import io.orgdeck.office.file.StillZip;

/** The three kinds of file that show charts, each written and read again. */
enum ChartHost {

	WORD {
		@Override
		byte[] write(Chart chart) throws IOException, InvalidFormatException {
			try (var document = new XWPFDocument(); var out = new ByteArrayOutputStream(); var zip = new StillZip(out)) {
				document.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(MADE)));
				var run = document.createParagraph().createRun();
				var target = document.createChart(run, 5_000_000, 3_000_000);
				builder(chart).fill(target, new Figures.Embedded());
				AltText.set(run, chart, 7);
				ChartWorkbook.seal(target, MADE, "Riverside");
				document.write(zip);
				return out.toByteArray();
			}
		}

		@Override
		Read read(byte[] file) throws IOException {
			try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
				var inline = document.getParagraphArray(0).getRuns().getFirst().getCTR().getDrawingArray(0).getInlineArray(0);
				var chart = document.getCharts().getFirst();
				return new Read(chart.getCTChartSpace().xmlText(), seriesOf(chart), Words.of(inline.getDocPr()), embedded(chart));
			}
		}
	},
	EXCEL {
		@Override
		byte[] write(Chart chart) throws IOException, InvalidFormatException {
			try (var book = new XSSFWorkbook(); var out = new ByteArrayOutputStream(); var zip = new StillZip(out)) {
				book.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(MADE)));
				var sheet = book.createSheet("Scores");
				fillCells(sheet, chart);
				var target = sheet.createDrawingPatriarch().createChart(new XSSFClientAnchor(0, 0, 0, 0, 5, 0, 15, 20));
				builder(chart).fill(target, new Figures.OnSheet("Scores", 2, 3, 1,
						IntStream.range(0, chart.series().size()).map(at -> at + 2).boxed().toList()));
				AltText.set(target, chart);
				book.write(zip);
				return out.toByteArray();
			}
		}

		@Override
		Read read(byte[] file) throws IOException {
			try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
				var chart = book.getSheetAt(0).getDrawingPatriarch().getCharts().getFirst();
				var frame = book.getSheetAt(0).getDrawingPatriarch().getCTDrawing().getTwoCellAnchorArray(0).getGraphicFrame();
				return new Read(chart.getCTChartSpace().xmlText(), seriesOf(chart), Words.of(frame.getNvGraphicFramePr().getCNvPr()),
						cells(book.getSheetAt(0), 3, 2));
			}
		}
	},
	SLIDES {
		@Override
		byte[] write(Chart chart) throws IOException, InvalidFormatException {
			try (var show = new XMLSlideShow(); var out = new ByteArrayOutputStream(); var zip = new StillZip(out)) {
				show.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(MADE)));
				var slide = show.createSlide();
				var target = show.createChart(slide);
				slide.addChart(target, new Rectangle2D.Double(500_000, 500_000, 5_000_000, 3_000_000));
				builder(chart).fill(target, new Figures.Embedded());
				AltText.set(slide, chart);
				ChartWorkbook.seal(target, MADE, "Riverside");
				show.write(zip);
				return out.toByteArray();
			}
		}

		@Override
		Read read(byte[] file) throws IOException {
			try (var show = new XMLSlideShow(new ByteArrayInputStream(file))) {
				var frame = (XSLFGraphicFrame) show.getSlides().getFirst().getShapes().getLast();
				var properties = ((CTGraphicalObjectFrame) frame.getXmlObject()).getNvGraphicFramePr().getCNvPr();
				return new Read(frame.getChart().getCTChartSpace().xmlText(), seriesOf(frame.getChart()), Words.of(properties),
						embedded(frame.getChart()));
			}
		}
	};

	static final Instant MADE = Instant.parse("2026-03-02T09:30:00Z");

	/**
	 * A chart as it is read again.
	 *
	 * @param xml    of the chart
	 * @param series as the chart itself remembers them
	 * @param words  for people who cannot see it
	 * @param cells  behind the first series, row by row
	 */
	record Read(String xml, List<Line> series, Words words, List<Double> cells) {
	}

	/** A series: name, categories, values with null for a gap. */
	record Line(String name, List<String> categories, List<Double> values) {
	}

	/** What is told instead of the chart. */
	record Words(String title, String description) {
		static Words of(CTNonVisualDrawingProps properties) {
			return new Words(properties.getTitle(), properties.getDescr());
		}
	}

	abstract byte[] write(Chart chart) throws IOException, InvalidFormatException;

	abstract Read read(byte[] file) throws IOException;

	/** The workbook in the chart of a file. */
	static byte[] workbook(byte[] file) throws IOException {
		try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().endsWith(".xlsx")) {
					return zip.readAllBytes();
				}
			}
		}
		throw new AssertionError("There is no workbook.");
	}

	private static NativeChart builder(Chart chart) {
		return new NativeChart(chart, HouseColours.STANDARD, Optional.of("Arial"), "en-GB", 12);
	}

	private static void fillCells(XSSFSheet sheet, Chart chart) {
		var heading = sheet.createRow(2);
		for (int column = 0; column < chart.series().size(); column++) {
			heading.createCell(column + 2).setCellValue(chart.series().get(column).name());
		}
		for (int row = 0; row < chart.categories().size(); row++) {
			var cells = sheet.createRow(row + 3);
			cells.createCell(1).setCellValue(chart.categories().get(row));
			for (int column = 0; column < chart.series().size(); column++) {
				double value = chart.series().get(column).values().get(row);
				if (Double.isFinite(value)) {
					cells.createCell(column + 2).setCellValue(value);
				}
			}
		}
	}

	private static List<Double> cells(XSSFSheet sheet, int firstRow, int column) {
		return IntStream.rangeClosed(firstRow, sheet.getLastRowNum()).mapToObj(row -> sheet.getRow(row).getCell(column))
				.map(cell -> cell == null ? null : (Double) cell.getNumericCellValue()).toList();
	}

	private static List<Double> embedded(XDDFChart chart) throws IOException {
		try (var book = chart.getWorkbook()) {
			return cells(book.getSheetAt(0), 1, 1);
		} catch (InvalidFormatException e) {
			throw new IOException(e);
		}
	}

	private static List<Line> seriesOf(XDDFChart chart) {
		var area = chart.getCTChart().getPlotArea();
		return area.sizeOfRadarChartArray() > 0
				? area.getRadarChartArray(0).getSerList().stream().map(one -> line(one.getTx(), one.getCat(), one.getVal())).toList()
				: area.getBarChartArray(0).getSerList().stream().map(one -> line(one.getTx(), one.getCat(), one.getVal())).toList();
	}

	private static Line line(CTSerTx name,
			CTAxDataSource names,
			CTNumDataSource values) {
		var points = new Double[(int) values.getNumRef().getNumCache().getPtCount().getVal()];
		values.getNumRef().getNumCache().getPtList().forEach(point -> points[(int) point.getIdx()] = Double.valueOf(point.getV()));
		return new Line(name.getStrRef().getStrCache().getPtArray(0).getV(),
				names.getStrRef().getStrCache().getPtList().stream().map(point -> point.getV()).toList(), Arrays.asList(points));
	}
}
