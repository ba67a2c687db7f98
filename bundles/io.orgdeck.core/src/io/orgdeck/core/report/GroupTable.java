package io.orgdeck.core.report;

import io.orgdeck.core.scoring.Disclosed;
import io.orgdeck.core.scoring.DimensionScore;
import io.orgdeck.core.scoring.DisclosureGuard;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.model.deck.Dimension;
import java.util.ArrayList;

/** Scores of each respondent group beside each other, as far as the disclosure guard lets them be seen. */
final class GroupTable {

	private final Assessment assessment;
	private final DisclosureGuard guard;

	GroupTable(Assessment assessment, DisclosureGuard guard) {
		this.assessment = assessment;
		this.guard = guard;
	}

	Table build() {
		var table = new TableBuilder(Tables.GROUPS, Messages.captionGroups).words("dimension", Messages.columnDimension, 3);
		assessment.getGroups().forEach(group -> table.number(group.getId(), group.getName()));
		if (assessment.getGroups().isEmpty()) {
			return table.whenEmpty(Messages.emptyGroups).build();
		}
		for (Dimension dimension : assessment.getDeck().getDimensions()) {
			var row = new ArrayList<Cell>();
			row.add(Cell.of(dimension.getName()));
			assessment.getGroups().forEach(group -> row.add(score(group, dimension)));
			table.row(row);
		}
		return table.note(Messages.suppressedNote).build();
	}

	private Cell score(RespondentGroup group, Dimension dimension) {
		return switch (guard.group(group).dimension(dimension)) {
			case Disclosed.Shown<DimensionScore>(DimensionScore score) -> Cell.of(score.score());
			case Disclosed.Suppressed<DimensionScore> withheld -> Cell.SUPPRESSED;
		};
	}
}
