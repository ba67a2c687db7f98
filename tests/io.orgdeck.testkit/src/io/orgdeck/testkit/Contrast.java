package io.orgdeck.testkit;

import org.eclipse.swt.graphics.RGB;

/** The contrast of two colours as WCAG 2.2 defines it, from 1 to 21, and what it asks for at level AA. */
public final class Contrast {

	public static final double OF_TEXT = 4.5;
	/** Of large text, of what is drawn with a meaning, and of the mark of the focus. */
	public static final double OF_GRAPHICS = 3;

	private Contrast() {
	}

	public static double between(RGB one, RGB other) {
		double a = luminance(one);
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
}
