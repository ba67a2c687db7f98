package io.orgdeck.exchange.decks.internal;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.orgdeck.core.formatting.FormattedText;
import io.orgdeck.core.formatting.PastedHtml;

/** Words out of the texts of survey tools, which are HTML in one place and plain in the next. */
final class Plain {

	private static final Pattern HTML = Pattern.compile("<[/!a-zA-Z]|&#?\\w+;");

	private Plain() {
	}

	/** The words alone, a line for each paragraph. */
	static String of(String text) {
		return text == null ? "" : isHtml(text) ? PastedHtml.plain(text) : lines(text);
	}

	/** The words with the marks of a card's text. */
	static String marks(String text) {
		return text == null ? "" : isHtml(text) ? PastedHtml.marks(text) : FormattedText.literal(lines(text));
	}

	private static boolean isHtml(String text) {
		return HTML.matcher(text).find();
	}

	private static String lines(String text) {
		return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
	}
}
