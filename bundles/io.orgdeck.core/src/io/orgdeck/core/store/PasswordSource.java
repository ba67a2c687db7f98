package io.orgdeck.core.store;

import java.util.Optional;

/** Asks for passwords. */
@FunctionalInterface
public interface PasswordSource {

	/** Knows none. */
	PasswordSource NONE = (file, again) -> Optional.empty();

	/**
	 * The password of a file; empty when there is none or whoever was asked does not want to say it.
	 *
	 * @param file  what to call the file
	 * @param again whether the one before was wrong
	 */
	Optional<char[]> passwordOf(String file, boolean again);

	/** Always the same, tried once. */
	static PasswordSource of(char[] password) {
		return (file, again) -> again ? Optional.empty() : Optional.of(password.clone());
	}
}
