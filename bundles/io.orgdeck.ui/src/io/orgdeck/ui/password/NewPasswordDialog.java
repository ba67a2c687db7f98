package io.orgdeck.ui.password;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.WidgetIds;

/** Asks for a new password, twice; offers to remove the one that is there. */
final class NewPasswordDialog extends Dialog {

	/** Closes the dialog with the wish to remove the password. */
	static final int REMOVE = IDialogConstants.CLIENT_ID + 1;

	private static final int WIDTH = 56 * Layouts.UNIT;
	private static final int SHORTEST = 8;

	private final String name;
	private final boolean isProtected;
	private Text first;
	private Text second;
	private Label hint;
	private Button recovery;
	private char[] password;
	private boolean recoverable;

	/** @param name what the document is called on screen */
	NewPasswordDialog(Shell parent, String name, boolean isProtected) {
		super(parent);
		this.name = name;
		this.isProtected = isProtected;
	}

	/** What was entered; to be wiped by the caller. */
	char[] password() {
		return password;
	}

	/** Whether a recovery key is wanted, too. */
	boolean isRecoverable() {
		return recoverable;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.title);
		WidgetIds.name(shell, "newPassword.dialog");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(2 * Layouts.UNIT, 2 * Layouts.UNIT)
				.spacing(2 * Layouts.UNIT, Layouts.UNIT).applyTo(area);
		across(Labels.sentences(area, NLS.bind(isProtected ? Messages.changeLead : Messages.setLead, name)));
		first = field(area, "newPassword.first", Messages.newPassword);
		second = field(area, "newPassword.second", Messages.repeat);
		recovery = WidgetIds.name(new Button(area, SWT.CHECK | SWT.WRAP), "newPassword.recovery");
		recovery.setText(Messages.recoveryWanted);
		across(recovery);
		hint = WidgetIds.name(Labels.sentences(area, ""), "newPassword.hint");
		across(hint);
		return area;
	}

	private static void across(Control control) {
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(control);
	}

	private Text field(Composite area, String id, String caption) {
		Labels.plain(area, caption);
		var field = WidgetIds.name(AccessibleName.give(new Text(area, SWT.BORDER | SWT.PASSWORD), caption), id);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		field.addModifyListener(event -> check());
		return field;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		if (isProtected) {
			WidgetIds.name(createButton(parent, REMOVE, Messages.remove, false), "newPassword.remove");
		}
		createButton(parent, IDialogConstants.OK_ID, Messages.set, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
		check();
	}

	private void check() {
		boolean longEnough = first.getText().length() >= SHORTEST;
		boolean same = first.getText().equals(second.getText());
		String next = !longEnough ? NLS.bind(Messages.tooShort, SHORTEST) : same ? Messages.whenSaved : Messages.differ;
		hint.setText(next);
		getButton(IDialogConstants.OK_ID).setEnabled(longEnough && same);
	}

	@Override
	protected void okPressed() {
		password = first.getTextChars();
		recoverable = recovery.getSelection();
		super.okPressed();
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == REMOVE) {
			setReturnCode(REMOVE);
			close();
		} else {
			super.buttonPressed(id);
		}
	}
}
