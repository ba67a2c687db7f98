package io.orgdeck.export.pdf.internal.summary;

/** Words that the page itself says, in its language. */
final class Messages {

	String agreement;
	String asked;
	String dimension;
	String evidence;
	String findings;
	String heat;
	String middling;
	String missing;
	String progress;
	String score;
	String standings;
	String strong;
	String title;
	String unknown;
	String weak;
}
