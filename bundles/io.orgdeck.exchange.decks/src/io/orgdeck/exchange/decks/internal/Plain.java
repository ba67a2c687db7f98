package io.orgdeck.exchange.decks.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words out of the HTML in which survey tools keep them. */
final class Plain {

	private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>|</p>|</div>|</li>|</tr>|</h[1-6]>");
	private static final Pattern BLOCK = Pattern.compile("(?is)<(script|style)\\b.*?</\\1>|<!--.*?-->");
	private static final Pattern TAG = Pattern.compile("<[/a-zA-Z][^<>]*>");
	private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|nbsp|amp|lt|gt|quot|apos);");

	private Plain() {
	}

	/** The text without tags, its lines kept. */
	static String of(String html) {
		if (html == null) {
			return "";
		}
		String text = TAG.matcher(BREAK.matcher(BLOCK.matcher(html).replaceAll("")).replaceAll("\n")).replaceAll("");
		text = ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))));
		return text.lines().map(String::strip).filter(line -> !line.isEmpty()).reduce((one, other) -> one + "\n" + other).orElse("");
	}

	private static String character(String name) {
		return switch (name) {
			case "nbsp" -> " ";
			case "amp" -> "&";
			case "lt" -> "<";
			case "gt" -> ">";
			case "quot" -> "\"";
			case "apos" -> "'";
			default -> {
				int code = name.charAt(1) == 'x' || name.charAt(1) == 'X' ? Integer.parseInt(name.substring(2), 16)
						: Integer.parseInt(name.substring(1));
				yield Character.isValidCodePoint(code) && !Character.isISOControl(code) ? Character.toString(code) : " ";
			}
		};
	}
}
