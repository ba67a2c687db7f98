package io.orgdeck.core.ballot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalDouble;

import io.orgdeck.core.scoring.Disclosed;
import io.orgdeck.core.scoring.Distribution;

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

	/**
	 * What was voted.
	 *
	 * @param votes  how the votes spread
	 * @param median in values of the question's scale; empty when nobody has rated
	 */
	public record Result(Distribution votes, OptionalDouble median) {
	}

	public boolean isOpen() {
		return phase == Phase.OPEN;
	}

	BallotState in(Phase next, Optional<Disclosed<Result>> shown) {
		return new BallotState(id, asked, round, next, shown);
	}

	static String id(String session, String question, int round) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256")
					.digest((session + '\n' + question + '\n' + round).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(Arrays.copyOf(hash, 8));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java has it
		}
	}
}
