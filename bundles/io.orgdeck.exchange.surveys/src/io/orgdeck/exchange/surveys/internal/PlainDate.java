package io.orgdeck.exchange.surveys.internal;

import java.util.Optional;

/**
 * A moment of digits and signs alone, such as 2026-11-03 10:00:00 or 11/3/2026 9:05, read sign by sign: most moments of a large table
 * are written so, and a pattern takes ten times as long.
 *
 * @param parts the three numbers of the date in their order
 * @param time  hours, minutes and seconds, or an empty text
 */
record PlainDate(int[] parts, boolean yearFirst, String time) {

	static Optional<PlainDate> of(String text) {
		return Optional.ofNullable(new Reading(text).date());
	}

	private static final class Reading {

		private final String text;
		private int at;
		private int digits;

		Reading(String text) {
			this.text = text;
		}

		PlainDate date() {
			int[] parts = new int[3];
			parts[0] = number(4);
			boolean yearFirst = digits == 4;
			boolean whole = digits > 0 && sign("-/.");
			parts[1] = number(2);
			whole = whole && digits > 0 && sign("-/.");
			parts[2] = number(4);
			if (!whole || digits == 0) {
				return null;
			}
			String time = at == text.length() ? "" : time();
			return time == null ? null : new PlainDate(parts, yearFirst, time);
		}

		/** Null for anything but hours and minutes, with or without seconds, up to the end. */
		private String time() {
			if (!sign("T ")) {
				return null;
			}
			int hour = number(2);
			boolean whole = digits > 0 && sign(":");
			int minute = number(2);
			whole = whole && digits == 2;
			int second = 0;
			if (at < text.length()) {
				whole = whole && sign(":");
				second = number(2);
				whole = whole && digits == 2 && at == text.length();
			}
			return whole ? hour + ":" + minute + ':' + second : null;
		}

		private int number(int most) {
			int number = 0;
			digits = 0;
			while (at < text.length() && digits < most && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
				number = number * 10 + text.charAt(at++) - '0';
				digits++;
			}
			return number;
		}

		private boolean sign(String signs) {
			boolean isOne = at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
			at += isOne ? 1 : 0;
			return isOne;
		}
	}
}
