package io.orgdeck.room;

import io.orgdeck.core.words.Language;

/** Words of the page, in the deck's language where there are any, and of the server. */
final class Messages {

	String answerDontKnow;
	String answerNotApplicable;
	String badAddress;
	String badCertificate;
	String change;
	String closed;
	String comment;
	String commentHint;
	String counted;
	String emptyAnswer;
	String findName;
	String firewallLinux;
	String firewallMac;
	String firewallWindows;
	String front;
	String join;
	String joinTitle;
	String median;
	String moved;
	String name;
	String noNetwork;
	String notKept;
	String offline;
	String own;
	String pageTitle;
	String portTaken;
	String question;
	String reachAnswers;
	String reachBlocked;
	String reachFirewall;
	String reachGone;
	String reachIsolated;
	String reachMany;
	String reachOne;
	String reachOtherNetwork;
	String reachPublic;
	String reachTry;
	String reachTunnel;
	String reason;
	String reload;
	String resultCaption;
	String resultLevel;
	String resultVotes;
	String roomCode;
	String roundFirst;
	String roundLater;
	String send;
	String sending;
	String sent;
	String sentHint;
	String slip;
	String tooLong;
	String tooOften;
	String waiting;
	String waitingTitle;
	String withheld;
	String wrongCode;
	String wrongPerson;
	String wrongSlip;
	String yourAnswer;

	static Messages in(Language language) {
		return language.texts(Messages.class);
	}

	static Messages onScreen() {
		return in(Language.onScreen());
	}
}
