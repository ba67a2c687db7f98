package io.orgdeck.core.store;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** What somebody has entered, as far as it can be seen in XML without knowing the model: elements, texts, long values. */
public final class XmlValues {

	private static final int LONG = 8;

	private XmlValues() {
	}

	/** The values of the first text that are not in the second. Long values stand for themselves; elements are counted. */
	public static List<String> lost(String before, String after) throws XMLStreamException {
		List<String> left = of(after);
		return of(before).stream().filter(value -> !left.remove(value)).toList();
	}

	private static List<String> of(String xml) throws XMLStreamException {
		var values = new ArrayList<String>();
		var text = new StringBuilder();
		var reader = XMLInputFactory.newFactory().createXMLStreamReader(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
		while (reader.hasNext()) {
			switch (reader.next()) {
				case XMLStreamConstants.CHARACTERS -> text.append(reader.getText());
				case XMLStreamConstants.START_ELEMENT -> {
					addText(text, values);
					values.add("<" + reader.getLocalName().replaceFirst(".*:", ""));
					for (int i = 0; i < reader.getAttributeCount(); i++) {
						boolean votes = reader.getAttributeLocalName(i).equals("votes");
						boolean ours = reader.getAttributeNamespace(i) == null;
						if (ours && !votes && reader.getAttributeValue(i).length() >= LONG) {
							values.add(reader.getAttributeValue(i).replaceAll(" +", " "));
						}
					}
				}
				case XMLStreamConstants.END_ELEMENT -> addText(text, values);
				default -> {
					// comments and instructions hold nobody's work
				}
			}
		}
		return values;
	}

	private static void addText(StringBuilder text, List<String> values) {
		if (!text.toString().isBlank()) {
			values.add(text.toString());
		}
		text.setLength(0);
	}
}
