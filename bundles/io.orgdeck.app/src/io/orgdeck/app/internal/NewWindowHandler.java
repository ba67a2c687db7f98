package io.orgdeck.app.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;

import io.orgdeck.ui.pages.PagedPart;
import io.orgdeck.ui.parts.WindowPlace;

/** Opens one more window on what is in front, so that two pages of an assessment are seen at once. */
public class NewWindowHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		var page = window.getActivePage();
		var perspective = page.getPerspective() == null ? Perspectives.ASSESS : page.getPerspective().getId();
		try {
			var opened = window.getWorkbench().openWorkbenchWindow(perspective, page.getInput());
			WindowPlace.give(opened.getShell(), window.getShell());
			show(page.getActiveEditor(), opened.getActivePage());
			return opened;
		} catch (WorkbenchException failed) {
			throw new ExecutionException(failed.getMessage(), failed);
		}
	}

	/** What is in front, at the page that is shown there; the welcome page is for those who have nothing open. */
	private static void show(IEditorPart front, IWorkbenchPage page) throws PartInitException {
		if (front != null && !(front instanceof Welcome)) {
			var again = page.openEditor(front.getEditorInput(), front.getSite().getId());
			if (front instanceof PagedPart here && again instanceof PagedPart there) {
				here.pageId().ifPresent(there::showPage);
			}
		}
	}
}
