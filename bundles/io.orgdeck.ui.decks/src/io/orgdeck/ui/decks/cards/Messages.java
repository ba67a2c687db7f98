package io.orgdeck.ui.decks.cards;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String activityPlace;
	public static String activityTime;
	public static String activityWords;
	public static String agenda;
	public static String allCards;
	public static String atYourPlace;
	public static String back;
	public static String bandWords;
	public static String byDimension;
	public static String bySection;
	public static String cardEmpty;
	public static String cardLabel;
	public static String cards;
	public static String deckVersion;
	public static String everybody;
	public static String examples;
	public static String filterCards;
	public static String foundCards;
	public static String groupLabel;
	public static String guide;
	public static String guideDeck;
	public static String kindOfAnswer;
	public static String leadsOn;
	public static String levelMeaning;
	public static String minutes;
	public static String noCards;
	public static String noDimension;
	public static String noGuide;
	public static String noPacks;
	public static String nothingFound;
	public static String oneCard;
	public static String packs;
	public static String picture;
	public static String pictureUntold;
	public static String planHint;
	public static String planned;
	public static String planNeedsAssessment;
	public static String planOtherDeck;
	public static String planThis;
	public static String printedAs;
	public static String questionNumber;
	public static String questions;
	public static String readingDecks;
	public static String reference;
	public static String references;
	public static String sectionLabel;
	public static String showLevels;
	public static String tagged;
	public static String toDiscuss;
	public static String wholePack;
	public static String zoomIn;
	public static String zoomOut;

	static {
		initializeMessages("io.orgdeck.ui.decks.cards.messages", Messages.class);
	}

	private Messages() {
	}
}
