package io.orgdeck.ui.ratings;

import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import io.orgdeck.core.edits.AnswerText;
import io.orgdeck.core.scoring.AgreementWord;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.ui.parts.Drawing;
import io.orgdeck.ui.parts.Figures;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.Palette;
import io.orgdeck.ui.parts.SectionColour;

/** Paints what can be seen of the grid, and nothing else: thousands of cells cost no more than a screenful. */
final class GridPainter {

	private static final int PAD = Layouts.UNIT;
	private static final int BAND = Layouts.UNIT / 2;
	private static final double WEAKEST = 0.06;
	private static final double STRONGEST = 0.5;

	private final GC gc;
	private final GridMetrics metrics;
	private final RatingSheet sheet;
	private final CellRange selection;
	private final boolean focused;
	private final Palette palette;
	private final Font strong;
	private final Font small;
	private final Font normal;

	GridPainter(GC gc, GridMetrics metrics, RatingSheet sheet, CellRange selection, boolean focused, Palette palette, Font strong,
			Font small) {
		this.gc = gc;
		this.metrics = metrics;
		this.sheet = sheet;
		this.selection = selection;
		this.focused = focused;
		this.palette = palette;
		this.strong = strong;
		this.small = small;
		normal = gc.getFont();
	}

	void paint() {
		gc.setBackground(palette.background());
		gc.fillRectangle(0, 0, metrics.width(), metrics.height());
		if (sheet.isEmpty()) {
			return;
		}
		var visible = metrics.cells();
		visible.height = metrics.summaryTop() - visible.y;
		gc.setClipping(visible);
		paintCells();
		gc.setClipping(0, GridMetrics.HEADER, metrics.rowHeader(), visible.height);
		paintNames();
		gc.setClipping((Rectangle) null);
		paintHeader();
		paintSummary();
	}

	private void paintCells() {
		for (int row = metrics.firstRow(); row <= metrics.lastRow(); row++) {
			for (int column = metrics.firstColumn(); column <= metrics.lastColumn(); column++) {
				paintCell(row, column, metrics.cell(row, column));
			}
		}
		if (focused || !selection.isSingle()) {
			var first = metrics.cell(selection.top(), selection.left());
			var frame = first.union(metrics.cell(selection.bottom(), selection.right()));
			gc.setForeground(palette.accent());
			gc.setLineWidth(2);
			gc.drawRectangle(frame.x + 1, frame.y + 1, frame.width - 2, frame.height - 2);
			gc.setLineWidth(1);
		}
	}

	private void paintCell(int row, int column, Rectangle cell) {
		var vote = sheet.vote(row, column);
		var scale = sheet.columns().get(column).scale();
		boolean selected = selection.contains(row, column) && !selection.isSingle();
		var surface = selected ? palette.accentSurface()
				: vote.filter(v -> sheet.isAsked(row, column)).map(v -> surface(v.answer(), scale)).orElse(palette.background());
		gc.setBackground(surface);
		gc.fillRectangle(cell);
		gc.setForeground(palette.faint());
		gc.drawLine(cell.x + cell.width - 1, cell.y, cell.x + cell.width - 1, cell.y + cell.height);
		gc.drawLine(cell.x, cell.y + cell.height - 1, cell.x + cell.width, cell.y + cell.height - 1);
		boolean asked = sheet.isAsked(row, column);
		vote.ifPresentOrElse(v -> paintVote(v, scale, cell, asked), () -> paintNotAsked(cell, asked));
	}

	/** What does not count stands in brackets and without a shade. */
	private void paintVote(Vote vote, Scale scale, Rectangle cell, boolean asked) {
		boolean rated = asked && vote.answer() instanceof Answer.Rated;
		String sign = AnswerText.sign(vote.answer(), scale).replaceAll("\\s+", " ");
		gc.setFont(rated ? normal : small);
		gc.setForeground(rated ? palette.text() : palette.quiet());
		Drawing.centred(gc, Drawing.fitting(gc, asked ? sign : NLS.bind(Messages.inBrackets, sign), cell.width - PAD), cell);
		if (!vote.comment().isEmpty()) {
			paintCorner(cell.x + cell.width - 1, cell.y);
		}
		if (!asked || vote.answer() instanceof Answer.DoesNotApply(var reason) && reason.isBlank()) {
			gc.setForeground(palette.warning());
			gc.drawText("!", cell.x + PAD / 2, cell.y + PAD / 4, SWT.DRAW_TRANSPARENT);
		}
		gc.setFont(normal);
	}

	private void paintNotAsked(Rectangle cell, boolean asked) {
		if (!asked) {
			gc.setFont(small);
			gc.setForeground(palette.quiet());
			Drawing.centred(gc, Drawing.fitting(gc, Messages.notAsked, cell.width - PAD), cell);
			gc.setFont(normal);
		}
	}

	/** The mark of a comment. */
	private void paintCorner(int right, int top) {
		gc.setBackground(palette.accent());
		gc.fillPolygon(new int[] { right - PAD, top, right, top, right, top + PAD });
	}

	/** The higher the level, the stronger the shade; the number says it too. */
	private Color surface(Answer answer, Scale scale) {
		if (answer instanceof Answer.Rated(var level) && scale.size() > 1) {
			var index = scale.indexOf(level);
			if (index.isPresent()) {
				double share = (double) index.getAsInt() / (scale.size() - 1);
				return palette.shade(WEAKEST + (STRONGEST - WEAKEST) * share);
			}
		}
		return palette.background();
	}

