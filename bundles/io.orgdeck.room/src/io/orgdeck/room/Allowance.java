package io.orgdeck.room;

import java.util.function.LongSupplier;

/** How often something may be done: so many times at once, and then as often as it fills up again. */
final class Allowance {

	private final double most;
	private final double perNano;
	private final LongSupplier nanos;
	private double left;
	private long last;

	/**
	 * @param most      times at once
	 * @param perSecond how quickly it fills up
	 * @param nanos     the time that passes
	 */
	Allowance(int most, double perSecond, LongSupplier nanos) {
		this.most = most;
		this.perNano = perSecond / 1e9;
		this.nanos = nanos;
		left = most;
		last = nanos.getAsLong();
	}

	/** Uses it once. @return false when it is used up */
	synchronized boolean use() {
		fill();
		if (left < 1) {
			return false;
		}
		left--;
		return true;
	}

	/** Whether it could be used. */
	synchronized boolean isLeft() {
		fill();
		return left >= 1;
	}

	private void fill() {
		long now = nanos.getAsLong();
		left = Math.min(most, left + (now - last) * perNano);
		last = now;
	}
}
