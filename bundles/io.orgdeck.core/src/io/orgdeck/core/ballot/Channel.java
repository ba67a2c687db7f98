package io.orgdeck.core.ballot;

import java.io.IOException;

/** A way for votes to come into a ballot, brought through the extension point {@code io.orgdeck.core.channels}. */
public interface Channel {

	/**
	 * Begins to take votes for a box, and goes on until it is closed.
	 *
	 * @throws IOException with a whole sentence when it cannot begin
	 */
	OpenChannel open(BallotBox box, ChannelSettings settings) throws IOException;
}
