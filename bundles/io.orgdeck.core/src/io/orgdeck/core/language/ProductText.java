package io.orgdeck.core.language;

/**
 * A text that the product says, in English.
 *
 * @param bundle  symbolic name of the bundle that says it
 * @param file    where it stands in that bundle, with slashes: io/orgdeck/core/words/messages.properties
 * @param key     its name there; for a page of the help a number, as these have no names
 * @param english the text
 * @param note    what its author says to translators; may be empty
 */
public record ProductText(String bundle, String file, String key, String english, String note) {

	/** Stays the same while the text changes. */
	String id() {
		return bundle + '/' + file + '/' + key;
	}

	boolean isHelpPage() {
		return file.endsWith(".xml");
	}

	/** Whether it is said in as many forms as the language has for counts. */
	boolean isCounted() {
		return english.matches("(?s).*\\{\\s*\\w+\\s*,\\s*(plural|select|selectordinal)\\s*,.*");
	}

	/** Whether it is a regular expression that finds words of the language. */
	boolean isExpression() {
		return english.contains("(?") || english.contains("\\b");
	}
}
