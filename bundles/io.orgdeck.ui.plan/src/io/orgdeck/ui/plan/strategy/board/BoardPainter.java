package io.orgdeck.ui.plan.strategy.board;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;

import io.orgdeck.core.planning.BoardPlace.Head;
import io.orgdeck.core.planning.BoardPlace.Slot;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.deck.TimeFrame;
import io.orgdeck.ui.parts.Drawing;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.Palette;

/** Draws a board: the field where it is scrolled to, and over it the heads of the columns and the names of the lanes. */
final class BoardPainter {

	private static final int GHOST = 210;

	private final GC gc;
	private final Palette palette;
	private final BoardLayout layout;
	private final BoardType type;
	private final BoardState state;
	private final CardPainter cards;

	BoardPainter(GC gc, Palette palette, BoardLayout layout, BoardType type, WrappedText text, BoardState state) {
		this.gc = gc;
		this.palette = palette;
		this.layout = layout;
		this.type = type;
		this.state = state;
		cards = new CardPainter(gc, palette, type, text, layout);
	}

	/** @param origin how far the field is scrolled */
	void paint(Rectangle area, Point origin) {
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
		gc.setBackground(palette.background());
		gc.fillRectangle(area);
		paintField(area, origin);
		paintLaneNames(area, origin);
		paintHeads(area, origin);
		state.drag.ifPresent(this::paintGhost);
	}

	private void paintField(Rectangle area, Point origin) {
		var seen = new Rectangle(origin.x, origin.y, area.width - layout.laneNames(), area.height - layout.headHeight());
		var shift = new Transform(gc.getDevice());
		try {
			shift.translate(layout.laneNames() - origin.x, layout.headHeight() - origin.y);
			gc.setTransform(shift);
			gc.setClipping(seen);
			gc.setBackground(palette.raised());
			gc.fillRectangle(seen);
			paintGrid(seen);
			for (int column = 0; column < layout.board().columns().size(); column++) {
				for (var lane : layout.board().lanes()) {
					if (layout.cell(column, lane).intersects(seen)) {
						paintCell(column, lane, seen);
					}
				}
			}
			if (state.drag.isEmpty()) {
				new DependencyLines(gc, palette, layout).paint(state.selected);
			}
			state.drag.flatMap(BoardState.Drag::target).ifPresent(target -> {
				gc.setBackground(palette.accent());
				var mark = layout.mark(target, state.selected);
				gc.fillRoundRectangle(mark.x, mark.y, mark.width, mark.height, mark.height, mark.height);
			});
		} finally {
			gc.setTransform(null);
			gc.setClipping((Rectangle) null);
			shift.dispose();
		}
	}

	private void paintGrid(Rectangle seen) {
		gc.setForeground(palette.faint());
		for (int column = 1; column <= layout.board().columns().size(); column++) {
			int x = column * layout.columnWidth();
			gc.drawLine(x, seen.y, x, Math.min(seen.y + seen.height, layout.field().y));
		}
		gc.setForeground(palette.line());
		for (var lane : layout.board().lanes()) {
			int y = layout.lane(lane).y + layout.lane(lane).height;
			gc.drawLine(seen.x, y, Math.min(seen.x + seen.width, layout.field().x), y);
		}
	}

	private void paintCell(int column, TimeFrame lane, Rectangle seen) {
		var cell = layout.board().cell(column, lane);
		for (var action : cell) {
			var box = layout.card(action);
			if (box.intersects(seen)) {
				boolean leaving = state.drag.isPresent() && state.selected.contains(action);
				gc.setAlpha(leaving ? 90 : 255);
				cards.paint(layout.content().actions().get(action), box, state.selected.contains(action), hasFocus(action));
				gc.setAlpha(255);
			}
		}
		boolean focused = state.hasKeyboard && cell.isEmpty() && state.focus.equals(new Slot(column, lane, 0));
		boolean hovered = state.hovered.filter(slot -> slot.column() == column && slot.lane() == lane).isPresent();
		if ((focused || hovered) && state.drag.isEmpty()) {
			paintFree(layout.free(column, lane), focused);
		}
	}

	private boolean hasFocus(Action action) {
		return state.hasKeyboard && layout.board().action(state.focus).filter(focused -> focused == action).isPresent();
	}

	private void paintFree(Rectangle box, boolean focused) {
		gc.setForeground(palette.quiet());
		gc.setFont(type.plain());
		gc.drawText(Messages.addHere, box.x + BoardLayout.PADDING, box.y + (box.height - type.line()) / 2, true);
		if (focused) {
			gc.setForeground(palette.accent());
			gc.setLineStyle(SWT.LINE_DOT);
			gc.drawRoundRectangle(box.x, box.y, box.width - 1, box.height - 1, Layouts.UNIT, Layouts.UNIT);
			gc.setLineStyle(SWT.LINE_SOLID);
		}
	}

