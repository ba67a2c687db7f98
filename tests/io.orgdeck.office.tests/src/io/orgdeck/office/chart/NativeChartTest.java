package io.orgdeck.office.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.orgdeck.core.report.Chart;
import io.orgdeck.core.report.Chart.ChartKind;
import io.orgdeck.core.report.Chart.Series;

/** One builder fills charts of Word, Excel and PowerPoint; each is written, read again and compared with the report's figures. */
class NativeChartTest {

	private static final Chart RADAR = new Chart("radar", ChartKind.RADAR, "Scores by dimension", List.of("Leadership", "Climate", "Trust"),
			List.of(new Series("Score", List.of(2.5, Double.NaN, 3.75)), new Series("Target", List.of(3.0, 3.5, 4.0))), 1, 5,
			"Leadership: 2.5, target 3.0; Trust: 3.8.");

	private static final Chart SPREAD = new Chart("spread", ChartKind.STACKED_BAR, "How the votes spread", List.of("KC1.1", "KC2.1"),
			List.of(new Series("Not yet", List.of(0.25, 0.0)), new Series("Partly", List.of(0.5, 0.5)),
					new Series("Fully", List.of(0.25, 0.5))),
			0, 1, "KC1.1: 25% Not yet.");

	@ParameterizedTest
	@EnumSource
	@DisplayName("The chart remembers the report's names and figures, with a gap where there is none, and so do the cells behind it")
	void carriesTheFigures(ChartHost host) throws Exception {
		for (Chart chart : List.of(RADAR, SPREAD, SuitableChart.asBars(RADAR))) {
			var read = host.read(host.write(chart));
			assertEquals(chart.series().stream().map(Series::name).toList(), read.series().stream().map(ChartHost.Line::name).toList());
			for (int i = 0; i < chart.series().size(); i++) {
				assertEquals(chart.categories(), read.series().get(i).categories());
				assertEquals(withGaps(chart.series().get(i)), read.series().get(i).values());
			}
			assertEquals(withGaps(chart.series().getFirst()), read.cells());
		}
	}

	private static List<Double> withGaps(Series series) {
		var values = new ArrayList<Double>();
		series.values().forEach(value -> values.add(Double.isNaN(value) ? null : value));
		return values;
	}

	@ParameterizedTest
	@EnumSource
	void somebodyWhoCannotSeeItIsTold(ChartHost host) throws Exception {
		var read = host.read(host.write(RADAR));
		assertEquals(new ChartHost.Words(RADAR.title(), RADAR.description()), read.words());
	}

	@ParameterizedTest
	@EnumSource
	@DisplayName("Axis from the lowest to the highest level, labels in bars, colours and typeface of the house")
	void looksAsTheHouseDoes(ChartHost host) throws Exception {
		String radar = host.read(host.write(RADAR)).xml();
		assertTrue(radar.contains("<c:max val=\"5.0\"/>") && radar.contains("<c:min val=\"1.0\"/>"), radar);
		assertTrue(radar.contains("1F5A66"), radar);
		assertTrue(radar.contains("typeface=\"Arial\""), radar);
		assertTrue(radar.contains("<c:lang val=\"en-GB\"/>"), radar);
		assertTrue(radar.contains("<c:size val=\"7\"/>"), radar);
		String spread = host.read(host.write(SPREAD)).xml();
		assertTrue(spread.contains("<c:overlap val=\"100\"/>"), spread);
		assertTrue(spread.contains("formatCode=\"0%\""), spread);
		assertEquals(3, spread.split("<c:showVal val=\"true\"/>|<c:showVal val=\"1\"/>", -1).length - 1, spread);
	}

	@ParameterizedTest
	@EnumSource
	@DisplayName("Equal charts are equal files")
	void isTheSameEveryTime(ChartHost host) throws Exception {
		assertArrayEquals(host.write(SPREAD), host.write(SPREAD));
	}

	@ParameterizedTest
	@EnumSource
	@DisplayName("Words that no file can hold leave the rest readable")
	void hostileWords(ChartHost host) throws Exception {
		var chart = new Chart("spread", ChartKind.STACKED_BAR, "T\u0000itle\n<&>", List.of("=1+1", "a\uD800b\u0007"),
				List.of(new Series("\"'<>&", List.of(1.0, 2.0))), 0, 2, "Figures\u000B");
		var read = host.read(host.write(chart));
		assertEquals(List.of("=1+1", "a b"), read.series().getFirst().categories());
		assertEquals("\"'<>&", read.series().getFirst().name());
		assertEquals("T itle <&>", read.words().title());
	}

	@Test
	@DisplayName("W16: with 13 to 15 dimensions bars take the place of a radar that nobody could read")
	void theKindSuitsTheNumber() {
		for (int count : new int[] { 2, 13, 15, 40 }) {
			Chart shown = SuitableChart.of(radar(count));
			assertEquals(ChartKind.BAR, shown.kind());
			assertEquals(radar(count).series(), shown.series());
		}
		for (int count : new int[] { 3, 5, 12 }) {
			assertEquals(ChartKind.RADAR, SuitableChart.of(radar(count)).kind());
		}
		assertEquals(SPREAD, SuitableChart.of(SPREAD));
	}

	private static Chart radar(int count) {
		return new Chart("radar", ChartKind.RADAR, "Scores", IntStream.range(0, count).mapToObj(at -> "Dimension " + at).toList(),
				List.of(new Series("Score", Arrays.asList(IntStream.range(0, count).mapToObj(at -> at % 4 + 1.0).toArray(Double[]::new)))),
				1,
				5, "");
	}

	@ParameterizedTest
	@EnumSource(names = { "WORD", "SLIDES" })
	@DisplayName("The workbook in a chart is one zip, whose entries tell no time")
	void theWorkbookTellsNoTime(ChartHost host) throws Exception {
		byte[] workbook = ChartHost.workbook(host.write(SPREAD));
		String raw = new String(workbook, java.nio.charset.StandardCharsets.ISO_8859_1);
		assertEquals(2, raw.split("PK\u0005\u0006", -1).length, "ends of a zip");
		try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				assertEquals(1980, entry.getTimeLocal().getYear(), entry.getName());
			}
		}
	}

	@Test
	void figuresOfASheetNeedNoWorkbookInTheChart() throws Exception {
		String file = new String(ChartHost.EXCEL.write(RADAR), java.nio.charset.StandardCharsets.ISO_8859_1);
		assertFalse(file.contains("xl/embeddings"));
	}
}
