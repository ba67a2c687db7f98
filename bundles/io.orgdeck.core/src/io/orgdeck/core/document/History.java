package io.orgdeck.core.document;

import java.util.ArrayList;
import java.util.EventObject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;

/**
 * The steps of a document and the place among them that the file stands at. Every command becomes a recorded step, so
 * that undo does not depend on how well a command knows its way back.
 */
final class History implements CommandStack {

	/** Wraps every change of the model, whoever asks for it. */
	@FunctionalInterface
	interface Guard {
		void run(Runnable change);
	}

	/** A place in the history; {@link #savedAt} may be told later that the file holds it. */
	record Mark(Object place) {
	}

	private static final Object BEGINNING = new Object();

	private final Guard guard;
	private final UnaryOperator<Command> recording;
	private final List<Step> steps = new ArrayList<>();
	private final List<CommandStackListener> listeners = new CopyOnWriteArrayList<>();
	/** How many of the steps are done; the others can be redone. */
	private int done;
	private Step mostRecent;
	/** A step that must not grow any more, because a mark was set on it. */
	private Object sealed;
	private Object saved = BEGINNING;
	private boolean executing;

	/** @param recording turns any command into a {@link Step} */
	History(Guard guard, UnaryOperator<Command> recording) {
		this.guard = guard;
		this.recording = recording;
	}

	@Override
	public void execute(Command command) {
		guard.run(() -> {
			if (executing) {
				command.execute(); // part of the step that is being made
				return;
			}
			if (!command.canExecute()) {
				command.dispose();
				return;
			}
			executing = true;
			try {
				take((Step) recording.apply(command));
			} finally {
				executing = false;
			}
		});
	}

	private void take(Step step) {
		step.execute();
		if (!step.changedAnything()) {
			return;
		}
		boolean grows = done > 0 && done == steps.size() && steps.get(done - 1) != sealed
				&& steps.get(done - 1).isContinuedBy(step);
		if (grows) {
			steps.get(done - 1).absorb(step);
		} else {
			steps.subList(done, steps.size()).clear();
			steps.add(step);
			done++;
		}
		mostRecent = steps.get(done - 1);
		tell();
	}

	@Override
	public boolean canUndo() {
		return done > 0;
	}

	@Override
	public void undo() {
		guard.run(() -> {
			if (canUndo()) {
				mostRecent = steps.get(--done);
				mostRecent.undo();
				tell();
			}
		});
	}

	@Override
	public boolean canRedo() {
		return done < steps.size();
	}

	@Override
	public void redo() {
		guard.run(() -> {
			if (canRedo()) {
				mostRecent = steps.get(done++);
				mostRecent.redo();
				tell();
			}
		});
	}

	@Override
	public Command getUndoCommand() {
		return canUndo() ? steps.get(done - 1) : null;
	}

	@Override
	public Command getRedoCommand() {
		return canRedo() ? steps.get(done) : null;
	}

	@Override
	public Command getMostRecentCommand() {
		return mostRecent;
	}

	/** Forgets all steps; the document stands at its beginning and the file holds it. */
	@Override
	public void flush() {
		steps.clear();
		done = 0;
		mostRecent = null;
		sealed = null;
		saved = BEGINNING;
		tell();
	}

	/** Where the history stands now. The step before it takes up no more changes. */
	Mark mark() {
		sealed = place();
		return new Mark(sealed);
	}

	/** The file holds what the document held at that place. */
	void savedAt(Mark mark) {
		saved = mark.place();
		tell();
	}

	/** No file holds any of it. */
	void neverSaved() {
		saved = null;
		tell();
	}

	boolean isSaved() {
		return place() == saved;
	}

	private Object place() {
		return done == 0 ? BEGINNING : steps.get(done - 1);
	}

	private void tell() {
		var event = new EventObject(this);
		listeners.forEach(listener -> listener.commandStackChanged(event));
	}

	@Override
	public void addCommandStackListener(CommandStackListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeCommandStackListener(CommandStackListener listener) {
		listeners.remove(listener);
	}
}
