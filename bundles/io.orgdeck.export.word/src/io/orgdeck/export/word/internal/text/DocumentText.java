package io.orgdeck.export.word.internal.text;

/** Text as an XML 1.0 document can hold it, the same for whoever writes it and whoever looks for it afterwards. */
public final class DocumentText {

	private DocumentText() {
	}

	/**
	 * The text without characters that XML forbids. Whatever some system takes for the end of a line becomes a line feed: word
	 * processors, old Macs and web pages each paste their own, and no reader may see two words as one. Other control characters
	 * and non-characters go; a surrogate without its partner becomes the replacement character.
	 */
	public static String clean(String text) {
		if (text == null) {
			return "";
		}
		for (int i = 0; i < text.length(); i++) {
			if (!plain(text.charAt(i))) {
				return cleaned(text, i);
			}
		}
		return text;
	}

	private static String cleaned(String text, int from) {
		var clean = new StringBuilder(text.length()).append(text, 0, from);
		for (int i = from; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean firstOfTwo = i + 1 < text.length();
			if (plain(c)) {
				clean.append(c);
			} else if (endsLine(c)) {
				i += c == '\r' && firstOfTwo && text.charAt(i + 1) == '\n' ? 1 : 0;
				clean.append('\n');
			} else if (Character.isHighSurrogate(c) && firstOfTwo && Character.isLowSurrogate(text.charAt(i + 1))) {
				clean.append(c).append(text.charAt(++i));
			} else if (Character.isSurrogate(c)) {
				clean.append('\ufffd');
			}
		}
		return clean.toString();
	}

	private static boolean endsLine(char c) {
		return c == '\r' || c == '\u000b' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
	}

	private static boolean plain(char c) {
		return c >= 0x20 && c < 0x7f || c == '\t' || c == '\n' || c >= 0xa0 && c < 0xd800 && !endsLine(c) || c >= 0xe000 && c < 0xfffe;
	}
}
