package io.orgdeck.export.pdf.internal.group;

/** Words about pages of working groups, in the language of the report. */
final class Messages {

	String noGroups;
	String noSuchGroup;
	String title;
}
