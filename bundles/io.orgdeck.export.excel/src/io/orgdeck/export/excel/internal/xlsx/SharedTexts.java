package io.orgdeck.export.excel.internal.xlsx;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFFactory;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;

/**
 * The texts that cells share. POI finds a text again by its markup, which takes longer than writing it; ours have no
 * markup, so words are enough, and each is made into POI's form once.
 */
final class SharedTexts extends SharedStringsTable {

	private final Map<String, XSSFRichTextString> made = new HashMap<>();

	/** Makes a new workbook use such a table. */
	static final class Factory extends XSSFFactory {
		@Override
		public POIXMLDocumentPart newDocumentPart(POIXMLRelation descriptor) {
			return descriptor == XSSFRelation.SHARED_STRINGS ? new SharedTexts() : super.newDocumentPart(descriptor);
		}
	}

	/** The text as cells hold it, whatever is in it. */
	XSSFRichTextString of(String text) {
		return made.computeIfAbsent(text, any -> new XSSFRichTextString(CellText.encode(any)));
	}

	@Override
	protected String xmlText(CTRst text) {
		return text.getT();
	}
}
