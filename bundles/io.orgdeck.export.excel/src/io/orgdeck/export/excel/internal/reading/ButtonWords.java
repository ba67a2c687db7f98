package io.orgdeck.export.excel.internal.reading;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.openxml4j.opc.PackagePart;

import io.orgdeck.core.tables.Spreadsheet.Aside;

/** The words on buttons, boxes and labels of forms, which Excel still draws the old way. Notes have their words elsewhere. */
final class ButtonWords {

	private static final Set<String> LINES = Set.of("br", "div", "p");

	private final List<Aside> asides;
	private final StringBuilder words = new StringBuilder();
	private int row;
	private int column = -1;
	private int boxes;

	private ButtonWords(List<Aside> asides) {
		this.asides = asides;
	}

	/** @param asides takes the words, each text under the cell at which it is anchored */
	static void read(PackagePart part, List<Aside> asides) throws IOException, XMLStreamException {
		var buttons = new ButtonWords(asides);
		try (var xml = new PartReader(part)) {
			XMLStreamReader reader = xml.reader();
			while (reader.hasNext()) {
				switch (reader.next()) {
					case XMLStreamConstants.START_ELEMENT -> buttons.start(reader);
					case XMLStreamConstants.END_ELEMENT -> buttons.end(reader.getLocalName());
					case XMLStreamConstants.CHARACTERS -> buttons.text(reader.getText());
					default -> {
					}
				}
			}
		}
	}

	private void start(XMLStreamReader reader) throws XMLStreamException {
		switch (reader.getLocalName()) {
			case "textbox" -> boxes++;
			case "Anchor" -> {
				String[] anchor = reader.getElementText().split(",");
				column = Integer.parseInt(anchor[0].strip());
				row = Integer.parseInt(anchor[2].strip()) + 1;
			}
			default -> {
			}
		}
	}

	private void text(String text) {
		if (boxes > 0) {
			words.append(text);
		}
	}

	private void end(String element) {
		if (LINES.contains(element)) {
			text("\n");
		} else if (element.equals("textbox")) {
			boxes--;
		} else if (element.equals("shape")) {
			String text = words.toString().strip().replaceAll("\\s*\\R\\s*", "\n");
			words.setLength(0);
			if (!text.isEmpty()) {
				asides.add(new Aside(row, column, text));
			}
		}
	}
}
