package io.orgdeck.words.refi;

/** A text as it goes out, with plain line ends and nothing that XML or other programs trip over, and places in it counted in code points. */
final class PlainText {

	private final String text;

	private PlainText(String text) {
		this.text = text;
	}

	static PlainText of(String text) {
		return new PlainText(text);
	}

	/** A carriage return before a line feed goes; one alone is a line feed. */
	static String plain(String text) {
		return text.replace("\r\n", "\n").replace('\r', '\n');
	}

	/** The place in code points of the plain text. @param at in UTF-16 units of the text as we have it */
	int codePoint(int at) {
		String before = plain(text.substring(0, at));
		return before.codePointCount(0, before.length());
	}

	/** The place in UTF-16 units of the text as we have it. @param at in units of the plain text */
	int own(int at) {
		int own = 0;
		for (int plain = 0; plain < at && own < text.length(); plain++) {
			own += text.charAt(own) == '\r' && own + 1 < text.length() && text.charAt(own + 1) == '\n' ? 2 : 1;
		}
		return own;
	}

	/** The place in UTF-16 units of the text as it is; its end where it is shorter. @param point in code points */
	int unit(long point) {
		int points = text.codePointCount(0, text.length());
		return text.offsetByCodePoints(0, (int) Math.clamp(point, 0, points));
	}
}
