package io.orgdeck.library.portfolio;

/**
 * A dimension that can be compared: the same questions by lineage, on the same scales, with the same weights. Dimensions of the
 * same name that ask anything else are another measure.
 *
 * @param asks    what it asks, as {@link io.orgdeck.library.Facts.DimensionFigure#asks} says it
 * @param lowest  end of the scale
 * @param highest other end of the scale
 * @param clients how many clients it can be compared over
 */
public record Measure(String asks, String name, String shortName, double lowest, double highest, int clients) {

	/** How far a score is along the scale, from 0 to 1. */
	public double share(double score) {
		return highest == lowest ? 0 : Math.clamp((score - lowest) / (highest - lowest), 0, 1);
	}
}
