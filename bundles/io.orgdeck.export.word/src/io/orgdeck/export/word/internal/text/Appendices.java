package io.orgdeck.export.word.internal.text;

import io.orgdeck.core.words.Language;

/** How appendices are called. */
public final class Appendices {

	private Appendices() {
	}

	/**
	 * What stands before the letter of an appendix.
	 *
	 * @param language of the document; a BCP 47 tag
	 */
	public static String word(String language) {
		return Language.of(language).texts(Messages.class).appendix;
	}
}
