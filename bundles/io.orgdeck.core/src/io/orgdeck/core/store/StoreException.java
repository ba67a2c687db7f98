package io.orgdeck.core.store;

import java.io.IOException;

/** A file could not be read or written. The message is one sentence that names the file, the place and the remedy. */
public class StoreException extends IOException {

	private static final long serialVersionUID = 1L;

	/** Which half of the work failed. */
	public enum Kind {
		CANNOT_READ, CANNOT_WRITE
	}

	private final Kind kind;

	public StoreException(Kind kind, String message, Throwable cause) {
		super(message, cause);
		this.kind = kind;
	}

	public StoreException(Kind kind, String message) {
		this(kind, message, null);
	}

	public Kind kind() {
		return kind;
	}
}
