package io.orgdeck.export.word.internal.paper;

import org.eclipse.osgi.util.NLS;

public class Messages extends NLS {

	public static String Appendix;
	public static String Comment_initials;
	public static String Contents;
	public static String Cover;
	public static String Cover_date;
	public static String Edition_easyRead;
	public static String Edition_group;
	public static String Edition_other;
	public static String Edition_partA;
	public static String Edition_partB;
	public static String Edition_staff;
	public static String Edition_unknown;
	public static String Edition_whole;
	public static String Exempt_page;
	public static String Figure;
	public static String Missing;
	public static String No_body;
	public static String No_parts;
	public static String Page;
	public static String Page_of;
	public static String Parts_lost;
	public static String Progress;
	public static String Recommendation;
	public static String Section;
	public static String Table;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
