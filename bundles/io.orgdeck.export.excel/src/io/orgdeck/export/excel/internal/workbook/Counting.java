package io.orgdeck.export.excel.internal.workbook;

import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.report.Tables;

/**
 * How the workbook's figures follow from its votes.
 *
 * @param answers     that can be given
 * @param votes       as formulas see them
 * @param calculation from votes to scores
 */
record Counting(AnswerList answers, CountedVotes votes, Calculation calculation) {

	/** @param mostRows of ratings on one sheet; formulas see the first sheet alone */
	static Counting of(ReportModel report, int mostRows) {
		Table distribution = report.tables().get(Tables.DISTRIBUTION);
		Table questions = report.tables().get(Tables.QUESTIONS);
		Table ratings = report.tables().get(Tables.RATINGS);
		var answers = new AnswerList(report.deck(), label(distribution, "dontKnow"), label(distribution, "notApplicable"));
		var votes = new CountedVotes(ratings, ratings.rows().size() + CountedVotes.SPARE <= mostRows, questions, report.deck(), answers);
		return new Counting(answers, votes, new Calculation(votes, answers, questions, report.deck()));
	}

	private static String label(Table table, String column) {
		return table.columns().get(table.indexOf(column)).label();
	}
}
