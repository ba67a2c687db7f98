package io.orgdeck.core.migration;

/** A migration and the versions it leads from and to. */
public record MigrationStep(FormatVersion from, FormatVersion to, Migration migration) {

	public MigrationStep {
		if (from.compareTo(to) >= 0) {
			throw new IllegalArgumentException("A migration leads to a newer version, not from " + from + " to " + to + ".");
		}
	}
}
