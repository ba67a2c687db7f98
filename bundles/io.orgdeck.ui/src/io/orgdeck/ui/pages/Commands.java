package io.orgdeck.ui.pages;

import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.statushandlers.StatusManager;

/** Commands of the workbench, run from a page. */
public final class Commands {

	private Commands() {
	}

	/** Runs a command with the handler that is active now; what goes wrong is told to the user and logged. */
	public static void run(IServiceLocator site, String id) {
		run(site, id, Map.of());
	}

	/** Runs a command with values for its parameters, by their ids. */
	public static void run(IServiceLocator site, String id, Map<String, String> parameters) {
		try {
			var command = site.getService(ICommandService.class).getCommand(id);
			site.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
		} catch (CommandException failed) {
			StatusManager.getManager().handle(Status.error(failed.getLocalizedMessage(), failed), StatusManager.SHOW | StatusManager.LOG);
		}
	}
}
