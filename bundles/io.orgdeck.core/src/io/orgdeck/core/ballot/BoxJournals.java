package io.orgdeck.core.ballot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.model.Votes;

/**
 * The journals of a ballot box: one for the ballot that is open, begun with its first vote, and those of ballots whose votes stand
 * in the assessment but not yet in its file. They go when the file is saved.
 */
final class BoxJournals {

	private final AssessmentDocument document;
	private final List<Journal> taken = new ArrayList<>();
	private JournalRecord.Opened opened;
	private Supplier<Votes> standing;
	private Journal current;

	BoxJournals(AssessmentDocument document) {
		this.document = document;
	}

	/** A ballot opens. @param votes that stand there, when they are asked for */
	synchronized void begin(JournalRecord.Opened on, Supplier<Votes> votes) {
		opened = on;
		standing = votes;
	}

	/**
	 * Keeps a vote, and returns when it is safe.
	 *
	 * @param written called when its place among the others is fixed
	 */
	void keep(JournalRecord.Voted vote, Runnable written) throws IOException {
		Journal journal;
		long end;
		synchronized (this) {
			journal = current();
			end = journal.write(vote);
			written.run();
		}
		journal.settle(end);
	}

	private Journal current() throws IOException {
		if (current != null && current.isBroken()) {
			taken();
		}
		if (current == null) {
			var head = new JournalRecord.Head(JournalRecord.Head.FORMAT, document.content().getId(),
					document.path().map(path -> path.toAbsolutePath().toString()).orElse(null), document.recordSeal().isTight());
			current = Journal.begin(document.recordSeal(), head,
					new JournalRecord.Opened(opened.session(), opened.question(), opened.round(),
							standing.get().toString()));
		}
		return current;
	}

	/** The votes of the ballot stand in the assessment. */
	synchronized void taken() {
		if (current != null) {
			taken.add(current);
			current = null;
		}
	}

	/** The file was saved. What was changed meanwhile is not in it, and is waited for. */
	synchronized void saved() {
		if (!document.isDirty()) {
			taken.forEach(journal -> quietly(journal::delete));
			taken.clear();
		}
	}

	/** The box is not needed any more; what is not saved yet stays until it is. */
	synchronized void leave() {
		taken();
		if (!taken.isEmpty()) {
			document.addListener(new LastJournals(document, List.copyOf(taken)));
			taken.clear();
		}
	}

	/**
	 * Nobody saves any more. Votes of others are recovered when the file is opened again; those that were entered at this computer
	 * share the fate of everything else that was typed.
	 */
	synchronized void abandon() {
		taken();
		taken.forEach(journal -> quietly(journal.isOnlyKeys() ? journal::delete : journal::close));
		taken.clear();
	}

	/** Something to do with a file. */
	interface Work {
		void run() throws IOException;
	}

	static void quietly(Work work) {
		try {
			work.run();
		} catch (IOException e) {
			ILog.of(BoxJournals.class).warn(Messages.journalNotTidy, e);
		}
	}
}
