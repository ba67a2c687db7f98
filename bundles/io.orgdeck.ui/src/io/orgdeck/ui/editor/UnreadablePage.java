package io.orgdeck.ui.editor;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import io.orgdeck.ui.FileEditors;
import io.orgdeck.ui.FileInput;
import io.orgdeck.ui.WidgetIds;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.Style;

/** Stands in the place of an assessment whose file cannot be read: says why, and what can be done. */
final class UnreadablePage {

	UnreadablePage(Composite parent, String reason, AssessmentEditor editor) {
		var page = new Composite(parent, SWT.NONE);
		Style.PAGE.applyTo(page);
		page.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().margins(6 * Layouts.UNIT, 5 * Layouts.UNIT).spacing(0, 2 * Layouts.UNIT).applyTo(page);
		Labels.heading(page, Messages.unreadable);
		WidgetIds.name(Labels.sentences(page, reason), "unreadable.reason");
		if (editor.getEditorInput() instanceof FileInput(var file)) {
			Labels.link(page, "unreadable.again", Messages.tryAgain, () -> {
				var workbenchPage = editor.getSite().getPage();
				workbenchPage.closeEditor(editor, false);
				FileEditors.open(workbenchPage, file);
			});
		}
		Labels.link(page, "unreadable.close", Messages.closeEditor, () -> editor.getSite().getPage().closeEditor(editor, false));
	}
}
