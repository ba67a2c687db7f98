package io.orgdeck.ui.parts;

import java.util.List;
import java.util.function.IntConsumer;

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
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Lets a row of a table be dragged to another place in the same table. */
final class RowDrag {

	private static final Transfer[] TRANSFERS = { LocalSelectionTransfer.getTransfer() };

	private final Table table;
	private final IntConsumer move;
	private boolean dragging;

	private RowDrag(Table table, IntConsumer move) {
		this.table = table;
		this.move = move;
	}

	/** @param move told the place that the selected row is to have, counted after it was taken out */
	static void allow(Table table, IntConsumer move) {
		var drag = new RowDrag(table, move);
		var source = new DragSource(table, DND.DROP_MOVE);
		source.setTransfer(TRANSFERS);
		source.addDragListener(drag.new Source());
		var target = new DropTarget(table, DND.DROP_MOVE);
		target.setTransfer(TRANSFERS);
		target.addDropListener(drag.new Target());
	}

	private boolean isBelowMiddle(DropTargetEvent event, TableItem item) {
		var bounds = item.getBounds();
		return table.toControl(event.x, event.y).y > bounds.y + bounds.height / 2;
	}

	private final class Source extends DragSourceAdapter {

		@Override
		public void dragStart(DragSourceEvent event) {
			event.doit = table.getSelectionCount() == 1;
			dragging = event.doit;
			LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(List.of()));
		}

		@Override
		public void dragFinished(DragSourceEvent event) {
			dragging = false;
			LocalSelectionTransfer.getTransfer().setSelection(null);
		}
	}

	private final class Target extends DropTargetAdapter {

		@Override
		public void dragOver(DropTargetEvent event) {
			event.detail = dragging ? DND.DROP_MOVE : DND.DROP_NONE;
			event.feedback = DND.FEEDBACK_SCROLL;
			if (dragging && event.item instanceof TableItem item) {
				event.feedback |= isBelowMiddle(event, item) ? DND.FEEDBACK_INSERT_AFTER : DND.FEEDBACK_INSERT_BEFORE;
			}
		}

		@Override
		public void drop(DropTargetEvent event) {
			if (!dragging) {
				return;
			}
			int from = table.getSelectionIndex();
			int gap = event.item instanceof TableItem item ? table.indexOf(item) + (isBelowMiddle(event, item) ? 1 : 0)
					: table.getItemCount();
			int place = gap > from ? gap - 1 : gap;
			if (place != from) {
				move.accept(place);
			}
		}
	}
}
