package io.orgdeck.core.report;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The pictures of the paper in easy read, as outlines to fill. They are those of Phosphor Icons (MIT licence, beside the outlines); each
 * line of a file is a closed line of straight pieces.
 */
public enum Picture {
	PEOPLE, STAR, LOCK, DONE, CALENDAR, BOOK, QUESTION;

	/** How wide and high an outline is. */
	public static final double SIDE = 256;

	/** What to fill, from the upper left corner. */
	public Path2D outline() {
		var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
		try (InputStream in = Picture.class.getResourceAsStream("pictures/" + name().toLowerCase(Locale.ROOT) + ".txt")) {
			new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().forEach(line -> {
				String[] points = line.split(" ");
				for (int i = 0; i < points.length; i++) {
					int comma = points[i].indexOf(',');
					double x = Double.parseDouble(points[i].substring(0, comma));
					double y = Double.parseDouble(points[i].substring(comma + 1));
					if (i == 0) {
						path.moveTo(x, y);
					} else {
						path.lineTo(x, y);
					}
				}
				path.closePath();
			});
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return path;
	}
}
