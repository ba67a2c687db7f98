package io.orgdeck.core.checks;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import io.orgdeck.model.assessment.Assessment;

/** Runs all checks over an assessment. */
public final class Checks {

	private static final Comparator<Issue> BY_SEVERITY = Comparator.comparing(Issue::severity);

	private Checks() {
	}

	/** What all checks of the running platform find, most severe first. */
	public static List<Issue> run(Assessment assessment, LocalDate today) {
		return run(CheckContext.of(assessment, today));
	}

	/** What all checks find, in a context that the caller has made. */
	public static List<Issue> run(CheckContext context) {
		CheckRun run = begin(context);
		while (run.next()) {
			// one check after the other
		}
		return run.issues();
	}

	/** All checks in a context that the caller has made, to be gone through one at a time. */
	public static CheckRun begin(CheckContext context) {
		return CheckRegistry.platform().begin(context);
	}

	static List<Issue> sorted(Stream<Issue> issues) {
		return issues.sorted(BY_SEVERITY).toList();
	}
}
