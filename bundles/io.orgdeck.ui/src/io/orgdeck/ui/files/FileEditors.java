package io.orgdeck.ui.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;

/** Opens files in the editor that the workbench's registry names for their extension. */
public final class FileEditors {

	private FileEditors() {
	}

	/**
	 * Opens {@code file}, or brings the editor forward in which it is open. What cannot be opened is explained to the
	 * user. To be called on the user interface thread.
	 *
	 * @return the editor, or nothing when the file could not be opened
	 */
	public static Optional<IEditorPart> open(IWorkbenchPage page, Path file) {
		var input = new FileInput(file);
		var shell = page.getWorkbenchWindow().getShell();
		if (!Files.exists(input.file())) {
			MessageDialog.openError(shell, Messages.cannotOpen, NLS.bind(Messages.fileMissing, input.file()));
			return Optional.empty();
		}
		var editor = PlatformUI.getWorkbench().getEditorRegistry().getDefaultEditor(input.getName());
		if (editor == null) {
			MessageDialog.openError(shell, Messages.cannotOpen, NLS.bind(Messages.fileUnknown, input.file()));
			return Optional.empty();
		}
		var known = OpenEditors.tabs(page, input).map(tab -> tab.getEditor(true)).filter(Objects::nonNull).findFirst();
		if (known.isPresent()) {
			page.activate(known.get());
			return known;
		}
		try {
			return Optional.ofNullable(page.openEditor(input, editor.getId()));
		} catch (PartInitException failure) {
			StatusManager.getManager().handle(failure.getStatus(), StatusManager.SHOW | StatusManager.LOG);
			return Optional.empty();
		}
	}
}
