package io.orgdeck.core.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.Column.ColumnType;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.report.Tables;
import io.orgdeck.core.tables.FormulaGuard;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.samples.PrivateRegistry;

/** Votes for statistics programs. */
class VotesExporterTest {

	private static ReportModel report(List<List<Cell>> rows) {
		Table ratings = new Table(Tables.RATINGS, "Ratings", List.of(new Column("session", "Session", ColumnType.TEXT, 1),
				new Column("date", "Date", ColumnType.DAY, 1), new Column("group", "Group", ColumnType.TEXT, 1),
				new Column("value", "Value", ColumnType.NUMBER, 1)), rows, "", "");
		return new ReportModel("id", "Client", "Title", "en-GB", LocalDate.of(2026, 3, 14), null, List.of(), new Tables(List.of(ratings)),
				List.of(), List.of(), List.of(), List.of(), List.of(), DeckFactory.eINSTANCE.createDeck());
	}

	private static String export(ReportModel report) throws IOException {
		var out = new ByteArrayOutputStream();
		PrivateRegistry.exporter("votes").create().export(report, ExportOptions.defaults(), out,
				new NullProgressMonitor());
		return out.toString(StandardCharsets.UTF_8);
	}

	@Test
	void eachVoteIsARowUnderStableNames() throws IOException {
		assertEquals("""
				\ufeffsession,date,group,value\r
				"Kick-off, part 1",2026-03-14,Staff,3\r
				'=1+1,,,2.5\r
				""", export(report(List.of(
				List.of(Cell.of("Kick-off, part 1"), Cell.of(LocalDate.of(2026, 3, 14)), Cell.of("Staff"), Cell.of(3)),
				List.of(Cell.of("=1+1"), Cell.EMPTY, Cell.SUPPRESSED, Cell.of(2.5))))));
	}

	@Test
	void theApostropheBeforeFormulasComesOffAgain() {
		for (String text : List.of("=1", "'=1", "''+x", "-", "'plain", "plain", "")) {
			assertEquals(text, FormulaGuard.unguarded(FormulaGuard.guarded(text)));
		}
	}

	@Test
	void cancellingStopsIt() { // ROBUSTNESS 24
		var monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class,
				() -> new VotesExporter().export(report(List.of(List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY))),
						ExportOptions.defaults(), new ByteArrayOutputStream(), monitor));
	}
}
