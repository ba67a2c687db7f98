package io.orgdeck.ui.live;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;

/** Save, while a view is in front: saves the assessment that the view follows, also where the place of its editor is hidden. */
public final class SaveFollowed extends AbstractHandler {

	private final ActiveAssessment followed;
	private final Runnable before;

	private SaveFollowed(ActiveAssessment followed, Runnable before) {
		this.followed = followed;
		this.before = before;
	}

	/**
	 * Makes Save do so in a view.
	 *
	 * @param before brings what was typed there last into the assessment
	 */
	public static void in(IWorkbenchPartSite view, ActiveAssessment followed, Runnable before) {
		view.getService(IHandlerService.class).activateHandler(IWorkbenchCommandConstants.FILE_SAVE, new SaveFollowed(followed, before));
	}

	@Override
	public boolean isEnabled() {
		return followed.editor().filter(IEditorPart::isDirty).isPresent();
	}

	@Override
	public Object execute(ExecutionEvent event) {
		before.run();
		followed.editor().ifPresent(editor -> editor.getSite().getPage().saveEditor(editor, false));
		return null;
	}
}
