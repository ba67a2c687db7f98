package io.orgdeck.export.excel.internal.workbook;

import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.report.Tables;
import io.orgdeck.core.words.Language;

/**
 * How the workbook's figures follow from its votes.
 *
 * @param answers     that can be given
 * @param votes       as formulas see them
 * @param calculation from votes to scores
 * @param language    of the workbook
 */
record Counting(AnswerList answers, CountedVotes votes, Calculation calculation, Language language) {

	/** @param mostRows of ratings on one sheet; formulas see the first sheet alone */
	static Counting of(ReportModel report, int mostRows) {
		Table distribution = report.tables().get(Tables.DISTRIBUTION);
		Table questions = report.tables().get(Tables.QUESTIONS);
		Table ratings = report.tables().get(Tables.RATINGS);
		Language language = SheetNames.usable(Language.of(report.language()));
		var answers = new AnswerList(report.deck(), language, label(distribution, "dontKnow"), label(distribution, "notApplicable"));
		var votes = new CountedVotes(ratings, ratings.rows().size() + CountedVotes.SPARE <= mostRows, questions, report.deck(), answers,
				language);
		return new Counting(answers, votes, new Calculation(votes, answers, questions, report.deck(), language), language);
	}

	Messages messages() {
		return language.texts(Messages.class);
	}

	private static String label(Table table, String column) {
		return table.columns().get(table.indexOf(column)).label();
	}
}
