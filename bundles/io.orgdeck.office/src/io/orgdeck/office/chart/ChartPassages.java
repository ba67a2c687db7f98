package io.orgdeck.office.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTSerTx;

import io.orgdeck.core.export.Passage;

/** What a chart in a file shows: one line for each category, with a value for each series. */
public final class ChartPassages {

	private final String place;
	private final Map<Integer, String> categories = new TreeMap<>();
	private final Map<String, Map<Integer, String>> series = new LinkedHashMap<>();

	private ChartPassages(String place) {
		this.place = place;
	}

	/** @param place where the chart stands */
	public static List<Passage> of(CTChart chart, String place) {
		var read = new ChartPassages(place);
		CTPlotArea area = chart.getPlotArea();
		area.getRadarChartList().forEach(all -> all.getSerList().forEach(one -> read.add(one.getTx(), one.getCat(), one.getVal())));
		area.getBarChartList().forEach(all -> all.getSerList().forEach(one -> read.add(one.getTx(), one.getCat(), one.getVal())));
		area.getPieChartList().forEach(all -> all.getSerList().forEach(one -> read.add(one.getTx(), one.getCat(), one.getVal())));
		area.getLineChartList().forEach(all -> all.getSerList().forEach(one -> read.add(one.getTx(), one.getCat(), one.getVal())));
		return read.passages();
	}

	private void add(CTSerTx name, CTAxDataSource names, CTNumDataSource values) {
		String title = name == null || name.getStrRef() == null || name.getStrRef().getStrCache() == null ? String.valueOf(series.size())
				: name.getStrRef().getStrCache().getPtList().stream().map(point -> point.getV()).findFirst().orElse("");
		if (names != null && names.getStrRef() != null && names.getStrRef().getStrCache() != null) {
			names.getStrRef().getStrCache().getPtList().forEach(point -> categories.put((int) point.getIdx(), point.getV()));
		}
		Map<Integer, String> line = series.computeIfAbsent(title, any -> new TreeMap<>());
		if (values != null && values.getNumRef() != null && values.getNumRef().getNumCache() != null) {
			values.getNumRef().getNumCache().getPtList().forEach(point -> line.put((int) point.getIdx(), point.getV()));
		}
	}

	private List<Passage> passages() {
		List<String> headings = new ArrayList<>(List.of(""));
		headings.addAll(series.keySet());
		var all = new ArrayList<Passage>();
		categories.forEach((at, category) -> {
			List<String> cells = new ArrayList<>(List.of(category));
			series.values().forEach(line -> cells.add(line.getOrDefault(at, "")));
			all.add(new Passage(place, headings, cells));
		});
		return all;
	}
}
