package io.orgdeck.export.word.internal.markup;

/** Hands out the numbers that must be unique in one document. */
public final class Numbers {

	private int bookmark;
	private int drawing;

	/** Numbers after those that the document uses already. */
	public Numbers(int lastBookmark, int lastDrawing) {
		bookmark = lastBookmark;
		drawing = lastDrawing;
	}

	int nextBookmark() {
		return ++bookmark;
	}

	public int nextDrawing() {
		return ++drawing;
	}
}
