package io.orgdeck.core.ballot;

import java.util.List;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.DocumentListener;
import io.orgdeck.core.document.OrgDocument;

/** Looks after the journals of a session that has ended, until what they hold is saved. */
final class LastJournals implements DocumentListener {

	private final AssessmentDocument document;
	private final List<Journal> journals;

	LastJournals(AssessmentDocument document, List<Journal> journals) {
		this.document = document;
		this.journals = journals;
	}

	@Override
	public void saved(OrgDocument<?> saved) {
		if (!document.isDirty()) {
			document.removeListener(this);
			journals.forEach(journal -> BoxJournals.quietly(journal::delete));
		}
	}

	@Override
	public void closed(OrgDocument<?> closed) {
		journals.forEach(journal -> BoxJournals.quietly(journal.isOnlyKeys() ? journal::delete : journal::close));
	}
}
