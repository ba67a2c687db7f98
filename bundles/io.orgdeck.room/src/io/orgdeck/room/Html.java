package io.orgdeck.room;

/** Text as it may stand in a page: nothing that somebody typed is taken for markup. */
final class Html {

	private Html() {
	}

	static String text(String plain) {
		var safe = new StringBuilder(plain.length() + 16);
		for (int i = 0; i < plain.length(); i++) {
			char c = plain.charAt(i);
			switch (c) {
				case '&' -> safe.append("&amp;");
				case '<' -> safe.append("&lt;");
				case '>' -> safe.append("&gt;");
				case '"' -> safe.append("&quot;");
				case '\'' -> safe.append("&#39;");
				default -> safe.append(c < ' ' && c != '\n' && c != '\t' ? ' ' : c);
			}
		}
		return safe.toString();
	}
}
