package io.orgdeck.export.word.internal;

import java.io.IOException;
import java.time.LocalDate;

import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.report.Edition;
import io.orgdeck.core.report.ReportBuilder;
import io.orgdeck.core.report.ReportModel;

/** The sample client as it is shipped, on a fixed day. */
final class Riverside {

	private Riverside() {
	}

	static ReportModel report(Edition edition) throws IOException {
		return ReportBuilder.report(DeckRegistry.platform().sample().orElseThrow().create(), LocalDate.of(2026, 11, 20), edition);
	}
}