	private void paintLaneNames(Rectangle area, Point origin) {
		int top = layout.headHeight();
		gc.setBackground(palette.background());
		gc.fillRectangle(0, top, layout.laneNames(), area.height - top);
		gc.setClipping(0, top, layout.laneNames(), area.height - top);
		for (var lane : layout.board().lanes()) {
			var box = layout.lane(lane);
			int y = top + box.y - origin.y;
			int count = 0;
			for (int column = 0; column < layout.board().columns().size(); column++) {
				count += layout.board().cell(column, lane).size();
			}
			gc.setForeground(palette.text());
			gc.setFont(type.strong());
			int stay = Math.clamp(top - y, 0, Math.max(0, box.height - 3 * type.line()));
			Drawing.line(gc, Words.onScreen().of(lane), 2 * Layouts.UNIT, y + stay + BoardLayout.GAP,
					layout.laneNames() - 3 * Layouts.UNIT);
			gc.setFont(type.plain());
			gc.setForeground(palette.quiet());
			gc.drawText(count == 1 ? Messages.oneAction : NLS.bind(Messages.actions, count), 2 * Layouts.UNIT,
					y + stay + BoardLayout.GAP + type.line(), true);
			gc.setForeground(palette.line());
			gc.drawLine(0, y + box.height, layout.laneNames(), y + box.height);
		}
		gc.setClipping((Rectangle) null);
	}

	private void paintHeads(Rectangle area, Point origin) {
		gc.setBackground(palette.background());
		gc.fillRectangle(0, 0, area.width, layout.headHeight());
		gc.setClipping(layout.laneNames(), 0, area.width - layout.laneNames(), layout.headHeight());
		for (int column = 0; column < layout.board().columns().size(); column++) {
			int x = layout.laneNames() + column * layout.columnWidth() - origin.x;
			if (x < area.width && x + layout.columnWidth() > layout.laneNames()) {
				paintHead(column, x);
			}
		}
		gc.setClipping((Rectangle) null);
		gc.setForeground(palette.line());
		gc.drawLine(0, layout.headHeight() - 1, area.width, layout.headHeight() - 1);
	}

	private void paintHead(int column, int left) {
		var face = layout.content().groups().get(column);
		var box = new Rectangle(left + BoardLayout.GAP / 2, BoardLayout.GAP / 2, layout.columnWidth() - BoardLayout.GAP,
				layout.headHeight() - BoardLayout.GAP);
		boolean focused = state.hasKeyboard && state.focus.equals(new Head(column));
		if (focused || state.cardTarget == column) {
			gc.setBackground(palette.accentSurface());
			gc.fillRoundRectangle(box.x, box.y, box.width, box.height, Layouts.UNIT, Layouts.UNIT);
			gc.setForeground(palette.accent());
			gc.drawRoundRectangle(box.x, box.y, box.width - 1, box.height - 1, Layouts.UNIT, Layouts.UNIT);
		}
		int x = box.x + BoardLayout.PADDING;
		int y = BoardLayout.PADDING;
		gc.setFont(type.strong());
		gc.setForeground(palette.text());
		for (var line : layout.headTitle(face)) {
			gc.drawText(line, x, y, true);
			y += type.line();
		}
		gc.setFont(type.plain());
		gc.setForeground(palette.quiet());
		for (var line : layout.headLines(face)) {
			gc.drawText(line, x, y, true);
			y += type.line();
		}
		paintScore(face, x);
	}

	/** At the foot of every head, so that scores can be compared along the row. */
	private void paintScore(GroupFace face, int x) {
		int y = layout.headHeight() - 2 * BoardLayout.PADDING - BoardLayout.BAR;
		gc.setForeground(palette.text());
		var figures = layout.headFigures(face);
		for (int i = 0; i < figures.size(); i++) {
			gc.drawText(figures.get(i), x, y - BoardLayout.PADDING / 2 - (figures.size() - i) * type.line(), true);
		}
		if (face.scale().hasRange() && !figures.isEmpty()) {
			gc.setBackground(palette.line());
			gc.fillRoundRectangle(x, y, layout.innerWidth(), BoardLayout.BAR, BoardLayout.BAR, BoardLayout.BAR);
			face.score().ifPresent(score -> {
				gc.setBackground(palette.accent());
				gc.fillRoundRectangle(x, y, Math.max(BoardLayout.BAR, along(face, score)), BoardLayout.BAR, BoardLayout.BAR,
						BoardLayout.BAR);
			});
			face.target().ifPresent(target -> {
				gc.setBackground(palette.text());
				gc.fillRectangle(x + Math.clamp(along(face, target), 1, layout.innerWidth() - 2) - 1, y - 2, 2, BoardLayout.BAR + 4);
			});
		}
	}

	private int along(GroupFace face, double value) {
		double share = (value - face.scale().lowest()) / (face.scale().highest() - face.scale().lowest());
		return (int) Math.round(Math.clamp(share, 0, 1) * layout.innerWidth());
	}

	private void paintGhost(BoardState.Drag drag) {
		var card = layout.card(drag.grabbed());
		var box = new Rectangle(drag.pointer().x - drag.offset().x, drag.pointer().y - drag.offset().y, card.width, card.height);
		gc.setAlpha(GHOST);
		if (state.selected.size() > 1) {
			gc.setBackground(palette.paper());
			gc.setForeground(palette.accent());
			gc.fillRoundRectangle(box.x + 6, box.y + 6, box.width, box.height, Layouts.UNIT, Layouts.UNIT);
			gc.drawRoundRectangle(box.x + 6, box.y + 6, box.width - 1, box.height - 1, Layouts.UNIT, Layouts.UNIT);
		}
		cards.paint(layout.content().actions().get(drag.grabbed()), box, true, true);
		gc.setAlpha(255);
	}
}
