package io.orgdeck.export.slides.internal.plan;

/** Words that the slides say by themselves, in the language of the paper. */
final class Messages {

	String agreement;
	String columnArea;
	String columnMeaning;
	String continued;
	String figure;
	String moreMilestones;
	String nothing;
	String preferred;
	String questionNote;
	String questionTarget;
	String rowNote;
	String withheld;
}
