package io.orgdeck.export.word.internal.house;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import io.orgdeck.core.export.StyledExporter;
import io.orgdeck.export.word.internal.markup.TextRole;
import io.orgdeck.export.word.internal.markup.TextRole.Kind;
import io.orgdeck.export.word.internal.parts.OfficeParts;

/**
 * The styles of a document. A role is answered by the style of that name, whatever its id; a role that the document does
 * not know gets our style, in the document's own typeface and colour.
 */
final class StyleSheet {

	private static final String OUR_ACCENT = "1F5A66";
	private static final String COLOUR = "[0-9a-fA-F]{6}";

	private final Document sheet;
	private final Map<String, Element> byName = new HashMap<>();
	private final Map<String, Element> byId = new HashMap<>();
	private final Map<TextRole, String> ids = new EnumMap<>(TextRole.class);
	private final Map<TextRole, String> chosen;
	private final IntUnaryOperator lists;
	private Map<String, Element> ours;
	private boolean changed;
	private boolean large;

	/**
	 * @param chosen names of styles for roles, where the client's template calls them otherwise
	 * @param lists  says which number a list of parts/numbering.xml has in this document
	 */
	StyleSheet(Document sheet, Map<TextRole, String> chosen, IntUnaryOperator lists) {
		this.sheet = sheet;
		this.chosen = chosen;
		this.lists = lists;
		WordXml.children(sheet.getDocumentElement(), "style").forEach(this::know);
	}

	private void know(Element style) {
		byId.put(WordXml.attribute(style, "styleId"), style);
		WordXml.child(style, "name").ifPresent(name -> byName.putIfAbsent(key(WordXml.attribute(style, "type"), WordXml.val(name)), style));
	}

	private static String key(String type, String name) {
		return type + ":" + name.toLowerCase(Locale.ROOT);
	}

	/** The id by which this document knows the style of a role. */
	String id(TextRole role) throws IOException {
		String id = ids.get(role);
		if (id == null) {
			id = find(role).map(style -> WordXml.attribute(style, "styleId")).orElse(null);
			ids.put(role, id = id == null ? add(role.id()) : id);
			if (large) {
				LargeType.apply(role, byId.get(id));
				changed = true;
			}
		}
		return id;
	}

	private Optional<Element> find(TextRole role) {
		String type = role.kind().type();
		Element style = Optional.ofNullable(chosen.get(role)).map(name -> byName.get(key(type, name)))
				.orElseGet(() -> byName.get(key(type, role.styleName())));
		if (style == null && role == TextRole.BODY) {
			style = standard(Kind.PARAGRAPH.type());
		}
		return Optional.ofNullable(style);
	}

	/** The style of text that has none. */
	private Element standard(String type) {
		return WordXml.children(sheet.getDocumentElement(), "style").stream()
				.filter(style -> type.equals(WordXml.attribute(style, "type")) && isOn(WordXml.attribute(style, "default"))).findFirst()
				.orElse(null);
	}

	private static boolean isOn(String value) {
		return value.equals("1") || value.equals("true") || value.equals("on");
	}

	/** Brings one of our styles into the document, with those it builds on, and says its id there. */
	private String add(String ourId) throws IOException {
		Element our = ours().get(ourId);
		String type = WordXml.attribute(our, "type");
		String name = WordXml.val(WordXml.child(our, "name").orElseThrow());
		Element there = byName.get(key(type, name));
		if (there == null && isOn(WordXml.attribute(our, "default"))) {
			there = standard(type);
		}
		if (there != null) {
			return WordXml.attribute(there, "styleId");
		}
		var copy = (Element) sheet.importNode(our, true);
		String id = byId.containsKey(ourId) ? "Orgdeck" + ourId : ourId;
		WordXml.set(copy, "styleId", id);
		sheet.getDocumentElement().appendChild(copy);
		know(copy);
		changed = true;
		adapt(copy);
		return id;
	}

