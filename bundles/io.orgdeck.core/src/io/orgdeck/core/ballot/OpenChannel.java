package io.orgdeck.core.ballot;

import java.util.List;
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

	/** Takes no more votes, and answers nobody any more. */
	@Override
	void close();
}
