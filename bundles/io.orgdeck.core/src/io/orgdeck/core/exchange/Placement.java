package io.orgdeck.core.exchange;

import java.util.OptionalInt;

import io.orgdeck.model.assessment.Session;

/**
 * What somebody has decided about answers that were given in writing: without a decision they stand beside the results of
 * sessions and replace none of them.
 *
 * @param home   where answers go that name no session
 * @param counts whether what would stand beside a result counts in its place
 */
public record Placement(Home home, boolean counts) {

	/** Without a decision. */
	public static final Placement BESIDE = new Placement(new Home.Collected(), false);

	/** Where answers go that name no session. */
	public sealed interface Home {

		/** The session that collects written answers. */
		record Collected() implements Home {
		}

		/** The session that asked the question, where that is certain, in its last round; otherwise the one that collects. */
		record WhereAsked() implements Home {
		}

		/**
		 * One session for all.
		 *
		 * @param round the round; empty for the last one with votes on each question
		 */
		record InSession(Session session, OptionalInt round) implements Home {
		}
	}
}
