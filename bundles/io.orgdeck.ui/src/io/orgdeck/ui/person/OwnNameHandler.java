package io.orgdeck.ui.person;

import java.io.IOException;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;

import io.orgdeck.core.document.OwnName;

/** Asks for the name under which the user's comments, review marks and locks stand. */
public final class OwnNameHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var dialog = new InputDialog(HandlerUtil.getActiveShellChecked(event), Messages.title, Messages.question, OwnName.get(), null);
		if (dialog.open() == Window.OK) {
			try {
				OwnName.set(dialog.getValue());
			} catch (IOException notKept) {
				StatusManager.getManager().handle(Status.error(Messages.notKept, notKept), StatusManager.SHOW | StatusManager.LOG);
			}
		}
		return null;
	}
}
