package io.orgdeck.ui.assess.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import io.orgdeck.core.exchange.Placement;
import io.orgdeck.core.exchange.Placement.Home;
import io.orgdeck.core.exchange.ResponseImport;
import io.orgdeck.core.scoring.Takeover;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.SessionStatus;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.WidgetIds;

/** Says which results an import would replace, and asks what becomes of answers that name no session or would replace one. */
final class PlacementChoice {

	private record Option(String words, Placement placement) {
	}

	private final Label effect;

	private PlacementChoice(Composite area, ResponseImport plan, List<Option> options, Consumer<Placement> chosen) {
		effect = WidgetIds.name(Labels.sentences(area, ""), "import.effect");
		Layouts.wide().hint(100 * Layouts.UNIT, 7 * Layouts.UNIT).applyTo(effect);
		if (options.size() > 1) {
			ask(Layouts.columns(area, 2), options, chosen);
		}
		say(plan);
	}

	private static void ask(Composite row, List<Option> options, Consumer<Placement> chosen) {
		Labels.plain(row, Messages.placement);
		var combo = AccessibleName.give(new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY), Messages.placement);
		WidgetIds.name(combo, "import.placement");
		options.forEach(option -> combo.add(option.words()));
		combo.select(0);
		combo.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(event -> chosen.accept(options.get(combo.getSelectionIndex()).placement())));
	}

	/** Empty when there is nothing to decide. */
	static Optional<PlacementChoice> of(Composite area, ResponseImport plan, List<Session> sessions, Consumer<Placement> chosen) {
		return plan.waiting().isEmpty() && plan.withoutSession() == 0 ? Optional.empty()
				: Optional.of(new PlacementChoice(area, plan, options(plan, sessions), chosen));
	}

	private static List<Option> options(ResponseImport plan, List<Session> sessions) {
		var options = new ArrayList<Option>();
		options.add(new Option(Messages.placementBeside, Placement.BESIDE));
		if (!plan.probableSessions().isEmpty()) {
			options.add(new Option(Messages.placementAsked, new Placement(new Home.WhereAsked(), false)));
		}
		if (plan.withoutSession() > 0) {
			sessions.stream().filter(session -> session.getStatus() != SessionStatus.CANCELLED && !plan.collectsIn(session))
					.forEach(session -> options.add(new Option(NLS.bind(Messages.placementInto, Names.onScreen().label(session)),
							new Placement(new Home.InSession(session, OptionalInt.empty()), false))));
		}
		if (plan.waiting().isPresent()) {
			options.add(new Option(Messages.placementCount, new Placement(new Home.Collected(), true)));
		}
		return options;
	}

	private static String quoted(Session session) {
		return '\u201c' + Texts.or(session.getTitle(), Names.onScreen().label(session)) + '\u201d';
	}

	/** Says what an import would do to results. */
	void say(ResponseImport plan) {
		var sentences = new ArrayList<String>();
		plan.replacing().map(Takeover::would).ifPresent(sentences::add);
		plan.waiting().ifPresent(waiting -> sentences.add(NLS.bind(Messages.importBeside, waiting.would())));
		if (plan.placement().equals(Placement.BESIDE) && !plan.probableSessions().isEmpty()) {
			sentences.add(NLS.bind(plan.withoutSession() == 1 ? Messages.importAskedOne : Messages.importAsked, plan.withoutSession(),
					plan.probableSessions().stream().map(PlacementChoice::quoted).collect(Collectors.joining(", "))));
		}
		effect.setText(Labels.escaped(sentences.isEmpty() ? Messages.importReplacesNothing : String.join(" ", sentences)));
		effect.requestLayout();
	}
}
