package io.orgdeck.export.word.internal.house;

import java.util.List;
import java.util.Optional;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Size and margins of a page, in twentieths of a point. */
public record PageShape(int width, int height, int left, int right, int top, int bottom) {

	/** Upright A4 with our margins. */
	public static final PageShape A4 = new PageShape(11906, 16838, 1134, 1134, 1247, 1134);

	/** The pages that a document ends on. */
	static PageShape of(Document document) {
		List<Element> sections = WordXml.all(document, "sectPr");
		if (sections.isEmpty()) {
			return A4;
		}
		Optional<Element> size = WordXml.child(sections.getLast(), "pgSz");
		Optional<Element> margins = WordXml.child(sections.getLast(), "pgMar");
		var shape = new PageShape(number(size, "w", A4.width), number(size, "h", A4.height), number(margins, "left", A4.left),
				number(margins, "right", A4.right), number(margins, "top", A4.top), number(margins, "bottom", A4.bottom));
		return shape.textWidth() > 0 && shape.textHeight() > 0 ? shape : A4;
	}

	private static int number(Optional<Element> element, String attribute, int otherwise) {
		return element.map(one -> Math.abs(WordXml.number(one, attribute, otherwise))).orElse(otherwise);
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
