package io.orgdeck.ui.assess.overview;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import io.orgdeck.ui.assess.deckupdate.NewerDeck;
import io.orgdeck.ui.assess.deckupdate.UpdateDeckHandler;
import io.orgdeck.ui.live.LiveAssessment;
import io.orgdeck.ui.pages.PageContext;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.steps.StepEntry;
import io.orgdeck.ui.steps.StepRegistry;

/** The steps that are due now, each as a link that leads to where it is done. */
final class NextSteps {

	private static final int MOST = 4;

	private final LiveAssessment live;
	private final PageContext context;
	private final Composite list;
	private final NewerDeck newerDeck;
	private Shown shown;

	/** What stands in the list. */
	private record Shown(List<StepEntry> due, List<String> reasons, Optional<String> newerDeck) {
	}

	NextSteps(Composite parent, LiveAssessment live, PageContext context) {
		this.live = live;
		this.context = context;
		list = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, Layouts.UNIT / 2).applyTo(list);
		Layouts.wide().applyTo(list);
		newerDeck = new NewerDeck(list, this::refresh);
	}

	void refresh() {
		newerDeck.of(live.assessment().getDeck());
		var due = StepRegistry.platform().due(live.assessment()).stream().limit(MOST).toList();
		var now = new Shown(due, due.stream().map(step -> step.reason(live.assessment())).toList(), newerDeck.version());
		if (now.equals(shown)) {
			return;
		}
		shown = now;
		for (var child : list.getChildren()) {
			child.dispose();
		}
		now.newerDeck().ifPresent(this::createUpdate);
		now.due().forEach(this::createLink);
		list.requestLayout();
	}

	private void createUpdate(String version) {
		Labels.link(list, "overview.next.UPDATE_DECK", Messages.nextUpdate, () -> context.run(UpdateDeckHandler.COMMAND));
		Labels.hint(list, NLS.bind(Messages.nextUpdateWhy, version, live.assessment().getDeck().getVersion()));
	}

	private void createLink(StepEntry step) {
		Labels.link(list, "overview.next." + step.id(), step.label(), () -> step.go(context));
		Labels.hint(list, step.reason(live.assessment()));
	}
}
