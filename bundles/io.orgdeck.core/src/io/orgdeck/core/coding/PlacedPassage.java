package io.orgdeck.core.coding;

import java.util.Optional;

import io.orgdeck.model.assessment.Passage;

/**
 * A coded passage and where its words stand now.
 *
 * @param text  empty where the words are not found any more
 * @param start in the text, in UTF-16 units; -1 where they are not found
 * @param end   behind the last one
 */
public record PlacedPassage(Passage passage, Optional<SpokenText> text, int start, int end, Finding finding) {

	/** How the words were found. */
	public enum Finding {
		/** They stand where they were marked. */
		IN_PLACE,
		/** The text around them was edited, or blanks and case are others now. */
		MOVED,
		/** They stand in another text about the same, such as another round. */
		ELSEWHERE,
		/** They are not there any more. */
		LOST
	}

	static PlacedPassage lost(Passage passage) {
		return new PlacedPassage(passage, Optional.empty(), -1, -1, Finding.LOST);
	}

	public boolean isLost() {
		return finding == Finding.LOST;
	}

	/** The words as they stand now; those that were marked where they are not found. */
	public String words() {
		return text.map(one -> one.text().substring(start, end)).orElse(passage.getText() == null ? "" : passage.getText());
	}

	/** Whether the passage says that a text holds nothing to code. */
	public boolean isEmptyMark() {
		return passage.getCode() == null;
	}
}
