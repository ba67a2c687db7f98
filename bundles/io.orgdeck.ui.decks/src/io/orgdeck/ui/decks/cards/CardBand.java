package io.orgdeck.ui.decks.cards;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Section;
import io.orgdeck.ui.parts.Drawing;
import io.orgdeck.ui.parts.Fonts;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.SectionColour;
import io.orgdeck.ui.parts.WidgetIds;

/** The band at the head of a card: its code on the colour of its section, the section and the dimension in words. */
final class CardBand extends Canvas {

	private static final int HEIGHT = 7 * Layouts.UNIT;
	private static final int SIDE = 3 * Layouts.UNIT;

	private Card card;

	CardBand(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		WidgetIds.name(this, "card.band");
		addListener(SWT.Paint, event -> paint(event.gc));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = card == null ? "" : words();
			}
		});
	}

	void show(Card next) {
		card = next;
		setToolTipText(card == null ? null : words());
		redraw();
	}

	/** Everything on the band as a text. */
	String words() {
		return NLS.bind(Messages.bandWords, new Object[] { code(), section(), dimension() });
	}

	private String code() {
		return Objects.requireNonNullElse(card.getCode(), "");
	}

	private String section() {
		return Optional.ofNullable(card.getSection()).map(Section::getTitle).orElse("");
	}

	private String dimension() {
		return Optional.ofNullable(card.getDimension()).map(Dimension::getName).orElse(Messages.noDimension);
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(widthHint == SWT.DEFAULT ? 20 * Layouts.UNIT : widthHint, HEIGHT);
	}

	private void paint(GC gc) {
		if (card == null) {
			return;
		}
		var colour = SectionColour.of(card);
		var area = getClientArea();
		gc.setBackground(colour.colour());
		gc.fillRectangle(area);
		gc.setForeground(colour.ink());
		gc.setTextAntialias(SWT.ON);
		gc.setFont(Fonts.of(this, 10, SWT.BOLD));
		var size = gc.textExtent(code());
		gc.drawText(code(), SIDE, (area.height - size.y) / 2, true);
		int x = SIDE + size.x + 2 * Layouts.UNIT;
		int width = area.width - x - SIDE;
		gc.setFont(Fonts.strong(this));
		int line = gc.getFontMetrics().getHeight();
		int top = (area.height - 2 * line) / 2;
		Drawing.line(gc, section(), x, top, width);
		gc.setFont(getFont());
		Drawing.line(gc, dimension(), x, top + line, width);
	}
}
