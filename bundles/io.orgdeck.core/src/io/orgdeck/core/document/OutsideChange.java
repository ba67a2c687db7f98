package io.orgdeck.core.document;

/** What somebody else has done to the file of an open document. */
public enum OutsideChange {
	/** The file has another content now. */
	REPLACED,
	/** The file is no longer there. */
	DELETED,
	/** Somebody else has taken the lock over and works on the file. */
	TAKEN_OVER
}
