package io.orgdeck.core.pack;

import org.eclipse.osgi.util.NLS;

/**
 * What stops a board pack.
 *
 * @param kind     what is wrong
 * @param file     in which it stands, or an empty text for the assessment itself
 * @param place    where in it
 * @param sentence what is wrong there
 */
public record PackProblem(Kind kind, String file, String place, String sentence) {

	/** What is wrong. */
	public enum Kind {
		/** The author's own text names a figure or a quote that must not be shown to those who get the pack. */
		WITHHELD,
		/** The author's own text names another figure than the report. */
		TYPED,
		/** A file says something else than the report. */
		DIFFERS,
		/** A figure that should be in a file is not. */
		MISSING
	}

	/** All of it in one line. */
	public String line() {
		return file.isEmpty() ? place.isEmpty() ? sentence : NLS.bind(Messages.placed, place, sentence)
				: place.isEmpty() ? NLS.bind(Messages.placed, file, sentence)
						: NLS.bind(Messages.placedIn, new Object[] { file, place, sentence });
	}
}
