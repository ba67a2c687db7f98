package io.orgdeck.export.word.internal.house;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import io.orgdeck.export.word.internal.parts.OfficeParts;

/**
 * Takes out of a client's file all that a new paper must not bring along. What stays are styles, lists, theme, page, headers and footers,
 * and the text around places that the paper fills.
 */
final class Leftovers {

	/** What was left out of a template, in people's words. */
	enum Left {
		TEXT(Messages.Left_text), PROPERTIES(Messages.Left_properties), COMMENTS(Messages.Left_comments), NOTES(Messages.Left_notes),
		CHANGES(Messages.Left_changes), TRACKING(Messages.Left_tracking), PROTECTION(Messages.Left_protection), DATA(Messages.Left_data);

		private final String words;

		Left(String words) {
			this.words = words;
		}

		String words() {
			return words;
		}
	}

	/** Where a template says that the paper goes, so that its own text stays around it. */
	private static final String PLACE_TAG = "orgdeck:paper";
	private static final String PLACE_MARK = "orgdeck_paper";
	/** What a document part may relate to; all else goes. */
	private static final Set<String> KEPT = Set.of("styles", "numbering", "theme", "fontTable", "settings", "header", "footer", "image",
			"hyperlink", "font");
	private static final Set<String> SETTINGS = Set.of("zoom", "mirrorMargins", "alignBordersAndEdges", "bordersDoNotSurroundHeader",
			"bordersDoNotSurroundFooter", "gutterAtTop", "defaultTabStop", "autoHyphenation", "consecutiveHyphenLimit", "hyphenationZone",
			"doNotHyphenateCaps", "evenAndOddHeaders", "bookFoldPrinting", "drawingGridHorizontalSpacing", "drawingGridVerticalSpacing",
			"characterSpacingControl", "compat", "mathPr", "themeFontLang", "clrSchemeMapping", "decimalSymbol",
			"listSeparator", "displayBackgroundShape", "embedTrueTypeFonts", "saveSubsetFonts");
	/** Marks of comments, notes and changes in a text; what is inside an insertion stays. */
	private static final Set<String> MARKS = Set.of("commentRangeStart", "commentRangeEnd", "commentReference", "footnoteReference",
			"endnoteReference", "del", "moveFrom", "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd",
			"pPrChange", "rPrChange", "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange", "numberingChange", "permStart", "permEnd",
			"dataBinding", "printerSettings");
	private static final Set<String> INSERTED = Set.of("ins", "moveTo");
	/** Fields that show properties of the file they came from. */
	private static final Set<String> OF_PROPERTIES = Set.of("TITLE", "SUBJECT", "AUTHOR", "KEYWORDS", "COMMENTS", "DOCPROPERTY", "FILENAME",
			"LASTSAVEDBY", "INFO", "TEMPLATE", "SAVEDATE", "CREATEDATE", "PRINTDATE", "USERNAME", "USERADDRESS", "USERINITIALS");

	private final OPCPackage pack;
	private final OfficeParts parts;
	private final Set<Left> left = EnumSet.noneOf(Left.class);

	private Leftovers(OPCPackage pack) {
		this.pack = pack;
		parts = OfficeParts.of(pack);
	}

	/** Strips a file that was found safe and says what was left out. */
	static Set<Left> strip(OPCPackage pack) throws IOException {
		var stripped = new Leftovers(pack);
		try {
			stripped.strip();
		} catch (InvalidFormatException e) {
			throw new IOException(e);
		}
		return stripped.left;
	}

	/** Whether a file has words of its own, beside places that the paper fills. */
	static boolean hasText(OPCPackage pack) throws IOException {
		Document text = WordXml.parse(OfficeParts.of(pack).main());
		boolean kept = WordXml.all(text, "tag").stream().anyMatch(tag -> WordXml.val(tag).equalsIgnoreCase(PLACE_TAG))
				|| WordXml.all(text, "bookmarkStart").stream()
						.anyMatch(mark -> WordXml.attribute(mark, "name").equalsIgnoreCase(PLACE_MARK));
		return !kept && WordXml.all(text, "t").stream().anyMatch(one -> !one.getTextContent().isBlank());
	}

	private void strip() throws IOException, InvalidFormatException {
		PackagePart main = parts.main();
		properties();
		settings(main);
		text(main);
		for (String kind : new String[] { "header", "footer" }) {
			for (PackagePart margin : parts.allRelated(main, HostDocument.RELATIONS + kind)) {
				text(margin);
				relations(margin);
			}
		}
		relations(main);
		parts.dropUnreachable();
	}

