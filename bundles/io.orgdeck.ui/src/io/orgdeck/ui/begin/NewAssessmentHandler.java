package io.orgdeck.ui.begin;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;

import io.orgdeck.core.deck.DeckEntry;
import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.ui.files.NewDocument;

/** Starts an assessment of a client; it has no file until it is saved. */
public final class NewAssessmentHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		List<DeckEntry> decks = DeckRegistry.platform().decks();
		if (decks.isEmpty()) {
			MessageDialog.openError(window.getShell(), Messages.newTitle, Messages.newNoDeck);
			return null;
		}
		var dialog = new NewAssessmentDialog(window.getShell(), decks);
		if (dialog.open() == Window.OK) {
			NewDocument.open(window.getActivePage(),
					AssessmentDocument.create(dialog.deck().deck(), dialog.clientName(), AssessmentsPage.threshold()), ".assessment");
		}
		return null;
	}
}
