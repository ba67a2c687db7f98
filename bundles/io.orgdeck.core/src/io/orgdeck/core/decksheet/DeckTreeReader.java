package io.orgdeck.core.decksheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.scoring.DimensionTree;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Dimension;

/** Reads which dimension is a part of which, and how much it counts there; any row may name a dimension that stands further down. */
final class DeckTreeReader {

	private final DeckSheet sheet;
	private final Map<Dimension, Row> rows = new LinkedHashMap<>();

	DeckTreeReader(DeckSheet sheet) {
		this.sheet = sheet;
	}

	/** Takes the weight of a row's dimension, and remembers the row. */
	void read(Row row, Dimension dimension) {
		rows.put(dimension, row);
		String weight = sheet.text(row, DeckLayout.WEIGHT);
		double value = sheet.number(row, DeckLayout.WEIGHT).map(Number::doubleValue).orElse(0.0);
		if (value > 0 && Double.isFinite(value)) {
			dimension.setWeight(value);
		} else if (!weight.isEmpty()) {
			sheet.error(row, DeckLayout.WEIGHT, NLS.bind(Messages.deck_badWeight, weight), Messages.deck_badWeightRemedy);
		}
	}

	/** Makes the tree once all dimensions are known, each right before its parts. */
	void join(Deck deck, DeckNames<Dimension> names) {
		rows.forEach((dimension, row) -> {
			String whole = sheet.text(row, DeckLayout.PART_OF);
			if (!whole.isEmpty()) {
				names.find(whole).ifPresentOrElse(dimension::setPartOf, () -> sheet.error(row, DeckLayout.PART_OF,
						NLS.bind(Messages.deck_noWhole, whole), Messages.deck_noWholeRemedy));
			}
		});
		List<Dimension> circles = rows.keySet().stream().filter(DimensionTree::isCircle).toList();
		circles.forEach(dimension -> sheet.error(rows.get(dimension), DeckLayout.PART_OF,
				NLS.bind(Messages.deck_circle, DeckText.called(dimension.getName(), dimension), DimensionTree.MOST_LEVELS),
				Messages.deck_circleRemedy));
		arrange(deck);
	}

	/** Where the sheet says nothing of them, tree and weights are those of the deck that it continues. */
	void complete(Deck deck, Deck base) {
		for (Dimension dimension : deck.getDimensions()) {
			base.getDimensions().stream().filter(earlier -> earlier.getId().equals(dimension.getId())).findFirst().ifPresent(earlier -> {
				if (!sheet.has(DeckLayout.WEIGHT)) {
					dimension.setWeight(earlier.getWeight());
				}
				if (!sheet.has(DeckLayout.PART_OF) && earlier.getPartOf() != null) {
					deck.getDimensions().stream().filter(other -> other.getId().equals(earlier.getPartOf().getId())).findFirst()
							.ifPresent(dimension::setPartOf);
				}
			});
		}
		arrange(deck);
	}

	private static void arrange(Deck deck) {
		ECollections.setEList(deck.getDimensions(), DimensionTree.of(deck).inOrder());
	}
}
