package io.orgdeck.core.export;

import java.util.Optional;
import java.util.stream.Collectors;

import io.orgdeck.core.words.Language;
import io.orgdeck.model.assessment.Assessment;

/** The days on which figures of an assessment left this computer in exports, as far as it remembers. */
public final class ExportDays {

	private ExportDays() {
	}

	/** The days in words; empty when nothing is known to have left. */
	public static Optional<String> of(Assessment assessment) {
		String days = new LeftBefore(assessment).days().map(Language.onScreen()::day).collect(Collectors.joining("; "));
		return days.isEmpty() ? Optional.empty() : Optional.of(days);
	}
}
