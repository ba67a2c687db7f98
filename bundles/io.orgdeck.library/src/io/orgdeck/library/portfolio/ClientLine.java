package io.orgdeck.library.portfolio;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.orgdeck.library.Entry;

/**
 * One client.
 *
 * @param name   of the client
 * @param latest the assessment with the last session
 * @param points by what a measure asks; oldest first, one for each assessment of the client that asks it
 */
public record ClientLine(String name, Entry latest, Map<String, List<Point>> points) {

	/** How the client stands on a measure now; empty where the latest assessment does not have it. */
	public Optional<Point> now(Measure measure) {
		boolean has = latest.facts().stream().flatMap(facts -> facts.dimensions().stream())
				.anyMatch(figure -> figure.asks().equals(measure.asks()));
		return has ? Optional.of(points.get(measure.asks()).getLast()) : Optional.empty();
	}

	/** How the client has stood on a measure over time, oldest first. */
	public List<Point> history(Measure measure) {
		return points.getOrDefault(measure.asks(), List.of());
	}
}
