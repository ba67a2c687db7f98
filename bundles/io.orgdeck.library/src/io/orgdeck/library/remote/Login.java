package io.orgdeck.library.remote;

import java.util.Optional;

/** Asks who somebody is at the shared place, and whether a place is the one that it should be. */
@FunctionalInterface
public interface Login {

	/** Nobody is there to ask. */
	Login NOBODY = question -> Optional.empty();

	/**
	 * What is asked.
	 *
	 * @param place   the address without any secret
	 * @param user    the name in the address, or empty
	 * @param keyFile the key whose own password is wanted; empty when it is the password at the place
	 * @param again   whether what was said before was wrong
	 */
	record Question(String place, String user, Optional<String> keyFile, boolean again) {
	}

	/**
	 * A name and its password or token.
	 *
	 * @param keep whether it may be kept in the system's secure store
	 */
	record Answer(String user, char[] password, boolean keep) {
	}

	/** @return empty when whoever was asked does not want to say */
	Optional<Answer> ask(Question question);

	/**
	 * Whether to go on with a place that cannot prove to be the one that it was, or was never seen before.
	 *
	 * @param sentence what there is to know, with a question at its end
	 */
	default boolean goesOn(String sentence) {
		return false;
	}
}
