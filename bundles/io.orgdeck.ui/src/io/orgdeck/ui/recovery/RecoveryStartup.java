package io.orgdeck.ui.recovery;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

import io.orgdeck.core.document.Recovery;
import io.orgdeck.core.document.RecoveryService;
import io.orgdeck.core.store.StoreException;

/** Looks for unsaved work once the window is open, beside the user interface thread, and offers it. */
public final class RecoveryStartup implements IStartup {

	@Override
	public void earlyStartup() {
		try {
			var found = RecoveryService.find();
			RecoveryService.tidyUp(Instant.now());
			if (!found.isEmpty()) {
				PlatformUI.getWorkbench().getDisplay().asyncExec(() -> offer(found));
			}
		} catch (StoreException failed) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> MessageDialog.openError(null, Messages.title, failed.getMessage()));
		} catch (IOException failed) {
			ILog.of(RecoveryStartup.class).warn(Messages.notTidy, failed);
		}
	}

	private static void offer(List<Recovery> found) {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null) {
			new RecoveryDialog(window.getShell(), window.getActivePage(), found).open();
		}
	}
}
