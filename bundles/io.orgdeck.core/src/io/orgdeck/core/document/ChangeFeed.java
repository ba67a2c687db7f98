package io.orgdeck.core.document;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;

/** Collects what happens to a model until somebody takes it. */
final class ChangeFeed extends EContentAdapter {

	private final Runnable changedOutsideAStep;
	private List<Notification> collected = new ArrayList<>();
	private boolean inStep;

	/** @param changedOutsideAStep told when the model changes while no step is under way */
	ChangeFeed(Runnable changedOutsideAStep) {
		this.changedOutsideAStep = changedOutsideAStep;
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (notification.isTouch() || notification.getEventType() == Notification.REMOVING_ADAPTER) {
			return;
		}
		collected.add(notification);
		if (!inStep) {
			changedOutsideAStep.run();
		}
	}

	void inStep(boolean begins) {
		inStep = begins;
	}

	/** What has happened since the last time. */
	List<Notification> take() {
		var taken = collected;
		collected = new ArrayList<>();
		return List.copyOf(taken);
	}

	@Override
	protected boolean resolve() {
		return false;
	}
}
