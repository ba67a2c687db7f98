package io.orgdeck.ui.editor;

import org.eclipse.emf.ecore.EObject;

import io.orgdeck.ui.pages.PartContext;
import io.orgdeck.ui.parts.SelectionHub;

/** What pages may ask of the editor that shows them. */
final class EditorContext extends PartContext {

	private final DocumentEditor<?> editor;

	EditorContext(DocumentEditor<?> editor, SelectionHub selection) {
		super(editor, selection);
		this.editor = editor;
	}

	@Override
	public <T> T get(Class<T> type) {
		return editor.getAdapter(type);
	}

	@Override
	public void reveal(EObject object) {
		editor.reveal(object);
	}

	@Override
	public void show(String page) {
		editor.showPage(page);
	}

	@Override
	public void show(String page, String section) {
		editor.showPage(page, section);
	}
}
