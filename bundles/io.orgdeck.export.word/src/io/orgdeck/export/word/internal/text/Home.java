package io.orgdeck.export.word.internal.text;

import java.util.function.Supplier;

import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/**
 * What paragraphs and tables are put into, one after the other: the text of a document, a cell, a header, a comment.
 *
 * @param body       as POI knows it
 * @param paragraphs makes one more
 * @param tables     makes one more
 */
record Home(IBody body, Supplier<CTP> paragraphs, Supplier<CTTbl> tables) {

	static Home of(XWPFDocument document) {
		CTBody body = document.getDocument().getBody();
		return new Home(document, body::addNewP, body::addNewTbl);
	}

	static Home of(XWPFHeaderFooter margin) {
		return new Home(margin, margin._getHdrFtr()::addNewP, margin._getHdrFtr()::addNewTbl);
	}

	static Home of(XWPFComment comment) {
		return new Home(comment, comment.getCtComment()::addNewP, comment.getCtComment()::addNewTbl);
	}

	/** A cell of a table that stands in here. */
	Home cell(CTTc cell) {
		return new Home(body, cell::addNewP, cell::addNewTbl);
	}
}
