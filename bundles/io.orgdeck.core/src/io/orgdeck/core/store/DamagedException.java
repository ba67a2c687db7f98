package io.orgdeck.core.store;

import java.io.IOException;

/** A file is not what it should be. The message says where, in words that fit into a sentence with the file's name. */
final class DamagedException extends IOException {

	private static final long serialVersionUID = 1L;

	DamagedException(String message) {
		super(message);
	}

	DamagedException(String message, Throwable cause) {
		super(message, cause);
	}
}
