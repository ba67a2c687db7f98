package io.orgdeck.core.document;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

import io.orgdeck.core.store.Snapshot;
import io.orgdeck.core.store.Store;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.deck.Identified;

/**
 * The model of an open document with its undo history. A lock keeps the thread that changes the model and the one that
 * takes a snapshot of it apart.
 */
final class Content<T extends Identified> {

	/** The model at one moment, and where in the history that was. */
	record Taken(Snapshot snapshot, History.Mark mark, long untracked) {
	}

	private final Store<T> store;
	private final Consumer<List<Notification>> onChange;
	private final ReentrantLock lock = new ReentrantLock();
	private final History history = new History(this::guarded, this::recording);
	private final ResourceSet resources;
	private final ChangeFeed feed = new ChangeFeed(this::changedOutsideAStep);
	private volatile T root;
	private int depth;
	/** How often somebody has changed the model without a step, and up to which time that stands in the file. */
	private volatile long untracked;
	private volatile long untrackedSaved;

	/** @param onChange told of every change after it is complete, on the thread that made it */
	Content(Store<T> store, T root, Consumer<List<Notification>> onChange) {
		this.store = store;
		this.root = root;
		this.onChange = onChange;
		Resource model = store.resourceFor(root);
		resources = model.getResourceSet();
		feed.follow(model);
	}

	T root() {
		return root;
	}

	History history() {
		return history;
	}

	void execute(String label, Runnable changes) {
		history.execute(Step.of(label, model(), changes, null));
	}

	/**
	 * Makes changes that are confined to one object.
	 *
	 * @param mergeKey steps with equal keys, one after another, are one step; null never merges
	 */
	void execute(String label, EObject object, Runnable changes, Object mergeKey) {
		history.execute(Step.of(label, object, changes, mergeKey));
	}

	boolean isSaved() {
		return history.isSaved() && untracked == untrackedSaved;
	}

	/** Takes the model as it is now; whoever wants to change it waits that long. */
	Taken take() throws StoreException {
		lock.lock();
		try {
			return new Taken(store.snapshot(root), history.mark(), untracked);
		} finally {
			lock.unlock();
		}
	}

	/** Something about the document has changed that is no part of the model. */
	void touch() {
		untracked++;
	}

	/** The file holds what was taken then. */
	void savedAt(Taken taken) {
		lock.lock();
		try {
			untrackedSaved = taken.untracked();
			history.savedAt(taken.mark());
		} finally {
			lock.unlock();
		}
	}

	/** Another model takes the place of this one, as it stands in the file. */
	void replaceBy(T other) {
		lock.lock();
		try {
			model().eAdapters().remove(feed);
			Resource fresh = store.resourceFor(other);
			resources.getResources().clear();
			resources.getResources().add(fresh);
			root = other;
			feed.follow(fresh);
			untrackedSaved = untracked;
			history.flush();
		} finally {
			lock.unlock();
		}
	}

	void dispose() {
		model().eAdapters().remove(feed);
	}

	private Resource model() {
		return root.eResource();
	}

	private Command recording(Command command) {
		return command instanceof Step ? command : new Step(model(), command, null);
	}

	/** Runs a change of the model alone, and passes on what it did when the outermost one is complete. */
	private void guarded(Runnable change) {
		List<Notification> changes = List.of();
		lock.lock();
		try {
			depth++;
			feed.inStep(true);
			change.run();
		} finally {
			if (--depth == 0) {
				feed.inStep(false);
				changes = feed.take();
			}
			lock.unlock();
			if (!changes.isEmpty()) {
				onChange.accept(changes);
			}
		}
	}

	private void changedOutsideAStep() {
		untracked++;
		onChange.accept(feed.take());
	}
}
