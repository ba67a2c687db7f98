package io.orgdeck.ui.live;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

import io.orgdeck.model.assessment.Participant;
import io.orgdeck.ui.places.Revealing;

/**
 * The assessment that views follow: that of the editor in front, or, while something else is in front, the one that was
 * before, as long as it is open. Belongs to the user interface thread.
 */
public final class ActiveAssessment {

	private final IWorkbenchPage page;
	private final Runnable whenChanged;
	private final IPartListener2 listener = new Listener();
	private IEditorPart current;

	/** @param whenChanged run whenever another assessment is in front than before, or none any more */
	public ActiveAssessment(IWorkbenchPage page, Runnable whenChanged) {
		this.page = page;
		this.whenChanged = whenChanged;
		page.addPartListener(listener);
		current = candidate();
	}

	/** The editor of the assessment in front. */
	public Optional<IEditorPart> editor() {
		return Optional.ofNullable(current);
	}

	/** The assessment in front. */
	public Optional<LiveAssessment> live() {
		return editor().map(editor -> Adapters.adapt(editor, LiveAssessment.class));
	}

	/** Brings the editor to the front and an object of its assessment into view. */
	public void reveal(EObject object) {
		inFront(place -> place.reveal(object));
	}

	/** The same for what concerns one person of it. */
	public void reveal(EObject object, Participant person) {
		inFront(place -> place.reveal(object, person));
	}

	private void inFront(Consumer<Revealing> step) {
		editor().ifPresent(editor -> {
			page.activate(editor);
			Optional.ofNullable(Adapters.adapt(editor, Revealing.class)).ifPresent(step);
		});
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

	private IEditorPart candidate() {
		if (isReadable(page.getActiveEditor())) {
			return page.getActiveEditor();
		}
		IEditorPart other = null;
		for (var reference : page.getEditorReferences()) {
			var editor = reference.getEditor(false);
			if (isReadable(editor) && (other == null || editor == current)) {
				other = editor;
			}
		}
		return other;
	}

	private static boolean isReadable(IEditorPart editor) {
		return editor != null && Adapters.adapt(editor, LiveAssessment.class) != null;
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
