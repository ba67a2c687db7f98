package io.orgdeck.export.pdf.internal.group;

/** Words that the pages themselves say, in their language. */
final class Messages {

	String missing;
	String noGroups;
	String noSuchGroup;
	String progress;
	String title;
}
