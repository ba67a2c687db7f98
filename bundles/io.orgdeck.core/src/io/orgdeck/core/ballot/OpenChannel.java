package io.orgdeck.core.ballot;

import java.util.List;

/** A channel through which votes come in. */
public interface OpenChannel extends AutoCloseable {

	/** How voters reach it. */
	Invitation invitation();

	/** How each person comes in, where everybody has a code of their own; asked again when somebody has come late. */
	List<Pass> passes();

	/** Lets somebody come in again who is in already, as with another phone. */
	void release(int participant);

	/** Takes no more votes, and answers nobody any more. */
	@Override
	void close();
}
