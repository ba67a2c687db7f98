package io.orgdeck.exchange.decks.internal;

import org.eclipse.osgi.util.NLS;

/** Texts about questionnaires of other programs. */
final class Messages extends NLS {

	public static String ciso_circle;
	public static String ciso_counted;
	public static String ciso_dependsOn;
	public static String ciso_empty;
	public static String ciso_frameworks;
	public static String ciso_gaps;
	public static String ciso_listed;
	public static String ciso_line;
	public static String ciso_more;
	public static String ciso_noFramework;
	public static String ciso_noParent;
	public static String ciso_noScale;
	public static String ciso_noScore;
	public static String ciso_noUrn;
	public static String ciso_none;
	public static String ciso_notTaken;
	public static String ciso_notTakenRemedy;
	public static String ciso_offered;
	public static String ciso_range;
	public static String ciso_sameRef;
	public static String ciso_sameRefRemedy;
	public static String ciso_scaleRemedy;
	public static String ciso_score;
	public static String ciso_twice;
	public static String ciso_urnTwice;
	public static String ciso_whole;
	public static String ciso_wrongType;
	public static String decrease;
	public static String discussed;
	public static String discussedRemedy;
	public static String increase;
	public static String kind_choices;
	public static String kind_ranking;
	public static String kind_text;
	public static String lss_none;
	public static String many;
	public static String manyRemedy;
	public static String met;
	public static String met_not;
	public static String met_partly;
	public static String no;
	public static String none;
	public static String notTaken;
	public static String notTakenRemedy;
	public static String offered;
	public static String offeredRemedy;
	public static String other;
	public static String rangeRated;
	public static String rangeRatedRemedy;
	public static String same;
	public static String scale;
	public static String surveyjs_none;
	public static String tooLarge;
	public static String type_boolean;
	public static String type_fields;
	public static String type_list;
	public static String type_number;
	public static String type_text;
	public static String uncertain;
	public static String yaml_alias;
	public static String yaml_broken;
	public static String yaml_deep;
	public static String yaml_encoding;
	public static String yaml_key;
	public static String yaml_several;
	public static String yaml_twice;
	public static String yes;

	static {
		NLS.initializeMessages("io.orgdeck.exchange.decks.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
