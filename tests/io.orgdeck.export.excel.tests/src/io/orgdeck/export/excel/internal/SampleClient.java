package io.orgdeck.export.excel.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import io.orgdeck.core.deck.DeckEntry;
import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.report.ReportBuilder;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.model.assessment.Assessment;

/** The sample client as it is shipped, on a fixed day. */
public final class SampleClient {

	public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-14T09:00:00Z"), ZoneOffset.UTC);
	public static final ExportOptions OPTIONS = ExportOptions.defaults().withClock(CLOCK);

	private SampleClient() {
	}

	public static Assessment assessment() throws IOException {
		DeckEntry.Sample sample = DeckRegistry.platform().decks().stream().flatMap(entry -> entry.sample().stream()).findFirst()
				.orElseThrow();
		return sample.create();
	}

	public static ReportModel report() throws IOException {
		return report(assessment());
	}

	public static ReportModel report(Assessment assessment) {
		return ReportBuilder.report(assessment, LocalDate.of(2026, 3, 14));
	}
}
