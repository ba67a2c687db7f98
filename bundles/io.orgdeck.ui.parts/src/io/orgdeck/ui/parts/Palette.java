package io.orgdeck.ui.parts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/**
 * The few colours that own-drawn widgets use, derived from the colours the platform gives a control, so that they fit
 * light, dark and high-contrast looks. To be asked anew for every painting.
 */
public final class Palette {

	private static final RGB ACCENT_ON_LIGHT = new RGB(0x1f, 0x5f, 0xa8);
	private static final RGB ACCENT_ON_DARK = new RGB(0x8c, 0xbc, 0xf2);
	private static final RGB WARNING_ON_LIGHT = new RGB(0x9a, 0x5b, 0x00);
	private static final RGB WARNING_ON_DARK = new RGB(0xe0, 0xa8, 0x3c);

	private final RGB background;
	private final RGB foreground;
	private final RGB accent;
	private final boolean contrast;

	private Palette(RGB background, RGB foreground, RGB accent, boolean contrast) {
		this.background = background;
		this.foreground = foreground;
		this.accent = accent;
		this.contrast = contrast;
	}

	/** The palette for painting on that control. */
	public static Palette of(Control control) {
		var background = control.getBackground().getRGB();
		return new Palette(background, control.getForeground().getRGB(), isDark(background) ? ACCENT_ON_DARK : ACCENT_ON_LIGHT,
				control.getDisplay().getHighContrast());
	}

	/** The palette for painting on a selected row of a list or table: all in the colour that its text has there. */
	public static Palette ofSelection(Control control) {
		var display = control.getDisplay();
		var text = display.getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT).getRGB();
		return new Palette(display.getSystemColor(SWT.COLOR_LIST_SELECTION).getRGB(), text, text, display.getHighContrast());
	}

	/** The palette for printing, whatever the screen looks like. */
	public static Palette ofPaper() {
		return new Palette(new RGB(0xff, 0xff, 0xff), new RGB(0, 0, 0), ACCENT_ON_LIGHT, false);
	}

	public boolean isDark() {
		return isDark(background);
	}

	private static boolean isDark(RGB surface) {
		return luminance(surface) < 0.4;
	}

	/** What everything is painted on. */
	public Color background() {
		return new Color(background);
	}

	public Color text() {
		return new Color(foreground);
	}

	/** Text that stands behind: captions, units, hints. */
	public Color quiet() {
		return towardsText(contrast ? 1 : 0.75);
	}

	/** Rules and the outlines of boxes. */
	public Color line() {
		return towardsText(contrast ? 1 : 0.18);
	}

	/** Lines of a grid, hardly seen. */
	public Color faint() {
		return towardsText(contrast ? 0.6 : 0.1);
	}

	/** A surface that stands out a little, such as a table's header. */
	public Color raised() {
		return towardsText(0.045);
	}

	/** A card lying on the background: white paper where that is light. */
	public Color paper() {
		return isDark() ? towardsText(0.09) : new Color(0xff, 0xff, 0xff);
	}

	/** The one colour that draws the eye: values, selection, links. */
	public Color accent() {
		return new Color(accent);
	}

	/** The accent as a surface under normal text. */
	public Color accentSurface() {
		return new Color(blend(background, accent, isDark() ? 0.18 : 0.14));
	}

	/** Something that needs a look; always beside a word or a sign. */
	public Color warning() {
		return new Color(isDark() ? WARNING_ON_DARK : WARNING_ON_LIGHT);
	}

	/**
	 * A shade of the accent.
	 *
	 * @param strength 0 for the background, 1 for the accent itself
	 */
	public Color shade(double strength) {
		return new Color(blend(background, accent, Math.clamp(strength, 0, 1)));
	}

	/** Black or white, whichever can be read on that surface. */
	public Color on(Color surface) {
		int value = luminance(surface.getRGB()) > 0.45 ? 0x14 : 0xff;
		return new Color(value, value, value);
	}

	private Color towardsText(double share) {
		return new Color(blend(background, foreground, share));
	}

	private static RGB blend(RGB from, RGB to, double share) {
		return new RGB(mix(from.red, to.red, share), mix(from.green, to.green, share), mix(from.blue, to.blue, share));
	}

	private static int mix(int from, int to, double share) {
		return (int) Math.round(from + (to - from) * share);
	}

	/** Perceived lightness, from 0 for black to 1 for white (ITU-R BT.709 weights). */
	private static double luminance(RGB colour) {
		return (0.2126 * colour.red + 0.7152 * colour.green + 0.0722 * colour.blue) / 255;
	}
}
