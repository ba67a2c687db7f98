package io.orgdeck.ui.room.facilitator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

import io.orgdeck.core.ballot.Invitation;
import io.orgdeck.core.votecards.QrCode;
import io.orgdeck.model.deck.Card;
import io.orgdeck.ui.parts.Palette;
import io.orgdeck.ui.parts.SectionColour;

/** Paints beside the question how to come in with a phone, and through which channel people have voted. */
final class PhonesPainter {

	/** Of the screen's height. */
	static final double WIDTH = 36;

	private static final double RIM = 2;
	private static final double BAND = 10;

	private final GC gc;
	private final Palette palette;
	private final RoomFonts fonts;
	private final int height;

	PhonesPainter(GC gc, Palette palette, RoomFonts fonts, int height) {
		this.gc = gc;
		this.palette = palette;
		this.fonts = fonts;
		this.height = height;
	}

	/** How wide it is on a screen of that height. */
	static int width(int height) {
		return (int) Math.round(height * WIDTH / 100);
	}

	/** @param card on the screen, whose band goes on here */
	void paint(RoomPhones phones, Card card, int x) {
		Invitation invitation = phones.invitation().orElseThrow();
		int width = width(height);
		gc.setBackground(SectionColour.of(card).colour());
		gc.fillRectangle(x, 0, width, at(BAND));
		gc.setBackground(palette.background());
		gc.fillRectangle(x, at(BAND), width, height - at(BAND));
		int inner = width - 2 * at(RIM);
		int y = at(BAND + RIM);
		y += paragraph(Messages.scan, fonts.of(2.2), x + at(RIM), y, inner, true) + at(1);
		int size = paintCode(phones.code(), new Rectangle(x + at(RIM), y, inner, inner));
		y += size + at(1.5);
		y += paragraph(invitation.address(), fonts.strong(2), x + at(RIM), y, inner, false) + at(0.5);
		y += paragraph(Messages.typeCode, fonts.of(1.8), x + at(RIM), y, inner, true);
		y += paragraph(invitation.code(), fonts.strong(4.5), x + at(RIM), y, inner, false) + at(1);
		y += paragraph(phones.byChannel(), fonts.of(2.2), x + at(RIM), y, inner, false) + at(0.5);
		paragraph(phones.signs(), fonts.of(1.8), x + at(RIM), y, inner, true);
	}

	/** Dark on light whatever the colours of the screen, as cameras need it. @return the height it took */
	private int paintCode(QrCode code, Rectangle place) {
		int square = Math.max(1, place.width / code.size());
		int size = square * code.size();
		Color light = gc.getDevice().getSystemColor(SWT.COLOR_WHITE);
		Color dark = gc.getDevice().getSystemColor(SWT.COLOR_BLACK);
		gc.setBackground(light);
		gc.fillRectangle(place.x, place.y, size, size);
		gc.setBackground(dark);
		for (int row = 0; row < code.size(); row++) {
			for (int column = 0; column < code.size(); column++) {
				if (code.dark()[row][column]) {
					gc.fillRectangle(place.x + column * square, place.y + row * square, square, square);
				}
			}
		}
		gc.setBackground(palette.background());
		return size;
	}

	private int at(double share) {
		return (int) Math.round(height * share / 100);
	}

	private int paragraph(String words, Font font, int x, int y, int width, boolean quiet) {
		var layout = new TextLayout(gc.getDevice());
		try {
			layout.setFont(font);
			layout.setText(words);
			layout.setWidth(Math.max(1, width));
			gc.setForeground(quiet ? palette.quiet() : palette.text());
			layout.draw(gc, x, y);
			return words.isEmpty() ? 0 : layout.getBounds().height;
		} finally {
			layout.dispose();
		}
	}
}
