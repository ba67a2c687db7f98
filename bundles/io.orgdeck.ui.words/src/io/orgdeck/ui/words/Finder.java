package io.orgdeck.ui.words;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import io.orgdeck.core.coding.SpokenText;
import io.orgdeck.words.search.TextSearch;
import io.orgdeck.words.search.TextSearch.Hit;

/** Finds texts beside the user interface thread, so that no key waits; of searches in quick succession only the last one is made. */
final class Finder {

	private final Display display;
	private final Consumer<List<Hit>> whenFound;
	private final Job job = Job.createSystem(Messages.search, this::run);
	private List<SpokenText> texts = List.of();
	private String language = "";
	private String words = "";
	private int within;
	private boolean changed = true;
	private boolean closed;
	private TextSearch index;

	/** @param whenFound is told on the thread of the display */
	Finder(Display display, Consumer<List<Hit>> whenFound) {
		this.display = display;
		this.whenFound = whenFound;
		job.setPriority(Job.SHORT);
	}

	/** What is searched from now on. */
	synchronized void texts(List<SpokenText> all, String tag) {
		changed |= !all.equals(texts) || !Objects.equals(tag, language);
		texts = all;
		language = tag;
	}

	/** Where nothing is searched for, all texts are told at once; the index is made meanwhile. */
	void find(String typed, int near) {
		List<SpokenText> all;
		synchronized (this) {
			words = typed;
			within = near;
			all = texts;
		}
		if (typed.isBlank()) {
			whenFound.accept(all.stream().map(text -> new Hit(text, List.of())).toList());
		}
		job.schedule();
	}

	private IStatus run(IProgressMonitor monitor) {
		List<SpokenText> all;
		String typed;
		int near;
		boolean anew;
		String tag;
		synchronized (this) {
			all = texts;
			typed = words;
			near = within;
			anew = changed;
			tag = language;
			changed = false;
			if (closed) {
				return Status.CANCEL_STATUS;
			}
		}
		if (anew || index == null) {
			index = new TextSearch(all, tag);
		}
		List<Hit> hits = typed.isBlank() ? List.of() : index.find(typed, near);
		if (!typed.isBlank() && !display.isDisposed()) {
			display.asyncExec(() -> {
				if (isWanted(typed, near)) {
					whenFound.accept(hits);
				}
			});
		}
		return Status.OK_STATUS;
	}

	private synchronized boolean isWanted(String typed, int near) {
		return !closed && typed.equals(words) && near == within && !changed;
	}

	synchronized void close() {
		closed = true;
		job.cancel();
	}
}
