package io.orgdeck.ui.password;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import io.orgdeck.core.document.OrgDocument;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.ui.files.FileWork;

/** Gives the document in front a password, another one, or none. */
public final class PasswordHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		var editor = HandlerUtil.getActiveEditorChecked(event);
		OrgDocument<?> document = editor.getAdapter(OrgDocument.class);
		var dialog = new NewPasswordDialog(shell, document.displayName(), document.isProtected());
		try {
			switch (dialog.open()) {
				case Window.OK -> {
					protect(shell, document, dialog.password(), dialog.isRecoverable());
					editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(Messages.setDone);
				}
				case NewPasswordDialog.REMOVE -> {
					encrypting(document, OrgDocument::unprotect);
					editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(Messages.removed);
				}
				default -> {
					// thought better of it
				}
			}
		} catch (StoreException e) {
			MessageDialog.openError(shell, Messages.title, e.getMessage());
		}
		return null;
	}

	private static void protect(Shell shell, OrgDocument<?> document, char[] password, boolean recoverable) throws StoreException {
		var recovery = new AtomicReference<char[]>();
		try {
			encrypting(document, it -> {
				if (recoverable) {
					recovery.set(it.protectRecoverably(password));
				} else {
					it.protect(password);
				}
			});
		} finally {
			Arrays.fill(password, '\0');
		}
		if (recovery.get() != null) {
			new RecoveryKeyDialog(shell, document.displayName(), recovery.get()).open();
		}
	}

	/** Attachments that wait for the next save are encrypted anew, which may take a while. */
	private static void encrypting(OrgDocument<?> document, Deed deed) throws StoreException {
		FileWork.withProgress(NLS.bind(Messages.encrypting, document.displayName()), monitor -> {
			deed.on(document);
			return document;
		});
	}

	/** Sets or removes the password. */
	@FunctionalInterface
	private interface Deed {
		void on(OrgDocument<?> document) throws StoreException;
	}
}
