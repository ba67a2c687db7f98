package io.orgdeck.core.find;

import java.util.OptionalInt;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A text of an assessment in which the words stand.
 *
 * @param object      what has the text
 * @param feature     which of its texts it is
 * @param participant number of the person who said it, where it is the comment or reason beside a vote
 * @param text        the whole text
 * @param start       where in the text the words begin
 * @param end         where they end
 */
public record Hit(EObject object, EStructuralFeature feature, OptionalInt participant, String text, int start, int end) {

	private static final int BEFORE = 30;
	private static final int AROUND = 160;

	/** The words with what stands around them, on one line. */
	public String excerpt() {
		int from = start <= BEFORE ? 0 : wordAt(start - BEFORE);
		int to = Math.min(text.length(), from + Math.max(AROUND, end - from));
		return (from > 0 ? "… " : "") + text.substring(from, to).replaceAll("\\s+", " ").strip() + (to < text.length() ? "…" : "");
	}

	/** The beginning of a word near there. */
	private int wordAt(int place) {
		int blank = text.indexOf(' ', place);
		return blank < 0 || blank >= start ? place : blank + 1;
	}
}
