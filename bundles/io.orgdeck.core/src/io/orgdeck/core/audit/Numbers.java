package io.orgdeck.core.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;

import com.google.gson.JsonPrimitive;

/** Numbers as a bundle writes them. */
final class Numbers {

	private static final double WHOLE = 1e15;

	private Numbers() {
	}

	/** The shortest decimal that stands for the value; 2 and not 2.0. */
	static JsonPrimitive json(double value) {
		return value == Math.rint(value) && Math.abs(value) < WHOLE ? new JsonPrimitive((long) value) : new JsonPrimitive(value);
	}

	/** As it reads on paper, with a point; halves away from zero. */
	static String rounded(double value, int decimals) {
		String text = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
		return new BigDecimal(text).signum() == 0 ? BigDecimal.ZERO.setScale(decimals).toPlainString() : text;
	}
}
