package io.orgdeck.export.excel.internal.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/** Goes over the elements of a part that POI does not make anything of. Nothing outside the part is looked at. */
final class PartReader implements AutoCloseable {

	private final XMLStreamReader reader;

	PartReader(PackagePart part) throws IOException, XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes(part)));
	}

	/** The parts to which a part leads by one kind of relation. Some programs name drawings that they do not write; there is none then. */
	static List<PackagePart> related(PackagePart part, String kind) throws OpenXML4JException {
		var parts = new ArrayList<PackagePart>();
		for (PackageRelationship relationship : part.getRelationshipsByType(kind)) {
			related(part, relationship).ifPresent(parts::add);
		}
		return parts;
	}

	/** The part to which a relation leads, if it is in the file. */
	static Optional<PackagePart> related(PackagePart part, PackageRelationship relationship) throws OpenXML4JException {
		return relationship.getTargetMode() != TargetMode.INTERNAL ? Optional.empty()
				: Optional.ofNullable(part.getPackage().getPart(PackagingURIHelper.createPartName(relationship.getTargetURI())));
	}

	/** Excel's drawings of notes and buttons hold line breaks as HTML has them. */
	private static byte[] bytes(PackagePart part) throws IOException {
		byte[] bytes;
		try (InputStream in = part.getInputStream()) {
			bytes = in.readAllBytes();
		}
		return !part.getPartName().getExtension().equals("vml") ? bytes
				: new String(bytes, StandardCharsets.ISO_8859_1).replace("<br>", "<br/>").getBytes(StandardCharsets.ISO_8859_1);
	}

	XMLStreamReader reader() {
		return reader;
	}

	/** Goes to where the next element starts, if there is one. */
	boolean nextElement() throws XMLStreamException {
		while (reader.hasNext()) {
			if (reader.next() == XMLStreamConstants.START_ELEMENT) {
				return true;
			}
		}
		return false;
	}

	@Override
	public void close() throws XMLStreamException {
		reader.close();
	}
}
