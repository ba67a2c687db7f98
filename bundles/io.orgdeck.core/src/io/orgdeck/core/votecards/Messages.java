package io.orgdeck.core.votecards;

/** Words on cards, in the language of the deck, and about them. */
final class Messages {

	String altBack;
	String altFront;
	String edgeBottom;
	String edgeLeft;
	String edgeRight;
	String edgeTop;
	String noNumber;
	String nobody;
}
