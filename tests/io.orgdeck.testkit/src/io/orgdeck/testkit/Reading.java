package io.orgdeck.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Finds the words in a picture, and how well they stand out from what is behind them. It knows nothing of widgets, so that
 * drawn words count like those of labels: what is not a plain surface is ink, ink that hangs together is a glyph, and glyphs in a
 * row are a word.
 */
public final class Reading {

	/** The smallest plain surface that something can be written on, in points. */
	private static final int SURFACE = 150;
	private static final int LOWEST_GLYPH = 5;
	private static final int HIGHEST_GLYPH = 60;
	private static final int WIDEST_GLYPH = 260;
	/** From this height of its letters on a word counts as large: capitals of 18 point on 96 dots per inch. */
	private static final int LARGE = 17;

	/**
	 * A word in the picture.
	 *
	 * @param bounds where it stands
	 * @param ink    the colour of its strokes
	 * @param ground what it stands on
	 */
	public record Word(Rectangle bounds, RGB ink, RGB ground) {

		public double contrast() {
			return Contrast.between(ink, ground);
		}

		/** Whether it stands out enough for its size (WCAG 2.2, 1.4.3 at level AA). */
		public boolean isLegible() {
			return contrast() >= (bounds.height >= LARGE ? Contrast.OF_GRAPHICS : Contrast.OF_TEXT);
		}
	}

	private record Glyph(Rectangle bounds, int ink, int ground) {

		double contrast() {
			return Contrast.between(Reading.rgb(ink), Reading.rgb(ground));
		}
	}

	private final int width;
	private final int height;
	private final int[] colours;
	/** Whether a point belongs to a plain surface. */
	private final boolean[] plain;
	private final int[] queue;

	private Reading(ImageData picture) {
		width = picture.width;
		height = picture.height;
		colours = new int[width * height];
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				var colour = picture.palette.getRGB(picture.getPixel(x, y));
				colours[y * width + x] = colour.red << 16 | colour.green << 8 | colour.blue;
			}
		}
		plain = new boolean[colours.length];
		queue = new int[colours.length];
	}

	/** The words of a picture, from the top. */
	public static List<Word> words(ImageData picture) {
		var reading = new Reading(picture);
		reading.findSurfaces();
		return reading.wordsOf(reading.glyphs());
	}

	private void findSurfaces() {
		var seen = new boolean[colours.length];
		for (int start = 0; start < colours.length; start++) {
			if (!seen[start]) {
				int colour = colours[start];
				var area = flood(start, seen, false, point -> colours[point] == colour);
				var box = box(area);
				boolean letter = box.width < HIGHEST_GLYPH && box.height < HIGHEST_GLYPH && area.length < box.width * box.height * 0.55;
				if (area.length >= SURFACE && !letter) {
					Arrays.stream(area).forEach(point -> plain[point] = true);
				}
			}
		}
	}

	private List<Glyph> glyphs() {
		var seen = new boolean[colours.length];
		var glyphs = new ArrayList<Glyph>();
		for (int start = 0; start < colours.length; start++) {
			if (!seen[start] && !plain[start]) {
				var area = flood(start, seen, true, point -> !plain[point]);
				var box = box(area);
				int ground = ground(area);
				boolean frame = area.length < box.width * box.height * 0.2;
				if (!frame && box.height >= LOWEST_GLYPH && box.height <= HIGHEST_GLYPH && box.width <= WIDEST_GLYPH && ground >= 0) {
					glyphs.add(new Glyph(box, ink(area, ground), ground));
				}
			}
		}
		return glyphs;
	}

	/** The colour of the surface that touches it most; -1 when none does. */
	private int ground(int[] area) {
		Map<Integer, Integer> touching = new HashMap<>();
		for (int point : area) {
			int x = point % width;
			int y = point / width;
			for (int near : new int[] { at(x - 1, y), at(x + 1, y), at(x, y - 1), at(x, y + 1) }) {
				if (near >= 0 && plain[near]) {
					touching.merge(colours[near], 1, Integer::sum);
				}
			}
		}
		return touching.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(-1);
	}

	/** Strokes are paler where they are smoothed, so their colour is that of the point that stands out most. */
	private int ink(int[] area, int ground) {
		return Arrays.stream(area).map(point -> colours[point]).distinct().boxed()
				.max(Comparator.comparingDouble(colour -> Contrast.between(rgb(colour), rgb(ground)))).orElse(ground);
	}

	private List<Word> wordsOf(List<Glyph> glyphs) {
		var left = new ArrayList<>(glyphs);
		left.sort(Comparator.comparingInt(glyph -> glyph.bounds.x));
		var words = new ArrayList<Word>();
		while (!left.isEmpty()) {
			var row = new ArrayList<Glyph>(List.of(left.removeFirst()));
			for (var more = left.iterator(); more.hasNext();) {
				var next = more.next();
				if (follows(row.getLast(), next)) {
					row.add(next);
					more.remove();
				}
			}
			var bounds = row.stream().map(Glyph::bounds).reduce(Rectangle::union).orElseThrow();
			if (bounds.width >= 2 * bounds.height && row.size() + bounds.width / bounds.height > 4) {
				// The second best of several: an icon beside the word or a sign in it says nothing of the letters.
				row.sort(Comparator.comparingDouble(Glyph::contrast).reversed());
				var typical = row.get(row.size() > 2 ? 1 : 0);
				words.add(new Word(bounds, rgb(typical.ink), rgb(typical.ground)));
			}
		}
		words.sort(Comparator.comparingInt((Word word) -> word.bounds.y).thenComparingInt(word -> word.bounds.x));
		return words;
	}

	private static boolean follows(Glyph before, Glyph next) {
		int lower = Math.min(before.bounds.y + before.bounds.height, next.bounds.y + next.bounds.height);
		int overlap = lower - Math.max(before.bounds.y, next.bounds.y);
		int gap = next.bounds.x - before.bounds.x - before.bounds.width;
		int tall = Math.max(before.bounds.height, next.bounds.height);
		int small = Math.min(before.bounds.height, next.bounds.height);
		return before.ground == next.ground && 2 * overlap > small && tall < 2 * small + 2 && gap <= Math.max(3, tall / 4);
	}

	/** All points that hang together with one, which is also how far the search has come: what is found last is looked at last. */
	private int[] flood(int start, boolean[] seen, boolean slanting, IntPredicate within) {
		int found = 0;
		seen[start] = true;
		queue[found++] = start;
		for (int next = 0; next < found; next++) {
			int x = queue[next] % width;
			int y = queue[next] / width;
			for (int dy = -1; dy <= 1; dy++) {
				for (int dx = -1; dx <= 1; dx++) {
					int near = dx == 0 || dy == 0 || slanting ? at(x + dx, y + dy) : -1;
					if (near >= 0 && !seen[near] && within.test(near)) {
						seen[near] = true;
						queue[found++] = near;
					}
				}
			}
		}
		return Arrays.copyOf(queue, found);
	}

	private int at(int x, int y) {
		return x < 0 || y < 0 || x >= width || y >= height ? -1 : y * width + x;
	}

	private Rectangle box(int[] area) {
		int left = width;
		int right = 0;
		int top = height;
		int bottom = 0;
		for (int point : area) {
			left = Math.min(left, point % width);
			right = Math.max(right, point % width);
			top = Math.min(top, point / width);
			bottom = Math.max(bottom, point / width);
		}
		return new Rectangle(left, top, right - left + 1, bottom - top + 1);
	}

	private static RGB rgb(int colour) {
		return new RGB(colour >> 16 & 0xff, colour >> 8 & 0xff, colour & 0xff);
	}
}
