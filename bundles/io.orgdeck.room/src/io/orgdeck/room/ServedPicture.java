package io.orgdeck.room;

import java.util.Optional;

import io.orgdeck.core.ballot.Asked;
import io.orgdeck.core.hash.Sha256;
import io.orgdeck.core.picture.CardPicture;

/**
 * The picture of the card that is asked about, at an address made of its bytes: what a phone has kept of that address is right for ever.
 *
 * @param address without the server
 */
record ServedPicture(String address, CardPicture picture) {

	/** How the addresses of pictures begin. */
	static final String FOLDER = "/picture/";

	static Optional<ServedPicture> of(Asked asked) {
		return asked.picture().map(one -> new ServedPicture(FOLDER + Sha256.of(one.data().bytes()), one));
	}

	/** Its media type. */
	String type() {
		return "image/" + picture.format();
	}
}
