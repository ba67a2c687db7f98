package io.orgdeck.core.edits;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.ECollections;

import io.orgdeck.core.document.DeckDocument;
import io.orgdeck.core.scoring.DimensionTree;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Dimension;

/** Arranges dimensions in a tree; every method is one undoable step, after which each dimension stands right before its parts. */
public final class DimensionEdits {

	private final DeckDocument document;

	public DimensionEdits(DeckDocument document) {
		this.document = document;
	}

	/** What a dimension can be a part of: none of its own parts, and nothing that would make the tree too deep. */
	public static List<Dimension> wholes(Dimension dimension, List<Dimension> all) {
		if (dimension == null || !(dimension.eContainer() instanceof Deck deck)) {
			return List.of();
		}
		DimensionTree tree = DimensionTree.of(deck);
		Set<Dimension> within = tree.within(dimension);
		int below = within.stream().mapToInt(tree::depth).max().orElse(0) - tree.depth(dimension);
		return all.stream().filter(other -> !within.contains(other) && tree.depth(other) + below + 2 < DimensionTree.MOST_LEVELS).toList();
	}

	/** Makes a dimension a part of another, or (null) of none. */
	public void partOf(Dimension dimension, Dimension whole) {
		if (dimension.getPartOf() != whole) {
			document.execute(Messages.changePartOf, () -> {
				dimension.setPartOf(whole);
				arrange();
			});
		}
	}

	/** Moves a dimension with all its parts to a place in the deck's list, among those that are parts of the same. */
	public void move(Dimension dimension, int place) {
		document.execute(Messages.moveDimension, () -> {
			document.content().getDimensions().move(place, dimension);
			arrange();
		});
	}

	private void arrange() {
		Deck deck = document.content();
		ECollections.setEList(deck.getDimensions(), DimensionTree.of(deck).inOrder());
	}
}
