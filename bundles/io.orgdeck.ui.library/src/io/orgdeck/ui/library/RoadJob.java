package io.orgdeck.ui.library;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;

import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.library.remote.Sharing;

/**
 * Work over the shared place of a library, one at a time, beside the window. Whoever wants to know is told on the window's thread.
 *
 * @param <T> what comes of it
 */
final class RoadJob<T> extends Job {

	/** One at a time, of all libraries. */
	private static final ISchedulingRule ALONE = new ISchedulingRule() {
		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return rule == this;
		}

		@Override
		public boolean contains(ISchedulingRule rule) {
			return rule == this;
		}
	};

	/** Opens what is known of the sharing. */
	@FunctionalInterface
	interface Opening {
		Sharing open() throws StoreException;
	}

	/** What is done. */
	@FunctionalInterface
	interface Work<T> {
		T run(Sharing sharing, IProgressMonitor monitor) throws StoreException;
	}

	/** What is told; all on the window's thread. */
	interface Listener<T> {

		default void progressed(String words) {
		}

		void done(T result);

		void failed(String sentence);

		default void cancelled() {
		}
	}

	private final Opening opening;
	private final Work<T> work;
	private final Sharings window;
	private final Listener<T> listener;

	RoadJob(String name, Opening opening, Work<T> work, Sharings window, Listener<T> listener) {
		super(name);
		this.opening = opening;
		this.work = work;
		this.window = window;
		this.listener = listener;
		setRule(ALONE);
		setSystem(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try (Sharing sharing = opening.open()) {
			T result = work.run(sharing, new ProgressMonitorWrapper(monitor) {
				@Override
				public void subTask(String words) {
					window.later(display -> listener.progressed(words));
				}
			});
			window.later(display -> listener.done(result));
		} catch (OperationCanceledException e) {
			window.later(display -> listener.cancelled());
			return Status.CANCEL_STATUS;
		} catch (StoreException | RuntimeException | LinkageError e) {
			String sentence = Failure.sentence(e);
			window.later(display -> listener.failed(sentence));
		}
		return Status.OK_STATUS;
	}
}
