package io.orgdeck.export.pdf.internal.page;

import java.time.Instant;

/**
 * What a file says of itself.
 *
 * @param title    of the document, shown in the title bar of a reader
 * @param subject  what it is about
 * @param author   in whose name
 * @param language BCP 47 tag
 * @param made     when; dates and the id of the file follow from it
 */
public record Facts(String title, String subject, String author, String language, Instant made) {

	/** Whether the language is written from right to left. */
	public boolean rightToLeft() {
		return isRightToLeft(language);
	}

	/** Whether a language, a BCP 47 tag, is written from right to left. */
	public static boolean isRightToLeft(String language) {
		return switch (language.split("[-_]", 2)[0]) {
			case "ar", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi", "ckb", "dv" -> true;
			default -> false;
		};
	}
}
