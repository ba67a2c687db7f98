package io.orgdeck.ui.editor;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.document.LockedException;
import io.orgdeck.core.document.OpenMode;
import io.orgdeck.core.store.PasswordException;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.Style;
import io.orgdeck.ui.parts.WidgetIds;

/** Stands in the place of a document that cannot be opened: says why, and what can be done. */
final class UnreadablePage {

	private static final int PASSWORD_WIDTH = 32 * Layouts.UNIT;

	private final Composite page;
	private Text password;

	UnreadablePage(Composite parent, StoreException reason, DocumentEditor<?> editor, DocumentKind<?> kind) {
		page = new Composite(parent, SWT.NONE);
		Style.PAGE.applyTo(page);
		page.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().margins(6 * Layouts.UNIT, 5 * Layouts.UNIT).spacing(0, 2 * Layouts.UNIT).applyTo(page);
		Labels.heading(page, NLS.bind(heading(reason), kind.noun()));
		WidgetIds.name(Labels.sentences(page, reason.getMessage()), "unreadable.reason");
		switch (reason) {
			case PasswordException protectedFile -> askForPassword(page, editor);
			case LockedException lock -> {
				Labels.link(page, "unreadable.again", Messages.tryAgain, () -> editor.tryAgain(OpenMode.EXCLUSIVE));
				Labels.link(page, "unreadable.readOnly", Messages.openReadOnly, () -> editor.tryAgain(OpenMode.READ_ONLY));
				Labels.link(page, "unreadable.takeOver", Messages.takeOver, () -> takeOver(lock, editor));
			}
			default -> Labels.link(page, "unreadable.again", Messages.tryAgain, () -> editor.tryAgain(OpenMode.EXCLUSIVE));
		}
		Labels.link(page, "unreadable.close", Messages.closeEditor, () -> editor.getSite().getPage().closeEditor(editor, false));
	}

	private static String heading(StoreException reason) {
		return switch (reason) {
			case PasswordException wrong when wrong.isWrong() -> Messages.wrongPassword;
			case PasswordException needed -> Messages.needsPassword;
			case LockedException lock -> Messages.locked;
			default -> Messages.unreadable;
		};
	}

	private void askForPassword(Composite page, DocumentEditor<?> editor) {
		var line = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(Layouts.UNIT, 0).applyTo(line);
		Labels.plain(line, Messages.password);
		password = WidgetIds.name(AccessibleName.give(new Text(line, SWT.BORDER | SWT.PASSWORD), Messages.password), "unreadable.password");
		GridDataFactory.swtDefaults().hint(PASSWORD_WIDTH, SWT.DEFAULT).applyTo(password);
		password.addListener(SWT.DefaultSelection, event -> editor.tryAgain(password.getTextChars()));
		var open = WidgetIds.name(new Button(line, SWT.PUSH), "unreadable.open");
		open.setText(Messages.open);
		open.addListener(SWT.Selection, event -> editor.tryAgain(password.getTextChars()));
	}

	/** Puts the focus where the user goes on. */
	void setFocus() {
		if (password != null) {
			password.setFocus();
		} else {
			page.setFocus();
		}
	}

	/** From somebody who may still be at work it is taken only after a question. */
	private static void takeOver(LockedException lock, DocumentEditor<?> editor) {
		if (lock.isSilent() || MessageDialog.openQuestion(editor.getSite().getShell(), Messages.takeOver, Messages.takeOverSure)) {
			editor.tryAgain(OpenMode.TAKE_OVER);
		}
	}
}
