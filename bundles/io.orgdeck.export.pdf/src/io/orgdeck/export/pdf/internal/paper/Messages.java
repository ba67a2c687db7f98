package io.orgdeck.export.pdf.internal.paper;

/** Words that the paper itself says, in its language. */
final class Messages {

	String appendix;
	String contents;
	String dateOfMeeting;
	String figure;
	String goTo;
	String missing;
	String missingGlyphs;
	String page;
	String progress;
	String recommendation;
	String section;
	String table;
}
