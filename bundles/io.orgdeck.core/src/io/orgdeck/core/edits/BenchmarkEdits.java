package io.orgdeck.core.edits;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.pool.Release;

/** Changes which organisations an assessment is set beside; every method is one undoable step. */
public final class BenchmarkEdits {

	private final AssessmentDocument document;

	public BenchmarkEdits(AssessmentDocument document) {
		this.document = document;
	}

	/** Sets the assessment beside what a pool has published. */
	public void set(Release release) {
		String text = release.json();
		if (!text.equals(document.content().getBenchmark())) {
			document.execute(Messages.setBenchmark, () -> document.content().setBenchmark(text));
		}
	}

	/** Sets it beside nobody. */
	public void remove() {
		if (document.content().getBenchmark() != null) {
			document.execute(Messages.removeBenchmark, () -> document.content().setBenchmark(null));
		}
	}
}
