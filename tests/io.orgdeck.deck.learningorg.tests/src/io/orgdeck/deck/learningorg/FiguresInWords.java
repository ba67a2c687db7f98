package io.orgdeck.deck.learningorg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import io.orgdeck.core.scoring.Agreement;
import io.orgdeck.core.scoring.AgreementWord;
import io.orgdeck.core.scoring.DisclosureGuard;
import io.orgdeck.core.scoring.Scores;
import io.orgdeck.model.assessment.Assessment;

/** Every figure of an assessment as a line of text, to be laid beside those of an earlier version. */
final class FiguresInWords {

	private FiguresInWords() {
	}

	static List<String> of(Assessment assessment) {
		var lines = new ArrayList<String>(of("all", Scores.of(assessment)));
		DisclosureGuard guard = DisclosureGuard.of(assessment);
		lines.addAll(of("shown", guard.whole().shown()));
		assessment.getGroups().forEach(group -> lines.addAll(of(group.getName(), guard.group(group).shown())));
		return lines;
	}

	private static List<String> of(String whose, Scores scores) {
		var lines = new ArrayList<String>();
		lines.add(whose + ": " + number(scores.overall()) + ' ' + number(scores.overallCapped()) + ' ' + scores.coverage());
		scores.dimensions().forEach(one -> lines.add(whose + ' ' + one.dimension().getId() + ": " + number(one.score()) + ' '
				+ number(one.target()) + ' ' + number(one.capped()) + ' ' + one.coverage() + ' ' + AgreementWord.label(one.agreement())));
		scores.questions().stream().filter(one -> one.isAsked()).forEach(one -> lines.add(whose + ' ' + one.question().getId() + ": "
				+ one.n() + ' ' + number(one.median()) + ' ' + number(one.mean()) + ' ' + number(one.q1()) + ' ' + number(one.q3()) + ' '
				+ number(one.summary().variance()) + ' ' + number(one.firstRoundMedian()) + ' ' + number(one.shift()) + ' ' + one.isLow()
				+ ' '
				+ AgreementWord.label(one.agreement()) + ' ' + one.outsideMode() + ' ' + number(Agreement.rwgStar(one.distribution())) + ' '
				+ number(Agreement.awg(one.distribution())) + ' ' + number(Agreement.consensus(one.distribution()))));
		return lines;
	}

	private static String number(OptionalDouble number) {
		return number.isEmpty() ? "-" : String.format(Locale.ROOT, "%.10f", number.getAsDouble() + 0.0);
	}
}
