package io.orgdeck.ui.decks;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import io.orgdeck.core.decksheet.DeckImport;
import io.orgdeck.core.tables.ImportProblem;
import io.orgdeck.core.tables.Place;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Icon;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.WidgetIds;

/** What a spreadsheet lacked to become a deck, or what should be known of it, place by place with the remedy. */
final class ImportReport extends TitleAreaDialog {

	private static final int COPY = IDialogConstants.CLIENT_ID + 1;

	private final DeckImport result;

	ImportReport(Shell parent, DeckImport result) {
		super(parent);
		this.result = result;
		setHelpAvailable(false);
	}

	private boolean isUsable() {
		return result.deck().isPresent();
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.importTitle);
		WidgetIds.name(shell, "import.report");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(isUsable() ? Messages.reportUsable : Messages.reportUnusable);
		int count = result.problems().size();
		setMessage(isUsable() ? count == 1 ? Messages.reportOneNote : NLS.bind(Messages.reportNotes, count) : Messages.reportErrors,
				isUsable() ? IMessageProvider.INFORMATION : IMessageProvider.ERROR);
		var box = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		var columns = new TableColumnLayout();
		box.setLayout(columns);
		GridDataFactory.fillDefaults().grab(true, true).hint(110 * Layouts.UNIT, 30 * Layouts.UNIT).applyTo(box);
		var table = WidgetIds.name(new Table(box, SWT.FULL_SELECTION | SWT.V_SCROLL), "import.problems");
		AccessibleName.give(table, Messages.importTitle);
		table.setHeaderVisible(true);
		column(table, columns, Messages.kind, 3);
		column(table, columns, Messages.where, 5);
		column(table, columns, Messages.what, 9);
		column(table, columns, Messages.remedy, 9);
		result.problems().forEach(problem -> show(table, problem));
		createWhole(box.getParent(), table);
		return box;
	}

	/** Room below the list for the whole of the selected row, however long it is. */
	private void createWhole(Composite parent, Table table) {
		var whole = WidgetIds.name(new Label(parent, SWT.WRAP), "import.problem");
		GridDataFactory.fillDefaults().grab(true, false).indent(2 * Layouts.UNIT, Layouts.UNIT)
				.hint(100 * Layouts.UNIT, 3 * whole.computeSize(SWT.DEFAULT, SWT.DEFAULT).y).applyTo(whole);
		table.addListener(SWT.Selection, event -> showWhole(whole, table.getSelectionIndex()));
		table.select(0);
		showWhole(whole, 0);
	}

	private void showWhole(Label whole, int index) {
		var problem = result.problems().get(index);
		whole.setText(Labels.escaped(problem.text() + ' ' + problem.remedy()));
	}

	private static void column(Table table, TableColumnLayout columns, String heading, int weight) {
		var column = new TableColumn(table, SWT.NONE);
		column.setText(heading);
		columns.setColumnData(column, new ColumnWeightData(weight, true));
	}

	/** The place within its file, which is named in the dialog no further. */
	private static String where(Place place) {
		if (place.row() == 0) {
			return place.sheet().isEmpty() ? place.file() : place.sheet();
		}
		var cell = place.column() < 0 ? NLS.bind(Messages.row, place.row())
				: NLS.bind(Messages.rowAndColumn, place.row(), place.columnLetters());
		return place.sheet().isEmpty() || place.sheet().equals(place.file()) ? cell : NLS.bind(Messages.sheetAndCell, place.sheet(), cell);
	}

	private static void show(Table table, ImportProblem problem) {
		var item = new TableItem(table, SWT.NONE);
		item.setImage(0, problem.isError() ? Icon.PROBLEM.image() : Icon.WARNING.image());
		item.setText(new String[] { problem.isError() ? Messages.error : Messages.note, where(problem.place()), problem.text(),
				problem.remedy() });
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, COPY, Messages.copyReport, false);
		if (isUsable()) {
			WidgetIds.name(createButton(parent, IDialogConstants.OK_ID, Messages.openDeck, true), "import.open");
		}
		createButton(parent, IDialogConstants.CANCEL_ID, isUsable() ? IDialogConstants.CANCEL_LABEL : IDialogConstants.CLOSE_LABEL,
				!isUsable());
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == COPY) {
			copy();
		} else {
			super.buttonPressed(id);
		}
	}

	private void copy() {
		var text = new StringBuilder();
		result.problems().forEach(problem -> text.append(problem).append('\n'));
		var clipboard = new Clipboard(getShell().getDisplay());
		clipboard.setContents(new Object[] { text.toString() }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}
}
