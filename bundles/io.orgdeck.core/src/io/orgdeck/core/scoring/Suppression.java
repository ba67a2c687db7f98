package io.orgdeck.core.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Decides which groups of one table may be shown beside the total. It looks only at how many people there are, never at the
 * levels they chose, so that what is hidden says nothing about anybody's rating. A table has one layer for each round that
 * is shown; a group is shown in all layers or in none, so that nobody can compare a layer with a group to one without.
 */
final class Suppression {

	/**
	 * How many people of one group stand behind one figure.
	 *
	 * @param answers people who answered at all
	 * @param rated   people whose answer is scored
	 */
	record Cell(int answers, int rated) {

		static Cell of(Distribution votes) {
			return new Cell(votes.answers(), votes.n());
		}

		Cell minus(Cell other) {
			return new Cell(answers - other.answers, rated - other.rated);
		}
	}

	/** One round: the cells of the groups that might be shown, and all people who are in none of these. */
	record Layer(List<Cell> groups, Cell others) {

		static Layer of(Cell total, List<Cell> groups) {
			return new Layer(groups, groups.stream().reduce(total, Cell::minus));
		}
	}

	private final List<Layer> layers;
	private final int threshold;
	private final boolean[] hidden;

	private Suppression(List<Layer> layers, int threshold) {
		this.layers = layers;
		this.threshold = threshold;
		hidden = new boolean[layers.getFirst().groups().size()];
	}

	/** Hides groups where none is hidden already. */
	static boolean[] hidden(List<Layer> layers, int threshold) {
		return hidden(layers, threshold, new boolean[layers.getFirst().groups().size()]);
	}

	/**
	 * Hides every group below the threshold, and then the next smallest ones (of equally small ones the first) until what
	 * is left of each total when all shown groups are subtracted gives nobody away.
	 *
	 * @param before for each group whether it is hidden in any case
	 * @return for each group whether it is hidden
	 */
	static boolean[] hidden(List<Layer> layers, int threshold, boolean[] before) {
		var table = new Suppression(layers, threshold);
		for (int group = 0; group < table.hidden.length; group++) {
			int at = group;
			table.hidden[group] = before[at] || layers.stream().anyMatch(layer -> table.isSmall(layer.groups().get(at)));
		}
		for (Layer layer : layers) {
			while (!table.isSafe(layer) && table.hideSmallest(layer)) {
				// one more group is hidden
			}
		}
		return table.hidden;
	}

	/** Whether the total of a round may be shown at all, if need be without any group. */
	static boolean isTotalSafe(Layer layer, int threshold) {
		var table = new Suppression(List.of(layer), threshold);
		IntStream.range(0, table.hidden.length).forEach(group -> table.hidden[group] = true);
		return table.isSafe(layer);
	}

	private boolean isSmall(Cell cell) {
		return cell.answers() > 0 && cell.rated() < threshold;
	}

	private boolean hideSmallest(Layer layer) {
		var next = IntStream.range(0, hidden.length).filter(group -> !hidden[group] && layer.groups().get(group).answers() > 0).boxed()
				.min(Comparator.comparingInt(group -> layer.groups().get(group).rated()));
		next.ifPresent(group -> hidden[group] = true);
		return next.isPresent();
	}

	/**
	 * Whether the hidden rest of a total protects everybody in it: it is empty, or it is one group of enough people, or
	 * several groups of enough people together – enough even in the eyes of someone who is a group of one and takes
	 * their own vote away.
	 */
	private boolean isSafe(Layer layer) {
		var rest = new ArrayList<Cell>();
		rest.add(layer.others());
		IntStream.range(0, hidden.length).filter(group -> hidden[group]).mapToObj(layer.groups()::get).forEach(rest::add);
		rest.removeIf(cell -> cell.answers() == 0);
		int rated = rest.stream().mapToInt(Cell::rated).sum();
		int ownVote = rest.size() < 2 ? 0 : rest.stream().filter(cell -> cell.answers() == 1).mapToInt(Cell::rated).max().orElse(0);
		return rest.isEmpty() || rated - ownVote >= threshold;
	}
}
