package io.orgdeck.app.internal.updates;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.words.Language;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.LeadDialog;
import io.orgdeck.ui.parts.WidgetIds;
import io.orgdeck.updates.Release;
import io.orgdeck.updates.ThisProduct;

/** Shows what is new in a version, and asks whether to bring it here. */
final class ReleaseDialog extends LeadDialog {

	private static final int WIDTH = 72 * Layouts.UNIT;
	private static final int HEIGHT = 28 * Layouts.UNIT;
	private static final long MEGABYTE = 1_000_000;

	private final Release release;
	private final ThisProduct product;

	ReleaseDialog(Shell parent, Release release, ThisProduct product) {
		super(parent, new Lead(Messages.title, NLS.bind(Messages.heading, release.version(), Language.onScreen().day(release.date())),
				NLS.bind(product.isReplaceable() ? Messages.leadBeside : Messages.leadInstaller, product.version()),
				product.isReplaceable() ? Messages.install : Messages.fetch, "update.install"));
		this.release = release;
		this.product = product;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		WidgetIds.name(shell, "update.dialog");
	}

	@Override
	protected void fill(Composite area) {
		Labels.heading(area, Messages.notes);
		var notes = WidgetIds.name(AccessibleName.give(new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL),
				Messages.notes), "update.notes");
		notes.setText(release.notes());
		Layouts.whole().hint(WIDTH, HEIGHT).applyTo(notes);
		release.fileFor(product).ifPresent(
				file -> Labels.sentences(area, NLS.bind(Messages.size, file.name(), Math.max(1, file.size() / MEGABYTE))));
	}
}
