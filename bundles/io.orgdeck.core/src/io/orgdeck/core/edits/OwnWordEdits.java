package io.orgdeck.core.edits;

import java.util.List;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.document.DeckDocument;
import io.orgdeck.core.document.Gesture;
import io.orgdeck.model.Texts;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.DeckPackage.Literals;
import io.orgdeck.model.deck.OwnWord;

/** Lets a deck say words of papers and sheets in its own way; every change is one undoable step. */
public final class OwnWordEdits {

	private final DeckDocument document;

	public OwnWordEdits(DeckDocument document) {
		this.document = document;
	}

	/**
	 * Says it so; without a text, the usual words hold again.
	 *
	 * @param key  which word it is, as the report knows it
	 * @param name what the word is called on screen
	 */
	public void say(String key, String text, String name, Gesture gesture) {
		List<OwnWord> present = document.content().getWords().stream().filter(word -> key.equals(word.getKey())).toList();
		String label = NLS.bind(Messages.changeOwnWord, name);
		if (!present.isEmpty()) {
			document.set(present.getLast(), Literals.OWN_WORD__TEXT, Texts.isBlank(text) ? null : text, label, gesture);
		} else if (!Texts.isBlank(text)) {
			OwnWord word = DeckFactory.eINSTANCE.createOwnWord();
			word.setKey(key);
			word.setText(text);
			document.execute(label, () -> document.content().getWords().add(word));
		}
	}
}
