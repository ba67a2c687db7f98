package io.orgdeck.export.word.internal.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.util.XMLHelper;

/** What can be read in a Word file: paragraphs, table cells, words for charts and comments, in order. */
public final class WrittenText {

	private static final String COMMENTS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";

	private final List<String> texts = new ArrayList<>();
	private final List<String> comments = new ArrayList<>();

	private WrittenText() {
	}

	/** Paragraphs and cells of the text, and the descriptions of its charts and pictures. */
	public List<String> texts() {
		return texts;
	}

	public List<String> comments() {
		return comments;
	}

	public static WrittenText of(byte[] file) throws IOException {
		try (OPCPackage pack = OPCPackage.open(new ByteArrayInputStream(file))) {
			var written = new WrittenText();
			PackagePart document = pack.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT).getFirst();
			written.read(document, written.texts);
			for (var relation : document.getRelationshipsByType(COMMENTS)) {
				written.read(document.getRelatedPart(relation), written.comments);
			}
			return written;
		} catch (InvalidFormatException | XMLStreamException e) {
			throw new IOException(e);
		}
	}

	private void read(PackagePart part, List<String> into) throws IOException, XMLStreamException {
		try (InputStream in = part.getInputStream()) {
			XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
			new Reader(xml, into).read();
			xml.close();
		}
	}

	/** Goes through one part. Text boxes may nest paragraphs, cells may nest tables. */
	private static final class Reader {

		private final XMLStreamReader xml;
		private final List<String> into;
		private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
		private final Deque<StringBuilder> cells = new ArrayDeque<>();

		Reader(XMLStreamReader xml, List<String> into) {
			this.xml = xml;
			this.into = into;
		}

		void read() throws XMLStreamException {
			while (xml.hasNext()) {
				switch (xml.next()) {
					case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
					case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
					default -> {
					}
				}
			}
		}

		private void start(String name) throws XMLStreamException {
			switch (name) {
				case "p" -> paragraphs.push(new StringBuilder());
				case "tc" -> cells.push(new StringBuilder());
				case "t" -> append(xml.getElementText());
				case "tab", "br", "cr" -> append(" ");
				case "docPr" -> describe(xml.getAttributeValue(null, "descr"));
				default -> {
				}
			}
		}

		private void append(String text) {
			if (!paragraphs.isEmpty()) {
				paragraphs.peek().append(text);
			}
		}

		private void describe(String description) {
			if (description != null) {
				into.add(description);
			}
		}

		private void end(String name) {
			if (name.equals("p") && !paragraphs.isEmpty()) {
				String text = paragraphs.pop().toString();
				if (cells.isEmpty()) {
					into.add(text);
				} else {
					cells.peek().append(cells.peek().isEmpty() ? "" : " ").append(text);
				}
			} else if (name.equals("tc")) {
				into.add(cells.pop().toString());
			}
		}
	}
}
