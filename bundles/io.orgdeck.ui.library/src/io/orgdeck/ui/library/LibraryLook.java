package io.orgdeck.ui.library;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.library.Library;
import io.orgdeck.library.Listing;

/** Looks through a library beside the window, and tells on the window's thread how far it is and what it has found. */
final class LibraryLook extends Job {

	/** What is told; all on the window's thread. */
	interface Listener {
		/** @param all how many files have to be read; 0 while that is not known */
		void progressed(int done, int all);

		void found(Library library, Listing listing);

		void failed(String sentence);

		void cancelled();
	}

	private final Path folder;
	private final Display display;
	private final Listener listener;

	LibraryLook(Path folder, Display display, Listener listener) {
		super(Messages.looking);
		this.folder = folder;
		this.display = display;
		this.listener = listener;
		setSystem(true);
		setRule(new OneAfterTheOther(folder));
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			Library library = Library.at(folder);
			Listing listing = library.list(new Counting(monitor));
			tell(told -> told.found(library, listing));
		} catch (OperationCanceledException e) {
			tell(Listener::cancelled);
			return Status.CANCEL_STATUS;
		} catch (StoreException | RuntimeException e) {
			String sentence = Failure.sentence(e);
			tell(told -> told.failed(sentence));
		}
		return Status.OK_STATUS;
	}

	private void tell(Consumer<Listener> what) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> what.accept(listener));
		}
	}

	/** Two views of one library do not read the same files at the same time: the second finds what the first has read. */
	private record OneAfterTheOther(Path folder) implements ISchedulingRule {

		@Override
		public boolean contains(ISchedulingRule rule) {
			return equals(rule);
		}

		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return equals(rule);
		}
	}

	/** Counts files; tells a few times a second, so that the window has time for other things. */
	private final class Counting extends ProgressMonitorWrapper {

		private static final long PAUSE = 200_000_000;

		private int all;
		private double done;
		private long told = System.nanoTime();

		Counting(IProgressMonitor monitor) {
			super(monitor);
		}

		@Override
		public void beginTask(String name, int total) {
			all = total;
			super.beginTask(name, total);
		}

		@Override
		public void internalWorked(double work) {
			done += work;
			super.internalWorked(work);
			if (System.nanoTime() - told > PAUSE) {
				told = System.nanoTime();
				int soFar = (int) done;
				tell(one -> one.progressed(soFar, all));
			}
		}

		@Override
		public void worked(int work) {
			internalWorked(work);
		}
	}
}
