package io.orgdeck.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.exchange.Placement.Home;
import io.orgdeck.core.exchange.ResponseImport;
import io.orgdeck.core.scoring.Takeover;
import io.orgdeck.model.Texts;

/** What an import says about results: which ones it replaces, which answers stand beside them, and how to decide. */
final class PlacementWords {

	private final ResponseImport plan;
	private final boolean preview;

	/** @param preview whether nothing was changed */
	PlacementWords(ResponseImport plan, boolean preview) {
		this.plan = plan;
		this.preview = preview;
	}

	List<String> all() {
		var words = new ArrayList<String>();
		plan.replacing().map(preview ? Takeover::would : Takeover::does).ifPresent(words::add);
		plan.waiting().ifPresent(takeover -> words.add(NLS.bind(Messages.importBeside, takeover.would())));
		if (plan.placement().home() instanceof Home.Collected && !plan.placement().counts() && !plan.probableSessions().isEmpty()) {
			String asked = plan.probableSessions().stream().map(session -> '"' + Texts.or(session.getTitle(), session.getId()) + '"')
					.collect(Collectors.joining(", "));
			words.add(NLS.bind(plan.withoutSession() == 1 ? Messages.importAskedOne : Messages.importAsked, plan.withoutSession(), asked));
		}
		return words;
	}
}
