package io.orgdeck.core.scoring;

import java.util.Optional;

import io.orgdeck.core.words.Language;

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

	/** The word on screen, or an empty text where too few people voted for one. */
	public static String label(Optional<AgreementWord> word) {
		return label(word, Language.onScreen());
	}

	/** The word in a language, or an empty text where too few people voted for one. */
	public static String label(Optional<AgreementWord> word, Language language) {
		return word.map(one -> one.label(language)).orElse("");
	}

	/** The word on screen. */
	public String label() {
		return label(Language.onScreen());
	}

	/** The word in a language. */
	public String label(Language language) {
		Messages words = language.texts(Messages.class);
		return switch (this) {
			case TWO_CAMPS -> words.agreementTwoCamps;
			case SPLIT -> words.agreementSplit;
			case MIXED -> words.agreementMixed;
			case AGREED -> words.agreementAgreed;
		};
	}
}
