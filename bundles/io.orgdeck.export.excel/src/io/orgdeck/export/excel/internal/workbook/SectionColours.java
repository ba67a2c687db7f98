package io.orgdeck.export.excel.internal.workbook;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Table;
import io.orgdeck.export.excel.internal.xlsx.CellExtras;
import io.orgdeck.export.excel.internal.xlsx.Colours;
import io.orgdeck.export.excel.internal.xlsx.Formula;
import io.orgdeck.export.excel.internal.xlsx.Styles;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Section;

/** The ground in the section's colour on which codes of sections and cards stand. The code says what the colour says. */
final class SectionColours {

	private final Map<String, Integer> styleByCode = new HashMap<>();

	SectionColours(Deck deck, Styles styles) {
		for (Section section : deck.getSections()) {
			if (!Colours.isColour(section.getColour())) {
				continue;
			}
			int style = styles.filled(section.getColour());
			styleByCode.put(section.getCode(), style);
			for (Card card : section.getCards()) {
				styleByCode.put(card.getCode(), style);
			}
		}
	}

	/** Colours the cells of those columns in which nothing but a code stands; formulas are left to {@code others}. */
	CellExtras on(Table table, CellExtras others, String... columns) {
		int[] coloured = Arrays.stream(columns).mapToInt(table::indexOf).toArray();
		return new CellExtras() {
			@Override
			public Formula formula(int row, int column) {
				return others.formula(row, column);
			}

			@Override
			public int style(int row, int column) {
				for (int candidate : coloured) {
					if (candidate == column && table.rows().get(row).get(column) instanceof Cell.Text code) {
						return styleByCode.getOrDefault(code.text(), USUAL);
					}
				}
				return others.style(row, column);
			}
		};
	}
}
