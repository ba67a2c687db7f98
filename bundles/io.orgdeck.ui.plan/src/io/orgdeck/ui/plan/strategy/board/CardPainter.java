package io.orgdeck.ui.plan.strategy.board;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.ui.parts.Drawing;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.Palette;

/** Draws the card of one action. */
final class CardPainter {

	private static final int ROUND = Layouts.UNIT;
	private static final int PADDING = BoardLayout.PADDING;
	/** In a compact card that is at least so wide there is room for the status in words. */
	private static final int ROOMY = 34 * Layouts.UNIT;

	private final GC gc;
	private final Palette palette;
	private final BoardType type;
	private final WrappedText text;
	private final BoardLayout layout;

	CardPainter(GC gc, Palette palette, BoardType type, WrappedText text, BoardLayout layout) {
		this.gc = gc;
		this.palette = palette;
		this.type = type;
		this.text = text;
		this.layout = layout;
	}

	void paint(ActionFace face, Rectangle box, boolean selected, boolean focused) {
		var ground = selected ? palette.accentSurface() : palette.paper();
		gc.setBackground(ground);
		gc.fillRoundRectangle(box.x, box.y, box.width, box.height, ROUND, ROUND);
		gc.setForeground(selected || focused ? palette.accent() : palette.line());
		gc.setLineWidth(focused ? 2 : 1);
		gc.drawRoundRectangle(box.x, box.y, box.width - 1, box.height - 1, ROUND, ROUND);
		gc.setLineWidth(1);
		if (layout.density() == Density.COMPACT) {
			paintLine(face, box, ground);
		} else {
			paintWhole(face, box, ground);
		}
	}

	private void paintLine(ActionFace face, Rectangle box, Color ground) {
		int y = box.y + (box.height - type.line()) / 2;
		int x = box.x + PADDING;
		int right = box.x + box.width - PADDING;
		right = box.width >= ROOMY ? paintStatus(face, right, y, ground) - PADDING : paintSign(face, right, y, ground) - PADDING;
		if (face.overdue()) {
			right -= StatusSign.SIZE;
			StatusSign.drawWarning(gc, right, signTop(y), palette.warning(), ground);
			right -= PADDING / 2;
		}
		gc.setFont(type.plain());
		gc.setForeground(palette.quiet());
		gc.drawText(face.code(), x, y, true);
		x += text.width(face.code(), type.plain()) + PADDING;
		gc.setForeground(titleInk(face));
		gc.drawText(text.fitting(gc, face.title(), right - x), x, y, true);
	}

	private void paintWhole(ActionFace face, Rectangle box, Color ground) {
		int x = box.x + PADDING;
		int y = box.y + PADDING;
		int right = box.x + box.width - PADDING;
		gc.setFont(type.plain());
		var head = layout.density() == Density.FULL ? face.code() : face.codeAndOrder();
		int wordy = text.width(head, type.plain()) + text.width(face.statusWord(), type.plain()) + StatusSign.SIZE + 2 * PADDING;
		int statusLeft = wordy <= right - x ? paintStatus(face, right, y, ground) : paintSign(face, right, y, ground);
		gc.setForeground(palette.quiet());
		Drawing.line(gc, head, x, y, statusLeft - PADDING - x);
		y += type.line() + PADDING / 4;
		gc.setFont(type.strong());
		gc.setForeground(titleInk(face));
		for (var line : text.lines(face.title(), type.strong(), right - x, layout.density().titleLines())) {
			gc.drawText(line, x, y, true);
			y += type.line();
		}
		gc.setFont(type.plain());
		if (layout.density() == Density.FULL) {
			y = paintFurther(face, x, y, right - x);
		}
		paintFoot(face, x, y + PADDING / 4, right, ground);
	}

	private int paintFurther(ActionFace face, int x, int top, int width) {
		int y = top;
		gc.setForeground(palette.text());
		for (var passage : face.further()) {
			for (var line : text.lines(passage, type.plain(), width, BoardLayout.FURTHER_LINES)) {
				gc.drawText(line, x, y, true);
				y += type.line();
			}
		}
		return y;
	}

	/** The owner at the left and the date at the right, or below where there is no room. */
	private void paintFoot(ActionFace face, int left, int top, int right, Color ground) {
		gc.setForeground(face.isOwned() ? palette.text() : palette.warning());
		Drawing.line(gc, face.owner(), left, top, right - left);
		boolean stacked = layout.isFootStacked(face);
		int y = stacked ? top + type.line() : top;
		int sign = face.overdue() ? StatusSign.SIZE + PADDING / 2 : 0;
		int x = stacked ? left : right - text.width(face.deadline(), type.plain()) - sign;
		if (face.overdue()) {
			StatusSign.drawWarning(gc, x, signTop(y), palette.warning(), ground);
		}
		gc.setForeground(face.overdue() ? palette.warning() : palette.quiet());
		Drawing.line(gc, face.deadline(), x + sign, y, right - x - sign);
	}

	/** @return the left edge of what was painted */
	private int paintStatus(ActionFace face, int right, int y, Color ground) {
		gc.setFont(type.plain());
		int width = text.width(face.statusWord(), type.plain());
		gc.setForeground(palette.quiet());
		gc.drawText(face.statusWord(), right - width, y, true);
		return paintSign(face, right - width - PADDING / 2, y, ground);
	}

	private int paintSign(ActionFace face, int right, int y, Color ground) {
		var ink = face.status() == ActionStatus.IN_PROGRESS || face.status() == ActionStatus.DONE ? palette.accent() : palette.quiet();
		StatusSign.draw(gc, face.status(), right - StatusSign.SIZE, signTop(y), ink, ground);
		return right - StatusSign.SIZE;
	}

	private int signTop(int y) {
		return y + (type.line() - StatusSign.SIZE) / 2;
	}

	/** What is over and done with stands behind what is still to do. */
	private Color titleInk(ActionFace face) {
		return face.status() == ActionStatus.DONE || face.status() == ActionStatus.STOPPED ? palette.quiet() : palette.text();
	}
}
