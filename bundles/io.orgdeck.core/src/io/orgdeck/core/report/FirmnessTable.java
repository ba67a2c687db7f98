package io.orgdeck.core.report;

import io.orgdeck.core.scoring.QuestionScore;

/**
 * By how few votes what a paper says would turn: the order of the dimensions, the targets, and of the words for agreement
 * those that turn first. The others stand in the trace.
 */
final class FirmnessTable {

	static final String ID = "firmness";

	/** A word that so many votes turn is told in the method, too. */
	private static final int FEW_VOTES = 2;

	private final PaperSource source;
	private final FirmnessWords firm;

	FirmnessTable(PaperSource source) {
		this.source = source;
		firm = FirmnessWords.in(source.words().language());
	}

	Table build() {
		Messages messages = source.messages();
		var table = new TableBuilder(ID, messages.captionFirmness).words("statement", messages.columnStatement, 5)
				.words("unless", messages.columnHoldsUnless, 4).words("without", messages.columnHoldsWithout, 4);
		source.firmness().ranks().forEach(rank -> table.row(firm.row(firm.statement(rank), rank.holds())));
		source.firmness().aims().forEach(aim -> table.row(firm.row(firm.statement(aim), aim.holds())));
		source.scores().questions().forEach(score -> addWord(table, score));
		return table.build();
	}

	private void addWord(TableBuilder table, QuestionScore score) {
		source.firmness().agreement(score.question()).filter(holds -> holds.votes().isPresent() && holds.votes().getAsInt() <= FEW_VOTES)
				.ifPresent(holds -> table.row(firm.row(firm.statement(score.question().getId(), score.agreement().orElseThrow()), holds)));
	}
}
