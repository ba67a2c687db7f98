package io.orgdeck.ui.plan.strategy.board;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.graphics.Point;

import io.orgdeck.core.planning.BoardPlace;
import io.orgdeck.core.planning.BoardPlace.Slot;
import io.orgdeck.model.assessment.Action;

/** What the user is doing on the board at the moment: what is selected, where the focus is, what is being dragged where. */
final class BoardState {

	final Set<Action> selected = new LinkedHashSet<>();
	BoardPlace focus = new BoardPlace.Head(0);
	boolean hasKeyboard;
	/** The cell under the pointer, where adding is offered. */
	Optional<Slot> hovered = Optional.empty();
	Optional<Drag> drag = Optional.empty();
	/** The column on which cards from a pack would be dropped. */
	int cardTarget = -1;

	/**
	 * Actions on their way.
	 *
	 * @param grabbed the action under the pointer
	 * @param offset  where in its card it was grabbed
	 * @param pointer where the pointer is on the canvas
	 * @param target  where the actions would be dropped
	 */
	record Drag(Action grabbed, Point offset, Point pointer, Optional<Slot> target) {
	}
}
