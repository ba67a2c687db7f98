package io.orgdeck.ui.assess.results;

import org.eclipse.osgi.util.NLS;

/** Texts of the results page. */
final class Messages extends NLS {

	public static String addEvidence;
	public static String agreement;
	public static String allDimensions;
	public static String askedOf;
	public static String assessments;
	public static String awgHint;
	public static String before;
	public static String beside;
	public static String besideOne;
	public static String capped;
	public static String change;
	public static String changeHoldsUnless;
	public static String cnsHint;
	public static String compare;
	public static String compareTitle;
	public static String comparedWith;
	public static String coverage;
	public static String dialsHint;
	public static String dimension;
	public static String dimensions;
	public static String doesNotApply;
	public static String dontKnow;
	public static String earlier;
	public static String everybody;
	public static String evidence;
	public static String firmness;
	public static String firmnessHint;
	public static String firstMedian;
	public static String firstRound;
	public static String fromTo;
	public static String given;
	public static String givenBy;
	public static String givenFew;
	public static String givenHighest;
	public static String givenHint;
	public static String givenLowest;
	public static String givenMedian;
	public static String givenNotAsked;
	public static String givenWords;
	public static String groups;
	public static String groupsHeading;
	public static String holdsUnless;
	public static String holdsWithout;
	public static String inFigures;
	public static String lastRound;
	public static String makeFinding;
	public static String mean;
	public static String median;
	public static String noTargets;
	public static String noThemes;
	public static String noVotes;
	public static String notAsked;
	public static String notComparable;
	public static String notCompared;
	public static String notEarlier;
	public static String numberOfVotes;
	public static String ofVotes;
	public static String onlyAsked;
	public static String othersAgain;
	public static String othersAlike;
	public static String othersChoose;
	public static String othersContribute;
	public static String othersCount;
	public static String othersFrom;
	public static String othersHeading;
	public static String othersHere;
	public static String othersKind;
	public static String othersKinds;
	public static String othersMedian;
	public static String othersNone;
	public static String othersNothing;
	public static String othersOf;
	public static String othersRemove;
	public static String othersTo;
	public static String othersWho;
	public static String outOf;
	public static String outsideMode;
	public static String overall;
	public static String quartiles;
	public static String question;
	public static String questions;
	public static String quoteNames;
	public static String replaced;
	public static String rwgHint;
	public static String shift;
	public static String spread;
	public static String statement;
	public static String stopComparing;
	public static String target;
	public static String targetBy;
	public static String targetScore;
	public static String targets;
	public static String theVotes;
	public static String themePeople;
	public static String themeQuote;
	public static String themeSpeaksTo;
	public static String themes;
	public static String toEvidence;
	public static String toNotes;
	public static String toPassage;
	public static String toTargets;
	public static String toVotes;
	public static String tooFewForAWord;
	public static String tooFewGroups;
	public static String uncapped;
	public static String votes;
	public static String whose;
	public static String widestGap;
	public static String withheld;

	static {
		initializeMessages("io.orgdeck.ui.assess.results.messages", Messages.class);
	}

	private Messages() {
	}
}
