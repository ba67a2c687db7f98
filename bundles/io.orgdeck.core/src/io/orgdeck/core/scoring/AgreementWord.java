package io.orgdeck.core.scoring;

import java.util.Optional;

/** The one plain word for how far people agree on a question, least agreement first. */
public enum AgreementWord {

	/** Many at the low end and many at the high end. */
	TWO_CAMPS,
	/** Wide spread without two camps. */
	SPLIT,
	/** Neither close together nor wide apart. */
	MIXED,
	/** Most votes close together. */
	AGREED;

	/** The word, or an empty text where too few people voted for one. */
	public static String label(Optional<AgreementWord> word) {
		return word.map(AgreementWord::label).orElse("");
	}

	/** The word as it is shown. */
	public String label() {
		return switch (this) {
			case TWO_CAMPS -> Messages.agreement_twoCamps;
			case SPLIT -> Messages.agreement_split;
			case MIXED -> Messages.agreement_mixed;
			case AGREED -> Messages.agreement_agreed;
		};
	}
}
