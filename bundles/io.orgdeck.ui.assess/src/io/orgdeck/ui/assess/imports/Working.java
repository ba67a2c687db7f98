package io.orgdeck.ui.assess.imports;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.widgets.Shell;

import io.orgdeck.core.merge.CannotMergeException;
import io.orgdeck.core.store.Failure;

/** Reads or writes files while a dialog shows progress and lets the user cancel; nobody changes the assessment meanwhile. */
final class Working {

	/** What is done. */
	@FunctionalInterface
	interface Work<T> {
		T run(IProgressMonitor monitor) throws Exception;
	}

	private Working() {
	}

	/** Empty when it was cancelled, or when it failed and the user has been told why. */
	static <T> Optional<T> of(Shell shell, String title, Work<T> work) {
		var result = new AtomicReference<T>();
		try {
			new ProgressMonitorDialog(shell) {
				@Override
				protected void configureShell(Shell own) {
					super.configureShell(own);
					own.setText(title);
				}
			}.run(true, true, monitor -> {
				try {
					result.set(work.run(monitor));
				} catch (OperationCanceledException e) {
					throw new InterruptedException();
				} catch (Exception e) {
					throw new InvocationTargetException(e);
				}
			});
		} catch (InterruptedException e) {
			return Optional.empty(); // cancelled by the user
		} catch (InvocationTargetException e) {
			MessageDialog.openError(shell, title,
					e.getCause() instanceof CannotMergeException known ? known.getMessage() : Failure.sentence(e.getCause()));
		}
		return Optional.ofNullable(result.get());
	}
}
