package io.orgdeck.ui.plugins;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the plug-ins of others. */
public final class PluginsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		PluginsDialog.show(HandlerUtil.getActiveShellChecked(event));
		return null;
	}
}
