package io.orgdeck.export.excel.internal.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.scoring.AgreementWord;
import io.orgdeck.export.excel.internal.xlsx.CellExtras;
import io.orgdeck.export.excel.internal.xlsx.Formula;

/** Figures of questions, and how their votes spread, as formulas over the {@link Calculation}. */
final class QuestionFormulas implements CellExtras {

	/** What there is none of where answers are only counted. */
	private static final Set<String> OF_SCORES = Set.of("median", "mean", "q1", "q3", "agreement", "shift");

	private final Table table;
	private final CountedVotes votes;
	private final Calculation calculation;

	/** @param table of questions or of their votes' spread */
	QuestionFormulas(Table table, CountedVotes votes, Calculation calculation) {
		this.table = table;
		this.votes = votes;
		this.calculation = calculation;
	}

	@Override
	public Formula formula(int row, int column) {
		CountedQuestion question = votes.question(((Cell.Text) table.rows().get(row).getFirst()).text());
		String expression = question == null || !question.live() ? null : expression(question, row, table.columns().get(column).id());
		return expression == null ? null : new Formula(expression, table.rows().get(row).get(column));
	}

	private String expression(CountedQuestion question, int row, String column) {
		int level = question.scale().steps().stream().map(step -> step.id()).toList().indexOf(column);
		if (level >= 0) {
			return ifAsked(question, calculation.at(question, "level" + (level + 1)));
		}
		if (!question.scale().scored() && OF_SCORES.contains(column)) {
			return null;
		}
		String n = calculation.at(question, "n");
		return switch (column) {
			case "n", "dontKnow", "notApplicable" -> ifAsked(question, calculation.at(question, column));
			case "median" -> ifScored(n, calculation.median(question, calculation.totals(question), n));
			case "mean" -> ifScored(n, '(' + sum(question) + ")/" + n);
			case "q1" -> ifScored(n, quartile(question, "lower", "MOD(" + n + "-1,4)/4"));
			case "q3" -> ifScored(n, quartile(question, "upper", "MOD(3*(" + n + "-1),4)/4"));
			case "agreement" -> agreement(calculation.at(question, Calculation.AGREEMENT));
			case "outside" -> ifScored(n, n + "-MAX(" + calculation.counts(question) + ')');
			case "gap" -> gap(row);
			case "shift" -> shift(ExcelNames.cell(row + 1, table.indexOf("median")), calculation.at(question, "firstMedian"));
			default -> null;
		};
	}

	private String ifAsked(CountedQuestion question, String figure) {
		return "IF(" + calculation.at(question, Calculation.LAST) + "=0,\"\"," + figure + ')';
	}

	private static String ifScored(String n, String figure) {
		return "IF(" + n + "=0,\"\"," + figure + ')';
	}

	private String sum(CountedQuestion question) {
		return IntStream.rangeClosed(1, question.scale().size())
				.mapToObj(level -> calculation.at(question, "level" + level) + '*' + calculation.value(question, String.valueOf(level)))
				.collect(Collectors.joining("+"));
	}

	private String quartile(CountedQuestion question, String quartile, String share) {
		if (!Calculation.isEven(question.scale())) {
			String from = calculation.at(question, quartile + "Below");
			return calculation.between(question,
					'(' + from + '+' + share + "*(" + calculation.at(question, quartile + "Above") + '-' + from + "))");
		}
		String below = calculation.value(question, calculation.at(question, quartile + "Below"));
		String above = calculation.value(question, calculation.at(question, quartile + "Above"));
		return below + '+' + share + "*(" + above + '-' + below + ')';
	}

	private String agreement(String number) {
		List<String> words = Arrays.stream(AgreementWord.values()).map(word -> ExcelNames.text(word.label(calculation.language())))
				.toList();
		return "IF(" + number + "=0,\"\",CHOOSE(" + number + ',' + String.join(",", words) + "))";
	}

	/** How far the median lies below a target that is set. */
	private String gap(int row) {
		if (!(table.cell(row, "target") instanceof Cell.Number)) {
			return null;
		}
		String median = ExcelNames.cell(row + 1, table.indexOf("median"));
		return "IF(ISNUMBER(" + median + "),MAX(0," + ExcelNames.cell(row + 1, table.indexOf("target")) + '-' + median + "),\"\")";
	}

	private static String shift(String median, String first) {
		return "IF(AND(ISNUMBER(" + median + "),ISNUMBER(" + first + "))," + median + '-' + first + ",\"\")";
	}
}
