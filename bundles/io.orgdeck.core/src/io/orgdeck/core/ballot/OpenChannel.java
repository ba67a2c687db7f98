package io.orgdeck.core.ballot;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A channel through which votes come in. */
public interface OpenChannel extends AutoCloseable {

	/** How voters reach it; empty where there is nothing to be reached. */
	default Optional<Invitation> invitation() {
		return Optional.empty();
	}

	/** How each person comes in, where everybody has a code of their own; asked again when somebody has come late. */
	default List<Pass> passes() {
		return List.of();
	}

	/** Lets somebody come in again who is in already, as with another phone. */
	default void release(int participant) {
		// nobody has to be let in
	}

	/** Gives somebody another code; theirs lets nobody in any more. */
	default void renew(int participant) {
		// nobody has a code
	}

	/** Who has come in, and whether there was a sign of them in the last minute. */
	default Map<Integer, Boolean> guests() {
		return Map.of();
	}

	/** Takes no more votes, and answers nobody any more. */
	@Override
	void close();
}
