package io.orgdeck.export.pdf.internal.cards;

/** Words of this package. */
final class Messages {

	String missing;
	String noCards;
	String noSuchCard;
	String progress;
}
