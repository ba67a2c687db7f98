package io.orgdeck.cli.internal;

/** Whose value stands when two differ; in small letters, as it is typed. */
enum Side {
	/** What is there already. */
	mine,
	/** What comes in. */
	theirs
}
