package io.orgdeck.core.report;

import java.util.List;
import java.util.Optional;

/**
 * What a member of the board grasps at a glance, on one page.
 *
 * @param overall   the overall picture in a sentence, or an empty text
 * @param standings where each dimension stands
 * @param findings  the few that matter most, the gravest first
 * @param asked     what the board is asked to do
 */
public record BoardSummary(String overall, List<Standing> standings, List<String> findings, List<String> asked) {

	/** Of a report that is none to a board. */
	public static final BoardSummary NONE = new BoardSummary("", List.of(), List.of(), List.of());

	public BoardSummary {
		standings = List.copyOf(standings);
		findings = List.copyOf(findings);
		asked = List.copyOf(asked);
	}

	/**
	 * Three dials of a dimension side by side, never one number.
	 *
	 * @param dimension its name
	 * @param score     in words, with the target
	 * @param agreement in words
	 * @param evidence  in words
	 */
	public record Standing(String dimension, Dial score, Dial agreement, Dial evidence) {
	}

	/**
	 * One dial.
	 *
	 * @param words what it says
	 * @param heat  how good that is; empty where nothing can be said
	 */
	public record Dial(String words, Optional<Heat> heat) {
	}

	/** How good something is. */
	public enum Heat {
		/** A score in the lower third of the scale, votes in two camps or split, no evidence. */
		WEAK,
		/** A score in the middle third, mixed votes, anecdotal evidence. */
		MIDDLING,
		/** A score in the upper third, agreement, documented or verified evidence. */
		STRONG
	}
}
