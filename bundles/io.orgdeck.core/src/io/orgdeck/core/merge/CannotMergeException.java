package io.orgdeck.core.merge;

/** The two are not copies of one assessment. The message says so to the user. */
public final class CannotMergeException extends Exception {

	private static final long serialVersionUID = 1L;

	CannotMergeException(String message) {
		super(message);
	}
}
