package io.orgdeck.app.internal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.statushandlers.StatusManager;

/** A page of the product itself among the editors: there is nothing in it to change or to save. */
public abstract class PagePart extends EditorPart {

	/** Opens the page with this id, or brings it forward. @return it, or null when it could not be opened; that is logged */
	protected static <T extends PagePart> T open(IWorkbenchPage page, PageInput input, String id, Class<T> kind) {
		try {
			return kind.cast(page.openEditor(input, id));
		} catch (PartInitException failure) {
			StatusManager.getManager().handle(failure.getStatus(), StatusManager.LOG);
			return null;
		}
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