	private void properties() throws InvalidFormatException {
		PackageProperties properties = parts.properties();
		boolean said = List.of(properties.getCreatorProperty(), properties.getTitleProperty(), properties.getSubjectProperty(),
				properties.getKeywordsProperty(), properties.getDescriptionProperty(), properties.getCategoryProperty()).stream()
				.anyMatch(one -> one.filter(text -> !text.isBlank()).isPresent());
		Optional<String> nothing = Optional.empty();
		properties.setCreatorProperty(nothing);
		properties.setTitleProperty(nothing);
		properties.setSubjectProperty(nothing);
		properties.setKeywordsProperty(nothing);
		properties.setDescriptionProperty(nothing);
		properties.setCategoryProperty(nothing);
		properties.setLastModifiedByProperty(nothing);
		properties.setContentStatusProperty(nothing);
		properties.setContentTypeProperty(nothing);
		properties.setIdentifierProperty(nothing);
		properties.setRevisionProperty(nothing);
		properties.setVersionProperty(nothing);
		properties.setLastPrintedProperty(Optional.empty());
		List<PackageRelationship> gone = new ArrayList<>();
		for (PackageRelationship relation : pack.getRelationships()) {
			String type = relation.getRelationshipType();
			if (!type.equals(PackageRelationshipTypes.CORE_DOCUMENT) && !type.equals(PackageRelationshipTypes.CORE_PROPERTIES)) {
				gone.add(relation);
				said |= type.endsWith("properties");
			}
		}
		gone.forEach(relation -> pack.removeRelationship(relation.getId()));
		if (said) {
			left.add(Left.PROPERTIES);
		}
	}

	private void settings(PackagePart main) throws IOException {
		for (PackagePart part : parts.allRelated(main, HostDocument.RELATIONS + "settings")) {
			Document settings = WordXml.parse(part);
			for (Element setting : WordXml.children(settings.getDocumentElement())) {
				switch (setting.getLocalName()) {
					case "trackRevisions" -> left.add(Left.TRACKING);
					case "documentProtection", "writeProtection" -> left.add(Left.PROTECTION);
					case "docVars", "mailMerge" -> left.add(Left.DATA);
					default -> {
					}
				}
				if (!SETTINGS.contains(setting.getLocalName())) {
					WordXml.remove(setting);
				}
			}
			WordXml.save(settings, part);
		}
	}

	private void text(PackagePart part) throws IOException {
		Document text = WordXml.parse(part);
		for (Element element : all(text)) {
			String name = element.getLocalName();
			if (MARKS.contains(name) && element.getParentNode() != null) {
				note(name);
				WordXml.remove(element);
			} else if (INSERTED.contains(name)) {
				left.add(Left.CHANGES);
				while (element.getFirstChild() != null) {
					element.getParentNode().insertBefore(element.getFirstChild(), element);
				}
				WordXml.remove(element);
			}
		}
		forgetProperties(text);
		WordXml.save(text, part);
	}

	private void note(String mark) {
		if (mark.startsWith("comment")) {
			left.add(Left.COMMENTS);
		} else if (mark.startsWith("footnote") || mark.startsWith("endnote")) {
			left.add(Left.NOTES);
		} else if (mark.equals("dataBinding")) {
			left.add(Left.DATA);
		} else if (mark.startsWith("perm")) {
			left.add(Left.PROTECTION);
		} else if (!mark.equals("printerSettings")) {
			left.add(Left.CHANGES);
		}
	}

	private static List<Element> all(Document document) {
		var found = document.getElementsByTagNameNS(WordXml.W, "*");
		List<Element> all = new ArrayList<>();
		for (int i = 0; i < found.getLength(); i++) {
			all.add((Element) found.item(i));
		}
		return all;
	}

	/** What fields showed of the other file's properties is emptied; Word shows those of the new one. */
	private static void forgetProperties(Document text) {
		String instruction = "";
		boolean shows = false;
		for (Element element : all(text)) {
			switch (element.getLocalName()) {
				case "fldChar" -> {
					String type = WordXml.attribute(element, "fldCharType");
					shows = type.equals("separate");
					instruction = type.equals("begin") ? "" : instruction;
				}
				case "instrText" -> instruction += element.getTextContent();
				case "t" -> {
					if (shows && isOfProperties(instruction)) {
						empty(element);
					}
				}
				case "fldSimple" -> {
					if (isOfProperties(WordXml.attribute(element, "instr"))) {
						WordXml.all(element, "t").forEach(Leftovers::empty);
					}
				}
				default -> {
				}
			}
		}
	}

	private static boolean isOfProperties(String instruction) {
		return OF_PROPERTIES.contains(instruction.strip().split("\\s+", 2)[0].toUpperCase(Locale.ROOT));
	}

	private static void empty(Element text) {
		while (text.getFirstChild() != null) {
			text.removeChild(text.getFirstChild());
		}
	}

	private void relations(PackagePart part) throws InvalidFormatException {
		List<PackageRelationship> gone = new ArrayList<>();
		for (PackageRelationship relation : part.getRelationships()) {
			String type = relation.getRelationshipType();
			String kind = type.substring(type.lastIndexOf('/') + 1);
			if (!KEPT.contains(kind)) {
				gone.add(relation);
				switch (kind) {
					case "comments" -> left.add(Left.COMMENTS);
					case "customXml" -> left.add(Left.DATA);
					default -> {
					}
				}
			}
		}
		gone.forEach(relation -> part.removeRelationship(relation.getId()));
	}
}
