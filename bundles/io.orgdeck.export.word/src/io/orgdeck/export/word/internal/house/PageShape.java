package io.orgdeck.export.word.internal.house;

import java.math.BigInteger;

import org.apache.xmlbeans.XmlAnySimpleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Size and margins of a page, in twentieths of a point. */
public record PageShape(int width, int height, int left, int right, int top, int bottom) {

	/** Upright A4 with our margins. */
	public static final PageShape A4 = new PageShape(11906, 16838, 1134, 1134, 1247, 1134);

	/** The pages that a section describes; our own where it says nothing or nothing that can be. */
	public static PageShape of(CTSectPr section) {
		if (section == null) {
			return A4;
		}
		CTPageSz size = section.getPgSz();
		CTPageMar margins = section.getPgMar();
		var shape = new PageShape(size == null ? A4.width : length(size.xgetW(), A4.width),
				size == null ? A4.height : length(size.xgetH(), A4.height),
				margins == null ? A4.left : length(margins.xgetLeft(), A4.left),
				margins == null ? A4.right : length(margins.xgetRight(), A4.right),
				margins == null ? A4.top : length(margins.xgetTop(), A4.top),
				margins == null ? A4.bottom : length(margins.xgetBottom(), A4.bottom));
		return shape.textWidth() > 0 && shape.textHeight() > 0 ? shape : A4;
	}

	private static int length(XmlAnySimpleType value, int otherwise) {
		return Math.abs(Look.number(value, otherwise));
	}

	/** Gives a section that shape. */
	public void to(CTSectPr section) {
		CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
		size.setW(BigInteger.valueOf(width));
		size.setH(BigInteger.valueOf(height));
		size.setOrient(isLandscape() ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
		CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
		margins.setTop(BigInteger.valueOf(top));
		margins.setRight(BigInteger.valueOf(right));
		margins.setBottom(BigInteger.valueOf(bottom));
		margins.setLeft(BigInteger.valueOf(left));
	}

	/** The same sheet on its side. */
	public PageShape landscape() {
		return isLandscape() ? this : new PageShape(height, width, bottom, top, left, right);
	}

	public boolean isLandscape() {
		return width > height;
	}

	/** Width of a line of text. */
	public int textWidth() {
		return width - left - right;
	}

	/** Height of the text on a page. */
	public int textHeight() {
		return height - top - bottom;
	}
}
