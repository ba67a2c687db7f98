package io.orgdeck.core.report;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Evidence;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.assessment.Recommendation;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Question;

/** The registers that stand behind the paper: evidence, findings, recommendations. */
final class RegisterTables {

	private final Assessment assessment;
	private final Messages messages;
	private final Words words;

	RegisterTables(Assessment assessment, Words words) {
		messages = words.language().texts(Messages.class);
		this.words = words;
		this.assessment = assessment;
	}

	Table evidence() {
		var table = new TableBuilder(Tables.EVIDENCE, messages.captionEvidence).text("code", messages.columnCode, 1)
				.words("title", messages.columnTitle, 4).words("description", messages.columnDescription, 6)
				.text("strength", messages.columnStrength, 2).words("source", messages.columnSource, 3)
				.day("date", messages.columnDate).words("questions", messages.columnQuestions, 3)
				.whenEmpty(messages.emptyEvidence);
		for (Evidence one : assessment.getEvidence()) {
			table.row(Cell.of(one.getCode()), Cell.of(one.getTitle()), Cell.of(one.getDescription()),
					Cell.of(words.of(one.getStrength())), Cell.of(one.getSource()), Cell.of(one.getDate()),
					Cell.of(Words.joined(one.getQuestions(), Question::getId)));
		}
		return table.build();
	}

	Table findings() {
		var table = new TableBuilder(Tables.FINDINGS, messages.captionFindings).text("code", messages.columnCode, 1)
				.words("title", messages.columnTitle, 4).words("text", messages.columnFinding, 8)
				.text("severity", messages.columnSeverity, 2).text("dimension", messages.columnDimension, 3)
				.words("cards", messages.columnCards, 2).words("questions", messages.columnQuestions, 2)
				.words("evidence", messages.columnEvidence, 2).whenEmpty(messages.emptyFindings);
		assessment.getFindings().forEach(finding -> table.row(Cell.of(finding.getCode()), Cell.of(finding.getTitle()),
				Cell.of(finding.getText()), Cell.of(words.of(finding.getSeverity())),
				finding.getDimension() == null ? Cell.EMPTY : Cell.of(Decks.shortName(finding.getDimension())),
				Cell.of(Words.joined(finding.getCards(), Card::getCode)), Cell.of(Words.joined(finding.getQuestions(), Question::getId)),
				Cell.of(Words.joined(finding.getEvidence(), Evidence::getCode))));
		return table.build();
	}

	Table recommendations() {
		var table = new TableBuilder(Tables.RECOMMENDATIONS, messages.captionRecommendations)
				.text("code", messages.columnCode, 1).words("text", messages.columnRecommendation, 8)
				.words("findings", messages.columnFindings, 2).words("cards", messages.columnCards, 2)
				.whenEmpty(messages.emptyRecommendations);
		for (Recommendation one : assessment.getRecommendations()) {
			table.row(Cell.of(one.getCode()), Cell.of(one.getText()), Cell.of(Words.joined(one.getFindings(), Finding::getCode)),
					Cell.of(Words.joined(one.getCards(), Card::getCode)));
		}
		return table.build();
	}
}
