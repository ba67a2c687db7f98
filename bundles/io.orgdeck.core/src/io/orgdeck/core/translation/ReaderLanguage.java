package io.orgdeck.core.translation;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;

import io.orgdeck.core.words.Language;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Deck;

/**
 * In which language readers and voters are spoken to: the one chosen for the assessment, or that of its deck. Where another is chosen, all
 * that is written and shown for them comes from a copy of the deck whose texts are the translations; ids and all that counts stay.
 */
public final class ReaderLanguage {

	/** What the product itself is written in. */
	public static final String ENGLISH = "en-GB";

	private ReaderLanguage() {
	}

	/** Its BCP 47 tag. */
	public static String of(Assessment assessment) {
		return Texts.or(assessment.getLanguage(), ofDeck(assessment.getDeck()));
	}

	/** Whether another language may have been chosen for the assessment than its deck has. */
	public static boolean isChosen(Assessment assessment) {
		return !Texts.isBlank(assessment.getLanguage());
	}

	/** The language in which a deck is worded. */
	public static String ofDeck(Deck deck) {
		return deck == null ? ENGLISH : Texts.or(deck.getLanguage(), ENGLISH);
	}

	/** Whether the product has words in the language: its pack is installed, and was when the program started. */
	public static boolean isInstalled(String tag) {
		Locale wanted = Locale.forLanguageTag(tag);
		return !wanted.getLanguage().isEmpty() && Language.of(tag).locale().getLanguage().equals(wanted.getLanguage());
	}

	/** What a language is called: in its own words where it has any here. */
	public static String name(String tag) {
		if (isInstalled(tag)) {
			return Language.of(tag).name();
		}
		Locale locale = Locale.forLanguageTag(tag);
		return locale.getDisplayName(locale);
	}

	/** What to tell whoever hands on what is written in a language; nothing when all of the deck is translated. */
	public static Optional<String> warning(Assessment assessment, String tag) {
		Deck deck = assessment.getDeck();
		if (deck == null || isOfDeck(deck, tag)) {
			return Optional.empty();
		}
		var count = DeckTranslations.count(deck, DeckTranslations.meant(deck, tag).orElse(tag));
		var sentences = new ArrayList<String>();
		if (count.missing() > 0) {
			sentences.add(
					Language.onScreen().counted(Messages.notTranslated, count.missing(), count.texts(), name(tag), name(ofDeck(deck))));
		}
		if (count.stale() > 0) {
			sentences.add(Language.onScreen().counted(Messages.notUpToDate, count.stale(), name(tag)));
		}
		return Optional.of(String.join(" ", sentences)).filter(text -> !text.isEmpty());
	}

	private static boolean isOfDeck(Deck deck, String tag) {
		return tag.equals(ofDeck(deck)) || DeckTranslations.isSame(tag, ofDeck(deck)) && DeckTranslations.meant(deck, tag).isEmpty()
				&& Language.of(tag).locale().equals(Language.of(ofDeck(deck)).locale());
	}

	/** Lets the deck of a copy speak the language that is chosen for the assessment. What has no translation stays as it is. */
	public static void speak(Assessment copy) {
		if (copy.getDeck() != null) {
			speak(copy.getDeck(), of(copy));
		}
	}

	private static void speak(Deck copy, String tag) {
		if (tag.equals(copy.getLanguage()) || isOfDeck(copy, tag)) {
			return;
		}
		DeckTranslations.meant(copy, tag).ifPresent(meant -> DeckTranslations.of(copy, meant).stream()
				.filter(one -> !one.text().isEmpty()).forEach(one -> one.source().say(one.text())));
		copy.setLanguage(tag);
		copy.getTranslations().clear();
	}

	/**
	 * An assessment as it is written in a language.
	 *
	 * @param tag for this once; the one chosen for the assessment when empty
	 * @return a copy when anything is different, and the assessment itself when nothing is
	 */
	public static Assessment in(Assessment assessment, Optional<String> tag) {
		String language = tag.orElseGet(() -> of(assessment));
		if (assessment.getDeck() == null || language.equals(of(assessment)) && isOfDeck(assessment.getDeck(), language)) {
			return assessment;
		}
		Assessment copy = EcoreUtil.copy(assessment);
		copy.setLanguage(language);
		speak(copy);
		return copy;
	}

	/** The deck as somebody reads it in one of these languages: a copy, or the deck itself where it has no other words for them. */
	public static Deck deck(Assessment assessment, String tag) {
		Deck deck = assessment.getDeck();
		if (deck == null || isOfDeck(deck, tag) || DeckTranslations.meant(deck, tag).isEmpty()) {
			return deck;
		}
		return spoken(deck, tag);
	}

	/** The deck as voters of an assessment read it: a copy in their language, or the deck itself. */
	public static Deck deck(Assessment assessment) {
		Deck deck = assessment.getDeck();
		if (deck == null || isOfDeck(deck, of(assessment))) {
			return deck;
		}
		return spoken(deck, of(assessment));
	}

	private static Deck spoken(Deck deck, String tag) {
		Deck copy = EcoreUtil.copy(deck);
		speak(copy, tag);
		return copy;
	}
}
