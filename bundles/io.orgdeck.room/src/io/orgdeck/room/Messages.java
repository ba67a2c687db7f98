package io.orgdeck.room;

import io.orgdeck.core.words.Language;

/** What the server says to the facilitator. */
final class Messages {

	String badAddress;
	String badCertificate;
	String firewallLinux;
	String firewallMac;
	String firewallWindows;
	String noNetwork;
	String portTaken;
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

	static Messages onScreen() {
		return Language.onScreen().texts(Messages.class);
	}
}
