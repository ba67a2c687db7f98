package io.orgdeck.core.checks.rules;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.checks.Check;
import io.orgdeck.core.checks.CheckContext;
import io.orgdeck.core.checks.Issue;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.model.deck.TimeFrame;

/** Time frame of the strategy without an action, once any action has been planned. Stopped actions do not count. */
public final class HorizonWithoutAction implements Check {

	@Override
	public String id() {
		return "io.orgdeck.core.horizon";
	}

	@Override
	public Stream<Issue> run(CheckContext context) {
		if (context.actions().isEmpty()) {
			return Stream.empty();
		}
		var filled = context.actions().stream().filter(action -> action.getStatus() != ActionStatus.STOPPED).map(Action::getTimeFrame)
				.collect(Collectors.toSet());
		return Stream.of(TimeFrame.values()).filter(frame -> !filled.contains(frame)).map(frame -> new Issue(id(), Issue.Severity.WARNING,
				NLS.bind(Messages.horizonEmpty, Words.onScreen().of(frame)), context.assessment().getStrategy(), List.of()));
	}
}
