package io.orgdeck.core.scoring;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static String agreement_agreed;
	static String agreement_mixed;
	static String agreement_split;
	static String agreement_twoCamps;

	static {
		NLS.initializeMessages("io.orgdeck.core.scoring.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
