package io.orgdeck.core.privacy;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.words.Language;
import io.orgdeck.model.assessment.Assessment;

/**
 * The day by which an assessment is to be deleted, once it is near.
 *
 * @param day    the day
 * @param passed whether it has passed
 */
public record DeleteBy(LocalDate day, boolean passed) {

	/** Long enough to ask the client, and to keep what has to be kept elsewhere. */
	private static final int DAYS_BEFORE = 30;

	/** Empty while there is no such day, or it is far. */
	public static Optional<DeleteBy> of(Assessment assessment, LocalDate today) {
		return Optional.ofNullable(assessment.getDataProtection()).map(protection -> protection.getDeleteBy())
				.filter(day -> !today.isBefore(day.minusDays(DAYS_BEFORE)))
				.map(day -> new DeleteBy(day, today.isAfter(day)));
	}

	/** That it is near or has passed, and what to do. */
	public String sentence() {
		return NLS.bind(passed ? Messages.deleteOverdue : Messages.deleteSoon, Language.onScreen().day(day));
	}
}
