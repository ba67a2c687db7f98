package io.orgdeck.app.internal.updates;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

import io.orgdeck.core.store.StoreException;
import io.orgdeck.updates.Release;
import io.orgdeck.updates.ThisProduct;
import io.orgdeck.updates.UpdateSettings;
import io.orgdeck.updates.Updates;
import io.orgdeck.updates.Versions;

/**
 * Tells the launcher that a new version has come as far as its window, tells the user of one that has not, and looks for newer ones
 * where the user has asked for that. A look that fails is a line in the log: nobody has asked at that moment.
 */
public final class UpdateStartup implements IStartup {

	/** Set by the launcher. */
	private static final String FAILED = "orgdeck.update.failed";
	private static final String BASE = "orgdeck.base";

	@Override
	public void earlyStartup() {
		var display = PlatformUI.getWorkbench().getDisplay();
		var failed = System.getProperty(FAILED);
		if (failed != null) {
			display.asyncExec(() -> MessageDialog.openWarning(shell(), Messages.title,
					NLS.bind(Messages.didNotStart, failed, ThisProduct.running().version())));
		}
		if (System.getProperty(BASE) != null) {
			display.asyncExec(UpdateStartup::proved);
		}
		var settings = UpdateSettings.get();
		if (settings.atStart() && settings.areComplete() && failed == null) {
			Job.createSystem(Messages.looking, (ICoreRunnable) monitor -> look(Updates.of(settings))).schedule();
		}
	}

	private static void proved() {
		try {
			Versions.ofUser().proved(ThisProduct.running());
		} catch (IOException unwritable) {
			ILog.of(UpdateStartup.class).error(Messages.notProved, unwritable);
		}
	}

	private static void look(Updates updates) {
		try {
			Optional<Release> newer = updates.newer();
			newer.ifPresent(release -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> new UpdateTalk(shell()).offer(release)));
		} catch (StoreException failed) {
			ILog.of(UpdateStartup.class).warn(failed.getMessage(), failed);
		}
	}

	private static Shell shell() {
		return PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
	}
}
