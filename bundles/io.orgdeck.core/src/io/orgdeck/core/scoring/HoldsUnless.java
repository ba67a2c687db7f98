package io.orgdeck.core.scoring;

import java.util.List;
import java.util.OptionalInt;

import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.model.assessment.Session;

/**
 * How firmly a statement about votes stands.
 *
 * @param votes           the fewest votes that would have to lie on another level for it to be untrue; empty where no votes
 *                        would
 * @param of              how many votes it is made of
 * @param withoutGroups   whether it would still be true without any one group
 * @param withoutSessions whether it would still be true without any one session
 */
public record HoldsUnless(OptionalInt votes, int of, Without<RespondentGroup> withoutGroups, Without<Session> withoutSessions) {

	/**
	 * What became of the statement when one after the other was left out. Only those are left out of which the guard shows
	 * everything that matters here, and without which enough people are left.
	 *
	 * @param looked how many were left out in turn
	 * @param falls  those without which it is untrue
	 */
	public record Without<T>(int looked, List<T> falls) {

		public Without {
			falls = List.copyOf(falls);
		}

		static <T> Without<T> none() {
			return new Without<>(0, List.of());
		}
	}

	static HoldsUnless of(OptionalInt votes, int of) {
		return new HoldsUnless(votes, of, Without.none(), Without.none());
	}
}
