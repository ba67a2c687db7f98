package io.orgdeck.core.report;

import java.util.regex.Pattern;

import io.orgdeck.core.words.Language;

/** References in passing to the numbers of a paper, such as “in section 8”, which lead nowhere where those numbers do not stand. */
public final class PassingReferences {

	private final Pattern pattern;

	/** @param language of the text, in which authors write such references */
	public PassingReferences(Language language) {
		pattern = Pattern.compile(language.texts(Messages.class).referenceInPassing);
	}

	/** The same text without them. */
	public String outOf(String text) {
		return pattern.matcher(text).replaceAll("");
	}
}