	private void paintNames() {
		gc.setBackground(palette.background());
		gc.fillRectangle(0, GridMetrics.HEADER, metrics.rowHeader(), metrics.height());
		for (int row = metrics.firstRow(); row <= metrics.lastRow(); row++) {
			var cell = metrics.cell(row, 0);
			var participant = sheet.rows().get(row);
			boolean inSelection = row >= selection.top() && row <= selection.bottom();
			int baseline = cell.y + (cell.height - gc.getFontMetrics().getHeight()) / 2;
			gc.setForeground(palette.quiet());
			var number = String.valueOf(participant.getNumber());
			gc.drawText(number, 4 * PAD - gc.textExtent(number).x, baseline, SWT.DRAW_TRANSPARENT);
			gc.setForeground(palette.text());
			gc.setFont(inSelection ? strong : normal);
			Drawing.line(gc, Objects.requireNonNullElse(participant.getName(), ""), 5 * PAD, baseline, metrics.rowHeader() - 6 * PAD);
			gc.setFont(normal);
			gc.setForeground(palette.faint());
			gc.drawLine(0, cell.y + cell.height - 1, metrics.rowHeader(), cell.y + cell.height - 1);
		}
		gc.setForeground(palette.line());
		gc.drawLine(metrics.rowHeader() - 1, GridMetrics.HEADER, metrics.rowHeader() - 1, metrics.summaryTop());
	}

	private void paintHeader() {
		gc.setBackground(palette.raised());
		gc.fillRectangle(0, 0, metrics.width(), GridMetrics.HEADER);
		gc.setForeground(palette.quiet());
		Drawing.line(gc, Messages.participant, PAD, GridMetrics.HEADER_LINE + PAD / 2, metrics.rowHeader() - 2 * PAD);
		gc.setClipping(metrics.rowHeader(), 0, metrics.width() - metrics.rowHeader(), GridMetrics.HEADER);
		for (int column = metrics.firstColumn(); column <= metrics.lastColumn(); column++) {
			paintColumnHeader(column);
		}
		gc.setClipping((Rectangle) null);
		gc.setForeground(palette.line());
		gc.drawLine(0, GridMetrics.HEADER - 1, metrics.width(), GridMetrics.HEADER - 1);
	}

	private void paintColumnHeader(int column) {
		var cell = metrics.cell(0, column);
		var question = sheet.columns().get(column);
		var card = question.question().getCard();
		boolean first = column == 0 || sheet.columns().get(column - 1).question().getCard() != card;
		gc.setBackground(SectionColour.of(card).colour());
		gc.fillRectangle(cell.x, 0, cell.width, BAND);
		gc.setForeground(palette.text());
		if (first) {
			gc.setFont(strong);
			Drawing.line(gc, Objects.requireNonNullElse(card.getCode(), ""), cell.x + PAD, BAND + PAD / 4, cell.width - PAD);
			gc.setFont(normal);
		}
		if (first && column > 0) {
			gc.setForeground(palette.line());
			gc.drawLine(cell.x - 1, 0, cell.x - 1, GridMetrics.HEADER);
		}
		boolean inSelection = column >= selection.left() && column <= selection.right();
		gc.setForeground(inSelection ? palette.text() : palette.quiet());
		gc.setFont(inSelection ? strong : small);
		Drawing.centred(gc, question.label(), new Rectangle(cell.x, BAND + GridMetrics.HEADER_LINE, cell.width, GridMetrics.HEADER_LINE));
		gc.setFont(normal);
		paintRemarks(sheet.remarks(column), new Rectangle(cell.x, BAND + GridMetrics.HEADER_LINE, cell.width, GridMetrics.HEADER_LINE));
	}

	private void paintRemarks(Remarks remarks, Rectangle box) {
		if (remarks.comments() > 0) {
			paintCorner(box.x + box.width - 1, box.y);
		}
		gc.setForeground(palette.text());
		gc.setFont(strong);
		Drawing.line(gc, remarks.sign(), box.x + PAD / 2, box.y + (box.height - gc.getFontMetrics().getHeight()) / 2, 2 * PAD);
		gc.setFont(normal);
	}

	private void paintSummary() {
		int top = metrics.summaryTop();
		gc.setBackground(palette.raised());
		gc.fillRectangle(0, top, metrics.width(), GridMetrics.SUMMARY);
		gc.setForeground(palette.line());
		gc.drawLine(0, top, metrics.width(), top);
		gc.setForeground(palette.quiet());
		var names = new String[] { Messages.median, Messages.votes, Messages.agreement };
		for (int line = 0; line < names.length; line++) {
			Drawing.line(gc, names[line], PAD, top + line * GridMetrics.SUMMARY_LINE + PAD / 2, metrics.rowHeader() - 2 * PAD);
		}
		gc.setClipping(metrics.rowHeader(), top, metrics.width() - metrics.rowHeader(), GridMetrics.SUMMARY);
		for (int column = metrics.firstColumn(); column <= metrics.lastColumn(); column++) {
			paintResult(column, metrics.cell(0, column).x, top);
		}
		gc.setClipping((Rectangle) null);
	}

	private void paintResult(int column, int x, int top) {
		var result = sheet.result(column);
		gc.setForeground(palette.text());
		gc.setFont(strong);
		Drawing.centred(gc, Figures.level(result.summary().median(), sheet.columns().get(column).question()), line(x, top, 0));
		gc.setFont(normal);
		Drawing.centred(gc, String.valueOf(result.summary().n()), line(x, top, 1));
		gc.setFont(small);
		Drawing.centred(gc, result.agreement().isPresent() ? AgreementWord.label(result.agreement()) : Figures.NONE, line(x, top, 2));
		gc.setFont(normal);
	}

	private static Rectangle line(int x, int top, int number) {
		return new Rectangle(x, top + number * GridMetrics.SUMMARY_LINE, GridMetrics.COLUMN_WIDTH, GridMetrics.SUMMARY_LINE);
	}
}
