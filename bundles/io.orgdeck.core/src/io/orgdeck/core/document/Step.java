package io.orgdeck.core.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;

/** A labelled change to a document that records what it does, so that it can be taken back. */
final class Step extends AbstractCommand {

	private final Notifier scope;
	private final Command changes;
	private final Object mergeKey;
	/** The way back, in the order in which the changes were made; the way forth once they are undone. */
	private final List<ChangeDescription> recorded = new ArrayList<>();

	/**
	 * @param scope    what the changes are confined to: the less it holds, the less there is to watch
	 * @param changes  how the model is changed; only its execute is called, the way back is recorded
	 * @param mergeKey steps with equal keys, one after another, are one step; null never merges
	 */
	Step(Notifier scope, Command changes, Object mergeKey) {
		super(changes.getLabel());
		this.scope = scope;
		this.changes = changes;
		this.mergeKey = mergeKey;
	}

	static Step of(String label, Notifier scope, Runnable changes, Object mergeKey) {
		return new Step(scope, new AbstractCommand(label) {
			@Override
			public void execute() {
				changes.run();
			}

			@Override
			public void redo() {
				throw new UnsupportedOperationException();
			}
		}, mergeKey);
	}

	boolean isContinuedBy(Step next) {
		return mergeKey != null && mergeKey.equals(next.mergeKey);
	}

	/** Makes what the next step has done a part of this one. */
	void absorb(Step next) {
		// Of a plain attribute the oldest value is the way back; changes of a list build on one another.
		next.recorded.stream().filter(Step::changesLists).forEach(recorded::add);
	}

	private static boolean changesLists(ChangeDescription changes) {
		return changes.getObjectChanges().values().stream().flatMap(List::stream).anyMatch(change -> change.getFeature().isMany());
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	/** Makes the changes. When they fail, everything is as it was before. */
	@Override
	public void execute() {
		var recorder = new ChangeRecorder();
		recorder.setResolveProxies(false);
		recorder.beginRecording(List.of(scope));
		boolean done = false;
		try {
			changes.execute();
			done = true;
		} finally {
			ChangeDescription change = recorder.endRecording();
			recorder.dispose();
			if (done) {
				recorded.add(change);
			} else {
				change.apply();
			}
		}
	}

	boolean changedAnything() {
		return recorded.stream().anyMatch(change -> !change.getObjectChanges().isEmpty() || !change.getResourceChanges().isEmpty());
	}

	@Override
	public boolean canUndo() {
		return !recorded.isEmpty();
	}

	@Override
	public void undo() {
		recorded.reversed().forEach(ChangeDescription::applyAndReverse);
	}

	@Override
	public void redo() {
		recorded.forEach(ChangeDescription::applyAndReverse);
	}

	@Override
	public Collection<?> getResult() {
		return changes.getResult();
	}

	@Override
	public Collection<?> getAffectedObjects() {
		return changes.getAffectedObjects();
	}
}
