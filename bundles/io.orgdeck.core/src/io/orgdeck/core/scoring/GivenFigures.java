package io.orgdeck.core.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.deck.AnswerForm;

/**
 * What may be told of the numbers or days that people answered. An end is never one person's: it is the answer that as many people as the
 * threshold have reached, and said to be one that others may lie beyond unless so many gave the same. The median stands where there are as
 * many people on either side of it, so twice the threshold. With fewer people only their number is told.
 *
 * @param answered how many people answered
 * @param median   as it is stored; of an even number of answers what lies between the two in the middle
 * @param lowest   as many people as the threshold answered that or less
 * @param highest  as many people as the threshold answered that or more
 */
public record GivenFigures(int answered, Optional<String> median, Optional<End> lowest, Optional<End> highest) {

	/**
	 * One end.
	 *
	 * @param value as it is stored
	 * @param exact whether nobody answered anything beyond it
	 */
	public record End(String value, boolean exact) {
	}

	static GivenFigures of(Votes votes, Scale scale, int threshold) {
		AnswerForm form = scale.takes();
		var all = new ArrayList<String>();
		for (Vote vote : votes) {
			if (vote.answer() instanceof Answer.Given given && TypedAnswer.isOne(given, form)) {
				all.add(given.text());
			}
		}
		int n = all.size();
		if (n < 2 * threshold || form == AnswerForm.WORDS) {
			return new GivenFigures(n, Optional.empty(), Optional.empty(), Optional.empty());
		}
		all.sort(order(form));
		String middle = n % 2 == 1 ? all.get(n / 2) : TypedAnswer.between(all.get(n / 2 - 1), all.get(n / 2), form);
		return new GivenFigures(n, Optional.of(middle), Optional.of(end(all, threshold)), Optional.of(end(all.reversed(), threshold)));
	}

	private static End end(List<String> fromThere, int threshold) {
		String reached = fromThere.get(threshold - 1);
		return new End(reached, reached.equals(fromThere.getFirst()));
	}

	private static Comparator<String> order(AnswerForm form) {
		return form == AnswerForm.NUMBER ? Comparator.comparing(text -> TypedAnswer.stored(text).orElseThrow()) : Comparator.naturalOrder();
	}
}
