package io.orgdeck.room;

import java.util.Optional;

/**
 * What a phone gets back.
 *
 * @param status   of HTTP
 * @param body     a page, or a sentence
 * @param isPage   which of them
 * @param location where to look next; empty for here
 * @param token    that lets the phone in from now on
 */
record Answer(int status, String body, boolean isPage, Optional<String> location, Optional<String> token) {

	static Answer page(int status, String page) {
		return new Answer(status, page, true, Optional.empty(), Optional.empty());
	}

	static Answer told(int status, String sentence) {
		return new Answer(status, sentence, false, Optional.empty(), Optional.empty());
	}

	/** Sends the browser to the page, so that loading it again sends nothing again. */
	static Answer look(Optional<String> token) {
		return new Answer(303, "", true, Optional.of("/"), token);
	}
}
