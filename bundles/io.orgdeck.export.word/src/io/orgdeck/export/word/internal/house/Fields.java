package io.orgdeck.export.word.internal.house;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Reads the instructions of fields as Word does: put together from all their pieces, with what fields within them show. Only fields that
 * show what the file itself holds are harmless.
 */
final class Fields {

	private static final Set<String> HARMLESS = Set.of("PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "PAGEREF", "REF", "NOTEREF",
			"STYLEREF",
			"SEQ", "TOC", "TC", "XE", "INDEX", "TOA", "TA", "DATE", "TIME", "CREATEDATE", "SAVEDATE", "PRINTDATE", "EDITTIME", "AUTHOR",
			"TITLE",
			"SUBJECT", "KEYWORDS", "COMMENTS", "LASTSAVEDBY", "NUMCHARS", "NUMWORDS", "FILENAME", "FILESIZE", "REVNUM", "TEMPLATE",
			"DOCPROPERTY", "HYPERLINK", "QUOTE", "SYMBOL", "EQ", "ADVANCE", "LISTNUM", "AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "CITATION",
			"BIBLIOGRAPHY", "FORMTEXT", "FORMCHECKBOX", "FORMDROPDOWN", "USERNAME", "USERINITIALS", "USERADDRESS", "INFO", "IF", "COMPARE",
			"SET", "PRIVATE", "ADDIN");
	private static final Pattern WORD = Pattern.compile("\\s*([A-Za-z]+|=)?");
	private static final Pattern LINK = Pattern.compile("(?i)\\s*HYPERLINK\\s+(?:\\\\[a-z]\\s+)*\"?([^\"\\s]*).*", Pattern.DOTALL);
	private static final Pattern WITHIN = Pattern.compile("(?i)\\s*HYPERLINK\\s+(?:\\\\[mnoth]\\s+)*\\\\l\\b.*", Pattern.DOTALL);
	private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

	/** A field that is open: what it says so far, and whether it has begun to show something. */
	private static final class Open {
		private final StringBuilder instruction = new StringBuilder();
		private final StringBuilder shown = new StringBuilder();
		private boolean shows;
	}

	private Fields() {
	}

	/** The first field that does more than show what the file holds. */
	static Optional<String> harmful(Document part) {
		Deque<Open> open = new ArrayDeque<>();
		var all = part.getElementsByTagNameNS(WordXml.W, "*");
		for (int i = 0; i < all.getLength(); i++) {
			Optional<String> harm = harmful((Element) all.item(i), open);
			if (harm.isPresent()) {
				return harm;
			}
		}
		return open.stream().map(field -> field.instruction.toString()).filter(Fields::isHarmful).findFirst();
	}

	private static Optional<String> harmful(Element element, Deque<Open> open) {
		switch (element.getLocalName()) {
			case "fldSimple" -> {
				return Optional.of(WordXml.attribute(element, "instr")).filter(Fields::isHarmful);
			}
			case "instrText", "delInstrText", "t" -> add(element, open);
			case "fldChar" -> {
				return mark(WordXml.attribute(element, "fldCharType"), open);
			}
			default -> {
			}
		}
		return Optional.empty();
	}

	private static void add(Element text, Deque<Open> open) {
		if (!open.isEmpty()) {
			Open field = open.peek();
			if (field.shows) {
				field.shown.append(text.getTextContent());
			} else {
				field.instruction.append(text.getTextContent());
			}
		}
	}

	private static Optional<String> mark(String type, Deque<Open> open) {
		if (type.equals("begin")) {
			open.push(new Open());
		} else if (!open.isEmpty() && type.equals("separate")) {
			open.peek().shows = true;
			return Optional.of(open.peek().instruction.toString()).filter(Fields::isHarmful);
		} else if (!open.isEmpty() && type.equals("end")) {
			Open closed = open.pop();
			if (!open.isEmpty() && !open.peek().shows) {
				open.peek().instruction.append(closed.shown);
			}
			return Optional.of(closed.instruction.toString()).filter(Fields::isHarmful);
		}
		return Optional.empty();
	}

	private static boolean isHarmful(String instruction) {
		Matcher word = WORD.matcher(instruction);
		String kind = word.lookingAt() && word.group(1) != null ? word.group(1).toUpperCase(Locale.ROOT) : "";
		if (kind.isEmpty() || kind.equals("=")) {
			return !instruction.isBlank() && kind.isEmpty();
		}
		return !HARMLESS.contains(kind) || kind.equals("HYPERLINK") && !WITHIN.matcher(instruction).matches() && !leadsOut(instruction);
	}

	private static boolean leadsOut(String instruction) {
		Matcher link = LINK.matcher(instruction);
		return link.matches() && isAddress(link.group(1));
	}

	/** Whether somebody who follows a link comes to a web page or writes an e-mail. */
	static boolean isAddress(String target) {
		int colon = target.indexOf(':');
		return colon > 0 && SCHEMES.contains(target.substring(0, colon).toLowerCase(Locale.ROOT));
	}
}
