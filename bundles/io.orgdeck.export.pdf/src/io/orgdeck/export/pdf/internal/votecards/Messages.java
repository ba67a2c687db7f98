package io.orgdeck.export.pdf.internal.votecards;

/** Words of this package. */
final class Messages {

	String missing;
	String progress;
	String title;
}
