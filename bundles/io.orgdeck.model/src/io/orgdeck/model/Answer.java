package io.orgdeck.model;

/** What a participant answered to a question: a level, "does not apply" with a reason, or "don't know". */
public sealed interface Answer {

	/** A level of the question's scale, by the level's id. */
	record Rated(String level) implements Answer {
		public Rated {
			if (level == null || level.isEmpty()) {
				throw new IllegalArgumentException("A rating needs the id of a level.");
			}
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
