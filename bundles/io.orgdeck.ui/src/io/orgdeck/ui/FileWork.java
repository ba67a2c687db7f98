package io.orgdeck.ui;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

import io.orgdeck.core.store.StoreException;

/**
 * Work on a file that may take a while, done beside the user interface thread: the window goes on painting, progress
 * shows after a moment and can be cancelled. What is typed meanwhile waits.
 *
 * @param <T> what comes of it
 */
@FunctionalInterface
public interface FileWork<T> {

	/**
	 * Does it.
	 *
	 * @throws OperationCanceledException when the monitor is cancelled; everything is then as it was before
	 */
	T run(IProgressMonitor monitor) throws StoreException;

	/**
	 * Does the work and waits for it, on the user interface thread.
	 *
	 * @param name what the progress says: "Saving Millbrook"
	 * @return empty when the user cancelled it
	 */
	static <T> Optional<T> withProgress(String name, FileWork<T> work) throws StoreException {
		var result = new AtomicReference<T>();
		Control focus = PlatformUI.getWorkbench().getDisplay().getFocusControl();
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				monitor.beginTask(name, IProgressMonitor.UNKNOWN);
				try {
					result.set(work.run(monitor));
				} catch (StoreException e) {
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
				case StoreException failed -> throw failed;
				case OperationCanceledException cancelled -> {
					return Optional.empty();
				}
				case RuntimeException fault -> throw fault;
				default -> throw new IllegalStateException(e.getCause());
			}
		} finally {
			if (focus != null && !focus.isDisposed() && !focus.isFocusControl()) {
				focus.forceFocus(); // the window has lost it while it took no input
			}
		}
	}
}
