package io.orgdeck.core.votecards;

import java.util.Locale;
import java.util.Optional;

import io.orgdeck.core.hash.Sha256;

/**
 * What the code on a face of a card says: whose card it is, by number and without a name, and which face. Twenty-five bits of a hash keep
 * cards of another assessment, and whatever else hangs on the walls, from being taken for one. Ten letters and digits fit into the
 * smallest code there is, with the most that can be covered.
 *
 * @param number of the participant or slip
 * @param back   whether it stands on the back
 */
public record CardCode(int number, boolean back) {

	/** The highest number for which there is a card. */
	public static final int HIGHEST = 9999;

	private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
	private static final int CHECK_SIGNS = 5;
	private static final int BITS = 5;
	private static final String FRONT_FACE = "F";
	private static final String BACK_FACE = "B";

	/** What stands in the code. @param assessment id of the assessment that the card is for */
	public String text(String assessment) {
		String said = String.format(Locale.ROOT, "%04d", number) + (back ? BACK_FACE : FRONT_FACE);
		return said + check(assessment, said);
	}

	/** Reads a code. @return empty when it is none of that assessment */
	public static Optional<CardCode> read(String text, String assessment) {
		if (!text.matches("[0-9]{4}[FB][0-9A-Z]{" + CHECK_SIGNS + '}')) {
			return Optional.empty();
		}
		var code = new CardCode(Integer.parseInt(text.substring(0, 4)), text.startsWith(BACK_FACE, 4));
		return code.text(assessment).equals(text) ? Optional.of(code) : Optional.empty();
	}

	private static String check(String assessment, String said) {
		byte[] hash = Sha256.bytes(assessment + '\n' + said);
		var check = new StringBuilder();
		for (int i = 0; i < CHECK_SIGNS; i++) {
			check.append(SIGNS.charAt(hash[i] & (1 << BITS) - 1));
		}
		return check.toString();
	}
}
