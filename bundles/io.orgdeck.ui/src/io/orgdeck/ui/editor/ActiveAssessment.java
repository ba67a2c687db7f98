package io.orgdeck.ui.editor;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/** Follows the active editor for a view that shows whatever assessment is in it. */
public final class ActiveAssessment implements IPartListener2 {

	private final IWorkbenchPage page;
	private final Consumer<Optional<LiveAssessment>> whenChanged;
	private IEditorPart editor;
	private LiveAssessment current;

	/** @param whenChanged told at once and whenever another assessment, or none, is in the active editor */
	public ActiveAssessment(IWorkbenchPage page, Consumer<Optional<LiveAssessment>> whenChanged) {
		this.page = page;
		this.whenChanged = whenChanged;
		page.addPartListener(this);
		editor = page.getActiveEditor();
		current = of(editor);
		whenChanged.accept(current());
	}

	public Optional<LiveAssessment> current() {
		return Optional.ofNullable(current);
	}

	/** The editor that shows the assessment. */
	public Optional<IEditorPart> editor() {
		return Optional.ofNullable(editor);
	}

	/** Brings an object of the assessment into view in its editor. */
	public void reveal(EObject object) {
		if (editor instanceof AssessmentEditor shown) {
			page.activate(shown);
			shown.reveal(object);
		}
	}

	public void dispose() {
		page.removePartListener(this);
	}

	private void look() {
		editor = page.getActiveEditor();
		var found = of(editor);
		if (found != current) {
			current = found;
			whenChanged.accept(current());
		}
	}

	private static LiveAssessment of(IEditorPart part) {
		return part == null ? null : part.getAdapter(LiveAssessment.class);
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		look();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference reference) {
		look();
	}

	@Override
	public void partClosed(IWorkbenchPartReference reference) {
		look();
	}

	@Override
	public void partOpened(IWorkbenchPartReference reference) {
		look();
	}

	@Override
	public void partInputChanged(IWorkbenchPartReference reference) {
		look();
	}
}
