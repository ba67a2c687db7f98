package io.orgdeck.ui.pages;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.statushandlers.StatusManager;

/** Commands of the workbench, run from a page. */
public final class Commands {

	private Commands() {
	}

	/** Runs a command; what goes wrong is told to the user and logged. */
	public static void run(IServiceLocator site, String commandId) {
		try {
			site.getService(IHandlerService.class).executeCommand(commandId, null);
		} catch (CommandException failed) {
			StatusManager.getManager().handle(Status.error(failed.getLocalizedMessage(), failed), StatusManager.SHOW | StatusManager.LOG);
		}
	}
}
