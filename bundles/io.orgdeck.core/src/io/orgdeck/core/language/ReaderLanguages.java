package io.orgdeck.core.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.translation.DeckTranslations;
import io.orgdeck.core.translation.ReaderLanguage;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.assessment.Assessment;

/** The languages in which an assessment can be written here: that of its deck, English, and those whose packs are installed. */
public final class ReaderLanguages {

	/** Packs count from the next start on, so that those are known once for all. */
	private static final class Installed {
		static final List<String> TAGS = InstalledLanguage.titles().keySet().stream().filter(ReaderLanguage::isInstalled).toList();
	}

	private ReaderLanguages() {
	}

	/** What can be chosen for an assessment, with the names of the languages: the deck's own, English, and those that are installed. */
	public static Map<String, String> choices(Assessment assessment) {
		var choices = new LinkedHashMap<String, String>();
		List<String> tags = new ArrayList<>(List.of(ReaderLanguage.ofDeck(assessment.getDeck())));
		if (tags.stream().noneMatch(tag -> DeckTranslations.isSame(tag, ReaderLanguage.ENGLISH))) {
			tags.add(ReaderLanguage.ENGLISH);
		}
		tags.addAll(Installed.TAGS);
		if (assessment.getDeck() != null) {
			DeckTranslations.languages(assessment.getDeck()).stream().filter(ReaderLanguage::isInstalled).forEach(tags::add);
		}
		tags.forEach(tag -> choices.putIfAbsent(tag, ReaderLanguage.name(tag)));
		return choices;
	}

	/**
	 * Why an assessment cannot be written in a language; empty when it can be.
	 *
	 * @param tag as somebody has typed or chosen it
	 */
	public static Optional<String> problem(Assessment assessment, String tag) {
		if (!LanguageSheet.TAG.matcher(tag).matches()) {
			return Optional.of(NLS.bind(Messages.noTag, tag, known(assessment)));
		}
		return ReaderLanguage.isInstalled(tag) || tag.equals(ReaderLanguage.ofDeck(assessment.getDeck())) ? Optional.empty()
				: Optional.of(NLS.bind(Messages.notInstalled, tag, known(assessment)));
	}

	private static String known(Assessment assessment) {
		return String.join(", ", choices(assessment).keySet());
	}

	/** Every language in which something of an assessment may have been handed out: those that can be chosen, the chosen one, and that of the screen. */
	public static Set<String> handedOut(Assessment assessment) {
		var tags = new LinkedHashSet<>(choices(assessment).keySet());
		tags.add(ReaderLanguage.of(assessment));
		tags.add(Language.onScreen().locale().toLanguageTag());
		return tags;
	}
}
