package io.orgdeck.core.ballot;

import java.util.List;

import io.orgdeck.core.votecards.Edge;

/**
 * What was read from pictures.
 *
 * @param votes    how many people's votes came in
 * @param doubtful what somebody has to look at
 * @param told     what else there is to say, in whole sentences
 */
public record PictureReport(int votes, List<Doubt> doubtful, List<String> told) {

	public PictureReport {
		doubtful = List.copyOf(doubtful);
		told = List.copyOf(told);
	}

	/**
	 * A card of which it is not certain how it is held.
	 *
	 * @param ballot   id of the ballot that was open
	 * @param number   whose card it is
	 * @param back     whether its back is shown
	 * @param sentence why it is not certain
	 * @param detail   the part of the picture where it is
	 */
	public record Doubt(String ballot, int number, boolean back, String sentence, Detail detail) {
	}

	/**
	 * A part of a picture with a card in it.
	 *
	 * @param width    in pixels
	 * @param height   in pixels
	 * @param grey     line by line, from 0 to 255
	 * @param x        where the middle of the card is
	 * @param y        where the middle of the card is
	 * @param turned   by how many degrees the card is turned clockwise
	 * @param mirrored whether left is right in the picture
	 */
	public record Detail(int width, int height, byte[] grey, double x, double y, double turned, boolean mirrored) {

		private static final int QUARTER = 90;

		/** Where an edge of the card is seen from its middle, in degrees clockwise from the top of the picture. */
		public double direction(Edge edge) {
			return turned + (mirrored ? -QUARTER : QUARTER) * edge.ordinal();
		}

		/** The edge of the card that is meant by a point of the picture. */
		public Edge edgeAt(double pointX, double pointY) {
			double from = Math.toDegrees(Math.atan2(pointX - x, y - pointY)) - turned;
			return Edge.values()[Math.floorMod(Math.round((mirrored ? -from : from) / QUARTER), Edge.values().length)];
		}
	}
}
