package io.orgdeck.ui.password;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.store.PasswordSource;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.WidgetIds;

/** Asks for the password of a file. */
public final class PasswordDialog extends Dialog {

	private static final int WIDTH = 52 * Layouts.UNIT;

	private final String sentence;
	private Text field;
	private char[] password;

	private PasswordDialog(Shell parent, String sentence) {
		super(parent);
		this.sentence = sentence;
	}

	/** Asks over a window, on the user interface thread, until the password is right or the user gives up. */
	public static PasswordSource over(Supplier<Shell> parent) {
		return (file, again) -> {
			var dialog = new PasswordDialog(parent.get(), NLS.bind(again ? Messages.askAgain : Messages.askFirst, file));
			return dialog.open() == Window.OK ? Optional.of(dialog.password) : Optional.empty();
		};
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.title);
		WidgetIds.name(shell, "password.dialog");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(2 * Layouts.UNIT, 2 * Layouts.UNIT).spacing(0, Layouts.UNIT).applyTo(area);
		Label lead = Labels.sentences(area, sentence);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(lead);
		field = WidgetIds.name(AccessibleName.give(new Text(area, SWT.BORDER | SWT.PASSWORD), Messages.password), "password.field");
		Layouts.wide().applyTo(field);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.open, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
	}

	@Override
	protected void okPressed() {
		password = field.getTextChars();
		super.okPressed();
	}
}
