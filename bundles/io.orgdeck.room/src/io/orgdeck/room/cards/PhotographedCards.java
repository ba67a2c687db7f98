package io.orgdeck.room.cards;

import io.orgdeck.core.ballot.BallotBox;
import io.orgdeck.core.ballot.Channel;
import io.orgdeck.core.ballot.ChannelSettings;
import io.orgdeck.core.ballot.PictureChannel;

/** People hold up printed cards, and somebody takes a photo of them. */
public final class PhotographedCards implements Channel {

	@Override
	public PictureChannel open(BallotBox box, ChannelSettings settings) {
		return new OpenCards(box);
	}
}
