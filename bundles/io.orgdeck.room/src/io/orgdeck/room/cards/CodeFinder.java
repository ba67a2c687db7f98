package io.orgdeck.room.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.google.zxing.ChecksumException;
import com.google.zxing.DecodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.DecoderResult;
import com.google.zxing.common.GridSampler;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.decoder.QRCodeDecoderMetaData;
import com.google.zxing.qrcode.detector.FinderPattern;

/**
 * Finds and reads all codes of the size of ours in a picture. The smallest codes have no mark in their fourth corner; where that is in
 * perspective is tried, nearest first, until the code can be read. The error correction says when: by chance it fits once in 10<sup>15</sup>.
 */
final class CodeFinder {

	/** Squares along the side of a code that holds ten letters. */
	private static final int SIDE = 21;
	/** From the rim to the middle of a corner. */
	private static final float CORNER = 3.5f;
	private static final float BETWEEN = SIDE - 2 * CORNER;
	/** How much longer or shorter a side may look than its corners say. */
	private static final float STRETCH = 1.7f;
	private static final float UNLIKE = 1.8f;
	/** How far from square two sides may look, as the cosine of their angle. */
	private static final float SLANT = 0.55f;
	/** How many squares of the dotted line between two corners must be seen. */
	private static final int DOTS = 3;
	private static final float STEP = 0.02f;
	private static final int STEPS = 11;
	private static final List<int[]> FROM_THE_MIDDLE = fromTheMiddle();
	private static final Map<DecodeHintType, ?> HINTS = Map.of(DecodeHintType.CHARACTER_SET, "ISO-8859-1");

	private final BitMatrix picture;
	private final Decoder decoder = new Decoder();

	CodeFinder(BitMatrix picture) {
		this.picture = picture;
	}

	private static List<int[]> fromTheMiddle() {
		var steps = new ArrayList<int[]>();
		for (int right = -STEPS; right <= STEPS; right++) {
			for (int down = -STEPS; down <= STEPS; down++) {
				steps.add(new int[] { right, down });
			}
		}
		steps.sort((a, b) -> Integer.compare(a[0] * a[0] + a[1] * a[1], b[0] * b[0] + b[1] * b[1]));
		return List.copyOf(steps);
	}

	List<FoundCode> codes() {
		List<FinderPattern> corners = new CornerFinder(picture).corners();
		var found = new ArrayList<FoundCode>();
		for (FinderPattern first : corners) {
			List<FinderPattern> near = corners.stream().filter(other -> other != first && isSide(first, other)).toList();
			for (FinderPattern right : near) {
				for (FinderPattern below : near) {
					if (right != below && isCorner(first, right, below)) {
						read(first, right, below).ifPresent(found::add);
					}
				}
			}
		}
		return found;
	}

	private static boolean isSide(FinderPattern one, FinderPattern other) {
		float squares = ResultPoint.distance(one, other) / ((one.getEstimatedModuleSize() + other.getEstimatedModuleSize()) / 2);
		float sizes = one.getEstimatedModuleSize() / other.getEstimatedModuleSize();
		return squares < BETWEEN * STRETCH && squares > BETWEEN / STRETCH && sizes < UNLIKE && sizes > 1 / UNLIKE;
	}

	/** Whether the second is to the right of the first, and the third below, whichever way the code is turned. */
	private static boolean isCorner(ResultPoint first, ResultPoint right, ResultPoint below) {
		float a = ResultPoint.distance(first, right);
		float b = ResultPoint.distance(first, below);
		float rx = right.getX() - first.getX();
		float ry = right.getY() - first.getY();
		float bx = below.getX() - first.getX();
		float by = below.getY() - first.getY();
		return a / b < UNLIKE && b / a < UNLIKE && rx * by - ry * bx > 0 && Math.abs(rx * bx + ry * by) < SLANT * a * b;
	}

	private Optional<FoundCode> read(FinderPattern first, FinderPattern right, FinderPattern below) {
		float rx = right.getX() - first.getX();
		float ry = right.getY() - first.getY();
		float bx = below.getX() - first.getX();
		float by = below.getY() - first.getY();
		for (int[] step : FROM_THE_MIDDLE) {
			float x = first.getX() + rx * (1 + step[0] * STEP) + bx * (1 + step[1] * STEP);
			float y = first.getY() + ry * (1 + step[0] * STEP) + by * (1 + step[1] * STEP);
			var fourth = new ResultPoint(x, y);
			try {
				BitMatrix squares = squares(first, right, below, fourth);
				if (step[0] == 0 && step[1] == 0 && !isDotted(squares)) {
					return Optional.empty();
				}
				DecoderResult read = decoder.decode(squares, HINTS);
				boolean mirrored = read.getOther() instanceof QRCodeDecoderMetaData;
				return Optional
						.of(new FoundCode(read.getText(), mirrored, first, mirrored ? below : right, mirrored ? right : below, fourth));
			} catch (NotFoundException | ChecksumException | FormatException e) {
				// the fourth corner is elsewhere, or these corners belong to no code
			}
		}
		return Optional.empty();
	}

	private BitMatrix squares(ResultPoint first, ResultPoint right, ResultPoint below, ResultPoint fourth) throws NotFoundException {
		float far = SIDE - CORNER;
		return GridSampler.getInstance().sampleGrid(picture, SIDE, SIDE, CORNER, CORNER, far, CORNER, far, far, CORNER, far, first.getX(),
				first.getY(), right.getX(), right.getY(), fourth.getX(), fourth.getY(), below.getX(), below.getY());
	}

	/** Between the corners of a code run two lines of dots, dark and light in turn; one may be covered. */
	private static boolean isDotted(BitMatrix squares) {
		int along = 0;
		int down = 0;
		for (int i = 8; i < SIDE - 8; i++) {
			along += squares.get(i, 6) == (i % 2 == 0) ? 1 : 0;
			down += squares.get(6, i) == (i % 2 == 0) ? 1 : 0;
		}
		return along >= DOTS || down >= DOTS;
	}
}
