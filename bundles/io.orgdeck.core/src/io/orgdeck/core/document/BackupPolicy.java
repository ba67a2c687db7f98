package io.orgdeck.core.document;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which backups are kept: the last ten, then one for each hour of a day, each day of a month, each month of a year. */
final class BackupPolicy {

	private static final int ALWAYS = 10;

	private BackupPolicy() {
	}

	/** @return those of the given times whose backups are kept */
	static Set<Instant> keep(List<Instant> times, Instant now) {
		var kept = new HashSet<Instant>();
		var taken = new HashSet<Instant>();
		List<Instant> newestFirst = times.stream().distinct().sorted((a, b) -> b.compareTo(a)).toList();
		for (Instant time : newestFirst) {
			boolean firstOfItsSpan = spanOf(time, now) != null && taken.add(spanOf(time, now));
			if (kept.size() < ALWAYS || firstOfItsSpan) {
				kept.add(time);
			}
		}
		return kept;
	}

	/** The hour, day or month that a time of that age stands for; null when it is too old. */
	private static Instant spanOf(Instant time, Instant now) {
		Duration age = Duration.between(time, now);
		if (age.compareTo(Duration.ofDays(1)) <= 0) {
			return time.truncatedTo(ChronoUnit.HOURS);
		}
		if (age.compareTo(Duration.ofDays(31)) <= 0) {
			return time.truncatedTo(ChronoUnit.DAYS);
		}
		if (age.compareTo(Duration.ofDays(366)) <= 0) {
			return time.atZone(ZoneOffset.UTC).withDayOfMonth(1).truncatedTo(ChronoUnit.DAYS).toInstant();
		}
		return null;
	}
}
