package io.orgdeck.ui.plan.strategy.board;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

import io.orgdeck.testkit.DialogPage;
import io.orgdeck.testkit.Ui;

/** The dialog with the actions that the results ask for. */
record ProposalsPage(DialogPage dialog) {

	String why() {
		return dialog.widget("proposals.why").text();
	}

	ProposalsPage title(String title) {
		dialog.widget("proposals.title").type(title);
		return this;
	}

	ProposalsPage group(String name) {
		dialog.widget("proposals.group").choose(name);
		return this;
	}

	ProposalsPage timeFrame(String name) {
		dialog.widget("proposals.lane").choose(name);
		return this;
	}

	ProposalsPage select(int row) {
		var table = dialog.widget("proposals.list").as(Table.class);
		Ui.run(() -> {
			table.setSelection(row);
			table.notifyListeners(SWT.Selection, new Event());
		});
		return this;
	}

	ProposalsPage tick(int row) {
		var table = dialog.widget("proposals.list").as(Table.class);
		Ui.run(() -> {
			var item = table.getItem(row);
			item.setChecked(!item.getChecked());
			var event = new Event();
			event.item = item;
			event.detail = SWT.CHECK;
			table.notifyListeners(SWT.Selection, event);
		});
		return this;
	}

	void add() {
		dialog.press(IDialogConstants.OK_ID);
	}
}
