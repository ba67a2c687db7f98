package io.orgdeck.ui.begin;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;

import io.orgdeck.core.deck.DeckEntry;
import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.store.Failure;
import io.orgdeck.ui.files.NewDocument;

/** Opens a fresh copy of the sample client to look around in; nothing is written until it is saved somewhere. */
public final class SampleHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<DeckEntry.Sample> sample = DeckRegistry.platform().sample();
		if (sample.isEmpty()) {
			MessageDialog.openError(window.getShell(), Messages.sampleTitle, Messages.sampleMissing);
			return null;
		}
		try {
			NewDocument.open(window.getActivePage(), AssessmentDocument.of(sample.get().create()), ".assessment");
		} catch (IOException e) {
			MessageDialog.openError(window.getShell(), Messages.sampleTitle, Failure.sentence(e));
		}
		return null;
	}
}
