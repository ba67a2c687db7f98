package io.orgdeck.export.word.internal.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import io.orgdeck.export.word.internal.house.HostDocument;
import io.orgdeck.export.word.internal.house.WordXml;
import io.orgdeck.export.word.internal.parts.OfficeParts;

/**
 * The parts of a paper as they were written, in a part of the file that word processors keep and nobody sees. It tells a part that
 * somebody took out from one that never was there, and which edition the paper is.
 *
 * @param edition of {@link EditionMark}
 * @param entries by id, in order
 */
record PartList(String edition, Map<String, Entry> entries) {

	private static final String NAMESPACE = "urn:orgdeck:paper";
	private static final String KIND = HostDocument.RELATIONS + "customXml";
	private static final String PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

	/** A part by its title, with the print of what was written. */
	record Entry(String title, PartPrint print) {
	}

	/** The list in a file, if it has one. */
	static Optional<PartList> of(HostDocument house) throws IOException {
		Optional<PackagePart> part = part(house);
		if (part.isEmpty()) {
			return Optional.empty();
		}
		Element paper = WordXml.parse(part.get()).getDocumentElement();
		Map<String, Entry> entries = new LinkedHashMap<>();
		for (Element one : WordXml.children(paper)) {
			entries.put(one.getAttribute("id"), new Entry(one.getAttribute("title"),
					new PartPrint(one.getAttribute("words"), one.getAttribute("look"), one.getAttribute("things"))));
		}
		return Optional.of(new PartList(paper.getAttribute("edition"), entries));
	}

	private static Optional<PackagePart> part(HostDocument house) throws IOException {
		for (PackagePart part : house.parts().allRelated(house.part(), KIND)) {
			if (part.getContentType().endsWith("xml") && NAMESPACE.equals(WordXml.parse(part).getDocumentElement().getNamespaceURI())) {
				return Optional.of(part);
			}
		}
		return Optional.empty();
	}

	/** Puts the list into a file. */
	void save(HostDocument house) throws IOException {
		Document list = document(NAMESPACE, "paper");
		list.getDocumentElement().setAttribute("edition", edition);
		entries.forEach((id, entry) -> {
			Element one = list.createElementNS(NAMESPACE, "part");
			one.setAttribute("id", id);
			one.setAttribute("title", entry.title());
			one.setAttribute("words", entry.print().words());
			one.setAttribute("look", entry.print().look());
			one.setAttribute("things", entry.print().things());
			list.getDocumentElement().appendChild(one);
		});
		Optional<PackagePart> there = part(house);
		WordXml.save(list, there.isPresent() ? there.get() : create(house));
	}

	private static PackagePart create(HostDocument house) throws IOException {
		OfficeParts parts = house.parts();
		PackagePart part = parts.part(parts.freeNumber("/customXml/item", ".xml"), "application/xml");
		OfficeParts.relate(house.part(), part, KIND);
		PackagePart properties = parts.part(parts.freeNumber("/customXml/itemProps", ".xml"),
				"application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
		OfficeParts.relate(part, properties, HostDocument.RELATIONS + "customXmlProps");
		Document item = document(PROPERTIES, "ds:datastoreItem");
		item.getDocumentElement().setAttributeNS(PROPERTIES, "ds:itemID",
				"{" + UUID.nameUUIDFromBytes(NAMESPACE.getBytes(StandardCharsets.UTF_8)).toString().toUpperCase(Locale.ROOT) + "}");
		Element references = item.createElementNS(PROPERTIES, "ds:schemaRefs");
		Element reference = item.createElementNS(PROPERTIES, "ds:schemaRef");
		reference.setAttributeNS(PROPERTIES, "ds:uri", NAMESPACE);
		references.appendChild(reference);
		item.getDocumentElement().appendChild(references);
		WordXml.save(item, properties);
		return part;
	}

	private static Document document(String namespace, String root) {
		Document document = XMLHelper.newDocumentBuilder().newDocument();
		document.appendChild(document.createElementNS(namespace, root));
		return document;
	}
}
