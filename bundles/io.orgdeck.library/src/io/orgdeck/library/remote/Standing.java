package io.orgdeck.library.remote;

/** How a file here stands to what others have of it. */
public enum Standing {
	/** It was changed here, and nobody else has that yet. */
	UNSENT,
	/** Somebody else has sent another state of it. */
	NEWER,
	/** Both. */
	BOTH
}
