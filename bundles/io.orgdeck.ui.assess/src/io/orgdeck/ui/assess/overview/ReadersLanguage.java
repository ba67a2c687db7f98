package io.orgdeck.ui.assess.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.document.Gesture;
import io.orgdeck.core.language.ReaderLanguages;
import io.orgdeck.core.translation.ReaderLanguage;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.ui.parts.Value;

/** The language of readers and voters as a choice: that of the deck, whichever it is, or one of those that are installed. */
record ReadersLanguage(Value<String> stored) implements Value<String> {

	private static final String OF_DECK = "";

	/** What can be chosen, and what is chosen although it is not installed here. */
	static List<String> offered(Assessment assessment) {
		Map<String, String> choices = ReaderLanguages.choices(assessment);
		var tags = new ArrayList<String>(List.of(OF_DECK));
		choices.keySet().stream().filter(tag -> !tag.equals(ReaderLanguage.ofDeck(assessment.getDeck()))).forEach(tags::add);
		if (ReaderLanguage.isChosen(assessment) && !tags.contains(assessment.getLanguage())) {
			tags.add(assessment.getLanguage());
		}
		return tags;
	}

	static String label(Assessment assessment, String tag) {
		if (tag.isEmpty()) {
			return NLS.bind(Messages.languageOfDeck, ReaderLanguage.name(ReaderLanguage.ofDeck(assessment.getDeck())));
		}
		return ReaderLanguage.isInstalled(tag) ? ReaderLanguage.name(tag)
				: NLS.bind(Messages.languageNotInstalled, ReaderLanguage.name(tag));
	}

	@Override
	public String get() {
		return Texts.or(stored.get(), OF_DECK);
	}

	@Override
	public void set(String tag, Gesture gesture) {
		stored.set(tag.isEmpty() ? null : tag, gesture);
	}

	@Override
	public boolean isEditable() {
		return stored.isEditable();
	}
}
