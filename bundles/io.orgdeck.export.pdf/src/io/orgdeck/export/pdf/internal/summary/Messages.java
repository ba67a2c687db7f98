package io.orgdeck.export.pdf.internal.summary;

/** Words that the page itself says, in its language. */
final class Messages {

	String missing;
	String progress;
}
