package io.orgdeck.room.cards;

import io.orgdeck.core.words.Language;

/** What is said about photos of cards, on the screen. */
final class Messages {

	String cardsAskew;
	String cardsForeign;
	String cardsMeaningless;
	String cardsNoBallot;
	String cardsProgress;
	String cardsStrangers;
	String cardsTicks;
	String cardsTooManyLevels;
	String cardsTwoWays;
	String photoGone;
	String photoHeic;
	String photoTooLarge;
	String photoUnreadable;

	static Messages onScreen() {
		return Language.onScreen().texts(Messages.class);
	}
}
