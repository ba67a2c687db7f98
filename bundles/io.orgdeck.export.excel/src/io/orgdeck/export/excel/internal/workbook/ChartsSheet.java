package io.orgdeck.export.excel.internal.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.house.HouseStyle;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Chart;
import io.orgdeck.core.report.Chart.ChartKind;
import io.orgdeck.core.report.Chart.Series;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.Table;
import io.orgdeck.export.excel.internal.xlsx.CellText;
import io.orgdeck.export.excel.internal.xlsx.DataSheet;
import io.orgdeck.export.excel.internal.xlsx.TableBlock;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.office.chart.AltText;
import io.orgdeck.office.chart.Figures;
import io.orgdeck.office.chart.NativeChart;
import io.orgdeck.office.chart.SuitableChart;

/**
 * The sheet of charts: the scores, the spread of the votes in each dimension. They show what stands in the cells of other
 * sheets, so they follow when somebody changes them.
 */
final class ChartsSheet {

	private static final int WIDTH = 960;
	private static final int RADAR_HEIGHT = 600;
	private static final int FRAME = 110;
	private static final int BAR_HEIGHT = 26;
	private static final double POINTS = 9;
	/** Question and dimension stand before the levels, "don't know" and "does not apply" after them. */
	private static final int FIRST_LEVEL = 2;
	private static final int AFTER_LEVELS = 2;

	private final ReportModel report;
	private final DataSheet sheet;
	private final HouseStyle house;

	/** @param sheet the empty sheet on which the charts shall stand */
	ChartsSheet(ReportModel report, DataSheet sheet, HouseStyle house) {
		this.house = house;
		this.report = report;
		this.sheet = sheet;
	}

	/** Score and target over the scores on another sheet, in the kind of chart that suits the number of dimensions. */
	void addScores(String sheetName, TableBlock scores) {
		Table table = scores.table();
		chart(ChartKind.RADAR, "radar").map(chart -> overAll(chart, table)).map(SuitableChart::of).ifPresent(shown -> {
			List<Integer> series = List.of(table.indexOf("score"), table.indexOf("target")).subList(0, shown.series().size());
			int height = shown.kind() == ChartKind.RADAR ? RADAR_HEIGHT
					: FRAME + shown.categories().size() * shown.series().size() * BAR_HEIGHT;
			draw(shown, height,
					new Figures.OnSheet(sheetName, scores.top(), scores.firstRow(), table.indexOf(Arrangement.SHORT_NAME), series));
		});
	}

	/** A chart follows cells that lie together, so where dimensions have parts it shows these, too. */
	private static Chart overAll(Chart chart, Table table) {
		if (chart.categories().size() == table.rows().size()) {
			return chart;
		}
		List<String> columns = List.of("score", "target");
		List<Series> series = IntStream.range(0, chart.series().size()).mapToObj(at -> new Series(chart.series().get(at).name(),
				table.rows().stream().map(row -> row.get(table.indexOf(columns.get(at))) instanceof Cell.Number number ? number.value()
						: Double.NaN).toList()))
				.toList();
		List<String> names = table.rows().stream()
				.map(row -> row.get(table.indexOf(Arrangement.SHORT_NAME)) instanceof Cell.Text(String name) ? name : "").toList();
		return new Chart(chart.id(), chart.kind(), chart.title(), names, series, chart.minimum(), chart.maximum(), chart.description());
	}

	/** Bars over the distribution on another sheet, a chart for each dimension. */
	void addSpreads(String sheetName, TableBlock distribution) {
		for (Dimension dimension : report.deck().getDimensions()) {
			chart(ChartKind.STACKED_BAR, "spread-" + dimension.getId())
					.ifPresent(shown -> addSpread(sheetName, distribution, dimension, shown));
		}
	}

	private void addSpread(String sheetName, TableBlock distribution, Dimension dimension, Chart shown) {
		Table table = distribution.table();
		int column = table.indexOf(Arrangement.DIMENSION);
		Cell wanted = Cell.of(Decks.shortName(dimension));
		int[] rows = IntStream.range(0, table.rows().size()).filter(row -> table.rows().get(row).get(column).equals(wanted)
				&& !table.rows().get(row).get(FIRST_LEVEL).equals(Cell.EMPTY)).toArray();
		List<List<Cell>> lines = table.rows().subList(rows[0], rows[rows.length - 1] + 1);
		List<Integer> levels = IntStream.range(FIRST_LEVEL, table.columns().size() - AFTER_LEVELS).boxed().toList();
		var spread = new Chart(shown.id(), shown.kind(), shown.title(),
				lines.stream().map(line -> ((Cell.Text) line.getFirst()).text()).toList(),
				levels.stream().map(level -> new Series(distribution.headings().get(level),
						lines.stream().map(line -> line.get(level) instanceof Cell.Number number ? number.value() : Double.NaN).toList()))
						.toList(),
				shown.minimum(), shown.maximum(), shown.description());
		XSSFChart chart = draw(spread, FRAME + lines.size() * BAR_HEIGHT, new Figures.OnSheet(sheetName, distribution.top(),
				distribution.firstRow() + rows[0], table.indexOf("question"), levels));
		leaveRoom(chart.getCTChart().getPlotArea().getValAxArray(0));
	}

	/** Lets the axis grow when votes are added. */
	private static void leaveRoom(CTValAx axis) {
		if (axis.getScaling().isSetMax()) {
			axis.getScaling().unsetMax();
		}
		if (axis.isSetMajorUnit()) {
			axis.unsetMajorUnit();
		}
	}

	private XSSFChart draw(Chart shown, int height, Figures figures) {
		XSSFChart chart = sheet.addChart(WIDTH, height);
		new NativeChart(shown, house.colours(), Optional.of(house.body()), report.language(), POINTS).fill(chart, figures);
		AltText.set(chart, shown);
		title(chart, CellText.line(shown.title()));
		return chart;
	}

	/** A title above the chart; without the language, the library would write that of the computer. */
	private void title(XSSFChart chart, String title) {
		chart.setTitleText(title);
		for (CTTextParagraph paragraph : chart.getCTChart().getTitle().getTx().getRich().getPList()) {
			paragraph.getRList().forEach(run -> run.getRPr().setLang(report.language()));
			if (paragraph.isSetEndParaRPr()) {
				paragraph.getEndParaRPr().setLang(report.language());
			}
		}
		chart.setTitleOverlay(false);
		chart.setAutoTitleDeleted(false);
	}

	private Optional<Chart> chart(ChartKind kind, String id) {
		return report.charts().stream().filter(chart -> chart.kind() == kind && chart.id().equals(id)).findFirst();
	}
}
