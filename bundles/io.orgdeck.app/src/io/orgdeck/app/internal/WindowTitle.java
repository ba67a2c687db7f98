package io.orgdeck.app.internal;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartConstants;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;

import io.orgdeck.core.words.Language;

/** Keeps the title of a window at what its user works on: the editor's title, then the product. */
final class WindowTitle implements IPartListener2, IPropertyListener {

	private final IWorkbenchWindowConfigurer window;

	private IEditorPart editor;

	private WindowTitle(IWorkbenchWindowConfigurer window) {
		this.window = window;
	}

	static void follow(IWorkbenchWindowConfigurer window) {
		var title = new WindowTitle(window);
		window.getWindow().getPartService().addPartListener(title);
		title.update();
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		update();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		update();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		update();
	}

	@Override
	public void propertyChanged(Object source, int property) {
		if (property == IWorkbenchPart.PROP_TITLE || property == IWorkbenchPartConstants.PROP_PART_NAME) {
			update();
		}
	}

	private void update() {
		var page = window.getWindow().getActivePage();
		var active = page == null ? null : page.getActiveEditor();
		if (active != editor) {
			if (editor != null) {
				editor.removePropertyListener(this);
			}
			if (active != null) {
				active.addPropertyListener(this);
			}
			editor = active;
		}
		String draft = Language.onScreen().draft().map(text -> " – " + text).orElse("");
		window.setTitle((active == null ? Branding.name() : active.getTitle() + " – " + Branding.name()) + draft);
	}
}
