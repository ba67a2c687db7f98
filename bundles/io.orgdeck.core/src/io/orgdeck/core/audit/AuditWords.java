package io.orgdeck.core.audit;

import io.orgdeck.core.scoring.AgreementWord;

/** The words of a bundle that stay the same in every language. */
final class AuditWords {

	private AuditWords() {
	}

	static String name(AgreementWord word) {
		return switch (word) {
			case TWO_CAMPS -> "two camps";
			case SPLIT -> "split";
			case MIXED -> "mixed";
			case AGREED -> "agreed";
		};
	}
}
