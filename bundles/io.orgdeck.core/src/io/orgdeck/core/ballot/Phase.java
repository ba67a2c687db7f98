package io.orgdeck.core.ballot;

/** Where a ballot stands. */
public enum Phase {
	/** Votes are taken; nobody is told what was voted. */
	OPEN,
	/** No more votes are taken; nobody is told yet. */
	CLOSED,
	/** The votes are shown. */
	REVEALED
}
