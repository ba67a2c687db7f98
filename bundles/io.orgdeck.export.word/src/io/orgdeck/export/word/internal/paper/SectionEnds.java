package io.orgdeck.export.word.internal.paper;

import java.math.BigInteger;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

import io.orgdeck.export.word.internal.house.PageShape;
import io.orgdeck.export.word.internal.text.TextRole;
import io.orgdeck.export.word.internal.text.WordWriter;

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
	void between(WordWriter words, PageShape shape) {
		words.paragraph(TextRole.SECTION_END, "");
		section(words.paragraph().getCTP().getPPr().addNewSectPr(), shape);
	}

	/** Ends the document. */
	void last(WordWriter words, CTSectPr section, PageShape shape) {
		words.paragraph(TextRole.SECTION_END, "");
		section(section, shape);
	}

	private void section(CTSectPr section, PageShape shape) {
		if (first) {
			heads.giveTo(section);
		}
		section.addNewType().setVal(STSectionMark.NEXT_PAGE);
		shape.to(section);
		CTPageMar margins = section.getPgMar();
		margins.setHeader(distance(shape.top()));
		margins.setFooter(distance(shape.bottom()));
		margins.setGutter(BigInteger.ZERO);
		if (rightToLeft) {
			section.addNewBidi();
		}
		first = false;
	}

	private static BigInteger distance(int margin) {
		return BigInteger.valueOf(Math.clamp(margin - HEADER_LINE, HEADER_LINE / 2, HEADER_DISTANCE));
	}
}
