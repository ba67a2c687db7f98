package io.orgdeck.export.pdf.internal.handout;

/** Words of hand-outs, in their language. */
final class Messages {

	String missing;
	String progress;
}
