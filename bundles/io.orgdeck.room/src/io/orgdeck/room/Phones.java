package io.orgdeck.room;

import java.io.IOException;

import io.orgdeck.core.ballot.BallotBox;
import io.orgdeck.core.ballot.Channel;
import io.orgdeck.core.ballot.ChannelSettings;
import io.orgdeck.core.ballot.OpenChannel;

/** Phones in the same network vote on a page of this computer. */
public final class Phones implements Channel {

	@Override
	public OpenChannel open(BallotBox box, ChannelSettings settings) throws IOException {
		ServerLogging.prepare();
		return RoomServer.start(box, settings);
	}
}
