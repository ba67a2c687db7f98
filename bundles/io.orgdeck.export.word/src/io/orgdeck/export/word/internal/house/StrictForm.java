package io.orgdeck.export.word.internal.house;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.RelationshipSource;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Turns a file that was saved as Strict Open XML into the usual form, which is all that we and most programs know: the same
 * elements under other namespaces, some words for others, and measures with their unit.
 */
final class StrictForm {

	private static final String STRICT = "http://purl.oclc.org/ooxml/";
	private static final String USUAL = "http://schemas.openxmlformats.org/";
	/** Parts that have one form, such as the properties. */
	private static final String OF_ANY_PACKAGE = "application/vnd.openxmlformats-package.";
	private static final String CHART = USUAL + "drawingml/2006/chart";

	/** Last words of namespaces and relationship types that are spelt otherwise. */
	private static final Map<String, String> WORDS = Map.of("extendedProperties", "extended-properties", "customProperties",
			"custom-properties");

	private static final Map<String, String> SIDES = Map.of("start", "left", "end", "right", "startChars", "leftChars", "endChars",
			"rightChars");
	private static final Map<String, String> DIRECTIONS = Map.of("tb", "lrTb", "rl", "tbRl", "lr", "btLr", "tbV", "lrTbV", "rlV", "tbRlV",
			"lrV",
			"tbLrV");
	private static final Set<String> SIDED = Set.of("jc", "lvlJc", "tab", "ptab");
	/** What surrounds a page, a table or a cell has a child for each side. */
	private static final Set<String> AROUND = Set.of("tblBorders", "tcBorders", "tblCellMar", "tcMar");

	private static final Map<String, Double> POINTS = Map.of("pt", 1.0, "in", 72.0, "mm", 72 / 25.4, "cm", 72 / 2.54, "pc", 12.0, "pi",
			12.0);
	private static final Pattern MEASURE = Pattern.compile("(-?\\d{1,6}(?:\\.\\d{1,9})?)(pt|in|mm|cm|pc|pi)");
	private static final Pattern PERCENT = Pattern.compile("(-?\\d{1,6}(?:\\.\\d{1,9})?)%");
	/** Attributes that hold a measure; {@code val} does so in some elements. */
	private static final Set<String> MEASURES = Set.of("w", "h", "left", "right", "top", "bottom", "firstLine", "hanging", "before",
			"after", "line",
			"header", "footer", "gutter", "pos", "space", "x", "y", "hSpace", "vSpace", "linePitch", "leftFromText", "rightFromText",
			"topFromText",
			"bottomFromText", "tblpX", "tblpY");
	private static final Set<String> MEASURING = Set.of("spacing", "trHeight", "defaultTabStop", "hyphenationZone");
	private static final Set<String> HALF_POINTS = Set.of("sz", "szCs", "kern", "position", "hps", "hpsRaise", "hpsBaseText");

	private StrictForm() {
	}

	/** Does nothing to a file of the usual form. */
	static void toUsual(OPCPackage pack) throws IOException, InvalidFormatException {
		if (!hasStrict(pack.getRelationships())) {
			return;
		}
		turn(pack, pack.getRelationships());
		for (PackagePart part : List.copyOf(pack.getParts())) {
			if (!part.isRelationshipPart()) {
				turn(part, part.getRelationships());
				if (part.getContentType().endsWith("xml") && !part.getContentType().startsWith(OF_ANY_PACKAGE)) {
					Document document = WordXml.parse(part);
					turn(document);
					WordXml.save(document, part);
				}
			}
		}
	}

	private static boolean hasStrict(PackageRelationshipCollection relations) {
		for (PackageRelationship relation : relations) {
			if (relation.getRelationshipType().startsWith(STRICT)) {
				return true;
			}
		}
		return false;
	}

	private static void turn(RelationshipSource source, PackageRelationshipCollection relations) throws InvalidFormatException {
		List<PackageRelationship> strict = new ArrayList<>();
		relations.forEach(strict::add);
		strict.removeIf(relation -> !relation.getRelationshipType().startsWith(STRICT));
		for (PackageRelationship relation : strict) {
			String type = usual(relation.getRelationshipType());
			source.removeRelationship(relation.getId());
			if (relation.getTargetMode() == TargetMode.EXTERNAL) {
				source.addExternalRelationship(relation.getTargetURI().toString(), type, relation.getId());
			} else {
				source.addRelationship(PackagingURIHelper.createPartName(relation.getTargetURI()), TargetMode.INTERNAL, type,
						relation.getId());
			}
		}
	}

