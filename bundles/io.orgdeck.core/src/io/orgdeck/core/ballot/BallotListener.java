package io.orgdeck.core.ballot;

/** Follows a ballot box. Calls come on any thread; whoever draws hops to its own. */
public interface BallotListener {

	/** A ballot has opened, closed or been revealed, or the session has ended. */
	default void stateChanged() {
	}

	/** Somebody has voted, or may vote now. */
	default void turnoutChanged() {
	}
}
