package io.orgdeck.app.internal.updates;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Looks for a newer version, because somebody asks. */
public final class UpdateHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		new UpdateTalk(HandlerUtil.getActiveShellChecked(event)).look();
		return null;
	}
}
