package io.orgdeck.ui.plugins;

import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

import io.orgdeck.core.plugins.Plugins;

/**
 * Says, once the window can be used, that no plug-in has kept it from that; and which were left out because an earlier start with
 * them did not get so far.
 */
public final class PluginsStartup implements IStartup {

	private static final int MANAGE = 0;

	@Override
	public void earlyStartup() {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			Plugins.started();
			List<String> leftOut = Plugins.stuck();
			if (!leftOut.isEmpty()) {
				tell(leftOut);
			}
		});
	}

	private static void tell(List<String> leftOut) {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null && MessageDialog.open(MessageDialog.WARNING, window.getShell(), Messages.title,
				NLS.bind(Messages.leftOut, String.join(", ", leftOut)), SWT.NONE, Messages.manage, Messages.goOn) == MANAGE) {
			PluginsDialog.show(window.getShell());
		}
	}
}
