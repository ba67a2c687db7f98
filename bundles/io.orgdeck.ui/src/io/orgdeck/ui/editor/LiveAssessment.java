package io.orgdeck.ui.editor;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.swt.widgets.Display;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.DocumentListener;
import io.orgdeck.core.document.OrgDocument;
import io.orgdeck.core.scoring.Scores;
import io.orgdeck.model.assessment.Assessment;

/**
 * An open assessment as windows need it: the document, what follows from it, and one signal on the user interface thread
 * for any number of changes at a time. To be used on that thread.
 */
public final class LiveAssessment {

	/** Follows an open assessment; every method comes on the user interface thread. */
	public interface Follower {

		/** Something in the assessment, its scores or its undo history is different now. */
		default void changed() {
		}

		/** The file, its name or the document's state is different now. */
		default void stateChanged() {
		}
	}

	private final AssessmentDocument document;
	private final Display display;
	private final List<Follower> followers = new CopyOnWriteArrayList<>();
	private final AtomicBoolean changePending = new AtomicBoolean();
	private final AtomicBoolean statePending = new AtomicBoolean();
	private final DocumentListener listener = new Hop();
	private volatile Scores scores;

	public LiveAssessment(AssessmentDocument document, Display display) {
		this.document = document;
		this.display = display;
		document.addListener(listener);
	}

	public AssessmentDocument document() {
		return document;
	}

	public Assessment assessment() {
		return document.content();
	}

	/** The scores as the votes stand now. */
	public Scores scores() {
		if (scores == null) {
			scores = Scores.of(assessment());
		}
		return scores;
	}

	public void addFollower(Follower follower) {
		followers.add(follower);
	}

	public void removeFollower(Follower follower) {
		followers.remove(follower);
	}

	/** Lets go of the document. */
	public void dispose() {
		document.removeListener(listener);
		followers.clear();
	}

	private void later(AtomicBoolean pending, Runnable signal) {
		if (!display.isDisposed() && pending.compareAndSet(false, true)) {
			display.asyncExec(() -> {
				pending.set(false);
				signal.run();
			});
		}
	}

	/** Takes what the document tells on any thread over to the user interface's. */
	private final class Hop implements DocumentListener {

		@Override
		public void contentChanged(OrgDocument<?> source, List<Notification> changes) {
			scores = null;
			later(changePending, () -> followers.forEach(Follower::changed));
		}

		@Override
		public void stateChanged(OrgDocument<?> source) {
			later(statePending, () -> followers.forEach(Follower::stateChanged));
		}

		@Override
		public void saved(OrgDocument<?> source) {
			stateChanged(source);
		}

		@Override
		public void pathChanged(OrgDocument<?> source) {
			stateChanged(source);
		}
	}
}
