package io.orgdeck.core.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EContentAdapter;

import io.orgdeck.model.deck.Identified;

/**
 * Collects what happens to a model until somebody takes it, and sees to it that every object that comes in has an id of
 * its own: a pasted copy brings the id of its original along.
 */
final class ChangeFeed extends EContentAdapter {

	private final Runnable changedOutsideAStep;
	private final Map<String, Identified> byId = new HashMap<>();
	private List<Notification> collected = new ArrayList<>();
	private boolean inStep;
	private boolean starting;

	/** @param changedOutsideAStep told when the model changes while no step is under way */
	ChangeFeed(Runnable changedOutsideAStep) {
		this.changedOutsideAStep = changedOutsideAStep;
	}

	/** Follows a model that has just been read; its ids are as they are. One that is followed no more takes its ids along. */
	void follow(Resource model) {
		starting = true;
		model.eAdapters().add(this);
		starting = false;
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (notification.isTouch() || notification.getEventType() == Notification.REMOVING_ADAPTER || isOfReadingOrWriting(notification)) {
			return;
		}
		collected.add(notification);
		if (!inStep) {
			changedOutsideAStep.run();
		}
	}

	/** Beside its content, a resource tells what it has met while it was read, which writing it forgets. */
	private static boolean isOfReadingOrWriting(Notification notification) {
		return notification.getNotifier() instanceof Resource && notification.getFeatureID(Resource.class) != Resource.RESOURCE__CONTENTS;
	}

	@Override
	protected void setTarget(EObject target) {
		if (target instanceof Identified identified) {
			giveOwnId(identified);
		}
		super.setTarget(target);
	}

	@Override
	protected void unsetTarget(EObject target) {
		super.unsetTarget(target);
		if (target instanceof Identified identified) {
			byId.remove(identified.getId(), identified);
		}
	}

	private void giveOwnId(Identified object) {
		String id = object.getId();
		if (starting) {
			byId.putIfAbsent(id, object);
			return;
		}
		boolean taken = id == null || id.isEmpty() || byId.containsKey(id) && byId.get(id) != object;
		if (taken) {
			object.setId(UUID.randomUUID().toString());
		}
		byId.put(object.getId(), object);
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
