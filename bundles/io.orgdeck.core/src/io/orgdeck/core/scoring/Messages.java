package io.orgdeck.core.scoring;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String agreement_agreed;
	public static String agreement_mixed;
	public static String agreement_split;
	public static String agreement_twoCamps;
	public static String change_down;
	public static String change_none;
	public static String change_up;
	public static String disclosure_suppressed;

	static {
		NLS.initializeMessages("io.orgdeck.core.scoring.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
