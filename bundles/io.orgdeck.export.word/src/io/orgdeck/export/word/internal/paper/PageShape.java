package io.orgdeck.export.word.internal.paper;

/** Size and margins of a page, in twentieths of a point. */
public record PageShape(int width, int height, int left, int right, int top, int bottom) {

	/** Upright A4 with our margins. */
	public static final PageShape A4 = new PageShape(11906, 16838, 1304, 1304, 1304, 1304);

	/** The same sheet on its side. */
	public PageShape landscape() {
		return width > height ? this : new PageShape(height, width, bottom, top, left, right);
	}

	public boolean isLandscape() {
		return width > height;
	}

	/** Width of a line of text. */
	public int textWidth() {
		return width - left - right;
	}

	/** Height of the text on a page. */
	public int textHeight() {
		return height - top - bottom;
	}
}
