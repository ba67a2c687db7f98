package io.orgdeck.export.word.internal.markup;

/** Text as an XML 1.0 document can hold it. */
public final class XmlText {

	private XmlText() {
	}

	/**
	 * The text without characters that XML forbids: control characters other than tab and line ends, and
	 * non-characters. A surrogate without its partner becomes the replacement character.
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
			if (plain(c)) {
				clean.append(c);
			} else if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
				clean.append(c).append(text.charAt(++i));
			} else if (Character.isSurrogate(c)) {
				clean.append('\ufffd');
			}
		}
		return clean.toString();
	}

	private static boolean plain(char c) {
		return c >= 0x20 && c < 0xd800 || c == '\t' || c == '\n' || c == '\r' || c >= 0xe000 && c < 0xfffe;
	}
}
