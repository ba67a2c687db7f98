package io.orgdeck.ui.library;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.library.remote.Report;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.LeadDialog;
import io.orgdeck.ui.parts.Style;
import io.orgdeck.ui.parts.WidgetIds;

/** Tells what came, and what somebody should look at. */
final class ReportDialog extends LeadDialog {

	private final Report report;

	ReportDialog(Shell parent, String title, Report report) {
		super(parent, new Lead(title, ReportWords.inShort(report),
				report.conflicts().isEmpty() && report.notices().isEmpty() ? Messages.reportLead : Messages.reportLeadConflicts,
				IDialogConstants.OK_LABEL, "report.ok"));
		this.report = report;
	}

	@Override
	protected void fill(Composite area) {
		var text = Style.platform(new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL));
		AccessibleName.give(WidgetIds.name(text, "report.lines"), Messages.reportLines);
		text.setText(String.join("\n", ReportWords.lines(report)));
		Layouts.whole().hint(80 * Layouts.UNIT, 25 * Layouts.UNIT).applyTo(text);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.CANCEL_ID).dispose(); // there is nothing to be left undone
		((GridLayout) parent.getLayout()).numColumns--;
	}
}