	/** {@code http://purl.oclc.org/ooxml/FAMILY/REST} is {@code http://schemas.openxmlformats.org/FAMILY/2006/REST}. */
	private static String usual(String name) {
		if (name == null || !name.startsWith(STRICT)) {
			return name;
		}
		String rest = name.substring(STRICT.length());
		int family = rest.indexOf('/');
		int word = rest.lastIndexOf('/') + 1;
		return family < 0 ? name
				: USUAL + rest.substring(0, family) + "/2006" + rest.substring(family, word)
						+ WORDS.getOrDefault(rest.substring(word), rest.substring(word));
	}

	private static void turn(Document document) {
		var all = document.getElementsByTagName("*");
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < all.getLength(); i++) {
			elements.add((Element) all.item(i));
		}
		for (Element element : elements) {
			Element turned = (Element) renamed(document, element);
			for (Attr attribute : attributes(turned)) {
				turn(turned, (Attr) renamed(document, attribute));
			}
		}
	}

	private static Node renamed(Document document, Node node) {
		String namespace = node.getNamespaceURI();
		boolean side = node instanceof Element && AROUND.contains(String.valueOf(node.getParentNode().getLocalName()))
				|| node instanceof Attr attribute && WordXml.is(attribute.getOwnerElement(), "ind");
		String local = side ? SIDES.getOrDefault(node.getLocalName(), node.getLocalName()) : node.getLocalName();
		if (namespace == null || namespace.equals(usual(namespace)) && node.getLocalName().equals(local)) {
			return node;
		}
		return document.renameNode(node, usual(namespace), node.getPrefix() == null ? local : node.getPrefix() + ":" + local);
	}

	private static List<Attr> attributes(Element element) {
		List<Attr> attributes = new ArrayList<>();
		for (int i = 0; i < element.getAttributes().getLength(); i++) {
			attributes.add((Attr) element.getAttributes().item(i));
		}
		return attributes;
	}

	private static void turn(Element element, Attr attribute) {
		String value = attribute.getValue();
		if (value.startsWith(STRICT)) { // a namespace, or what kind of picture there is
			attribute.setValue(usual(value));
		} else if (attribute.getName().endsWith("conformance") && value.equals("strict")) {
			element.removeAttributeNode(attribute);
		} else if (WordXml.W.equals(element.getNamespaceURI()) && attribute.getLocalName() != null) {
			attribute.setValue(word(element, attribute.getLocalName(), value));
		} else if (String.valueOf(element.getNamespaceURI()).startsWith(USUAL + "drawingml/")) {
			Matcher percent = PERCENT.matcher(value);
			if (percent.matches() && !attribute.getName().equals("name")) {
				attribute.setValue(rounded(percent, CHART.equals(element.getNamespaceURI()) ? 1 : 1000));
			}
		}
	}

	private static String word(Element element, String attribute, String value) {
		String name = element.getLocalName();
		boolean isVal = attribute.equals("val");
		if (isVal && SIDED.contains(name)) {
			return SIDES.getOrDefault(value, value);
		}
		if (isVal && name.equals("textDirection")) {
			return DIRECTIONS.getOrDefault(value, value);
		}
		Matcher measure = MEASURE.matcher(value);
		if (measure.matches() && (isVal ? MEASURING.contains(name) || HALF_POINTS.contains(name) : MEASURES.contains(attribute))) {
			return rounded(measure, POINTS.get(measure.group(2)) * (HALF_POINTS.contains(name) ? 2 : 20));
		}
		Matcher percent = PERCENT.matcher(value);
		if (percent.matches() && (attribute.equals("w") || attribute.equals("percent") || isVal && name.equals("w"))) {
			return rounded(percent, attribute.equals("w") ? 50 : 1);
		}
		return value;
	}

	private static String rounded(Matcher number, double factor) {
		return Long.toString(Math.round(Double.parseDouble(number.group(1)) * factor));
	}
}
