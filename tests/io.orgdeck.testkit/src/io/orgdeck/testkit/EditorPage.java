package io.orgdeck.testkit;

import java.nio.file.Path;

import org.eclipse.swt.SWT;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.ui.parts.PageBar;

/** The editor of an assessment, as a user meets it. */
public final class EditorPage {

	private final WorkbenchPage workbench;

	private EditorPage(WorkbenchPage workbench) {
		this.workbench = workbench;
	}

	/** Opens a file and waits until its editor is there. */
	public static EditorPage open(WorkbenchPage workbench, Path file) {
		workbench.open(file);
		workbench.activate();
		var editor = new EditorPage(workbench);
		editor.widget("editor.client");
		return editor;
	}

	/** The one that is in front. */
	public static EditorPage of(WorkbenchPage workbench) {
		var editor = new EditorPage(workbench);
		editor.widget("editor.client");
		return editor;
	}

	/** The document of the editor in front. */
	public AssessmentDocument document() {
		return Ui.get(() -> workbench.page().getActiveEditor().getAdapter(AssessmentDocument.class));
	}

	/** Shows a page, counted from 1 in the order of the page bar, with the arrow keys. */
	public EditorPage showPage(int number) {
		var bar = widget("editor.pages").as(PageBar.class);
		for (int shown = Ui.get(bar::shown); shown != number - 1; shown = Ui.get(bar::shown)) {
			int before = shown;
			workbench.activate();
			widget("editor.pages").focus();
			// A page that has just been shown may take the focus late, and the key with it.
			Keys.pressUntil(0, shown < number - 1 ? SWT.ARROW_RIGHT : SWT.ARROW_LEFT, "the page changes",
					() -> bar.shown() != before || !bar.isFocusControl());
		}
		Ui.settle();
		return this;
	}

	/** Shows a page by the name that the page bar shows, wherever other bundles have put theirs. */
	public EditorPage showPage(String name) {
		var bar = widget("editor.pages").as(PageBar.class);
		return showPage(Ui.get(bar::names).indexOf(name) + 1);
	}

	public WidgetPage widget(String id) {
		return workbench.widget(id);
	}

	/** Presses Ctrl+S, or what stands for it on this system, wherever the focus is in the window. */
	public void pressSave() {
		workbench.activate();
		Keys.pressUntil(SWT.MOD1, 's', "the editor is saved", () -> !workbench.isDirty());
	}

	public void undo() {
		workbench.run("org.eclipse.ui.edit.undo");
		Ui.settle();
	}

	public void redo() {
		workbench.run("org.eclipse.ui.edit.redo");
		Ui.settle();
	}
}
