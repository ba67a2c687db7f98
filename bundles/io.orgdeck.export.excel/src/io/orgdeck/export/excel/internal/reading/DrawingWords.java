package io.orgdeck.export.excel.internal.reading;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;

import io.orgdeck.core.tables.Spreadsheet.Aside;

/**
 * The words of one drawing, whatever carries them: boxes, groups, connectors, pictures of writing, charts and diagrams. Looks for
 * text rather than for kinds of shapes, of which there are more with every Excel.
 */
final class DrawingWords {

	private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	/** Whose elements called t hold text alone. */
	private static final Set<String> TEXT = Set.of("http://schemas.openxmlformats.org/drawingml/2006/main",
			"http://schemas.openxmlformats.org/officeDocument/2006/math");
	/** Kinds of parts that hold words of their own; pictures and links do not. */
	private static final Set<String> WORDY = Set.of("chart", "chartEx", "chartUserShapes", "diagramData");

	private final PackagePart part;
	private final List<Aside> asides;
	private final Set<PackagePart> seen;
	private final StringBuilder words = new StringBuilder();
	private int row;
	private int column;

	/** @param asides takes the words, each text under the cell at which its shape is anchored */
	DrawingWords(PackagePart part, List<Aside> asides) {
		this(part, asides, new HashSet<>(), 0, -1);
	}

	private DrawingWords(PackagePart part, List<Aside> asides, Set<PackagePart> seen, int row, int column) {
		this.part = part;
		this.asides = asides;
		this.seen = seen;
		this.row = row;
		this.column = column;
	}

	void read() throws IOException, OpenXML4JException, XMLStreamException {
		if (!seen.add(part)) {
			return;
		}
		try (var xml = new PartReader(part)) {
			XMLStreamReader reader = xml.reader();
			while (reader.hasNext()) {
				int event = reader.next();
				if (event == XMLStreamConstants.START_ELEMENT) {
					start(reader);
				} else if (event == XMLStreamConstants.END_ELEMENT) {
					end(reader.getLocalName());
				}
			}
			flush();
		}
	}

	private void start(XMLStreamReader reader) throws IOException, OpenXML4JException, XMLStreamException {
		switch (reader.getLocalName()) {
			case "Fallback" -> skip(reader);
			case "from" -> anchor(reader);
			case "cNvPr" -> describe(reader);
			case "br" -> words.append('\n');
			case "t" -> {
				if (TEXT.contains(reader.getNamespaceURI())) {
					words.append(reader.getElementText());
				}
			}
			default -> follow(reader);
		}
	}

	private void end(String element) {
		switch (element) {
			case "p" -> words.append('\n');
			case "txBody", "rich", "twoCellAnchor", "oneCellAnchor", "absoluteAnchor", "pt" -> flush();
			default -> {
			}
		}
	}

	private void flush() {
		String text = words.toString().strip();
		words.setLength(0);
		if (!text.isEmpty()) {
			asides.add(new Aside(row, column, text));
		}
	}

	/** What people see in place of a picture or chart who cannot see it. */
	private void describe(XMLStreamReader reader) {
		flush();
		Stream.of("title", "descr").map(attribute -> reader.getAttributeValue(null, attribute))
				.filter(text -> text != null && !text.isBlank())
				.distinct().forEach(text -> asides.add(new Aside(row, column, text.strip())));
	}

	/** The cell under the upper left corner of what follows. In a chart it is a share of its width, and that of the chart stands. */
	private void anchor(XMLStreamReader reader) throws XMLStreamException {
		flush();
		while (reader.hasNext() && !(reader.next() == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("from"))) {
			if (reader.isStartElement() && reader.getLocalName().equals("col")) {
				column = Integer.parseInt(reader.getElementText().strip());
			} else if (reader.isStartElement() && reader.getLocalName().equals("row")) {
				row = Integer.parseInt(reader.getElementText().strip()) + 1;
			}
		}
	}

	private static void skip(XMLStreamReader reader) throws XMLStreamException {
		for (int depth = 1; depth > 0 && reader.hasNext();) {
			int event = reader.next();
			depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
		}
	}

	/** Charts and diagrams are parts of their own. */
	private void follow(XMLStreamReader reader) throws IOException, OpenXML4JException, XMLStreamException {
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			if (!RELATIONSHIPS.equals(reader.getAttributeNamespace(i))) {
				continue;
			}
			PackageRelationship to = part.getRelationship(reader.getAttributeValue(i));
			if (to != null && WORDY.contains(to.getRelationshipType().substring(to.getRelationshipType().lastIndexOf('/') + 1))) {
				Optional<PackagePart> other = PartReader.related(part, to);
				flush();
				if (other.isPresent()) {
					new DrawingWords(other.get(), asides, seen, row, column).read();
				}
			}
		}
	}
}
