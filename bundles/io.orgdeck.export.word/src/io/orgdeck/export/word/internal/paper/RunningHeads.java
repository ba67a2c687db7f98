package io.orgdeck.export.word.internal.paper;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;

import io.orgdeck.core.report.ReportModel;
import io.orgdeck.export.word.internal.house.HostDocument;
import io.orgdeck.export.word.internal.house.HouseMargins;
import io.orgdeck.export.word.internal.text.Numbers;
import io.orgdeck.export.word.internal.text.TextRole;
import io.orgdeck.export.word.internal.text.WordWriter;

/** Header and footer of a paper: those of the client's document, or ours where it has none. */
final class RunningHeads {

	/** Where the number of a page stands, and that of the last. */
	private static final Pattern BLANK = Pattern.compile("\\{[01]\\}");
	private static final String PAGE = "{0}";

	private final HostDocument house;
	private final Messages own;
	private final List<CTHdrFtrRef> headers;
	private final List<CTHdrFtrRef> footers;
	private final boolean firstPageDiffers;

	/**
	 * Takes them from the last pages that say which they have; those after them have the same.
	 *
	 * @param exempt whether every page says that it must not be published
	 */
	RunningHeads(HostDocument house, ReportModel report, boolean exempt) {
		this.house = house;
		own = Messages.in(report.language());
		CTBody body = house.document().getDocument().getBody();
		CTSectPr last = lastWithHeads(body);
		if (last == null) {
			make(report);
			last = body.getSectPr();
			if (!last.isSetTitlePg()) {
				last.addNewTitlePg();
			}
		}
		if (exempt) {
			markExempt(last);
		}
		headers = last.getHeaderReferenceList().stream().map(one -> (CTHdrFtrRef) one.copy()).toList();
		footers = last.getFooterReferenceList().stream().map(one -> (CTHdrFtrRef) one.copy()).toList();
		firstPageDiffers = last.isSetTitlePg();
		if (house.isOwn()) {
			strip(last);
		}
	}

	private static CTSectPr lastWithHeads(CTBody body) {
		if (body.isSetSectPr() && hasHeads(body.getSectPr())) {
			return body.getSectPr();
		}
		return body.getPList().reversed().stream().filter(RunningHeads::endsSection).map(one -> one.getPPr().getSectPr())
				.filter(RunningHeads::hasHeads).findFirst().orElse(null);
	}

	static boolean endsSection(CTP paragraph) {
		return paragraph.isSetPPr() && paragraph.getPPr().isSetSectPr();
	}

	private static boolean hasHeads(CTSectPr section) {
		return section.sizeOfHeaderReferenceArray() + section.sizeOfFooterReferenceArray() > 0;
	}

	private void make(ReportModel report) {
		WordWriter words = house.writer(new Numbers(0, 0));
		var margins = new HouseMargins(house);
		margins.onFirstPage();
		header(words, house.document().createHeader(HeaderFooterType.DEFAULT), report, margins);
		footer(words, house.document().createFooter(HeaderFooterType.DEFAULT), own.pageOf, margins);
		footer(words, house.document().createFooter(HeaderFooterType.FIRST), own.pageOf, margins);
	}

	/** Every kind of header that a page may have. */
	private void markExempt(CTSectPr section) {
		XWPFDocument document = house.document();
		Set<STHdrFtr.Enum> there = section.getHeaderReferenceList().stream().map(CTHdrFtrRef::getType).collect(Collectors.toSet());
		create(section, there, STHdrFtr.DEFAULT, HeaderFooterType.DEFAULT, true);
		create(section, there, STHdrFtr.FIRST, HeaderFooterType.FIRST, section.isSetTitlePg());
		create(section, there, STHdrFtr.EVEN, HeaderFooterType.EVEN, document.getEvenAndOddHeadings());
		for (POIXMLDocumentPart part : document.getRelations()) {
			if (part instanceof XWPFHeader header && !header.getText().contains(own.exemptPage)) {
				WordWriter words = house.writer(new Numbers(0, 0)).in(header);
				words.paragraph(TextRole.HEADER, () -> words.run(TextRole.HEADER_CLIENT, own.exemptPage));
			}
		}
	}

	private void create(CTSectPr section, Set<STHdrFtr.Enum> there, STHdrFtr.Enum kind, HeaderFooterType type, boolean used) {
		if (used && !there.contains(kind)) {
			house.document().createHeader(type);
			CTSectPr end = house.document().getDocument().getBody().getSectPr();
			if (section != end) { // POI gives it to the last pages
				int last = end.sizeOfHeaderReferenceArray() - 1;
				section.addNewHeaderReference().set(end.getHeaderReferenceArray(last));
				end.removeHeaderReference(last);
			}
		}
	}

	private static void header(WordWriter document, XWPFHeaderFooter header, ReportModel report, HouseMargins margins) {
		WordWriter words = document.in(header);
		margins.line(words);
		words.paragraph(TextRole.HEADER, () -> {
			if (!report.client().isBlank()) {
				words.run(TextRole.HEADER_CLIENT, report.client());
				words.run("  ·  ");
			}
			words.run(report.cover().title());
		});
	}

	private static void footer(WordWriter document, XWPFHeaderFooter footer, String pageOf, HouseMargins margins) {
		WordWriter words = document.in(footer);
		words.paragraph(TextRole.FOOTER, () -> {
			margins.beginFooter(words);
			int from = 0;
			for (Matcher blank = BLANK.matcher(pageOf); blank.find(); from = blank.end()) {
				words.run(pageOf.substring(from, blank.start()));
				words.field(blank.group().equals(PAGE) ? "PAGE" : "NUMPAGES", "1");
			}
			words.run(pageOf.substring(from));
		});
	}

	private static void strip(CTSectPr section) {
		while (section.sizeOfHeaderReferenceArray() > 0) {
			section.removeHeaderReference(0);
		}
		while (section.sizeOfFooterReferenceArray() > 0) {
			section.removeFooterReference(0);
		}
		if (section.isSetTitlePg()) {
			section.unsetTitlePg();
		}
	}

	/** Gives header and footer to pages that have none. */
	void giveTo(CTSectPr section) {
		if (hasHeads(section)) {
			return;
		}
		headers.forEach(one -> section.addNewHeaderReference().set(one));
		footers.forEach(one -> section.addNewFooterReference().set(one));
		if (firstPageDiffers && !section.isSetTitlePg()) {
			section.addNewTitlePg();
		}
	}
}
