package io.orgdeck.library.remote;

import java.util.List;
import java.util.stream.Stream;

/**
 * What sending or getting has brought about.
 *
 * @param written   files of the folder that are different now, by path
 * @param sent      files that others get from now on, by path
 * @param conflicts what two people have changed differently, as sentences; the value that does not stand is kept as a comment
 * @param changes   what is different in the written assessments, as sentences; not all of it where there is much
 * @param notices   what else somebody should know, as sentences
 */
public record Report(List<String> written, List<String> sent, List<String> conflicts, List<String> changes,
		List<String> notices) {

	/** Nothing has come of it. */
	public static final Report NOTHING = new Report(List.of(), List.of(), List.of(), List.of(), List.of());

	public Report {
		written = List.copyOf(written);
		sent = List.copyOf(sent);
		conflicts = List.copyOf(conflicts);
		changes = List.copyOf(changes);
		notices = List.copyOf(notices);
	}

	/** The same with files that others get. */
	Report with(List<String> others) {
		return new Report(written, others, conflicts, changes, notices);
	}

	/** What both have brought about, one after the other. */
	Report then(Report next) {
		return new Report(both(written, next.written), both(sent, next.sent), both(conflicts, next.conflicts),
				both(changes, next.changes), both(notices, next.notices));
	}

	private static List<String> both(List<String> one, List<String> other) {
		return Stream.concat(one.stream(), other.stream()).distinct().toList();
	}
}
