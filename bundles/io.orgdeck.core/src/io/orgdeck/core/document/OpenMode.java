package io.orgdeck.core.document;

/** What a document is opened for. */
public enum OpenMode {
	/** To be changed: nobody else may be working on the file. */
	EXCLUSIVE,
	/** To be changed, taking the lock away from whoever holds it. */
	TAKE_OVER,
	/** To be looked at, and saved under another name at most. */
	READ_ONLY
}
