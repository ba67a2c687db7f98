package io.orgdeck.library.remote;

import java.util.Optional;

/** Asks who somebody is at the shared place. Nothing of the answer is kept by the library. */
@FunctionalInterface
public interface Login {

	/** Nobody is there to ask. */
	Login NOBODY = (place, user) -> Optional.empty();

	/** A name and its password or token. */
	record Answer(String user, char[] password) {
	}

	/**
	 * @param place the address without any secret
	 * @param user  the name in the address, or empty
	 * @return empty when whoever was asked does not want to say
	 */
	Optional<Answer> ask(String place, String user);
}
