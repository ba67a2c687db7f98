package io.orgdeck.room.cards;

import com.google.zxing.LuminanceSource;

/** A picture without its colours, in memory alone. */
final class GreyPicture extends LuminanceSource {

	private final byte[] grey;
	private final int line;
	private final int left;
	private final int top;

	/** @param grey line by line */
	GreyPicture(byte[] grey, int width, int height) {
		this(grey, width, 0, 0, width, height);
	}

	private GreyPicture(byte[] grey, int line, int left, int top, int width, int height) {
		super(width, height);
		this.grey = grey;
		this.line = line;
		this.left = left;
		this.top = top;
	}

	@Override
	public byte[] getRow(int y, byte[] row) {
		byte[] into = row == null || row.length < getWidth() ? new byte[getWidth()] : row;
		System.arraycopy(grey, (top + y) * line + left, into, 0, getWidth());
		return into;
	}

	@Override
	public byte[] getMatrix() {
		var matrix = new byte[getWidth() * getHeight()];
		for (int y = 0; y < getHeight(); y++) {
			System.arraycopy(grey, (top + y) * line + left, matrix, y * getWidth(), getWidth());
		}
		return matrix;
	}

	@Override
	public boolean isCropSupported() {
		return true;
	}

	@Override
	public GreyPicture crop(int x, int y, int width, int height) {
		return new GreyPicture(grey, line, left + x, top + y, width, height);
	}

	/** So many times smaller: what is unsharp or grainy in large is clearer in small. */
	GreyPicture smaller(int times) {
		int width = getWidth() / times;
		int height = getHeight() / times;
		var smaller = new byte[width * height];
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				smaller[y * width + x] = (byte) mean(x * times, y * times, times);
			}
		}
		return new GreyPicture(smaller, width, height);
	}

	private int mean(int x, int y, int side) {
		int sum = 0;
		for (int row = 0; row < side; row++) {
			for (int column = 0; column < side; column++) {
				sum += grey[(top + y + row) * line + left + x + column] & 0xff;
			}
		}
		return sum / (side * side);
	}

	/** By a quarter, clockwise. */
	GreyPicture turned() {
		int width = getHeight();
		int height = getWidth();
		var other = new byte[width * height];
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				other[y * width + x] = grey[(top + getHeight() - 1 - x) * line + left + y];
			}
		}
		return new GreyPicture(other, width, height);
	}

	/** Left is right. */
	GreyPicture mirrored() {
		byte[] other = getMatrix();
		int width = getWidth();
		for (int y = 0; y < getHeight(); y++) {
			for (int x = 0; x < width / 2; x++) {
				byte one = other[y * width + x];
				other[y * width + x] = other[y * width + width - 1 - x];
				other[y * width + width - 1 - x] = one;
			}
		}
		return new GreyPicture(other, width, getHeight());
	}
}
