package io.orgdeck.room.cards;

import java.util.Optional;

import io.orgdeck.core.ballot.PictureReport.Detail;
import io.orgdeck.core.votecards.CardCode;
import io.orgdeck.core.votecards.Edge;
import io.orgdeck.core.votecards.HeldCard;

/**
 * A card that somebody holds up.
 *
 * @param code  what it says
 * @param place where it is
 * @param photo that it is in
 */
record SeenCard(CardCode code, FoundCode place, GreyPicture photo) {

	private static final int QUARTER = 90;
	/** People hold cards less than this from straight; between two quarters nobody can say what is meant. */
	private static final int STRAIGHT = 30;
	/** Around the code there is as much of the card again. */
	private static final double AROUND = 1.1;
	private static final int LARGEST_DETAIL = 480;

	/** How it is held; empty when that is not certain. */
	Optional<HeldCard> held() {
		double off = Math.abs(place.turned() - Math.round(place.turned() / QUARTER) * QUARTER);
		return place.mirrored() || off > STRAIGHT ? Optional.empty() : Optional.of(new HeldCard(code.back(), up(place.turned())));
	}

	/** The edge that is up on a card that is turned clockwise by so much. */
	private static Edge up(double turned) {
		int quarters = (int) Math.round(turned / QUARTER);
		return Edge.values()[Math.floorMod(-quarters, Edge.values().length)];
	}

	/** The card with a little of what is around it. */
	Detail detail() {
		int reach = (int) (place.size() * AROUND);
		int left = Math.max(0, (int) place.x() - reach);
		int top = Math.max(0, (int) place.y() - reach);
		int width = Math.min(photo.getWidth(), (int) place.x() + reach) - left;
		int height = Math.min(photo.getHeight(), (int) place.y() + reach) - top;
		GreyPicture part = photo.crop(left, top, width, height);
		int times = Math.max(1, (int) Math.ceil(Math.max(width, height) / (double) LARGEST_DETAIL));
		GreyPicture small = times == 1 ? part : part.smaller(times);
		return new Detail(small.getWidth(), small.getHeight(), small.getMatrix(), (place.x() - left) / times, (place.y() - top) / times,
				place.turned(), place.mirrored());
	}
}
