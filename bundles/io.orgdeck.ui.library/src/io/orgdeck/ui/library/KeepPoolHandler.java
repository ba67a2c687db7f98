package io.orgdeck.ui.library;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Lets somebody keep a pool; no assessment is needed for that. */
public final class KeepPoolHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		new KeepPoolDialog(HandlerUtil.getActiveShellChecked(event)).open();
		return null;
	}
}
