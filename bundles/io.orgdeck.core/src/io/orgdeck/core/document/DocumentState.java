package io.orgdeck.core.document;

/** How a document stands to its file. */
public enum DocumentState {
	/** File and document say the same. */
	CLEAN,
	/** The document has changes that are not in the file. */
	DIRTY,
	/** The file is being written at this moment. */
	SAVING,
	/** The file was changed or deleted by somebody else since it was read or written. */
	CONFLICT
}
