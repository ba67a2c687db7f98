package io.orgdeck.app.internal;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.ui.IWorkbenchWindow;

import io.orgdeck.ui.files.FileEditors;

/** Opens files that are dragged into the window from outside. */
final class DroppedFiles extends DropTargetAdapter {

	private final IWorkbenchWindow window;

	DroppedFiles(IWorkbenchWindow window) {
		this.window = window;
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		if (FileTransfer.getInstance().isSupportedType(event.currentDataType)) {
			event.detail = (event.operations & DND.DROP_COPY) == 0 ? DND.DROP_NONE : DND.DROP_COPY;
		}
	}

	@Override
	public void drop(DropTargetEvent event) {
		if (event.data instanceof String[] files) {
			// The program that the files come from waits until this is done, so a question that is asked comes later.
			window.getShell().getDisplay().asyncExec(() -> Stream.of(files).map(Path::of)
					.forEach(file -> FileEditors.open(window.getActivePage(), file)));
		}
	}
}
