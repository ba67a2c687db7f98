package io.orgdeck.core.ballot;

import java.util.Locale;
import java.util.Map;

import com.ibm.icu.util.ULocale;

import io.orgdeck.core.report.OwnWords;
import io.orgdeck.core.translation.ReaderLanguage;
import io.orgdeck.core.voting.VotingWords;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Deck;

/**
 * In which language voters are spoken to, and with what words. A value, so that a channel can use it on any thread.
 *
 * @param deck   language of the deck's cards, as it stands in the deck; an empty text for none
 * @param locale of the words: the deck's where the deck says all of them itself, and otherwise that of the usual ones
 * @param words  the deck's own, and the usual ones where it says nothing
 */
public record Speech(String deck, Locale locale, VotingWords words) {

	/** In the language that is chosen for the assessment. */
	public static Speech of(Assessment assessment) {
		return of(ReaderLanguage.deck(assessment));
	}

	/** In the language of the deck. */
	public static Speech of(Deck deck) {
		String tag = deck == null ? "" : Texts.or(deck.getLanguage(), "");
		var language = Language.of(tag.isEmpty() ? null : tag);
		Map<String, String> own = deck == null ? Map.of() : OwnWords.voting(deck);
		boolean all = own.size() == OwnWords.Place.VOTING.keys().size() && !tag.isEmpty();
		return new Speech(tag, all ? Locale.forLanguageTag(tag) : language.locale(),
				language.saying(VotingWords.class, own, Map.of()).texts(VotingWords.class));
	}

	/** How people write numbers and dates there. */
	public Language language() {
		return Language.of(deck.isEmpty() ? null : deck);
	}

	/** Language of the cards, where it is another than that of the words. */
	public boolean isForeign() {
		return !deck.isEmpty() && !Locale.forLanguageTag(deck).getLanguage().equals(locale.getLanguage());
	}

	/** How the words run: rtl or ltr, as pages say it. */
	public String direction() {
		return direction(locale);
	}

	/** How the cards' language runs. */
	public String deckDirection() {
		return direction(deck.isEmpty() ? locale : Locale.forLanguageTag(deck));
	}

	private static String direction(Locale locale) {
		return ULocale.forLocale(locale).isRightToLeft() ? "rtl" : "ltr";
	}
}
