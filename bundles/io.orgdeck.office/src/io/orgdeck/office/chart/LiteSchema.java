package io.orgdeck.office.chart;

import javax.xml.namespace.QName;

import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/** Puts elements in their place for which the library's small schema jar has no type. */
final class LiteSchema {

	private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

	private LiteSchema() {
	}

	/**
	 * Adds an element with a value before the first of its successors that is there, or at the end.
	 *
	 * @param successors names of the elements that follow it in the schema, in order
	 */
	static void add(XmlObject parent, String name, String value, String... successors) {
		try (XmlCursor cursor = parent.newCursor()) {
			if (!toFirst(cursor, successors)) {
				cursor.toEndToken();
			}
			cursor.beginElement(name, CHART);
			cursor.insertAttributeWithValue("val", value);
		}
	}

	private static boolean toFirst(XmlCursor cursor, String... successors) {
		for (String successor : successors) {
			if (cursor.toChild(new QName(CHART, successor))) {
				return true;
			}
		}
		return false;
	}
}
