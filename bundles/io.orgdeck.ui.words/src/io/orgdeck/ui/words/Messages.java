package io.orgdeck.ui.words;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String about;
	public static String addCode;
	public static String addTheme;
	public static String agreement;
	public static String agreementAlone;
	public static String agreementEmpty;
	public static String agreementLead;
	public static String agreementPooled;
	public static String agreementSame;
	public static String agreementTexts;
	public static String agreementTitle;
	public static String alpha;
	public static String answeredBy;
	public static String both;
	public static String by;
	public static String changeCode;
	public static String changeTheme;
	public static String code;
	public static String codeField;
	public static String codeHint;
	public static String codeMeaning;
	public static String coder;
	public static String codes;
	public static String codesAndThemes;
	public static String count;
	public static String differ;
	public static String differEmpty;
	public static String dimensions;
	public static String dimensionsNone;
	public static String dismiss;
	public static String exchange;
	public static String findings;
	public static String findingsNone;
	public static String firstOnly;
	public static String frequent;
	public static String frequentHint;
	public static String frequentNone;
	public static String frequentTitle;
	public static String inSoManyTexts;
	public static String inTexts;
	public static String kappa;
	public static String kindCodebook;
	public static String kindOther;
	public static String kindProject;
	public static String kindSheet;
	public static String linkTheme;
	public static String mark;
	public static String name;
	public static String namesSomebody;
	public static String neither;
	public static String newCode;
	public static String newTheme;
	public static String noFigure;
	public static String noTheme;
	public static String nothing;
	public static String nothingMark;
	public static String openOther;
	public static String otherCoder;
	public static String passage;
	public static String passages;
	public static String passagesEmpty;
	public static String perhaps;
	public static String questions;
	public static String questionsNone;
	public static String quote;
	public static String quoted;
	public static String readBy;
	public static String readByAll;
	public static String readByBoard;
	public static String readByNobody;
	public static String removeCode;
	public static String saidBy;
	public static String saveCodebook;
	public static String saveProject;
	public static String saveProjectLead;
	public static String search;
	public static String searchHelp;
	public static String secondOnly;
	public static String several;
	public static String somethingAfterAll;
	public static String suggest;
	public static String suggestLead;
	public static String suggestNone;
	public static String suggestNow;
	public static String suggestTitle;
	public static String takeIn;
	public static String takeOver;
	public static String text;
	public static String texts;
	public static String textsEmpty;
	public static String theme;
	public static String themeMeaning;
	public static String which;
	public static String whichAll;
	public static String whichCode;
	public static String whichCoded;
	public static String whichOpen;
	public static String whichSuggested;
	public static String within;
	public static String withinHelp;
	public static String withinWords;
	public static String yes;

	static {
		NLS.initializeMessages("io.orgdeck.ui.words.messages", Messages.class);
	}

	private Messages() {
	}
}
