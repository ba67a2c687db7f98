package io.orgdeck.model;

import java.util.Collection;
import java.util.List;

/** What a participant answered to a question: a level, something that is no level, "does not apply" with a reason, or "don't know". */
public sealed interface Answer {

	/** A level of the question's scale, by the level's id. */
	record Rated(String level) implements Answer {
		public Rated {
			if (level == null || level.isEmpty()) {
				throw new IllegalArgumentException("A rating needs the id of a level.");
			}
		}
	}

	/**
	 * What is no level and never makes a score: the levels that were ticked, by their ids, one a line.
	 *
	 * @param text as it is stored
	 */
	record Given(String text) implements Answer {
		private static final String BETWEEN = "\n";

		public Given {
			if (text == null) {
				throw new IllegalArgumentException("What was given needs a text, if an empty one.");
			}
		}

		/** The levels that were ticked, by their ids. */
		public static Given ticked(Collection<String> levels) {
			return new Given(String.join(BETWEEN, levels));
		}

		/** The ids of the levels that were ticked. */
		public List<String> ticked() {
			return text.isEmpty() ? List.of() : List.of(text.split(BETWEEN));
		}
	}

	/** The question does not apply to this person's work. The reason may be empty; a check asks for it. */
	record DoesNotApply(String reason) implements Answer {
		public DoesNotApply {
			reason = reason == null ? "" : reason;
		}
	}

	/** Counted, never scored. */
	enum DontKnow implements Answer {
		INSTANCE
	}
}
