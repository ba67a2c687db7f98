package io.orgdeck.core.report;

import java.util.ArrayList;
import java.util.OptionalDouble;

import io.orgdeck.core.scoring.ComparedGroups;
import io.orgdeck.core.scoring.DimensionTree;
import io.orgdeck.core.scoring.Disclosed;
import io.orgdeck.core.scoring.DisclosureGuard;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Dimension;

/** Scores of each respondent group beside each other, from the same questions and as far as the guard lets them be seen. */
final class GroupTable {

	private final Assessment assessment;
	private final DisclosureGuard guard;
	private final Messages messages;

	GroupTable(Assessment assessment, DisclosureGuard guard, Words words) {
		messages = words.language().texts(Messages.class);
		this.assessment = assessment;
		this.guard = guard;
	}

	Table build() {
		var table = new TableBuilder(Tables.GROUPS, messages.captionGroups).words("dimension", messages.columnDimension, 3)
				.count("questions", messages.columnCompared);
		assessment.getGroups().forEach(group -> table.number(group.getId(), group.getName()));
		if (assessment.getGroups().isEmpty()) {
			return table.whenEmpty(messages.emptyGroups).build();
		}
		DimensionTree tree = DimensionTree.of(assessment.getDeck());
		for (Dimension dimension : assessment.getDeck().getDimensions()) {
			ComparedGroups compared = ComparedGroups.of(guard, assessment.getGroups(), dimension);
			var row = new ArrayList<Cell>();
			row.add(Cell.of(tree.indented(dimension, dimension.getName())));
			row.add(compared.compared() == 0 ? Cell.EMPTY : Cell.of(compared.compared()));
			assessment.getGroups().forEach(group -> row.add(cell(compared.scores().get(group))));
			table.row(row);
		}
		return table.note(messages.noteGroups + ' ' + messages.suppressedNote).build();
	}

	private static Cell cell(Disclosed<OptionalDouble> score) {
		return switch (score) {
			case Disclosed.Shown<OptionalDouble>(OptionalDouble figure) -> Cell.of(figure);
			case Disclosed.Suppressed<OptionalDouble> withheld -> Cell.SUPPRESSED;
		};
	}
}
