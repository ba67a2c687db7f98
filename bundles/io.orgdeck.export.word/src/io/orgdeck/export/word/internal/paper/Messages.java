package io.orgdeck.export.word.internal.paper;

import io.orgdeck.core.words.Language;

/** Texts of the paper in its own language, and those that somebody reads on screen in that of the screen. */
final class Messages {

	String commentInitials;
	String contents;
	String cover;
	String dateOfMeeting;
	String editionEasyRead;
	String editionGroup;
	String editionOther;
	String editionPartA;
	String editionPartB;
	String editionStaff;
	String editionUnknown;
	String editionWhole;
	String exemptPage;
	String figure;
	String missing;
	String noBody;
	String noParts;
	String pageOf;
	String partsLost;
	String progress;
	String recommendation;
	String section;
	String table;

	/** @param language of a paper; a BCP 47 tag */
	static Messages in(String language) {
		return Language.of(language).texts(Messages.class);
	}

	static Messages onScreen() {
		return Language.onScreen().texts(Messages.class);
	}
}
