package io.orgdeck.core.translation;

import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import io.orgdeck.model.Texts;

/**
 * One text of a deck that can be said in another language.
 *
 * @param owner     the part of the deck whose text it is
 * @param attribute which of its texts
 * @param index     where it stands among the texts that have the same place, as paragraphs do; -1 for a text that is alone
 * @param of        id of the part, as translations name it; empty for the deck itself
 * @param text      the words as they stand in the deck, never blank
 */
public record DeckText(EObject owner, EAttribute attribute, int index, String of, String text) {

	/** What translations call the kind of text. */
	public String feature() {
		return attribute.getName();
	}

	/** Whether there may be several of its kind, which are told apart by their words alone. */
	boolean isOneOfMany() {
		return index >= 0;
	}

	/** What is the same for all texts that a translation could be of. */
	String place() {
		return of + '#' + feature();
	}

	@SuppressWarnings("unchecked")
	void say(String words) {
		if (attribute.isMany()) {
			((EList<String>) owner.eGet(attribute)).set(index, words);
		} else {
			owner.eSet(attribute, words);
		}
	}

	static boolean isSaid(Object value) {
		return value instanceof String text && !Texts.isBlank(text);
	}

	@SuppressWarnings("unchecked")
	static List<String> list(EObject owner, EAttribute attribute) {
		return (List<String>) owner.eGet(attribute);
	}
}
