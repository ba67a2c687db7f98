package io.orgdeck.export.word.internal.text;

/** Texts in the language of a document. */
final class Messages {

	String appendix;
}
