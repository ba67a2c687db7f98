package io.orgdeck.core.store;

import java.util.ArrayList;
import java.util.List;

import io.orgdeck.core.migration.FormatVersion;

/**
 * What was noticed while a file was read.
 *
 * @param version  version of the file format found in the file
 * @param problems in the order in which they were met
 * @param rootWithoutId whether the root has no id of its own and got one that lasts until it is written
 */
public record LoadReport(FormatVersion version, List<LoadProblem> problems, boolean rootWithoutId) {

	public static final LoadReport CLEAN = new LoadReport(FormatVersion.CURRENT, List.of(), false);

	public LoadReport {
		problems = List.copyOf(problems);
	}

	LoadReport with(List<LoadProblem> more) {
		var all = new ArrayList<>(problems);
		all.addAll(more);
		return new LoadReport(version, all, rootWithoutId);
	}

	/** Whether something in the file could not be read. */
	public boolean hasLosses() {
		return problems.stream().anyMatch(problem -> problem.severity() == LoadProblem.Severity.LOSS);
	}

	/** Whether the file was written in an older version and was brought up to date in memory. */
	public boolean migrated() {
		return version.needsMigration();
	}
}
