package io.orgdeck.core.report;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Evidence;
import io.orgdeck.model.assessment.Recommendation;

/** The registers that stand behind the paper: evidence, findings, recommendations. */
final class RegisterTables {

	private final Assessment assessment;

	RegisterTables(Assessment assessment) {
		this.assessment = assessment;
	}

	Table evidence() {
		var table = new TableBuilder(Tables.EVIDENCE, Messages.captionEvidence).text("code", Messages.columnCode, 1)
				.words("title", Messages.columnTitle, 4).words("description", Messages.columnDescription, 6)
				.text("strength", Messages.columnStrength, 2).words("source", Messages.columnSource, 3)
				.day("date", Messages.columnDate).words("questions", Messages.columnQuestions, 3)
				.whenEmpty(Messages.emptyEvidence);
		for (Evidence one : assessment.getEvidence()) {
			table.row(Cell.of(one.getCode()), Cell.of(one.getTitle()), Cell.of(one.getDescription()),
					Cell.of(Words.of(one.getStrength())), Cell.of(one.getSource()), Cell.of(one.getDate()),
					Cell.of(Words.questions(one.getQuestions())));
		}
		return table.build();
	}

	Table findings() {
		var table = new TableBuilder(Tables.FINDINGS, Messages.captionFindings).text("code", Messages.columnCode, 1)
				.words("title", Messages.columnTitle, 4).words("text", Messages.columnFinding, 8)
				.text("severity", Messages.columnSeverity, 2).text("dimension", Messages.columnDimension, 3)
				.words("cards", Messages.columnCards, 2).words("questions", Messages.columnQuestions, 2)
				.words("evidence", Messages.columnEvidence, 2).whenEmpty(Messages.emptyFindings);
		assessment.getFindings().forEach(finding -> table.row(Cell.of(finding.getCode()), Cell.of(finding.getTitle()),
				Cell.of(finding.getText()), Cell.of(Words.of(finding.getSeverity())),
				finding.getDimension() == null ? Cell.EMPTY : Cell.of(Decks.shortName(finding.getDimension())),
				Cell.of(Words.cards(finding.getCards())), Cell.of(Words.questions(finding.getQuestions())),
				Cell.of(Words.join(finding.getEvidence(), Evidence::getCode))));
		return table.build();
	}

	Table recommendations() {
		var table = new TableBuilder(Tables.RECOMMENDATIONS, Messages.captionRecommendations)
				.text("code", Messages.columnCode, 1).words("text", Messages.columnRecommendation, 8)
				.words("findings", Messages.columnFindings, 2).words("cards", Messages.columnCards, 2)
				.whenEmpty(Messages.emptyRecommendations);
		for (Recommendation one : assessment.getRecommendations()) {
			table.row(Cell.of(one.getCode()), Cell.of(one.getText()), Cell.of(Words.findings(one.getFindings())),
					Cell.of(Words.cards(one.getCards())));
		}
		return table.build();
	}
}
