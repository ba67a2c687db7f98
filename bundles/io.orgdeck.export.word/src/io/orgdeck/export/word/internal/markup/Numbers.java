package io.orgdeck.export.word.internal.markup;

/** Hands out the numbers that must be unique in one document. */
public final class Numbers {

	private int bookmark;
	private int drawing;

	int nextBookmark() {
		return ++bookmark;
	}

	public int nextDrawing() {
		return ++drawing;
	}
}
