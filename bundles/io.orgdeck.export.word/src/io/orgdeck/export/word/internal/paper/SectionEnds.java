package io.orgdeck.export.word.internal.paper;

import io.orgdeck.core.report.ReportModel;
import io.orgdeck.export.word.internal.markup.Style;
import io.orgdeck.export.word.internal.markup.WordMarkup;
import io.orgdeck.export.word.internal.markup.XmlWriter;

/** Where pages change their shape. The first end also brings header and footer, which all later pages inherit. */
final class SectionEnds {

	private static final String HEADER_DISTANCE = "680";

	private final PaperParts parts;
	private final ReportModel report;
	private final boolean rightToLeft;
	private boolean first = true;

	SectionEnds(PaperParts parts, ReportModel report, boolean rightToLeft) {
		this.parts = parts;
		this.report = report;
		this.rightToLeft = rightToLeft;
	}

	/** Ends pages of one shape; the next begin on a new page. */
	void between(WordMarkup words, PageShape shape) {
		XmlWriter xml = words.xml();
		xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", words.id(Style.SECTION_END));
		section(xml, shape);
		xml.end().end();
	}

	/** Ends the document. */
	void last(WordMarkup words, PageShape shape) {
		words.paragraph(Style.SECTION_END, "");
		section(words.xml(), shape);
	}

	private void section(XmlWriter xml, PageShape shape) {
		xml.start("w:sectPr");
		if (first) {
			xml.empty("w:headerReference", "w:type", "default", "r:id", parts.margin("header1", "w:hdr", this::header));
			xml.empty("w:footerReference", "w:type", "default", "r:id", parts.margin("footer1", "w:ftr", SectionEnds::footer));
			xml.empty("w:footerReference", "w:type", "first", "r:id", parts.margin("footer2", "w:ftr", SectionEnds::footer));
		}
		xml.empty("w:type", "w:val", "nextPage");
		xml.start("w:pgSz", "w:w", Integer.toString(shape.width()), "w:h", Integer.toString(shape.height()), "w:orient",
				shape.isLandscape() ? "landscape" : "portrait").end();
		xml.empty("w:pgMar", "w:top", Integer.toString(shape.top()), "w:right", Integer.toString(shape.right()), "w:bottom",
				Integer.toString(shape.bottom()), "w:left", Integer.toString(shape.left()), "w:header", HEADER_DISTANCE, "w:footer",
				HEADER_DISTANCE, "w:gutter", "0");
		if (first) {
			xml.empty("w:titlePg");
		}
		if (rightToLeft) {
			xml.empty("w:bidi");
		}
		xml.end();
		first = false;
	}

	private void header(WordMarkup words) {
		words.paragraph(Style.HEADER, () -> {
			if (!report.client().isBlank()) {
				words.run(Style.HEADER_CLIENT, report.client());
				words.run("  ·  ");
			}
			words.run(report.cover().title());
		});
	}

	private static void footer(WordMarkup words) {
		words.paragraph(Style.FOOTER, () -> {
			words.run(Messages.Page + " ");
			words.field("PAGE", "1");
			words.run(" " + Messages.Page_of + " ");
			words.field("NUMPAGES", "1");
		});
	}
}
