package io.orgdeck.core.find;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text as it is compared: upper and lower case, accents, kinds of blanks and invisible characters make no difference. It knows which
 * place of the text each of its characters comes from.
 */
final class FoldedText {

	/** A stretch of the text as it is written. */
	record Span(int start, int end) {
	}

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");
	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
	private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}&&[^\\t\\n]]+");

	private final StringBuilder folded = new StringBuilder();
	private final int[] starts;
	private final int[] ends;

	FoldedText(String text) {
		int[] from = new int[4 * text.length() + 4];
		int[] to = new int[from.length];
		BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
		characters.setText(text);
		for (int start = 0, end = characters.next(); end != BreakIterator.DONE; start = end, end = characters.next()) {
			String plain = fold(text.substring(start, end));
			if (plain.equals(" ") && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ')) {
				continue;
			}
			if (folded.length() + plain.length() > from.length) {
				break; // ligatures alone, of which no text consists
			}
			for (int i = 0; i < plain.length(); i++) {
				from[folded.length() + i] = start;
				to[folded.length() + i] = end;
			}
			folded.append(plain);
		}
		starts = from;
		ends = to;
	}

	/** A word or phrase as it is looked for. */
	static String fold(String text) {
		String decomposed = Normalizer.normalize(INVISIBLE.matcher(text).replaceAll(""), Normalizer.Form.NFKD);
		String plain = MARKS.matcher(decomposed).replaceAll("").toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
		return BLANKS.matcher(plain.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"')).replaceAll(" ");
	}

	/** Where the text says that first. @param wanted a folded text */
	Optional<Span> find(String wanted) {
		int at = folded.indexOf(wanted);
		return at < 0 ? Optional.empty() : Optional.of(new Span(starts[at], ends[at + wanted.length() - 1]));
	}
}
