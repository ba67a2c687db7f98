package io.orgdeck.export.word.internal.house;

import java.util.HashSet;
import java.util.Set;

import org.w3c.dom.Element;

/** Finds or makes parts of a style definition, at the places where the schema wants them. */
final class StyleParts {

	/** What may follow the text properties of a style, and its paragraph properties. */
	private static final Set<String> AFTER_RUN = Set.of("tblPr", "trPr", "tcPr", "tblStylePr");
	private static final Set<String> AFTER_PARAGRAPH = Set.of("rPr", "tblPr", "trPr", "tcPr", "tblStylePr");
	/** What may follow the size in text properties. */
	private static final Set<String> AFTER_SIZE = Set.of("highlight", "u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs",
			"em", "lang",
			"eastAsianLayout", "specVanish", "oMath");
	/** What may follow the spacing in paragraph properties. */
	private static final Set<String> AFTER_SPACING = Set.of("ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc",
			"textDirection",
			"textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange");

	private StyleParts() {
	}

	static Element runProperties(Element style) {
		return WordXml.child(style, "rPr").orElseGet(() -> before(style, "rPr", AFTER_RUN));
	}

	static Element spacing(Element style) {
		Element paragraph = WordXml.child(style, "pPr").orElseGet(() -> before(style, "pPr", AFTER_PARAGRAPH));
		return WordXml.child(paragraph, "spacing").orElseGet(() -> before(paragraph, "spacing", AFTER_SPACING));
	}

	/** A size of text. */
	static void insert(Element look, String name, String value) {
		WordXml.set(before(look, name, name.equals("sz") ? with(AFTER_SIZE, "szCs") : AFTER_SIZE), "val", value);
	}

	private static Set<String> with(Set<String> names, String one) {
		var more = new HashSet<>(names);
		more.add(one);
		return more;
	}

	private static Element before(Element parent, String name, Set<String> followers) {
		Element follower = WordXml.children(parent).stream().filter(child -> followers.contains(child.getLocalName())).findFirst()
				.orElse(null);
		Element made = parent.getOwnerDocument().createElementNS(WordXml.W, "w:" + name);
		parent.insertBefore(made, follower);
		return made;
	}
}
