package io.orgdeck.room.cards;

import com.google.zxing.ResultPoint;

/**
 * A code in a picture.
 *
 * @param text     that it says
 * @param mirrored whether it can be read in a mirror only
 * @param first    the middle of its upper left corner as printed, and so on
 */
record FoundCode(String text, boolean mirrored, ResultPoint first, ResultPoint right, ResultPoint below, ResultPoint fourth) {

	/** Where it is in a picture so many times as large. */
	FoundCode in(int times) {
		return new FoundCode(text, mirrored, scaled(first, times), scaled(right, times), scaled(below, times), scaled(fourth, times));
	}

	private static ResultPoint scaled(ResultPoint point, int times) {
		return new ResultPoint(point.getX() * times, point.getY() * times);
	}

	/** By how much it is turned clockwise, in degrees from 0 to 360: how its left and its right side run, between them. */
	double turned() {
		double x = first.getX() - below.getX() + right.getX() - fourth.getX();
		double y = first.getY() - below.getY() + right.getY() - fourth.getY();
		double degrees = Math.toDegrees(Math.atan2(x, -y));
		return degrees < 0 ? degrees + 360 : degrees;
	}

	/** Whether another code of the same text lies here, so that it is the same one. */
	boolean isAt(FoundCode other) {
		return text.equals(other.text) && Math.hypot(x() - other.x(), y() - other.y()) < size() / 2;
	}

	double x() {
		return (first.getX() + right.getX() + below.getX() + fourth.getX()) / 4;
	}

	double y() {
		return (first.getY() + right.getY() + below.getY() + fourth.getY()) / 4;
	}

	/** The length of its longest side. */
	double size() {
		return Math.max(Math.max(ResultPoint.distance(first, right), ResultPoint.distance(below, fourth)),
				Math.max(ResultPoint.distance(first, below), ResultPoint.distance(right, fourth)));
	}
}
