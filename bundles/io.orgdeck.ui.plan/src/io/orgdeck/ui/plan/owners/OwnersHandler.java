package io.orgdeck.ui.plan.owners;

import java.time.LocalDate;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;

import io.orgdeck.core.mail.OwnerMessages;
import io.orgdeck.ui.live.LiveAssessment;

/** Shows a message for everybody who owns open actions. */
public final class OwnersHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var live = HandlerUtil.getActiveEditorChecked(event).getAdapter(LiveAssessment.class);
		var shell = HandlerUtil.getActiveShellChecked(event);
		var messages = OwnerMessages.of(live.assessment(), LocalDate.now());
		if (messages.isEmpty()) {
			MessageDialog.openInformation(shell, Messages.title, Messages.nobody);
		} else {
			new OwnersDialog(shell, messages, live.document().path()).open();
		}
		return null;
	}
}
