package io.orgdeck.export.excel.internal.workbook;

import java.util.List;
import java.util.OptionalDouble;

import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.scoring.Agreement;
import io.orgdeck.core.scoring.AgreementWord;
import io.orgdeck.core.scoring.Distribution;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.scoring.Summary;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.deck.Question;

/**
 * A question as its votes on the sheet of ratings make it.
 *
 * @param row        of the questions' table, from 0
 * @param rounds     how the votes of each round spread, round 1 first
 * @param silent     median of the silent round where the guard shows it without the votes; otherwise empty
 * @param live       whether formulas over the votes give what core says. They do not where votes are withheld, where words
 *                   are not told apart by every program, or where a vote has words that its scale does not know (any more);
 *                   the figures then stand as values
 */
record CountedQuestion(int row, Question question, Scale scale, List<Distribution> rounds, OptionalDouble silent, boolean live) {

	static CountedQuestion of(int row, Question question, List<Distribution> rounds, boolean plain, Table questions, Language language) {
		OptionalDouble silent = questions.cell(row, "shift") instanceof Cell.Number shift
				&& questions.cell(row, "median") instanceof Cell.Number median ? OptionalDouble.of(median.value() - shift.value())
						: OptionalDouble.empty();
		var counted = new CountedQuestion(row, question, Scale.of(question), rounds, OptionalDouble.empty(), plain);
		if (counted.firstRound() == 0 && silent.isPresent()) {
			counted = new CountedQuestion(row, question, counted.scale, rounds, silent, plain);
		}
		return plain && counted.agreesWith(questions, language) ? counted
				: new CountedQuestion(row, question, counted.scale, rounds, OptionalDouble.empty(), false);
	}

	/** The last round with votes; 0 when there is none. */
	int lastRound() {
		int last = rounds.size();
		while (last > 0 && rounds.get(last - 1).answers() == 0) {
			last--;
		}
		return last;
	}

	/** The first round with votes, when that is not the last; otherwise 0. */
	int firstRound() {
		int first = 1;
		while (first <= rounds.size() && rounds.get(first - 1).answers() == 0) {
			first++;
		}
		return first < lastRound() ? first : 0;
	}

	Distribution last() {
		return lastRound() == 0 ? Distribution.none(scale) : rounds.get(lastRound() - 1);
	}

	/** The votes of the silent round; none when there was no other round after it. */
	Distribution first() {
		return firstRound() == 0 ? Distribution.none(scale) : rounds.get(firstRound() - 1);
	}

	OptionalDouble firstMedian() {
		return firstRound() == 0 ? silent : Summary.of(first()).median();
	}

	OptionalDouble shift() {
		OptionalDouble median = Summary.of(last()).median();
		return median.isPresent() && firstMedian().isPresent()
				? OptionalDouble.of(median.getAsDouble() - firstMedian().getAsDouble())
				: OptionalDouble.empty();
	}

	/** Whether the figures of the report are those that the votes give. */
	private boolean agreesWith(Table questions, Language language) {
		Summary summary = Summary.of(last());
		boolean asked = lastRound() > 0;
		boolean scored = summary.n() > 0;
		return is(questions, "n", asked, summary.n()) && is(questions, "median", summary.median())
				&& is(questions, "mean", summary.mean()) && is(questions, "q1", summary.q1()) && is(questions, "q3", summary.q3())
				&& questions.cell(row, "agreement").equals(Cell.of(AgreementWord.label(Agreement.word(last()), language)))
				&& is(questions, "outside", scored, last().outsideMode())
				&& is(questions, "dontKnow", asked, last().dontKnow())
				&& is(questions, "notApplicable", asked, last().doesNotApply()) && is(questions, "shift", shift());
	}

	private boolean is(Table questions, String column, boolean there, double value) {
		return is(questions, column, there ? OptionalDouble.of(value) : OptionalDouble.empty());
	}

	private boolean is(Table questions, String column, OptionalDouble value) {
		return LikeCore.same(questions.cell(row, column), value.orElse(Double.NaN));
	}
}
