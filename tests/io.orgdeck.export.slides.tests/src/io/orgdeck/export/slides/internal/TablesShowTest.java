package io.orgdeck.export.slides.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.Column.ColumnType;
import io.orgdeck.core.report.Table;
import io.orgdeck.export.slides.internal.pptx.TablesShow;

@DisplayName("Tables of many clients as slides")
class TablesShowTest {

	private static final int CLIENTS = 23;
	private static final int MEASURES = 9;

	@Test
	@DisplayName("29, 49: every row and column stands on a slide under its client, and nothing where a figure is withheld")
	void everythingStandsOnASlide() throws IOException {
		var columns = new ArrayList<>(List.of(new Column("client", "Client", ColumnType.TEXT, 4)));
		IntStream.range(0, MEASURES).forEach(at -> columns.add(new Column("m" + at, "Measure " + at, ColumnType.NUMBER, 2)));
		List<List<Cell>> rows = IntStream.range(0, CLIENTS).<List<Cell>>mapToObj(client -> {
			var row = new ArrayList<Cell>(List.of(Cell.of("=Client " + client)));
			IntStream.range(0, MEASURES).forEach(at -> row.add(at == 0 ? Cell.SUPPRESSED : Cell.of(client + at / 10.0)));
			return row;
		}).toList();
		var out = new ByteArrayOutputStream();
		new TablesShow().write("Firm", List.of(new Table("scores", "Dimensions", columns, rows, "A note.", "")), out,
				new NullProgressMonitor());
		try (var show = new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()))) {
			assertEquals(1 + 2 * 3, show.getSlides().size());
			List<XSLFTable> tables = show.getSlides().stream().flatMap(slide -> slide.getShapes().stream())
					.filter(XSLFTable.class::isInstance).map(XSLFTable.class::cast).toList();
			assertEquals(2 * CLIENTS, tables.stream().mapToInt(table -> table.getNumberOfRows() - 1).sum());
			assertEquals("=Client 0", tables.getFirst().getCell(1, 0).getText());
			assertEquals("withheld", tables.getFirst().getCell(1, 1).getText());
			assertEquals("22.8", tables.getLast().getCell(tables.getLast().getNumberOfRows() - 1, 2).getText());
			assertTrue(show.getSlides().get(1).getTitle().startsWith("Dimensions"), show.getSlides().get(1).getTitle());
		}
	}
}
