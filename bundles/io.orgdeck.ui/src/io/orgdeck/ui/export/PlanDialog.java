package io.orgdeck.ui.export;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import io.orgdeck.core.export.PlannedChange;
import io.orgdeck.core.export.PlannedChange.Kind;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.LeadDialog;
import io.orgdeck.ui.parts.WidgetIds;

/** Lists what an export would change in a file that was exported before, and lets people decide part by part. */
final class PlanDialog extends LeadDialog {

	/** Return code of the button that writes the whole file anew. */
	static final int FRESH = IDialogConstants.CLIENT_ID;

	private static final int FEWEST_ROWS = 4;
	private static final int MOST_ROWS = 14;
	private static final int PART_WIDTH = 34 * Layouts.UNIT;
	private static final int OUTCOME_WIDTH = 44 * Layouts.UNIT;

	private final RevisionChoice choice;
	private Table table;

	PlanDialog(Shell parent, Path file, RevisionChoice choice) {
		super(parent,
				new Lead(Messages.planTitle, NLS.bind(Messages.planHeading, file.getFileName()), Messages.planLead, Messages.planUpdate,
						"plan.update"));
		this.choice = choice;
	}

	@Override
	protected void fill(Composite area) {
		table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		WidgetIds.name(AccessibleName.give(table, Messages.planTitle), "plan.parts");
		table.setHeaderVisible(true);
		column(Messages.planPart, PART_WIDTH);
		column(Messages.planOutcome, OUTCOME_WIDTH);
		GridData data = Layouts.whole().create();
		data.heightHint = (1 + Math.clamp(choice.changes().size(), FEWEST_ROWS, MOST_ROWS)) * table.getItemHeight();
		table.setLayoutData(data);
		choice.changes().forEach(this::addRow);
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (event.detail == SWT.CHECK) {
				toggle((TableItem) event.item);
			}
		}));
		if (choice.same() > 0) {
			Labels.sentences(area, NLS.bind(Messages.planSame, choice.same()));
		}
		if (choice.keepsAny()) {
			Labels.sentences(area, Messages.planKeptHint);
		}
	}

	private void column(String heading, int width) {
		var column = new TableColumn(table, SWT.NONE);
		column.setText(heading);
		column.setWidth(width);
	}

	private void addRow(PlannedChange change) {
		var item = new TableItem(table, SWT.NONE);
		item.setData(change);
		show(item);
	}

	private void toggle(TableItem item) {
		choice.write((PlannedChange) item.getData(), item.getChecked());
		show(item);
	}

	private void show(TableItem item) {
		var change = (PlannedChange) item.getData();
		item.setChecked(choice.isWritten(change));
		item.setText(new String[] { change.title(), outcome(change) });
	}

	private String outcome(PlannedChange change) {
		if (!change.isOpen()) {
			return change.kind() == Kind.ADDED ? Messages.planAdded : Messages.planMine;
		}
		if (change.kind() == Kind.KEPT_OUT) {
			return choice.isWritten(change) ? Messages.planBack : Messages.planOut;
		}
		if (!choice.isWritten(change)) {
			return change.edited() ? Messages.planKeepsEdited : Messages.planKeeps;
		}
		if (change.kind() == Kind.REMOVED) {
			return Messages.planRemoved;
		}
		return change.edited() ? Messages.planReplacesEdited : Messages.planReplaces;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetIds.name(createButton(parent, FRESH, Messages.planFresh, false), "plan.fresh");
		super.createButtonsForButtonBar(parent);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == FRESH) {
			setReturnCode(FRESH);
			close();
		} else {
			super.buttonPressed(button);
		}
	}
}
