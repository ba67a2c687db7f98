package io.orgdeck.core.voting;

/** What those who vote read on their phones and cards, in one language; set once, when the texts of that language are made. */
public final class VotingWords {

	public String answer;
	public String answerDontKnow;
	public String answerNotApplicable;
	public String cardFold;
	public String cardHold;
	public String cardTitle;
	public String change;
	public String closed;
	public String comment;
	public String commentHint;
	public String counted;
	public String emptyAnswer;
	public String ended;
	public String findName;
	public String front;
	public String join;
	public String joinTitle;
	public String median;
	public String moved;
	public String name;
	public String notAsked;
	public String notKept;
	public String offline;
	public String own;
	public String pageTitle;
	public String reason;
	public String reload;
	public String resultCaption;
	public String resultLevel;
	public String resultVotes;
	public String roomCode;
	public String roundFirst;
	public String roundLater;
	public String send;
	public String sending;
	public String sent;
	public String sentHint;
	public String slip;
	public String tick;
	public String tooLong;
	public String tooOften;
	public String typedHighest;
	public String typedLowest;
	public String typedMedian;
	public String typedPeople;
	public String waiting;
	public String waitingTitle;
	public String withheld;
	public String wrongCode;
	public String wrongPerson;
	public String wrongSlip;
}
