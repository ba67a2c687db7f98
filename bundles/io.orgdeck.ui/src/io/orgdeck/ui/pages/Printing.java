package io.orgdeck.ui.pages;

import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Lends the workbench's Print to the page that a part shows. */
public final class Printing {

	private final IHandlerService handlers;
	private IHandlerActivation lent;

	public Printing(IServiceLocator services) {
		handlers = services.getService(IHandlerService.class);
	}

	/** Prints that page from now on, or nothing where it has nothing to print. */
	public void lendTo(HostedPage shown) {
		if (lent != null) {
			handlers.deactivateHandler(lent);
			lent = null;
		}
		shown.with(page -> page.print().ifPresent(
				print -> lent = handlers.activateHandler(IWorkbenchCommandConstants.FILE_PRINT, new ActionHandler(print))));
	}
}
