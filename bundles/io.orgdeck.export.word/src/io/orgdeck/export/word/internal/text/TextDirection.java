package io.orgdeck.export.word.internal.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Splits text where its direction changes, because Word wants each direction in a run of its own. */
public final class TextDirection {

	/** A stretch of text that runs one way. */
	public record Stretch(String text, boolean rightToLeft) {
	}

	private TextDirection() {
	}

	/** Whether the first letter with a direction runs from right to left. */
	public static boolean startsRightToLeft(String text) {
		char[] chars = text.toCharArray();
		return Bidi.requiresBidi(chars, 0, chars.length)
				&& new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel() == 1;
	}

	/** The text in order, cut where the direction changes. */
	public static List<Stretch> stretches(String text) {
		char[] chars = text.toCharArray();
		if (!Bidi.requiresBidi(chars, 0, chars.length)) {
			return List.of(new Stretch(text, false));
		}
		var bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
		List<Stretch> stretches = new ArrayList<>();
		for (int run = 0; run < bidi.getRunCount(); run++) {
			String part = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
			stretches.add(new Stretch(part, bidi.getRunLevel(run) % 2 == 1));
		}
		return stretches;
	}

	/** Whether a language is written from right to left; a BCP 47 tag. */
	public static boolean isRightToLeft(String language) {
		return switch (language.split("[-_]", 2)[0]) {
			case "ar", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi", "ckb", "dv" -> true;
			default -> false;
		};
	}
}
