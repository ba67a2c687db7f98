package io.orgdeck.ui.parts;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/** Lets a file be dragged from outside to where it belongs. */
public final class FileDrop {

	private FileDrop() {
	}

	/**
	 * Makes a control take one file.
	 *
	 * @param wanted whether it takes one now
	 * @param taken  hears which
	 */
	public static void accept(Control control, BooleanSupplier wanted, Consumer<Path> taken) {
		var target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[] { FileTransfer.getInstance() });
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = wanted.getAsBoolean() ? DND.DROP_COPY : DND.DROP_NONE;
			}

			@Override
			public void drop(DropTargetEvent event) {
				// The program that the file comes from waits until this is done, so whatever takes time comes later.
				if (event.data instanceof String[] files && files.length > 0) {
					control.getDisplay().asyncExec(() -> taken.accept(Path.of(files[0])));
				}
			}
		});
	}
}
