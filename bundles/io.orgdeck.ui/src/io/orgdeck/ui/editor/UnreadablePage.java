package io.orgdeck.ui.editor;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import io.orgdeck.core.document.LockedException;
import io.orgdeck.core.document.OpenMode;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.ui.WidgetIds;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.Style;

/** Stands in the place of a document that cannot be opened: says why, and what can be done. */
final class UnreadablePage {

	UnreadablePage(Composite parent, StoreException reason, DocumentEditor<?> editor, DocumentKind<?> kind) {
		var page = new Composite(parent, SWT.NONE);
		Style.PAGE.applyTo(page);
		page.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().margins(6 * Layouts.UNIT, 5 * Layouts.UNIT).spacing(0, 2 * Layouts.UNIT).applyTo(page);
		boolean locked = reason instanceof LockedException;
		Labels.heading(page, NLS.bind(locked ? Messages.locked : Messages.unreadable, kind.noun()));
		WidgetIds.name(Labels.sentences(page, reason.getMessage()), "unreadable.reason");
		Labels.link(page, "unreadable.again", Messages.tryAgain, () -> editor.tryAgain(OpenMode.EXCLUSIVE));
		if (reason instanceof LockedException lock) {
			Labels.link(page, "unreadable.readOnly", Messages.openReadOnly, () -> editor.tryAgain(OpenMode.READ_ONLY));
			Labels.link(page, "unreadable.takeOver", Messages.takeOver, () -> takeOver(lock, editor));
		}
		Labels.link(page, "unreadable.close", Messages.closeEditor, () -> editor.getSite().getPage().closeEditor(editor, false));
	}

	/** From somebody who may still be at work it is taken only after a question. */
	private static void takeOver(LockedException lock, DocumentEditor<?> editor) {
		if (lock.isSilent() || MessageDialog.openQuestion(editor.getSite().getShell(), Messages.takeOver, Messages.takeOverSure)) {
			editor.tryAgain(OpenMode.TAKE_OVER);
		}
	}
}
