package io.orgdeck.core.tables;

/**
 * Something in a spreadsheet that could not be used, or that somebody should know.
 *
 * @param severity whether the import can go on
 * @param place    where
 * @param text     what is wrong, as a sentence
 * @param remedy   what to do about it, as a sentence
 */
public record ImportProblem(Severity severity, Place place, String text, String remedy) {

	/** What a problem means for the import. */
	public enum Severity {
		/** The import goes on; somebody should know. */
		WARNING,
		/** What stands there is not imported. */
		ERROR
	}

	public static ImportProblem error(Place place, String text, String remedy) {
		return new ImportProblem(Severity.ERROR, place, text, remedy);
	}

	public static ImportProblem warning(Place place, String text, String remedy) {
		return new ImportProblem(Severity.WARNING, place, text, remedy);
	}

	public boolean isError() {
		return severity == Severity.ERROR;
	}

	/** The whole in words: place, problem, remedy. */
	@Override
	public String toString() {
		return place + ": " + text + ' ' + remedy;
	}
}
