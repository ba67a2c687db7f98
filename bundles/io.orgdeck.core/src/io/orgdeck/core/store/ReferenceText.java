package io.orgdeck.core.store;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * How ids stand in references, which are separated by spaces: a space inside an id, and the sign that hides it, are
 * written as %20 and %25.
 */
final class ReferenceText {

	private static final HexFormat HEX = HexFormat.of().withUpperCase();

	private ReferenceText() {
	}

	static String encode(String id) {
		if (id == null || id.chars().noneMatch(c -> c == '%' || Character.isWhitespace(c))) {
			return id;
		}
		var encoded = new StringBuilder();
		id.chars().forEach(c -> {
			if (c == '%' || Character.isWhitespace(c)) {
				for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
					encoded.append('%').append(HEX.toHexDigits(b));
				}
			} else {
				encoded.append((char) c);
			}
		});
		return encoded.toString();
	}

	static String decode(String reference) {
		if (reference.indexOf('%') < 0) {
			return reference;
		}
		try {
			return URLDecoder.decode(reference.replace("+", "%2B"), StandardCharsets.UTF_8);
		} catch (IllegalArgumentException e) {
			return reference; // written by hand, with a percent sign that stands for itself
		}
	}
}
