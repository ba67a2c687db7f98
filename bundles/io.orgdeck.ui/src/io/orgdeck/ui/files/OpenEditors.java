package io.orgdeck.ui.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jface.window.IShellProvider;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

import io.orgdeck.core.document.OrgDocument;

/** The editors of all windows. To be used on the user interface thread. */
public final class OpenEditors {

	private OpenEditors() {
	}

	/** All of them; not what a tab in the background only promises since the program was started. */
	public static Stream<IEditorPart> all() {
		return pages().flatMap(page -> Stream.of(page.getEditorReferences())).map(tab -> tab.getEditor(false)).filter(Objects::nonNull);
	}

	private static Stream<IWorkbenchPage> pages() {
		return Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows()).flatMap(window -> Stream.of(window.getPages()));
	}

	/**
	 * The tabs of a window that show a file, or will as soon as they are in front. The platform does not find the latter, since it
	 * takes a tab's name for that of the file.
	 */
	static Stream<IEditorReference> tabs(IWorkbenchPage page, FileInput input) {
		return Stream.of(page.getEditorReferences()).filter(tab -> shows(tab, input));
	}

	private static boolean shows(IEditorReference tab, FileInput input) {
		try {
			return input.equals(tab.getEditorInput());
		} catch (PartInitException nothingWasKept) {
			return false;
		}
	}

	/** Those that show a document. */
	public static List<IEditorPart> of(OrgDocument<?> document) {
		return all().filter(editor -> editor.getAdapter(OrgDocument.class) == document).toList();
	}

	/** Those that show a file, or cannot show it; tabs that have only promised it are opened. */
	public static List<IEditorPart> of(Path file) {
		var input = new FileInput(file);
		return pages().flatMap(page -> tabs(page, input)).map(tab -> tab.getEditor(true)).filter(Objects::nonNull).toList();
	}

	/**
	 * Closes editors, whichever windows they are in.
	 *
	 * @param ask whether to ask what is to become of unsaved changes; once for all editors of a document
	 * @return false when the user would rather go on; all are open then
	 */
	public static boolean close(List<IEditorPart> editors, IShellProvider shell, boolean ask) {
		var workbench = PlatformUI.getWorkbench();
		if (ask && !workbench.saveAll(shell, workbench.getProgressService(),
				(saveable, parts) -> Stream.of(parts).anyMatch(editors::contains),
				true)) {
			return false;
		}
		editors.forEach(editor -> editor.getSite().getPage().closeEditor(editor, false));
		return true;
	}
}
