package io.orgdeck.ui.library;

import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

import io.orgdeck.core.pool.Release;
import io.orgdeck.library.pool.Pool;
import io.orgdeck.ui.parts.LeadDialog;

/** Asks beside which organisations an assessment is to be set, and takes what their pool has published last. */
final class OthersDialog extends LeadDialog {

	private PoolField pool;
	private Release release;

	OthersDialog(Shell parent, String assessment) {
		super(parent, new Lead(Messages.othersTitle, assessment, Messages.othersLead, Messages.othersButton, "others.ok"));
	}

	@Override
	protected void fill(Composite area) {
		pool = new PoolField(area, "others.pool");
		pool.whenChanged(this::check);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		check();
		pool.setFocus();
	}

	private void check() {
		setMessage(Messages.othersLead, IMessageProvider.NONE);
		getButton(IDialogConstants.OK_ID).setEnabled(!pool.isEmpty());
	}

	@Override
	protected void okPressed() {
		Optional<Optional<Release>> found = pool.work(Messages.othersTitle, Pool::latest);
		if (found.isEmpty()) {
			return;
		}
		if (found.get().isEmpty()) {
			setMessage(Messages.poolNothing, IMessageProvider.INFORMATION);
			return;
		}
		release = found.get().get();
		super.okPressed();
	}

	Release release() {
		return release;
	}
}
