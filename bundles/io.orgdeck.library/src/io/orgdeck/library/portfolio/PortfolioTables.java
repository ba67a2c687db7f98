package io.orgdeck.library.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.Column.ColumnType;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Typed;

/**
 * A portfolio as tables that people read: how all clients stand, how each has stood over time, and what is to be done, by due date and
 * by owner. Each score has passed the guard of its own assessment.
 */
public final class PortfolioTables {

	/** Actions that are looked at together. */
	private static final int MOST_URGENT = 20;

	private final Portfolio portfolio;
	private final LocalDate today;

	private PortfolioTables(Portfolio portfolio, LocalDate today) {
		this.portfolio = portfolio;
		this.today = today;
	}

	public static List<Table> of(Portfolio portfolio, LocalDate today) {
		var tables = new PortfolioTables(portfolio, today);
		List<ClientAction> byOwner = portfolio.actions().stream().sorted(Comparator
				.comparing((ClientAction one) -> one.action().owner().isEmpty()).thenComparing(one -> Typed.key(one.action().owner())))
				.toList();
		return List.of(tables.scores(), tables.overTime(), tables.actions("actions", Messages.tables_actions, portfolio.actions()),
				tables.actions("owners", Messages.tables_owners, byOwner));
	}

	/** The same in few tables, for people who look at it together: how all stand, and what is most urgent. */
	public static List<Table> inShort(Portfolio portfolio, LocalDate today) {
		var tables = new PortfolioTables(portfolio, today);
		Table all = tables.actions("actions", Messages.tables_urgent, portfolio.actions().stream().limit(MOST_URGENT).toList());
		List<Integer> shown = Stream.of("due", "owner", "client", "action").map(all::indexOf).toList();
		return List.of(tables.scores(),
				new Table(all.id(), all.caption(), shown.stream().map(all.columns()::get).toList(),
						all.rows().stream().map(row -> shown.stream().map(row::get).toList()).toList(),
						Language.onScreen().counted(Messages.tables_urgentNote, portfolio.actions().size(),
								portfolio.overdue(today).size()),
						all.whenEmpty()));
	}

	private static Column column(String id, String label, ColumnType type, int weight) {
		return new Column(id, label, type, weight);
	}

	private Table scores() {
		var columns = new ArrayList<Column>();
		columns.add(column("client", Messages.tables_client, ColumnType.TEXT, 4));
		columns.add(column("date", Messages.tables_date, ColumnType.DAY, 2));
		for (int i = 0; i < portfolio.measures().size(); i++) {
			columns.add(column("measure" + i, portfolio.measures().get(i).name(), ColumnType.NUMBER, 2));
		}
		var rows = new ArrayList<List<Cell>>();
		for (ClientLine client : portfolio.clients()) {
			var row = new ArrayList<Cell>();
			row.add(Cell.of(client.name()));
			row.add(Cell.of(client.latest().facts().flatMap(facts -> facts.lastHeld()).orElse(null)));
			portfolio.measures().forEach(measure -> row.add(client.now(measure).map(PortfolioTables::score).orElse(Cell.EMPTY)));
			rows.add(row);
		}
		return new Table("scores", Messages.tables_scores, columns, rows, Messages.tables_scoresNote, Messages.tables_nothing);
	}

	private static Cell score(Point point) {
		return point.withheld() ? Cell.SUPPRESSED : Cell.of(point.score());
	}

	private Table overTime() {
		List<Column> columns = List.of(column("client", Messages.tables_client, ColumnType.TEXT, 4),
				column("dimension", Messages.tables_dimension, ColumnType.TEXT, 4), column("date", Messages.tables_date, ColumnType.DAY, 2),
				column("score", Messages.tables_score, ColumnType.NUMBER, 2),
				column("lowest", Messages.tables_lowest, ColumnType.NUMBER, 2),
				column("highest", Messages.tables_highest, ColumnType.NUMBER, 2));
		var rows = new ArrayList<List<Cell>>();
		for (ClientLine client : portfolio.clients()) {
			for (Measure measure : portfolio.measures()) {
				for (Point point : client.history(measure)) {
					rows.add(List.of(Cell.of(client.name()), Cell.of(measure.name()), Cell.of(point.date().orElse(null)), score(point),
							Cell.of(measure.lowest()), Cell.of(measure.highest())));
				}
			}
		}
		return new Table("time", Messages.tables_time, columns, rows, "", Messages.tables_nothing);
	}

	private Table actions(String id, String caption, List<ClientAction> actions) {
		List<Column> columns = List.of(column("due", Messages.tables_due, ColumnType.DAY, 2),
				column("overdue", Messages.tables_overdue, ColumnType.INTEGER, 2),
				column("owner", Messages.tables_owner, ColumnType.TEXT, 3),
				column("client", Messages.tables_client, ColumnType.TEXT, 4), column("code", Messages.tables_code, ColumnType.TEXT, 1),
				column("action", Messages.tables_action, ColumnType.LONG_TEXT, 6),
				column("group", Messages.tables_group, ColumnType.TEXT, 3));
		List<List<Cell>> rows = actions.stream().map(this::row).toList();
		return new Table(id, caption, columns, rows, "", Messages.tables_nothing);
	}

	private List<Cell> row(ClientAction one) {
		Optional<LocalDate> due = one.action().due();
		long days = one.overdue(today);
		return List.of(Cell.of(due.orElse(null)), days > 0 ? Cell.of((double) days) : Cell.EMPTY, Cell.of(one.action().owner()),
				Cell.of(one.client()), Cell.of(one.action().code()), Cell.of(one.action().title()), Cell.of(one.action().group()));
	}
}
