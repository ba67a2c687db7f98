package corpus;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.util.Arrays;

/**
 * What the machine does not have, as {@code run} found out and has said aloud. A test that needs it is skipped, but never on a build
 * server.
 */
final class Missing {

	private Missing() {
	}

	/** @param id one of those in the system property {@code missing}, in small letters */
	static void skipWithout(String what, String id) {
		if (Arrays.asList(System.getProperty("missing", "").split(" ")).contains(id)) {
			String sentence = what + " is not there.";
			if ("true".equals(System.getenv("CI"))) {
				fail(sentence);
			}
			abort(sentence);
		}
	}
}
