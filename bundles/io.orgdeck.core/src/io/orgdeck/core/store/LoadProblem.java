package io.orgdeck.core.store;

/**
 * Something in a file that could not be taken over as it stands.
 *
 * @param severity how much it matters
 * @param place    where in the file, as a reader would look for it, such as "line 12"; may be empty
 * @param message  one sentence that says what happened
 */
public record LoadProblem(Severity severity, String place, String message) {

	/** How much a problem matters. */
	public enum Severity {
		/** Nothing is lost, but somebody should know. */
		WARNING,
		/** Something in the file could not be read; it is not part of what was opened. */
		LOSS
	}
}
