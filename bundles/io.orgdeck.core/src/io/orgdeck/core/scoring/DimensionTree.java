package io.orgdeck.core.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Dimension;

/**
 * Which dimension is a part of which, as the deck stood when it was asked: function, practice, stream, as deep as the deck has
 * it. A dimension that says it is a part of one that is not in the deck, or in the end of itself, stands at the top, as does one
 * that lies deeper than trees may be.
 */
public final class DimensionTree {

	/** How many levels a tree may have. */
	public static final int MOST_LEVELS = 20;
	private static final int FEWEST_CORNERS = 3;

	private final List<Dimension> all;
	private final Map<Dimension, Dimension> whole = new HashMap<>();
	private final Map<Dimension, List<Dimension>> parts = new HashMap<>();
	private final Map<Dimension, Integer> depths = new LinkedHashMap<>();

	private DimensionTree(List<Dimension> all) {
		this.all = all;
		var known = new HashSet<>(all);
		for (Dimension dimension : all) {
			if (known.contains(dimension.getPartOf()) && !isCircle(dimension)) {
				whole.put(dimension, dimension.getPartOf());
			}
		}
		all.forEach(dimension -> parts.computeIfAbsent(whole.get(dimension), key -> new ArrayList<>()).add(dimension));
		count(null, 0);
	}

	/** The dimensions of a deck; none for no deck. */
	public static DimensionTree of(Deck deck) {
		return new DimensionTree(deck == null ? List.of() : List.copyOf(deck.getDimensions()));
	}

	/** The tree that a dimension stands in; it alone where it is in no deck. */
	static DimensionTree around(Dimension dimension) {
		return dimension.eContainer() instanceof Deck deck ? of(deck) : new DimensionTree(List.of(dimension));
	}

	/** Whether a dimension would be a part of itself, or lies deeper than {@value #MOST_LEVELS} levels. */
	public static boolean isCircle(Dimension dimension) {
		Dimension at = dimension;
		for (int level = 0; at != null && level < MOST_LEVELS; level++) {
			at = at.getPartOf();
		}
		return at != null;
	}

	/** How much a dimension counts; a weight that means nothing counts as 0. */
	public static double weight(Dimension dimension) {
		return DimensionScore.usable(dimension.getWeight());
	}

	private void count(Dimension from, int depth) {
		List<Dimension> row = parts(from);
		while (!row.isEmpty()) {
			int level = depth++;
			row.forEach(dimension -> depths.put(dimension, level));
			row = row.stream().flatMap(dimension -> parts(dimension).stream()).toList();
		}
	}

	/** All dimensions in the deck's order. */
	public List<Dimension> all() {
		return all;
	}

	/** Whether no dimension is a part of another. */
	public boolean isFlat() {
		return whole.isEmpty();
	}

	/** Those that are a part of no other, in the deck's order. */
	public List<Dimension> top() {
		return parts(null);
	}

	/** Those that a chart shows which needs three corners at least: the top, or all where the top is too small. */
	public List<Dimension> charted() {
		return top().size() < FEWEST_CORNERS ? all : top();
	}

	/** What a dimension is made of directly, in the deck's order; the top for null. */
	public List<Dimension> parts(Dimension dimension) {
		return parts.getOrDefault(dimension, List.of());
	}

	/** What a dimension is a part of; empty at the top. */
	public Optional<Dimension> whole(Dimension dimension) {
		return Optional.ofNullable(whole.get(dimension));
	}

	/** How deep a dimension lies, from 0 at the top. */
	public int depth(Dimension dimension) {
		return depths.getOrDefault(dimension, 0);
	}

	/** A name of a dimension, further in the deeper the dimension lies. */
	public String indented(Dimension dimension, String name) {
		return "\u2003".repeat(depth(dimension)) + (name == null ? "" : name);
	}

	/** A dimension and all that it is made of, however deep. */
	public Set<Dimension> within(Dimension dimension) {
		var found = new HashSet<Dimension>();
		var waiting = new ArrayList<>(List.of(dimension));
		while (!waiting.isEmpty()) {
			Dimension one = waiting.removeLast();
			if (found.add(one)) {
				waiting.addAll(parts(one));
			}
		}
		return found;
	}

	/** A dimension and all that it is a part of. */
	Set<Dimension> above(Dimension dimension) {
		var found = new HashSet<Dimension>();
		for (Dimension at = dimension; at != null; at = whole.get(at)) {
			found.add(at);
		}
		return found;
	}

	/** All dimensions, each after what it is made of; parts of one whole in the deck's order. */
	List<Dimension> upwards() {
		var order = new ArrayList<Dimension>();
		int deepest = depths.values().stream().mapToInt(Integer::intValue).max().orElse(0);
		for (int depth = deepest; depth >= 0; depth--) {
			int level = depth;
			all.stream().filter(dimension -> depth(dimension) == level).forEach(order::add);
		}
		return order;
	}

	/** Each dimension right before what it is made of, otherwise as in the deck. */
	public List<Dimension> inOrder() {
		var order = new ArrayList<Dimension>();
		var waiting = new ArrayList<>(top().reversed());
		while (!waiting.isEmpty()) {
			Dimension next = waiting.removeLast();
			order.add(next);
			waiting.addAll(parts(next).reversed());
		}
		return order;
	}
}
