package io.orgdeck.ui.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;

/** Gives a part the focus when its window is used again: what had it has gone meanwhile, and to take it at once would bring the window forward. */
final class LateFocus implements Listener {

	private final IWorkbenchPart part;
	private final Shell window;

	private LateFocus(IWorkbenchPart part) {
		this.part = part;
		window = part.getSite().getShell();
	}

	static void give(IWorkbenchPart part) {
		var focus = new LateFocus(part);
		focus.window.addListener(SWT.Activate, focus);
	}

	@Override
	public void handleEvent(Event activated) {
		window.removeListener(SWT.Activate, this);
		if (part.getSite().getPage().getActivePart() == part) {
			part.setFocus();
		}
	}
}
