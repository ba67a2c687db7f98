package io.orgdeck.testkit;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

/** Small files of pictures of screens, which have few colours: the most frequent ones are kept, the others become the nearest of them. */
final class PalettePng {

	private static final int COLOURS = 64;
	private static final int DEPTH = 8;

	private PalettePng() {
	}

	/** A PNG of the picture. */
	static byte[] of(ImageData picture) {
		Map<RGB, Integer> often = new HashMap<>();
		for (int y = 0; y < picture.height; y++) {
			for (int x = 0; x < picture.width; x++) {
				often.merge(picture.palette.getRGB(picture.getPixel(x, y)), 1, Integer::sum);
			}
		}
		var kept = often.entrySet().stream().sorted(Map.Entry.<RGB, Integer>comparingByValue().reversed()).limit(COLOURS)
				.map(Map.Entry::getKey).toArray(RGB[]::new);
		Map<RGB, Integer> numbers = new HashMap<>();
		var small = new ImageData(picture.width, picture.height, DEPTH, new PaletteData(kept));
		for (int y = 0; y < picture.height; y++) {
			for (int x = 0; x < picture.width; x++) {
				small.setPixel(x, y,
						numbers.computeIfAbsent(picture.palette.getRGB(picture.getPixel(x, y)), colour -> nearest(colour, kept)));
			}
		}
		var loader = new ImageLoader();
		loader.data = new ImageData[] { small };
		var out = new ByteArrayOutputStream();
		loader.save(out, SWT.IMAGE_PNG);
		return out.toByteArray();
	}

	private static int nearest(RGB colour, RGB[] kept) {
		int best = 0;
		for (int number = 1; number < kept.length; number++) {
			best = distance(colour, kept[number]) < distance(colour, kept[best]) ? number : best;
		}
		return best;
	}

	private static int distance(RGB one, RGB other) {
		int red = one.red - other.red;
		int green = one.green - other.green;
		int blue = one.blue - other.blue;
		return red * red + green * green + blue * blue;
	}
}
