package io.orgdeck.core.checks.rules;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.checks.Check;
import io.orgdeck.core.checks.CheckContext;
import io.orgdeck.core.checks.Issue;
import io.orgdeck.core.checks.QuickFix;
import io.orgdeck.core.coding.NamesInWords;
import io.orgdeck.core.coding.Passages;
import io.orgdeck.core.coding.PlacedPassage;
import io.orgdeck.core.words.Names;

/** Coded passages whose words are not in their text any more, and chosen quotes that name somebody. */
public final class PassagesAway implements Check {

	@Override
	public String id() {
		return "io.orgdeck.core.passages";
	}

	@Override
	public Stream<Issue> run(CheckContext context) {
		if (context.assessment().getPassages().isEmpty()) {
			return Stream.empty();
		}
		List<PlacedPassage> all = Passages.of(context.assessment()).all();
		var names = new NamesInWords(context.assessment());
		return Stream.concat(all.stream().filter(PlacedPassage::isLost).map(this::lost),
				all.stream().filter(one -> !one.isLost() && one.passage().isQuoted() && !names.in(one.words()).isEmpty())
						.map(one -> named(one, names.in(one.words()))));
	}

	private Issue lost(PlacedPassage one) {
		return new Issue(id(), Issue.Severity.WARNING, NLS.bind(Messages.passageLost, Names.onScreen().label(one.passage())),
				one.passage(),
				List.of(new QuickFix(Messages.passageLostFix, assessment -> assessment.getPassages().remove(one.passage()))));
	}

	private Issue named(PlacedPassage one, List<String> names) {
		return new Issue(id(), Issue.Severity.WARNING,
				NLS.bind(Messages.passageNames, Names.onScreen().label(one.passage()), String.join(", ", names)), one.passage(),
				List.of(new QuickFix(Messages.passageNamesFix, assessment -> one.passage().setQuoted(false))));
	}
}
