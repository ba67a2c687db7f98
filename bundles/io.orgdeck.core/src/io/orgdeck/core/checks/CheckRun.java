package io.orgdeck.core.checks;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/**
 * All checks over one assessment, made one at a time by whoever must not be kept waiting. The assessment must not change
 * meanwhile: after a change one begins anew.
 */
public final class CheckRun {

	private final Iterator<Check> checks;
	private final Function<Check, List<Issue>> runner;
	private final List<Issue> found = new ArrayList<>();

	/** @param runner makes one check */
	CheckRun(List<Check> checks, Function<Check, List<Issue>> runner) {
		this.checks = checks.iterator();
		this.runner = runner;
	}

	/** Makes the next check. @return whether there are more */
	public boolean next() {
		if (checks.hasNext()) {
			found.addAll(runner.apply(checks.next()));
		}
		return checks.hasNext();
	}

	/** What has been found so far, most severe first. */
	public List<Issue> issues() {
		return Checks.sorted(found.stream());
	}
}
