package io.orgdeck.core.edits;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.document.DeckDocument;
import io.orgdeck.core.document.Gesture;
import io.orgdeck.core.translation.TranslatedText;
import io.orgdeck.core.translation.TranslatedText.State;
import io.orgdeck.model.Texts;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.DeckPackage.Literals;
import io.orgdeck.model.deck.Translation;

/** Translates the texts of a deck; every change is one undoable step. */
public final class TranslationEdits {

	private final DeckDocument document;

	public TranslationEdits(DeckDocument document) {
		this.document = document;
	}

	/**
	 * Says a text so in a language, made of the words as they stand; without words there is no translation.
	 *
	 * @param line     the text as {@link io.orgdeck.core.translation.DeckTranslations} tells it
	 * @param language tag of the language
	 */
	public void say(TranslatedText line, String language, String words, Gesture gesture) {
		String label = NLS.bind(Messages.translateText, language);
		if (line.text().equals(words)) {
			return;
		}
		if (Texts.isBlank(words)) {
			line.translation().ifPresent(one -> document.execute(label, () -> document.content().getTranslations().remove(one)));
		} else if (line.translation().isEmpty()) {
			document.execute(label, () -> document.content().getTranslations().add(made(line, language, words)));
		} else if (line.state() == State.CURRENT) {
			document.set(line.translation().get(), Literals.TRANSLATION__TEXT, words, label, gesture);
		} else {
			Translation stale = line.translation().get();
			document.execute(label, () -> {
				stale.setText(words);
				stale.setSource(line.source().text());
			});
		}
	}

	/** Says that the translation is right for the words as they stand. */
	public void upToDate(TranslatedText line) {
		line.translation().ifPresent(one -> document.set(one, Literals.TRANSLATION__SOURCE, line.source().text(),
				Messages.translationUpToDate));
	}

	private static Translation made(TranslatedText line, String language, String words) {
		Translation one = DeckFactory.eINSTANCE.createTranslation();
		one.setLanguage(language);
		one.setOf(line.source().of());
		one.setFeature(line.source().feature());
		one.setSource(line.source().text());
		one.setText(words);
		return one;
	}
}
