package io.orgdeck.ui.files;

import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.widgets.Shell;

import io.orgdeck.ui.parts.WidgetIds;

/** Says how far some work is, under its name, once it takes longer than a moment. Until then the window takes no input. */
final class ProgressDialog extends ProgressMonitorDialog {

	private static final int MOMENT_MS = 800;

	private final String name;

	/** @param name of the work: "Saving Millbrook" */
	ProgressDialog(Shell parent, String name) {
		super(parent);
		this.name = name;
		setOpenOnRun(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(name);
		WidgetIds.name(shell, "progress.dialog");
	}

	@Override
	protected void aboutToRun() {
		super.aboutToRun();
		enableParent(false);
		getShell().getDisplay().timerExec(MOMENT_MS, this::show);
	}

	private void show() {
		if (getShell() != null && !getShell().isDisposed()) {
			enableParent(true);
			open();
		}
	}

	@Override
	protected void finishedRun() {
		enableParent(true);
		super.finishedRun();
	}

	private void enableParent(boolean enabled) {
		if (getParentShell() != null && !getParentShell().isDisposed()) {
			getParentShell().setEnabled(enabled);
		}
	}
}
