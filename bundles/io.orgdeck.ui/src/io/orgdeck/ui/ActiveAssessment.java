package io.orgdeck.ui;

import java.util.Optional;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

import io.orgdeck.ui.editor.AssessmentEditor;
import io.orgdeck.ui.editor.LiveAssessment;

/**
 * The assessment that views follow: that of the editor in front, or, while something else is in front, the one that was
 * before, as long as it is open. Belongs to the user interface thread.
 */
public final class ActiveAssessment {

	private final IWorkbenchPage page;
	private final Runnable whenChanged;
	private final IPartListener2 listener = new Listener();
	private AssessmentEditor current;

	/** @param whenChanged run whenever another assessment is in front than before, or none any more */
	public ActiveAssessment(IWorkbenchPage page, Runnable whenChanged) {
		this.page = page;
		this.whenChanged = whenChanged;
		page.addPartListener(listener);
		current = candidate();
	}

	/** The editor of the assessment in front. */
	public Optional<AssessmentEditor> editor() {
		return Optional.ofNullable(current);
	}

	/** The assessment in front. */
	public Optional<LiveAssessment> live() {
		return editor().map(editor -> editor.getAdapter(LiveAssessment.class));
	}

	public void dispose() {
		page.removePartListener(listener);
	}

	private void look() {
		var found = candidate();
		if (found != current) {
			current = found;
			whenChanged.run();
		}
	}

	private AssessmentEditor candidate() {
		if (isReadable(page.getActiveEditor())) {
			return (AssessmentEditor) page.getActiveEditor();
		}
		AssessmentEditor other = null;
		for (var reference : page.getEditorReferences()) {
			var editor = reference.getEditor(false);
			if (isReadable(editor) && (other == null || editor == current)) {
				other = (AssessmentEditor) editor;
			}
		}
		return other;
	}

	private static boolean isReadable(IEditorPart editor) {
		return editor instanceof AssessmentEditor assessment && assessment.getAdapter(LiveAssessment.class) != null;
	}

	private final class Listener implements IPartListener2 {

		@Override
		public void partActivated(IWorkbenchPartReference part) {
			look();
		}

		@Override
		public void partInputChanged(IWorkbenchPartReference part) {
			look();
		}

		@Override
		public void partBroughtToTop(IWorkbenchPartReference part) {
			look();
		}

		@Override
		public void partClosed(IWorkbenchPartReference part) {
			look();
		}

		@Override
		public void partOpened(IWorkbenchPartReference part) {
			look();
		}
	}
}
