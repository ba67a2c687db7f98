package io.orgdeck.ui.library;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;

import io.orgdeck.core.words.Language;
import io.orgdeck.library.Kind;
import io.orgdeck.library.Listing;
import io.orgdeck.library.Tags;
import io.orgdeck.library.remote.Standing;

/** The list of {@link ClientsView}: which files of a library it shows, with which columns and in which order. */
final class ClientRows {

	private static final String SORTED = "sorted";
	private static final String REVERSED = "reversed";
	private static final String ALL_KINDS = "allKinds";

	private static final Listing NOTHING = new Listing(List.of(), Tags.NONE, List.of());

	private final RowTable<Row> table;
	private ClientColumn sorted = ClientColumn.CLIENT;
	private boolean reversed;
	private boolean allKinds;
	private Listing known = NOTHING;
	private boolean shared;
	private Map<String, Standing> standings = Map.of();

	/** @param memento how somebody left it, or null */
	ClientRows(Composite parent, IMemento memento) {
		if (memento != null) {
			sorted = Arrays.stream(ClientColumn.values()).filter(column -> column.name().equals(memento.getString(SORTED))).findFirst()
					.orElse(sorted);
			reversed = Boolean.TRUE.equals(memento.getBoolean(REVERSED));
			allKinds = Boolean.TRUE.equals(memento.getBoolean(ALL_KINDS));
		}
		table = new RowTable<>(parent, "clients.list", Messages.clients, row -> row.entry().path());
		showColumns();
		table.whenSorted(() -> {
			sorted = columns().get(table.sorted());
			reversed = table.isReversed();
		});
	}

	void save(IMemento memento) {
		memento.putString(SORTED, sorted.name());
		memento.putBoolean(REVERSED, reversed);
		memento.putBoolean(ALL_KINDS, allKinds);
	}

	RowTable<Row> table() {
		return table;
	}

	/** Where nobody shares the library there is nothing to say about that. */
	List<ClientColumn> columns() {
		return Arrays.stream(ClientColumn.values()).filter(column -> shared || column != ClientColumn.SHARED).toList();
	}

	private void showColumns() {
		List<ClientColumn> columns = columns();
		table.setColumns(columns.stream()
				.map(column -> new RowTable.Column<Row>(column.label(), column.width(), row -> row.text(column), column.order())).toList());
		table.sort(Math.max(0, columns.indexOf(sorted)), reversed);
	}

	ClientColumn sorted() {
		return sorted;
	}

	boolean isReversed() {
		return reversed;
	}

	void sort(ClientColumn column, boolean backwards) {
		table.sort(columns().indexOf(column), backwards);
	}

	boolean showsAllKinds() {
		return allKinds;
	}

	void showAllKinds(boolean all) {
		allKinds = all;
		showRows();
	}

	/** Shows what a library holds. */
	void show(Listing listing) {
		known = listing;
		showRows();
	}

	/** Shows nothing, as of a library that nobody has looked at yet. */
	void clear() {
		standings = Map.of();
		show(NOTHING);
	}

	/** Whether these are other standings than those that are shown. */
	boolean differs(Map<String, Standing> now, boolean isShared) {
		return shared != isShared || !standings.equals(now);
	}

	/** Shows how files stand to what others have. */
	void show(Map<String, Standing> now, boolean isShared) {
		standings = Map.copyOf(now);
		shared = isShared;
		showColumns();
		showRows();
	}

	private void showRows() {
		table.setRows(Row.of(known, LocalDate.now(), standings).stream()
				.filter(row -> allKinds || row.entry().kind() == Kind.ASSESSMENT).toList());
	}

	/** How many files there are, and how many of them are shown. */
	String counts() {
		if (table.countAll() == 0) {
			return Messages.nothingHere;
		}
		return table.count() == table.countAll()
				? Language.onScreen().counted(allKinds ? Messages.countFiles : Messages.countAll, table.countAll())
				: NLS.bind(Messages.countFiltered, table.count(), table.countAll());
	}
}
