package io.orgdeck.export.word.internal.paper;

import io.orgdeck.export.word.internal.house.PageShape;
import io.orgdeck.export.word.internal.markup.TextRole;
import io.orgdeck.export.word.internal.markup.WordMarkup;
import io.orgdeck.export.word.internal.markup.XmlWriter;

/** Where pages change their shape. The first end also brings header and footer, which all later pages inherit. */
final class SectionEnds {

	/** Between the edge of the sheet and header or footer, where the margins leave room for a line of them. */
	private static final int HEADER_DISTANCE = 680;
	private static final int HEADER_LINE = 567;

	private final RunningHeads heads;
	private final boolean rightToLeft;
	private boolean first = true;

	SectionEnds(RunningHeads heads, boolean rightToLeft) {
		this.heads = heads;
		this.rightToLeft = rightToLeft;
	}

	/** Ends pages of one shape; the next begin on a new page. */
	void between(WordMarkup words, PageShape shape) {
		XmlWriter xml = words.xml();
		xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", words.id(TextRole.SECTION_END));
		section(xml, shape);
		xml.end().end();
	}

	/** Ends the document. */
	void last(WordMarkup words, PageShape shape) {
		words.paragraph(TextRole.SECTION_END, "");
		section(words.xml(), shape);
	}

	private void section(XmlWriter xml, PageShape shape) {
		xml.start("w:sectPr");
		if (first) {
			heads.references(xml);
		}
		xml.empty("w:type", "w:val", "nextPage");
		xml.empty("w:pgSz", "w:w", Integer.toString(shape.width()), "w:h", Integer.toString(shape.height()), "w:orient",
				shape.isLandscape() ? "landscape" : "portrait");
		xml.empty("w:pgMar", "w:top", Integer.toString(shape.top()), "w:right", Integer.toString(shape.right()), "w:bottom",
				Integer.toString(shape.bottom()), "w:left", Integer.toString(shape.left()), "w:header", distance(shape.top()), "w:footer",
				distance(shape.bottom()), "w:gutter", "0");
		if (first && heads.firstPageDiffers()) {
			xml.empty("w:titlePg");
		}
		if (rightToLeft) {
			xml.empty("w:bidi");
		}
		xml.end();
		first = false;
	}

	private static String distance(int margin) {
		return Integer.toString(Math.clamp(margin - HEADER_LINE, HEADER_LINE / 2, HEADER_DISTANCE));
	}
}
