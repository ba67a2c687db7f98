package io.orgdeck.ui.parts;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A dialog that says first what there is to decide, and ends with a button that says what happens then. */
public abstract class LeadDialog extends TitleAreaDialog {

	/**
	 * What it says.
	 *
	 * @param title   of the window
	 * @param heading what it is about, such as a file; often the title again
	 * @param lead    what there is to decide, in a sentence or two
	 * @param button  what happens then
	 * @param id      of that button
	 */
	public record Lead(String title, String heading, String lead, String button, String id) {
	}

	private final Lead lead;

	protected LeadDialog(Shell parent, Lead lead) {
		super(parent);
		this.lead = lead;
		setHelpAvailable(false);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(lead.title());
	}

	@Override
	protected final Control createDialogArea(Composite parent) {
		setTitle(lead.heading());
		setMessage(lead.lead());
		var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(2 * Layouts.UNIT, 2 * Layouts.UNIT).spacing(0, Layouts.UNIT).applyTo(area);
		Layouts.whole().applyTo(area);
		fill(area);
		return area;
	}

	/** Puts below what there is to decide with. The area has one column; it can be given another layout. */
	protected abstract void fill(Composite area);

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetIds.name(createButton(parent, IDialogConstants.OK_ID, lead.button(), true), lead.id());
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}
}
