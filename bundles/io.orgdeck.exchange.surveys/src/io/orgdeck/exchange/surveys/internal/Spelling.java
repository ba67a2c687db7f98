package io.orgdeck.exchange.surveys.internal;

/**
 * Whether two wordings are the same but for slips of the typing finger: the same words in the same order, few of them with a letter
 * wrong. A word more, less or other than that may turn a question round, and is somebody's to decide.
 */
final class Spelling {

	private static final int SHORT = 5;
	private static final int LONG = 9;

	private Spelling() {
	}

	static boolean isSlip(String one, String other) {
		String[] words = one.split("[^\\p{L}\\p{N}]+");
		String[] others = other.split("[^\\p{L}\\p{N}]+");
		if (words.length != others.length || words.length < SHORT) {
			return false;
		}
		int wrong = 0;
		for (int i = 0; i < words.length; i++) {
			if (!words[i].equals(others[i])) {
				wrong++;
				if (!isSlipOfWord(words[i], others[i])) {
					return false;
				}
			}
		}
		return wrong <= Math.max(1, words.length / SHORT);
	}

	/** A letter wrong in a word of five, two in one of nine; the first letter right, since "un" and "in" turn words round. */
	private static boolean isSlipOfWord(String one, String other) {
		int shorter = Math.min(one.length(), other.length());
		if (shorter < SHORT || one.charAt(0) != other.charAt(0) || one.chars().anyMatch(Character::isDigit)
				|| other.chars().anyMatch(Character::isDigit)) {
			return false;
		}
		return distance(one, other) <= (shorter >= LONG ? 2 : 1);
	}

	/** Letters to add, take away, change, or swap with their neighbour (optimal string alignment). */
	static int distance(String one, String other) {
		var rows = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				if (i == 0 || j == 0) {
					rows[i][j] = i + j;
					continue;
				}
				int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
				rows[i][j] = Math.min(Math.min(rows[i - 1][j], rows[i][j - 1]) + 1, rows[i - 1][j - 1] + changed);
				if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
					rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
				}
			}
		}
		return rows[one.length()][other.length()];
	}
}
