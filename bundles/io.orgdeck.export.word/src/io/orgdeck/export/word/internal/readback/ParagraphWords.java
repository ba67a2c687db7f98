package io.orgdeck.export.word.internal.readback;

import java.util.Set;
import java.util.regex.Pattern;

import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/** The words of a paragraph without the results of fields that only number and count, and without what was struck out as a change. */
final class ParagraphWords {

	private static final Pattern FURNITURE = Pattern.compile("\\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF|SEQ|REF|TOC|NOTEREF)\\b.*",
			Pattern.DOTALL);
	/** Text boxes stand twice, in a new form and one for older programs. */
	private static final Set<String> LEFT_OUT = Set.of("del", "moveFrom", "Fallback", "pPr", "rPr");

	private final StringBuilder words = new StringBuilder();
	private final StringBuilder instruction = new StringBuilder();
	private int depth;
	private boolean result;

	private ParagraphWords() {
	}

	static String of(XmlObject paragraph) {
		var reading = new ParagraphWords();
		try (XmlCursor cursor = paragraph.newCursor()) {
			reading.inside(cursor);
		}
		return reading.words.toString();
	}

	private void inside(XmlCursor cursor) {
		cursor.push();
		for (boolean more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
			String name = cursor.getName().getLocalPart();
			switch (name) {
				case "fldChar" -> field(attribute(cursor, "fldCharType"));
				case "instrText" -> instruction.append(cursor.getTextValue());
				case "fldSimple" -> {
					if (!FURNITURE.matcher(attribute(cursor, "instr")).matches()) {
						inside(cursor);
					}
				}
				case "t" -> append(cursor.getTextValue());
				case "tab", "br", "cr" -> append(" ");
				case "noBreakHyphen" -> append("-");
				default -> {
					if (!LEFT_OUT.contains(name)) {
						inside(cursor);
					}
				}
			}
		}
		cursor.pop();
	}

	private static String attribute(XmlCursor cursor, String name) {
		String value = cursor.getAttributeText(new javax.xml.namespace.QName(cursor.getName().getNamespaceURI(), name));
		return value == null ? "" : value;
	}

	private void field(String kind) {
		switch (kind) {
			case "begin" -> {
				depth++;
				instruction.setLength(0);
			}
			case "separate" -> result = true;
			case "end" -> {
				depth = Math.max(0, depth - 1);
				result = false;
				instruction.setLength(0);
			}
			default -> {
				// no other kind
			}
		}
	}

	private void append(String text) {
		if (depth == 0 || result && !FURNITURE.matcher(instruction).matches()) {
			words.append(text);
		}
	}
}