	private void adapt(Element copy) throws IOException {
		for (String link : new String[] { "basedOn", "next" }) {
			Optional<Element> element = WordXml.child(copy, link);
			if (element.isPresent()) {
				WordXml.set(element.get(), "val", add(WordXml.val(element.get())));
			}
		}
		WordXml.all(copy, "numId").forEach(list -> WordXml.set(list, "val",
				Integer.toString(lists.applyAsInt(WordXml.number(list, "val", 0)))));
		String accent = accent();
		for (String element : new String[] { "color", "top", "bottom" }) {
			WordXml.all(copy, element).forEach(colour -> {
				for (String attribute : new String[] { "val", "color" }) {
					if (OUR_ACCENT.equals(WordXml.attribute(colour, attribute))) {
						WordXml.set(colour, attribute, accent);
					}
				}
			});
		}
	}

	private Map<String, Element> ours() throws IOException {
		if (ours == null) {
			ours = new HashMap<>();
			Document styles = WordXml.parse(OfficeParts.text("styles.xml", Map.of()));
			WordXml.children(styles.getDocumentElement(), "style").forEach(style -> ours.put(WordXml.attribute(style, "styleId"), style));
		}
		return ours;
	}

	/** The colour that the document gives its first headings, as rrggbb. */
	String accent() {
		return Optional.ofNullable(byName.get(key(Kind.PARAGRAPH.type(), TextRole.HEADING_1.styleName())))
				.flatMap(style -> WordXml.path(style, "rPr", "color")).map(WordXml::val).filter(colour -> colour.matches(COLOUR))
				.orElse(OUR_ACCENT);
	}

	/** The typeface of text, unless it comes from a theme. */
	Optional<String> typeface() {
		return WordXml.path(sheet.getDocumentElement(), "docDefaults", "rPrDefault", "rPr", "rFonts")
				.map(fonts -> WordXml.attribute(fonts, "ascii")).filter(name -> !name.isBlank());
	}

	/** The list that a style numbers its paragraphs with, following what it builds on; 0 when it has none. */
	int listOf(TextRole role) throws IOException {
		Element style = byId.get(id(role));
		for (int depth = 0; style != null && depth < 20; depth++) {
			Optional<Element> list = WordXml.path(style, "pPr", "numPr", "numId");
			if (list.isPresent()) {
				return WordXml.number(list.get(), "val", 0);
			}
			style = WordXml.child(style, "basedOn").map(parent -> byId.get(WordXml.val(parent))).orElse(null);
		}
		return 0;
	}

	/** Makes the document speak that language; a BCP 47 tag. */
	void language(String tag, boolean rightToLeft) {
		Element defaults = descend(descend(descend(sheet.getDocumentElement(), "docDefaults"), "rPrDefault"), "rPr");
		Element language = descend(defaults, "lang");
		WordXml.set(language, "val", tag);
		WordXml.set(language, "eastAsia", tag);
		WordXml.set(language, "bidi", rightToLeft ? tag : "ar-SA");
		changed = true;
	}

	private static Element descend(Element parent, String name) {
		return WordXml.child(parent, name).orElseGet(() -> {
			Element element = WordXml.append(parent, name);
			if (name.equals("docDefaults") || name.equals("rPrDefault")) {
				parent.insertBefore(element, parent.getFirstChild());
			}
			return element;
		});
	}

	/** From now on, styles are set in large type when they are first used. */
	void enlarge() {
		large = true;
	}

	/** The paragraph styles of the document, and what plays each role in it. */
	StyledExporter.Template offer() throws IOException {
		var looks = new StyleLooks(sheet.getDocumentElement(), byId);
		List<StyledExporter.TextStyle> styles = byName.entrySet().stream()
				.filter(entry -> entry.getKey().startsWith(Kind.PARAGRAPH.type() + ":"))
				.map(entry -> looks.of(entry.getValue(), false)).sorted(Comparator.comparing(StyledExporter.TextStyle::name)).toList();
		Set<Element> theirs = Set.copyOf(byId.values());
		List<StyledExporter.Role> roles = new ArrayList<>();
		for (RoleName role : RoleName.values()) {
			Element usual = byId.get(id(role.style()));
			roles.add(new StyledExporter.Role(role.option(), role.label(), looks.of(usual, !theirs.contains(usual))));
		}
		return new StyledExporter.Template(styles, roles);
	}

	boolean isChanged() {
		return changed;
	}

	Document document() {
		return sheet;
	}
}
