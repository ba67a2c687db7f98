package io.orgdeck.ui.decks.editor;

import java.util.List;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Section;

/** Lets cards be dragged to another place among the sections. */
final class CardDrag {

	/** Puts cards together before another card, or at the end of the section when that is null. */
	@FunctionalInterface
	interface Move {
		void move(List<Card> cards, Section target, Card before);
	}

	private static final Transfer[] TRANSFERS = { LocalSelectionTransfer.getTransfer() };

	private final Tree tree;
	private final CardOutline outline;
	private final Move move;
	private List<Card> dragged = List.of();

	private CardDrag(CardOutline outline, Move move) {
		this.tree = outline.control();
		this.outline = outline;
		this.move = move;
	}

	static void allow(CardOutline outline, Move move) {
		var drag = new CardDrag(outline, move);
		var source = new DragSource(drag.tree, DND.DROP_MOVE | DND.DROP_COPY);
		source.setTransfer(TRANSFERS);
		source.addDragListener(drag.new Source());
		var target = new DropTarget(drag.tree, DND.DROP_MOVE);
		target.setTransfer(TRANSFERS);
		target.addDropListener(drag.new Target());
	}

	private boolean isBelowMiddle(DropTargetEvent event, TreeItem item) {
		var bounds = item.getBounds();
		return tree.toControl(event.x, event.y).y > bounds.y + bounds.height / 2;
	}

	private final class Source extends DragSourceAdapter {

		@Override
		public void dragStart(DragSourceEvent event) {
			dragged = outline.selectedCards();
			event.doit = !dragged.isEmpty();
			LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(dragged));
		}

		@Override
		public void dragFinished(DragSourceEvent event) {
			dragged = List.of();
			LocalSelectionTransfer.getTransfer().setSelection(null);
		}
	}

	private final class Target extends DropTargetAdapter {

		@Override
		public void dragOver(DropTargetEvent event) {
			event.detail = dragged.isEmpty() || !(event.item instanceof TreeItem) ? DND.DROP_NONE : DND.DROP_MOVE;
			event.feedback = DND.FEEDBACK_SCROLL | DND.FEEDBACK_EXPAND;
			if (event.detail == DND.DROP_MOVE) {
				var item = (TreeItem) event.item;
				event.feedback |= CardOutline.partOf(item) instanceof Section ? DND.FEEDBACK_SELECT
						: isBelowMiddle(event, item) ? DND.FEEDBACK_INSERT_AFTER : DND.FEEDBACK_INSERT_BEFORE;
			}
		}

		@Override
		public void drop(DropTargetEvent event) {
			if (dragged.isEmpty() || !(event.item instanceof TreeItem item)) {
				return;
			}
			switch (CardOutline.partOf(item)) {
				case Section section -> move.move(dragged, section, null);
				case Card card when !dragged.contains(card) -> {
					var siblings = card.getSection().getCards();
					int gap = siblings.indexOf(card) + (isBelowMiddle(event, item) ? 1 : 0);
					var before = siblings.subList(gap, siblings.size()).stream().filter(other -> !dragged.contains(other)).findFirst();
					move.move(dragged, card.getSection(), before.orElse(null));
				}
				default -> {}
			}
		}
	}
}
