package io.orgdeck.core.language;

/**
 * A text with its translation, a row of a translator's sheet.
 *
 * @param text        what is translated, with the English that the translation was made from
 * @param translation empty when there is none
 * @param state       how far the translation is
 * @param before      of a stale translation the English that it was made from; otherwise empty
 * @param row         where it stands in the sheet, from 1; 0 when it comes from no sheet
 */
public record SheetLine(ProductText text, String translation, State state, String before, int row) {

	/** How far a translation is. */
	public enum State {
		/** There is none. */
		MISSING(""),
		/** Nobody has checked it. */
		DRAFT("draft"),
		/** A second reader has. */
		CHECKED("checked"),
		/** The English has changed since. */
		STALE("stale");

		private final String word;

		State(String word) {
			this.word = word;
		}

		/** What stands in the sheet. */
		String word() {
			return word;
		}
	}

	/** The same translation of the text as the product says it now; stale when that is no longer what was translated. */
	SheetLine beside(ProductText now) {
		boolean changed = !now.english().equals(text.english()) && state != State.MISSING;
		return changed ? new SheetLine(now, translation, State.STALE, text.english(), row)
				: new SheetLine(now, translation, state, before, row);
	}
}
