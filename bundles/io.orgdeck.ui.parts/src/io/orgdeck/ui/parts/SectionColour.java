package io.orgdeck.ui.parts;

import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Section;

/**
 * The colour of a section. It is never the only thing that tells sections apart: the section's code stands beside it.
 *
 * @param rgb the colour of the printed band
 */
public record SectionColour(RGB rgb) {

	private static final SectionColour NONE = new SectionColour(new RGB(0xc8, 0xcc, 0xd0));
	private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");
	private static final RGB EDGE = new RGB(0x6f, 0x76, 0x7d);
	private static final int SWATCH = 16;

	/** The section's colour; grey when it says none that can be read. */
	public static SectionColour of(Section section) {
		return Optional.ofNullable(section).map(Section::getColour).flatMap(SectionColour::parse).orElse(NONE);
	}

	/** The colour of the section that a card belongs to. */
	public static SectionColour of(Card card) {
		return of(card.getSection());
	}

	/** A colour written as {@code #rrggbb}. */
	public static Optional<SectionColour> parse(String text) {
		if (text == null || !HEX.matcher(text.strip()).matches()) {
			return Optional.empty();
		}
		int value = Integer.parseInt(text.strip().substring(1), 16);
		return Optional.of(new SectionColour(new RGB(value >> 16, value >> 8 & 0xff, value & 0xff)));
	}

	public Color colour() {
		return new Color(rgb);
	}

	/** The ink that reads best on the colour: nearly black or white. */
	public Color ink() {
		return contrast(new RGB(0x16, 0x18, 0x1b)) >= contrast(new RGB(255, 255, 255)) ? new Color(0x16, 0x18, 0x1b)
				: new Color(255, 255, 255);
	}

	/** A small card in this colour, for lists. */
	public ImageDescriptor swatch() {
		return new Swatch(rgb);
	}

	/** Contrast ratio as WCAG 2.2 defines it, from 1 to 21. */
	private double contrast(RGB other) {
		double a = luminance(rgb);
		double b = luminance(other);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	private static double luminance(RGB colour) {
		return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
	}

	private static double linear(int channel) {
		double share = channel / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}

	/** Equal swatches share an image. */
	private static final class Swatch extends ImageDescriptor {

		private final RGB rgb;

		Swatch(RGB rgb) {
			this.rgb = rgb;
		}

		@Override
		public ImageData getImageData(int zoom) {
			int pixel = Math.max(1, Math.round(zoom / 100f));
			int size = SWATCH * zoom / 100;
			var data = new ImageData(size, size, 24, new PaletteData(0xff0000, 0xff00, 0xff));
			int top = size * 3 / SWATCH;
			for (int y = top; y < size - top; y++) {
				for (int x = pixel; x < size - pixel; x++) {
					boolean edge = y < top + pixel || y >= size - top - pixel || x < 2 * pixel || x >= size - 2 * pixel;
					data.setPixel(x, y, data.palette.getPixel(edge ? EDGE : rgb));
					data.setAlpha(x, y, 0xff);
				}
			}
			return data;
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Swatch swatch && swatch.rgb.equals(rgb);
		}

		@Override
		public int hashCode() {
			return rgb.hashCode();
		}
	}
}
