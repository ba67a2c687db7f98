package io.orgdeck.ui.parts;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.ActiveShellExpression;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/** What every table of the workbench can do: its rows are copied as cells, and words that a column cuts are shown beside the pointer. */
public final class TableManners {

	/** What a system leaves free beside the words of a cell, at least. */
	private static final int RIM = 8;

	private IHandlerActivation copying;

	private TableManners() {
	}

	/** Teaches them to all tables there are and will be. */
	public static void teach(Display display) {
		var manners = new TableManners();
		display.addFilter(SWT.FocusIn, manners::focused);
		display.addFilter(SWT.FocusOut, event -> manners.stopCopying());
		display.addFilter(SWT.MouseMove, TableManners::pointed);
	}

	/** While a table has the focus, Edit > Copy and its key copy rows of it. */
	private void focused(Event event) {
		stopCopying();
		if (event.widget instanceof Table table) {
			copying = PlatformUI.getWorkbench().getService(IHandlerService.class).activateHandler(IWorkbenchCommandConstants.EDIT_COPY,
					new AbstractHandler() {
						@Override
						public Object execute(ExecutionEvent asked) {
							copy(table);
							return null;
						}
					}, new ActiveShellExpression(table.getShell()));
		}
	}

	private void stopCopying() {
		if (copying != null) {
			copying.getHandlerService().deactivateHandler(copying);
			copying = null;
		}
	}

	/** Puts the selected rows on the clipboard, all rows where none is selected: as text with tabs, and as a table. */
	public static void copy(Table table) {
		var rows = table.getSelectionCount() == 0 ? table.getItems() : table.getSelection();
		if (rows.length > 0) {
			var clipboard = new Clipboard(table.getDisplay());
			clipboard.setContents(new Object[] { text(table, rows), html(table, rows) },
					new Transfer[] { TextTransfer.getInstance(), HTMLTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	private static String text(Table table, TableItem[] rows) {
		return lines(table, rows).map(cells -> cells.stream().map(cell -> cell.replaceAll("[\\t\\r\\n]+", " "))
				.collect(Collectors.joining("\t"))).collect(Collectors.joining(System.lineSeparator()));
	}

	private static String html(Table table, TableItem[] rows) {
		return lines(table, rows).map(cells -> cells.stream().map(cell -> "<td>" + markup(cell) + "</td>")
				.collect(Collectors.joining("", "<tr>", "</tr>"))).collect(Collectors.joining("", "<table>", "</table>"));
	}

	private static String markup(String words) {
		return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replaceAll("\\R", "<br>");
	}

	/** The headings, where there are any, and the cells of each row, in the order in which the columns stand. */
	private static Stream<List<String>> lines(Table table, TableItem[] rows) {
		var order = table.getColumnCount() == 0 ? new int[] { 0 } : table.getColumnOrder();
		Stream<List<String>> head = table.getHeaderVisible()
				? Stream.of(Arrays.stream(order).mapToObj(column -> table.getColumn(column).getText()).toList())
				: Stream.empty();
		return Stream.concat(head,
				Arrays.stream(rows).map(row -> Arrays.stream(order).mapToObj(row::getText).toList()));
	}

	private static void pointed(Event event) {
		if (event.widget instanceof Table table) {
			var words = cutWords(table, new Point(event.x, event.y));
			if (!Objects.equals(words, table.getToolTipText())) {
				table.setToolTipText(words);
			}
		}
	}

	/** The words of the cell at a place, where they are wider than it; null elsewhere. */
	static String cutWords(Table table, Point place) {
		var row = table.getItem(place);
		if (row == null) {
			return null;
		}
		int column = IntStream.range(0, Math.max(1, table.getColumnCount())).filter(one -> row.getBounds(one).contains(place)).findFirst()
				.orElse(-1);
		if (column < 0 || row.getText(column).isEmpty()) {
			return null;
		}
		var gc = new GC(table);
		try {
			gc.setFont(row.getFont(column));
			int room = row.getBounds(column).width - (row.getImage(column) == null ? 0 : row.getImage(column).getBounds().width) - RIM;
			return gc.textExtent(row.getText(column)).x > room ? row.getText(column) : null;
		} finally {
			gc.dispose();
		}
	}
}
