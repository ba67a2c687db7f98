package io.orgdeck.core.ballot;

/** What became of a vote that was cast. */
public enum Receipt {
	/** It is kept, whatever happens to the computer. */
	COUNTED,
	/** It was kept before, and came once more. */
	KNOWN,
	/** No question is open, or another one. */
	CLOSED,
	/** Whoever cast it has no vote in this session. */
	NO_VOTER,
	/** The question has no such answer. */
	NO_ANSWER;

	/** Whether the vote is in. */
	public boolean isKept() {
		return this == COUNTED || this == KNOWN;
	}
}
