package io.orgdeck.ui.files;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.StoreException;

/**
 * Work on a file that may take a while, done beside the user interface thread: the window goes on painting, progress
 * shows after a moment and can be cancelled. What is typed meanwhile waits.
 *
 * @param <T> what comes of it
 * @param <X> how it fails, with a sentence; a fault that nobody foresaw is logged and told in the same way
 */
@FunctionalInterface
public interface FileWork<T, X extends IOException> {

	/**
	 * Does it.
	 *
	 * @throws OperationCanceledException when the monitor is cancelled; everything is then as it was before
	 */
	T run(IProgressMonitor monitor) throws X;

	/**
	 * Does the work and waits for it, on the user interface thread.
	 *
	 * @param name what the progress says: "Saving Millbrook"
	 * @return empty when the user cancelled it
	 */
	@SuppressWarnings("unchecked") // the work throws no other exception that is checked
	static <T, X extends IOException> Optional<T> withProgress(String name, FileWork<T, X> work) throws X {
		var result = new AtomicReference<T>();
		var workbench = PlatformUI.getWorkbench();
		Control focus = workbench.getDisplay().getFocusControl();
		try {
			new ProgressDialog(workbench.getModalDialogShellProvider().getShell(), name).run(true, true, monitor -> {
				monitor.beginTask(name, IProgressMonitor.UNKNOWN);
				try {
					result.set(work.run(monitor));
				} catch (IOException e) {
					throw new InvocationTargetException(e);
				} finally {
					monitor.done();
				}
			});
			return Optional.ofNullable(result.get());
		} catch (InterruptedException cancelled) {
			return Optional.empty();
		} catch (InvocationTargetException e) {
			switch (e.getCause()) {
				case IOException failed -> throw (X) failed;
				case OperationCanceledException cancelled -> {
					return Optional.empty();
				}
				default -> throw (X) new StoreException(StoreException.Kind.CANNOT_WRITE, Failure.sentence(e.getCause()), e.getCause());
			}
		} finally {
			if (focus != null && !focus.isDisposed() && !focus.isFocusControl()) {
				focus.forceFocus(); // the window has lost it while it took no input
			}
		}
	}
}
