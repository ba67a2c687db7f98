package io.orgdeck.room.cards;

import java.util.Arrays;
import java.util.List;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.detector.FinderPattern;
import com.google.zxing.qrcode.detector.FinderPatternFinder;

/** Finds the corner squares of all codes in a picture. What the library has for several codes takes no perspective. */
final class CornerFinder extends FinderPatternFinder {

	private static final int EVERY = 2;
	private static final int STRIPES = 5;

	CornerFinder(BitMatrix picture) {
		super(picture);
	}

	/** Dark and light stripes as wide as 1:1:3:1:1, which the library then looks at from above and crosswise. */
	List<FinderPattern> corners() {
		BitMatrix picture = getImage();
		var widths = new int[STRIPES];
		for (int y = EVERY; y < picture.getHeight(); y += EVERY) {
			Arrays.fill(widths, 0);
			int stripe = 0;
			for (int x = 0; x < picture.getWidth(); x++) {
				boolean isDark = picture.get(x, y);
				if (isDark == (stripe % 2 == 0)) {
					widths[stripe]++;
				} else if (stripe == 0 && widths[0] == 0) {
					continue; // light before the first dark
				} else if (stripe < STRIPES - 1) {
					widths[++stripe] = 1;
				} else if (foundPatternCross(widths) && handlePossibleCenter(widths, y, x)) {
					stripe = 0;
					Arrays.fill(widths, 0);
				} else {
					System.arraycopy(widths, 2, widths, 0, STRIPES - 2);
					widths[STRIPES - 2] = 1;
					widths[STRIPES - 1] = 0;
					stripe = STRIPES - 2;
				}
			}
			if (stripe == STRIPES - 1 && foundPatternCross(widths)) {
				handlePossibleCenter(widths, y, picture.getWidth());
			}
		}
		return List.copyOf(getPossibleCenters());
	}
}
