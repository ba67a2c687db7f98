package io.orgdeck.export.excel.internal.xlsx;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The texts that cells share. Names, codes and answers come again and again and are kept once; long texts hardly ever
 * do and stay with their cells, so that memory is bounded whatever the number of rows.
 */
final class SharedTexts {

	private static final int LONGEST = 80;
	private static final int MOST = 20_000;

	private final Map<String, Integer> indexes = new LinkedHashMap<>();

	/** Index of the text, or -1 when it is better written in its cell. */
	int indexOf(String text) {
		if (text.length() > LONGEST) {
			return -1;
		}
		Integer known = indexes.get(text);
		if (known != null) {
			return known;
		}
		if (indexes.size() == MOST) {
			return -1;
		}
		indexes.put(text, indexes.size());
		return indexes.size() - 1;
	}

	void write(Writer out) throws IOException {
		var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
		xml.append("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" uniqueCount=\"")
				.append(indexes.size()).append("\">");
		for (String text : indexes.keySet()) {
			xml.append("<si><t xml:space=\"preserve\">");
			CellText.escape(text, xml);
			xml.append("</t></si>");
			out.append(xml);
			xml.setLength(0);
		}
		out.append(xml).append("</sst>");
	}
}
