package io.orgdeck.ui.plan.strategy.board;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;

import io.orgdeck.model.deck.Card;
import io.orgdeck.ui.parts.SelectedCards;

/** Takes cards from a pack that are dropped on a column: the group starts from them too. */
final class CardDrop extends DropTargetAdapter {

	private final BoardCanvas canvas;
	private final BiConsumer<Integer, List<Card>> whenDropped;

	private CardDrop(BoardCanvas canvas, BiConsumer<Integer, List<Card>> whenDropped) {
		this.canvas = canvas;
		this.whenDropped = whenDropped;
	}

	/** @param whenDropped told the column and the cards */
	static void accept(BoardCanvas canvas, BiConsumer<Integer, List<Card>> whenDropped) {
		var target = new DropTarget(canvas, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(LocalSelectionTransfer.getTransfer());
		target.addDropListener(new CardDrop(canvas, whenDropped));
	}

	@Override
	public void dragOver(DropTargetEvent event) {
		int column = columnOf(event);
		event.detail = column < 0 || dragged().isEmpty() ? DND.DROP_NONE : DND.DROP_COPY;
		mark(event.detail == DND.DROP_NONE ? -1 : column);
	}

	@Override
	public void dragLeave(DropTargetEvent event) {
		mark(-1);
	}

	@Override
	public void drop(DropTargetEvent event) {
		int column = columnOf(event);
		mark(-1);
		if (column >= 0 && !dragged().isEmpty()) {
			whenDropped.accept(column, dragged());
		}
	}

	private int columnOf(DropTargetEvent event) {
		return canvas.content() == null ? -1 : canvas.columnAt(canvas.toControl(event.x, event.y).x).orElse(-1);
	}

	private static List<Card> dragged() {
		return SelectedCards.of(LocalSelectionTransfer.getTransfer().getSelection());
	}

	private void mark(int column) {
		if (canvas.state().cardTarget != column) {
			canvas.state().cardTarget = column;
			canvas.redraw();
		}
	}
}
