package io.orgdeck.library.portfolio;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import io.orgdeck.core.tables.CsvWriter;
import io.orgdeck.core.tables.FormulaGuard;
import io.orgdeck.library.Facts.OpenAction;

/**
 * A portfolio as tables for spreadsheets and statistics: comma-separated text in UTF-8, days as 2026-03-14, numbers with a point. A
 * score that is not shown is empty, and the column after it says why.
 */
public final class PortfolioSheet {

	private static final List<String> SCORES = List.of("client", "date", "dimension", "measure", "score", "withheld", "lowest", "highest",
			"file");
	private static final List<String> ACTIONS = List.of("client", "code", "action", "owner", "group", "due", "days_overdue", "file");

	private PortfolioSheet() {
	}

	/**
	 * One row for each client, dimension and assessment. Only rows with the same {@code measure} can be compared.
	 */
	public static void scores(Portfolio portfolio, OutputStream out) throws IOException {
		Writer writer = writer(out);
		var csv = new CsvWriter(writer);
		csv.row(SCORES);
		for (ClientLine client : portfolio.clients()) {
			for (Measure measure : portfolio.measures()) {
				for (Point point : client.history(measure)) {
					csv.row(List.of(FormulaGuard.guarded(client.name()), point.date().map(LocalDate::toString).orElse(""),
							FormulaGuard.guarded(measure.name()), measure.asks(),
							point.score().isPresent() ? number(point.score().getAsDouble()) : "", point.withheld() ? "yes" : "no",
							number(measure.lowest()), number(measure.highest()), FormulaGuard.guarded(client.latest().path())));
				}
			}
		}
		writer.flush();
	}

	/** One row for each open action, the most urgent first. */
	public static void actions(Portfolio portfolio, LocalDate today, OutputStream out) throws IOException {
		Writer writer = writer(out);
		var csv = new CsvWriter(writer);
		csv.row(ACTIONS);
		for (ClientAction one : portfolio.actions()) {
			OpenAction action = one.action();
			csv.row(List.of(FormulaGuard.guarded(one.client()), FormulaGuard.guarded(action.code()), FormulaGuard.guarded(action.title()),
					FormulaGuard.guarded(action.owner()), FormulaGuard.guarded(action.group()),
					action.due().map(LocalDate::toString).orElse(""), String.valueOf(Math.max(0, one.overdue(today))),
					FormulaGuard.guarded(one.entry().path())));
		}
		writer.flush();
	}

	private static Writer writer(OutputStream out) {
		return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
	}

	private static String number(double value) {
		double rounded = Math.round(value * 1000) / 1000.0;
		return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
	}
}
