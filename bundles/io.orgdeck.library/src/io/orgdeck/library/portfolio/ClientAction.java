package io.orgdeck.library.portfolio;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import io.orgdeck.library.Entry;
import io.orgdeck.library.Facts.OpenAction;

/** Something that is still to be done for a client. */
public record ClientAction(String client, Entry entry, OpenAction action) {

	/** By how many days it is past its date; 0 or less when it is not. */
	public long overdue(LocalDate today) {
		return action.due().map(due -> ChronoUnit.DAYS.between(due, today)).orElse(0L);
	}
}
