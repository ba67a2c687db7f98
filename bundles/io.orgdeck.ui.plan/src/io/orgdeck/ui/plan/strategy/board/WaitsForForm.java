package io.orgdeck.ui.plan.strategy.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.planning.Dependencies;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.Strategy;
import io.orgdeck.ui.parts.TextForm;

/** The actions that another one waits for, written by their codes: "A3, A5". An action never waits for itself, not even in the end. */
final class WaitsForForm implements TextForm<List<Action>> {

	private final Supplier<Action> waiting;

	/** @param waiting the action that is shown */
	WaitsForForm(Supplier<Action> waiting) {
		this.waiting = waiting;
	}

	@Override
	public String format(List<Action> actions) {
		return actions.stream().map(Action::getCode).filter(Objects::nonNull).collect(Collectors.joining(", "));
	}

	@Override
	public Optional<List<Action>> parse(String text) {
		return found(text).filter(actions -> !Dependencies.wouldCircle(waiting.get(), actions));
	}

	private Optional<List<Action>> found(String text) {
		var found = new ArrayList<Action>();
		for (var code : text.toUpperCase(Locale.ROOT).split("[\\s,;]+")) {
			var action = all().stream()
					.filter(candidate -> candidate.getCode() != null && candidate.getCode().toUpperCase(Locale.ROOT).equals(code))
					.findFirst();
			if (action.isEmpty()) {
				return Optional.empty();
			}
			if (!found.contains(action.get())) {
				found.add(action.get());
			}
		}
		return Optional.of(found);
	}

	private List<Action> all() {
		return waiting.get().getGroup().eContainer() instanceof Strategy strategy
				? strategy.getGroups().stream().flatMap(group -> group.getActions().stream()).toList()
				: List.of();
	}

	@Override
	public String explain(String text) {
		return NLS.bind(found(text).isPresent() ? Messages.waitsInCircle : Messages.waitsForNobody, text);
	}
}
