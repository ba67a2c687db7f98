package io.orgdeck.core.votecards;

import java.util.Arrays;
import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/**
 * A text as a picture to scan.
 *
 * @param dark of each row, which of its squares are dark; with the light rim that cameras need
 */
public record QrCode(boolean[][] dark) {

	private static final int RIM = 4;

	/** With what a camera near by needs. */
	public static QrCode of(String text) {
		return of(text, ErrorCorrectionLevel.M);
	}

	/** One that can be read from afar with a third of it covered; the text is short. */
	public static QrCode sturdy(String text) {
		return of(text, ErrorCorrectionLevel.H);
	}

	private static QrCode of(String text, ErrorCorrectionLevel level) {
		try {
			var matrix = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0,
					Map.of(EncodeHintType.MARGIN, RIM, EncodeHintType.ERROR_CORRECTION, level));
			var dark = new boolean[matrix.getHeight()][matrix.getWidth()];
			for (int y = 0; y < dark.length; y++) {
				for (int x = 0; x < dark[y].length; x++) {
					dark[y][x] = matrix.get(x, y);
				}
			}
			return new QrCode(dark);
		} catch (WriterException e) {
			throw new IllegalArgumentException("The text is too long for a code.", e);
		}
	}

	/** Without the light rim, for light paper. */
	QrCode bare() {
		var bare = new boolean[size() - 2 * RIM][];
		for (int y = 0; y < bare.length; y++) {
			bare[y] = Arrays.copyOfRange(dark[y + RIM], RIM, size() - RIM);
		}
		return new QrCode(bare);
	}

	/** How many squares it is wide and high. */
	public int size() {
		return dark.length;
	}

	/** For a terminal with a dark ground, two rows of squares in a line. */
	public String inText() {
		var text = new StringBuilder();
		for (int y = 0; y < size(); y += 2) {
			for (int x = 0; x < size(); x++) {
				boolean upper = !dark[y][x];
				boolean lower = y + 1 >= size() || !dark[y + 1][x];
				text.append(upper ? lower ? '█' : '▀' : lower ? '▄' : ' ');
			}
			text.append('\n');
		}
		return text.toString();
	}
}
