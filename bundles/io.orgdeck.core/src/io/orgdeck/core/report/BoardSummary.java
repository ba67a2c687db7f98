package io.orgdeck.core.report;

import java.util.List;
import java.util.Optional;

/**
 * What a member of the board grasps at a glance, on one page.
 *
 * @param labels    what its columns and lists are called
 * @param overall   the overall picture in a sentence, or an empty text
 * @param standings where each dimension stands
 * @param findings  the few that matter most, the gravest first
 * @param asked     what the board is asked to do
 */
public record BoardSummary(Labels labels, String overall, List<Standing> standings, List<String> findings, List<String> asked) {

	/** Of a report that is none to a board. */
	public static final BoardSummary NONE = new BoardSummary(new Labels("", "", "", "", "", "", "", "", ""), "", List.of(), List.of(),
			List.of());

	public BoardSummary {
		standings = List.copyOf(standings);
		findings = List.copyOf(findings);
		asked = List.copyOf(asked);
	}

	/** Whether there is nothing to show. */
	public boolean isEmpty() {
		return standings.isEmpty() && findings.isEmpty() && asked.isEmpty();
	}

	/**
	 * What stands above its columns and lists, in the language of the paper.
	 *
	 * @param title     of the page
	 * @param standings above the dials
	 * @param dimension column
	 * @param score     column
	 * @param agreement column
	 * @param evidence  column
	 * @param key       what the signs in the dials stand for
	 * @param findings  above the findings
	 * @param asked     above what is asked
	 */
	public record Labels(String title, String standings, String dimension, String score, String agreement, String evidence, String key,
			String findings, String asked) {

		/** The columns of the dials, in order. */
		public List<String> columns() {
			return List.of(dimension, score, agreement, evidence);
		}
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

		/** The dials in the order of the columns. */
		public List<Dial> dials() {
			return List.of(score, agreement, evidence);
		}
	}

	/**
	 * One dial.
	 *
	 * @param words what it says
	 * @param heat  how good that is; empty where nothing can be said
	 */
	public record Dial(String words, Optional<Heat> heat) {

		/** The words behind the sign that is there for those who do not see the colour. */
		public String signed() {
			return heat.map(Heat::sign).orElse(Heat.UNKNOWN) + " " + words;
		}
	}

	/** How good something is. */
	public enum Heat {
		/** A score in the lower third of the scale, votes in two camps or split, no evidence. */
		WEAK("\u25cb"),
		/** A score in the middle third, mixed votes, anecdotal evidence. */
		MIDDLING("\u25d0"),
		/** A score in the upper third, agreement, documented or verified evidence. */
		STRONG("\u25cf");

		static final String UNKNOWN = "\u2013";

		private final String sign;

		Heat(String sign) {
			this.sign = sign;
		}

		/** A circle that is the fuller, the better something is. */
		public String sign() {
			return sign;
		}
	}
}
