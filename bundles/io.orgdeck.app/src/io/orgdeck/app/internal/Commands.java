package io.orgdeck.app.internal;

import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.statushandlers.StatusManager;

/** Runs the workbench's commands from a page. */
public final class Commands {

	private Commands() {
	}

	/** Runs a command with the handler that is active now; a failure is shown. */
	public static void run(IServiceLocator services, String id, Map<String, String> parameters) {
		try {
			var command = services.getService(ICommandService.class).getCommand(id);
			services.getService(IHandlerService.class)
					.executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
		} catch (CommandException failure) {
			StatusManager.getManager().handle(Status.error(failure.getLocalizedMessage(), failure),
					StatusManager.SHOW | StatusManager.LOG);
		}
	}
}
