package io.orgdeck.words.refi;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import io.orgdeck.core.xml.XmlText;

/** Writes elements of REFI-QDA one in the other. */
final class QdaXml {

	/** Writes what stands in an element. */
	interface Content {
		void write() throws XMLStreamException;
	}

	private final XMLStreamWriter out;

	private QdaXml(XMLStreamWriter out) {
		this.out = out;
	}

	/** Writes into a document. */
	interface Document {
		void write(QdaXml xml) throws XMLStreamException;
	}

	static byte[] document(Document document) {
		var bytes = new ByteArrayOutputStream();
		document(bytes, document);
		return bytes.toByteArray();
	}

	private static void document(OutputStream bytes, Document document) {
		try {
			XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
			out.writeStartDocument("utf-8", "1.0");
			document.write(new QdaXml(out));
			out.writeEndDocument();
			out.close();
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e); // memory takes everything
		}
	}

	/** An element with attributes in pairs of name and value; a value that is null or empty is left out. */
	void element(String name, Content content, String... attributes) throws XMLStreamException {
		out.writeStartElement(name);
		for (int i = 0; i < attributes.length; i += 2) {
			if (attributes[i].equals("xmlns")) {
				out.writeDefaultNamespace(attributes[i + 1]);
			} else if (attributes[i + 1] != null && !attributes[i + 1].isEmpty()) {
				out.writeAttribute(attributes[i], XmlText.allowed(attributes[i + 1]));
			}
		}
		content.write();
		out.writeEndElement();
	}

	/** An element with nothing in it. */
	void empty(String name, String... attributes) throws XMLStreamException {
		element(name, () -> {}, attributes);
	}

	/** An element with a text in it; none where the text is blank. */
	void text(String name, String text) throws XMLStreamException {
		if (text != null && !text.isBlank()) {
			element(name, () -> out.writeCharacters(XmlText.allowed(PlainText.plain(text))));
		}
	}
}
