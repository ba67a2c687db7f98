package io.orgdeck.export.word.internal.text;

import java.math.BigInteger;

/** Hands out the numbers that must be unique in one document. */
public final class Numbers {

	private long bookmark;
	private long drawing;

	/** Numbers after those that the document uses already. */
	public Numbers(long lastBookmark, long lastDrawing) {
		bookmark = lastBookmark;
		drawing = lastDrawing;
	}

	BigInteger nextBookmark() {
		return BigInteger.valueOf(++bookmark);
	}

	public long nextDrawing() {
		return ++drawing;
	}
}
