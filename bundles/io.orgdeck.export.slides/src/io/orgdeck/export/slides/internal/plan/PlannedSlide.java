package io.orgdeck.export.slides.internal.plan;

import java.util.List;

/**
 * A slide before it is drawn.
 *
 * @param title read first
 * @param body  what is seen below it
 * @param notes what the speaker has: the words in full, with the codes of cards and evidence
 */
public record PlannedSlide(String title, SlideBody body, List<String> notes) {

	public PlannedSlide {
		notes = notes.stream().filter(note -> !note.isBlank()).distinct().toList();
	}
}
