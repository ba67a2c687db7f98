package io.orgdeck.core.ballot;

import java.util.Optional;
import java.util.OptionalDouble;

import io.orgdeck.core.hash.Sha256;
import io.orgdeck.core.scoring.Disclosed;
import io.orgdeck.core.scoring.Distribution;
import io.orgdeck.core.scoring.GivenFigures;

/**
 * A ballot at one moment, as a channel may tell it. It holds no vote before the votes are revealed.
 *
 * @param id     the same whenever this question is asked in this round of the session
 * @param asked  the question
 * @param round  1 for the silent vote, 2 for the vote after the discussion
 * @param phase  where it stands
 * @param result what may be shown of the votes; empty until they are revealed
 */
public record BallotState(String id, Asked asked, int round, Phase phase, Optional<Disclosed<Result>> result) {

	private static final int ID_DIGITS = 16;

	/**
	 * What was voted.
	 *
	 * @param votes  how the votes spread
	 * @param median in values of the question's scale; empty when nobody has rated
	 * @param typed  what may be told of typed answers; empty where none are typed
	 */
	public record Result(Distribution votes, OptionalDouble median, Optional<GivenFigures> typed) {
	}

	public boolean isOpen() {
		return phase == Phase.OPEN;
	}

	BallotState in(Phase next, Optional<Disclosed<Result>> shown) {
		return new BallotState(id, asked, round, next, shown);
	}

	static String id(String session, String question, int round) {
		return Sha256.of(session + '\n' + question + '\n' + round).substring(0, ID_DIGITS);
	}
}
