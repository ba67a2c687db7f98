package io.orgdeck.ui.tour;

import java.util.Optional;

/**
 * A step of the tour through somebody's first hour.
 *
 * @param id     under which it is remembered as done
 * @param title  what is done in it
 * @param text   how and why, in a few plain words
 * @param action what its button says
 * @param target what the button does
 */
public record TourStep(String id, String title, String text, String action, Target target) {

	/** Where a step leads. */
	public sealed interface Target {
	}

	/** Runs a command. */
	public record ByCommand(String command) implements Target {
	}

	/** Shows a page of the assessment in front. */
	public record OnPage(String page) implements Target {
	}

	/** Shows a view, in the perspective that has room for it. */
	public record InView(String view, Optional<String> perspective) implements Target {
	}
}
