package io.orgdeck.core.votelog;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import io.orgdeck.core.hash.Sha256;
import io.orgdeck.model.Answer;

/**
 * A vote on its way into the log.
 *
 * @param code   by which its voter finds it again; another for each vote that is cast
 * @param salt   that keeps its entry from being guessed, in hexadecimal
 * @param number of the voter
 * @param answer what was answered; empty where the vote was taken back
 */
public record LoggedVote(String code, String salt, int number, Optional<Answer> answer) {

	/** Without letters and digits that look alike, as Crockford has it. */
	private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
	private static final int CODE = 8;
	private static final int SALT = 32;

	/**
	 * Makes code and salt of the voter's form and of what this computer alone knows, so that they are the same after a crash.
	 *
	 * @param ballot id of the open ballot
	 * @param key    of the form, another for each that is filled in; it needs to be no secret
	 */
	public static LoggedVote of(String ballot, String key, int number, Optional<Answer> answer) {
		String given = ballot + '\n' + number + '\n' + VoteSecret.mixedInto(key) + '\n' + answer.map(VoteLog::said).orElse("");
		byte[] hash = Sha256.of("code\n" + given).getBytes(StandardCharsets.US_ASCII);
		var code = new StringBuilder();
		for (int i = 0; i < CODE; i++) {
			code.append(DIGITS.charAt((Character.digit(hash[2 * i], 16) << 4 | Character.digit(hash[2 * i + 1], 16)) % DIGITS.length()));
		}
		return new LoggedVote(code.toString(), Sha256.of("salt\n" + given).substring(0, SALT), number, answer);
	}
}
