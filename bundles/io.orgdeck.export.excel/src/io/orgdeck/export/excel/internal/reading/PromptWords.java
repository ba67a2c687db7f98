package io.orgdeck.export.excel.internal.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.ss.util.CellAddress;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

import io.orgdeck.core.tables.Spreadsheet.Aside;

/**
 * What comes up with a cell before and after somebody types into it. Excel keeps rules of two ages in two places. The choices of a
 * list are none of it: the one that was taken stands in the cell.
 */
final class PromptWords {

	private static final Set<String> WORDS = Set.of("promptTitle", "prompt", "errorTitle", "error");
	/** The first cell of those for which a rule is. Whole columns have none. */
	private static final Pattern FIRST = Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7})(?:[: ].*)?", Pattern.DOTALL);

	private final List<Aside> asides;
	/** The same words for very many cells are told once. */
	private final Set<String> told = new HashSet<>();
	private final List<String> words = new ArrayList<>();
	private String cells = "";

	/** @param asides takes the words, each text under the first cell with which it comes up */
	PromptWords(List<Aside> asides) {
		this.asides = asides;
	}

	void read(CTWorksheet sheet) throws XMLStreamException {
		if (sheet.isSetDataValidations()) {
			read(sheet.getDataValidations());
		}
		if (sheet.isSetExtLst()) {
			read(sheet.getExtLst());
		}
	}

	private void read(XmlObject rules) throws XMLStreamException {
		XMLStreamReader reader = rules.newXMLStreamReader();
		while (reader.hasNext()) {
			int event = reader.next();
			if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("sqref")) {
				cells = reader.getElementText().strip();
			} else if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("dataValidation")) {
				begin(reader);
			} else if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("dataValidation")) {
				end();
			}
		}
	}

	private void begin(XMLStreamReader reader) {
		words.clear();
		cells = "";
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			String name = reader.getAttributeLocalName(i);
			if (name.equals("sqref")) {
				cells = reader.getAttributeValue(i).strip();
			} else if (WORDS.contains(name)) {
				words.add(reader.getAttributeValue(i).strip());
			}
		}
	}

	private void end() {
		var first = FIRST.matcher(cells);
		boolean one = first.matches();
		var at = one ? new CellAddress(first.group(1) + first.group(2)) : null;
		words.stream().filter(text -> !text.isEmpty() && told.add(text))
				.forEach(text -> asides.add(one ? new Aside(at.getRow() + 1, at.getColumn(), text) : new Aside(0, -1, text)));
	}
}
