package io.orgdeck.library.remote;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jgit.lib.EmptyProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** Says how far it is, and lets go of the work when somebody has lost patience. */
final class Watching extends EmptyProgressMonitor {

	private final IProgressMonitor monitor;
	private final String words;
	private int all;
	private int done;

	/** @param words what is being done */
	Watching(IProgressMonitor monitor, String words) {
		this.monitor = monitor;
		this.words = words;
		monitor.subTask(words);
	}

	@Override
	public void beginTask(String title, int totalWork) {
		all = totalWork;
		done = 0;
	}

	@Override
	public void update(int completed) {
		int before = percent();
		done += completed;
		if (percent() != before) {
			monitor.subTask(NLS.bind(Messages.road_progress, words, percent()));
		}
	}

	private int percent() {
		return all <= 0 ? 0 : (int) (100L * done / all);
	}

	@Override
	public boolean isCancelled() {
		return monitor.isCanceled();
	}
}
