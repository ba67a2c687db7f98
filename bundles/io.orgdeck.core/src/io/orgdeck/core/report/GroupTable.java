package io.orgdeck.core.report;

import java.util.ArrayList;
import java.util.OptionalDouble;

import io.orgdeck.core.scoring.ComparedGroups;
import io.orgdeck.core.scoring.Disclosed;
import io.orgdeck.core.scoring.DisclosureGuard;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Dimension;

/** Scores of each respondent group beside each other, from the same questions and as far as the guard lets them be seen. */
final class GroupTable {

	private final Assessment assessment;
	private final DisclosureGuard guard;

	GroupTable(Assessment assessment, DisclosureGuard guard) {
		this.assessment = assessment;
		this.guard = guard;
	}

	Table build() {
		var table = new TableBuilder(Tables.GROUPS, Messages.captionGroups).words("dimension", Messages.columnDimension, 3)
				.count("questions", Messages.columnCompared);
		assessment.getGroups().forEach(group -> table.number(group.getId(), group.getName()));
		if (assessment.getGroups().isEmpty()) {
			return table.whenEmpty(Messages.emptyGroups).build();
		}
		for (Dimension dimension : assessment.getDeck().getDimensions()) {
			ComparedGroups compared = ComparedGroups.of(guard, assessment.getGroups(), dimension);
			var row = new ArrayList<Cell>();
			row.add(Cell.of(dimension.getName()));
			row.add(compared.compared() == 0 ? Cell.EMPTY : Cell.of(compared.compared()));
			assessment.getGroups().forEach(group -> row.add(cell(compared.scores().get(group))));
			table.row(row);
		}
		return table.note(Messages.noteGroups + ' ' + Messages.suppressedNote).build();
	}

	private static Cell cell(Disclosed<OptionalDouble> score) {
		return switch (score) {
			case Disclosed.Shown<OptionalDouble>(OptionalDouble figure) -> Cell.of(figure);
			case Disclosed.Suppressed<OptionalDouble> withheld -> Cell.SUPPRESSED;
		};
	}
}
