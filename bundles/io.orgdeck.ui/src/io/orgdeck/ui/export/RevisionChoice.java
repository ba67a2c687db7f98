package io.orgdeck.ui.export;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.orgdeck.core.export.PlannedChange;
import io.orgdeck.core.export.PlannedChange.Kind;

/** Which parts of an earlier file are written anew. At first those in which nobody wrote. */
final class RevisionChoice {

	private final List<PlannedChange> changes;
	private final Set<String> written = new HashSet<>();

	RevisionChoice(List<PlannedChange> changes) {
		this.changes = List.copyOf(changes);
		changes.stream().filter(change -> !change.isKept()).forEach(change -> written.add(change.part()));
	}

	/** The parts that do not say the same as before. */
	List<PlannedChange> changes() {
		return changes.stream().filter(change -> change.kind() != Kind.UNCHANGED).toList();
	}

	/** How many parts say the same as before. */
	int same() {
		return changes.size() - changes().size();
	}

	/** Whether there is a part about which one can decide. */
	boolean asksAnything() {
		return changes.stream().anyMatch(PlannedChange::isOpen);
	}

	/** Whether a part is written. */
	boolean isWritten(PlannedChange change) {
		return written.contains(change.part());
	}

	/** Decides about a part; what cannot be decided stays as it is. */
	void write(PlannedChange change, boolean anew) {
		if (change.isOpen() && anew) {
			written.add(change.part());
		} else if (change.isOpen()) {
			written.remove(change.part());
		}
	}

	/** Whether somebody's words would stay at first. */
	boolean keepsAny() {
		return changes.stream().anyMatch(PlannedChange::isKept);
	}

	/** The parts to leave as they are. */
	List<String> keep() {
		return changes.stream().filter(PlannedChange::isOpen).filter(change -> !isWritten(change)).map(PlannedChange::part).toList();
	}

	/** The parts to write anew although somebody wrote in them. */
	List<String> replace() {
		return changes.stream().filter(PlannedChange::isOpen).filter(PlannedChange::edited).filter(this::isWritten).map(PlannedChange::part)
				.toList();
	}
}
