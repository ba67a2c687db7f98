package io.orgdeck.export.excel.internal.xlsx;

/** Texts that stand on any sheet, in the language of its workbook. */
final class Messages {

	String longTexts_caption;
	String longTexts_cell;
	String longTexts_continued;
	String longTexts_part;
	String longTexts_sheet;
	String longTexts_text;
	String sheet_page;
}
