package io.orgdeck.ui.words.missing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

import io.orgdeck.ui.live.LiveAssessment;

/** Shows who has not answered yet. */
public final class MissingHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var live = HandlerUtil.getActiveEditorChecked(event).getAdapter(LiveAssessment.class);
		if (live != null) {
			new MissingDialog(HandlerUtil.getActiveShellChecked(event), live.assessment()).open();
		}
		return null;
	}
}
