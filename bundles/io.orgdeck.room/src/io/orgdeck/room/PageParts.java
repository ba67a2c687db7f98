package io.orgdeck.room;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import io.orgdeck.core.hash.Sha256;

/**
 * How the page looks, and the script that follows the room. They stand in the page itself: where connections are lost, a page that
 * has come must not wait for parts that have not. Its policy lets no other style or script in.
 */
final class PageParts {

	static final String STYLE = resource("room.css");
	static final String SCRIPT = resource("room.js");

	/** The content security policy of every answer. */
	static final String POLICY = "default-src 'none'; style-src '" + hash(STYLE) + "'; script-src '" + hash(SCRIPT)
			+ "'; connect-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

	private PageParts() {
	}

	private static String resource(String name) {
		try (var in = PageParts.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String hash(String part) {
		return "sha256-" + Base64.getEncoder().encodeToString(Sha256.bytes(part));
	}
}
