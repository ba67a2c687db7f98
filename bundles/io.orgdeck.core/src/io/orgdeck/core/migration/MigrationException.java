package io.orgdeck.core.migration;

/** A model could not be brought to the next version of the file format. */
public class MigrationException extends Exception {

	private static final long serialVersionUID = 1L;

	public MigrationException(String message, Throwable cause) {
		super(message, cause);
	}

	public MigrationException(String message) {
		this(message, null);
	}
}
