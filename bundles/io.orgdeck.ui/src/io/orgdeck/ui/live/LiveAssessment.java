package io.orgdeck.ui.live;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.swt.widgets.Display;

import io.orgdeck.core.checks.CheckContext;
import io.orgdeck.core.checks.CheckRun;
import io.orgdeck.core.checks.Checks;
import io.orgdeck.core.checks.Issue;
import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.DocumentListener;
import io.orgdeck.core.document.OrgDocument;
import io.orgdeck.core.scoring.DisclosureGuard;
import io.orgdeck.core.scoring.ScoreKeeper;
import io.orgdeck.core.words.DayStyle;
import io.orgdeck.model.assessment.Assessment;

/**
 * An open assessment as windows need it: the document, what follows from it, and one signal on the user interface thread
 * for any number of changes at a time. To be used on that thread.
 */
public final class LiveAssessment {

	/** Follows an open assessment; every method comes on the user interface thread. */
	public interface Follower {

		/** Something in the assessment or its scores is different now. */
		default void changed() {
		}

		/** The checks were made again, a moment after the last change. */
		default void checked() {
		}

		/** The assessment is being closed. */
		default void closed() {
		}

		/** The file, its name, the undo history or the document's state is different now. */
		default void stateChanged() {
		}
	}

	/** How long nothing must change before the checks are made again, in milliseconds. */
	private static final int PAUSE = 350;

	private final AssessmentDocument document;
	private final Display display;
	private final List<Follower> followers = new CopyOnWriteArrayList<>();
	private final AtomicBoolean changePending = new AtomicBoolean();
	private final AtomicBoolean statePending = new AtomicBoolean();
	private final DocumentListener listener = new Hop();
	private final Runnable recheck = this::recheck;
	private final Runnable daysChanged = this::daysChanged;
	private Assessment watched;
	private ScoreKeeper keeper;
	private CheckRun run;
	private List<Issue> problems;
	private boolean disposed;

	public LiveAssessment(AssessmentDocument document, Display display) {
		this.document = document;
		this.display = display;
		document.addListener(listener);
		DayStyle.addFollower(daysChanged);
		watchScores();
	}

	private void watchScores() {
		if (keeper != null) {
			keeper.close();
		}
		watched = document.content();
		keeper = new ScoreKeeper(watched);
	}

	/** The keeper of what is open now: reading the file again brings another content. */
	private ScoreKeeper keeper() {
		if (watched != document.content()) {
			watchScores();
		}
		return keeper;
	}

	public AssessmentDocument document() {
		return document;
	}

	public Assessment assessment() {
		return document.content();
	}

	/** What may be shown of the results as they stand now. */
	public DisclosureGuard guard() {
		return keeper().guard();
	}

	/** What the checks have found, at most a moment ago. */
	public List<Issue> problems() {
		if (problems == null) {
			problems = Checks.run(context());
		}
		return problems;
	}

	private CheckContext context() {
		return new CheckContext(assessment(), guard(), LocalDate.now());
	}

	/** Makes the checks again, one at a time, so that keys and mouse never wait for more than one of them. */
	private void recheck() {
		if (!disposed) {
			run = Checks.begin(context());
			goOn(run);
		}
	}

	private void goOn(CheckRun started) {
		if (disposed || started != run) {
			return;
		}
		if (started.next()) {
			display.asyncExec(() -> goOn(started));
		} else {
			problems = started.issues();
			followers.forEach(Follower::checked);
		}
	}

	public void addFollower(Follower follower) {
		followers.add(follower);
	}

	public void removeFollower(Follower follower) {
		followers.remove(follower);
	}

	/** Lets go of the document. */
	public void dispose() {
		disposed = true;
		followers.forEach(Follower::closed);
		document.removeListener(listener);
		DayStyle.removeFollower(daysChanged);
		keeper.close();
		followers.clear();
	}

	private void later(AtomicBoolean pending, Runnable signal) {
		if (!display.isDisposed() && pending.compareAndSet(false, true)) {
			display.asyncExec(() -> {
				pending.set(false);
				if (!disposed) {
					signal.run();
				}
			});
		}
	}

	/** Everything that says a day says it otherwise now. */
	private void daysChanged() {
		later(changePending, this::tellChange);
	}

	private void tellChange() {
		run = null;
		followers.forEach(Follower::changed);
		display.timerExec(PAUSE, recheck);
	}

	/** Takes what the document tells on any thread over to the user interface's. */
	private final class Hop implements DocumentListener {

		@Override
		public void contentChanged(OrgDocument<?> source, List<Notification> changes) {
			later(changePending, LiveAssessment.this::tellChange);
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
