package io.orgdeck.export.word.internal.cards;

import java.util.List;

import io.orgdeck.export.word.internal.markup.Setting;
import io.orgdeck.export.word.internal.markup.TextDirection;
import io.orgdeck.export.word.internal.markup.TextRole;
import io.orgdeck.export.word.internal.markup.WordMarkup;
import io.orgdeck.export.word.internal.markup.XmlWriter;

/** Lays faces of cards out on sheets. All measures in twentieths of a point. */
sealed abstract class CardSheets {

	/** Between the edge of a card and its text. */
	static final int INSET = 680;
	private static final int A5_WIDTH = 8391;
	/** What the band takes at the head of a face. */
	private static final int BAND = 560;
	/** Points between the line round the band and its words, at the sides. */
	private static final int BAND_INSET = 7;
	/** Points between the line round the band and its words, above and below. */
	private static final int BAND_INSET_ABOVE = 3;
	private static final int TWIPS = 20;

	protected final WordMarkup words;
	protected final XmlWriter xml;

	private CardSheets(WordMarkup words) {
		this.words = words;
		this.xml = words.xml();
	}

	/** Width of the text on a card. */
	static int textWidth() {
		return A5_WIDTH - 2 * INSET;
	}

	/** Height for the lines of a face, which both layouts have. */
	static int textHeight() {
		return TwoToA4.CARD - 2 * TwoToA4.PADDING - BAND;
	}

	/** @param faces front and back in turn */
	abstract void write(List<CardFace> faces);

	protected void face(CardFace face, boolean newPage) {
		band(face, newPage);
		face.lines().forEach(line -> line(face, line));
	}

	private void band(CardFace face, boolean newPage) {
		xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", words.id(TextRole.CARD_BAND));
		if (newPage) {
			xml.empty("w:pageBreakBefore");
		}
		xml.start("w:pBdr");
		// A line round the band shows where it is when the colour is lost in a copy.
		edge("w:top", BAND_INSET_ABOVE);
		edge("w:left", BAND_INSET);
		edge("w:bottom", BAND_INSET_ABOVE);
		edge("w:right", BAND_INSET);
		xml.end().empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", face.colour());
		String indent = Integer.toString(BAND_INSET * TWIPS);
		xml.empty("w:ind", "w:left", indent, "w:right", indent).end();
		coloured(TextRole.CARD_CODE, face.textColour(), face.code());
		words.tab();
		coloured(null, face.textColour(), face.section());
		xml.end();
	}

	private void edge(String side, int inset) {
		xml.empty(side, "w:val", "single", "w:sz", "6", "w:space", Integer.toString(inset), "w:color", "4A555A");
	}

	private void coloured(TextRole style, String colour, String text) {
		for (TextDirection.Stretch stretch : TextDirection.stretches(text)) {
			xml.start("w:r").start("w:rPr");
			if (style != null) {
				xml.empty("w:rStyle", "w:val", words.id(style));
			}
			xml.empty("w:color", "w:val", colour);
			if (stretch.rightToLeft()) {
				xml.empty("w:rtl");
			}
			xml.end().element("w:t", stretch.text(), "xml:space", "preserve").end();
		}
	}

	private void line(CardFace face, CardLine line) {
		Setting setting = Setting.of(line.style(face.compact())).rightToLeft(TextDirection.startsRightToLeft(line.text()));
		words.paragraph(setting, () -> {
			if (!line.label().isEmpty()) {
				words.run(TextRole.CARD_LABEL, line.label());
				words.tab();
			}
			words.run(line.text());
		});
	}

	protected void page(int width, int height, boolean landscape, int top, int side) {
		String margin = Integer.toString(top);
		xml.start("w:sectPr").empty("w:pgSz", "w:w", Integer.toString(width), "w:h", Integer.toString(height), "w:orient",
				landscape ? "landscape" : "portrait");
		xml.empty("w:pgMar", "w:top", margin, "w:right", Integer.toString(side), "w:bottom", margin, "w:left", Integer.toString(side),
				"w:header", "0", "w:footer", "0", "w:gutter", "0").end();
	}

	/** A card to a page; backs follow their fronts. */
	static final class OneToA5 extends CardSheets {

		private static final int HEIGHT = 11906;
		private static final int TOP = 620;

		OneToA5(WordMarkup words) {
			super(words);
		}

		@Override
		void write(List<CardFace> faces) {
			for (CardFace face : faces) {
				face(face, face != faces.getFirst());
			}
			page(A5_WIDTH, HEIGHT, false, TOP, INSET);
		}
	}

	/**
	 * Two cards side by side on A4; the next page holds their backs the other way round, so that they meet when the sheet
	 * is turned over its short edge. Marks at head and foot show where to cut.
	 */
	static final class TwoToA4 extends CardSheets {

		private static final int WIDTH = 16838;
		private static final int HEIGHT = 11906;
		private static final int MARGIN = 340;
		private static final int MARK = 283;
		private static final int CARD = 10560;
		private static final int PADDING = 113;

		TwoToA4(WordMarkup words) {
			super(words);
		}

		@Override
		void write(List<CardFace> faces) {
			for (int i = 0; i < faces.size(); i += 4) {
				CardFace secondFront = i + 2 < faces.size() ? faces.get(i + 2) : null;
				CardFace secondBack = i + 3 < faces.size() ? faces.get(i + 3) : null;
				sheet(faces.get(i), secondFront, i > 0);
				sheet(secondBack, faces.get(i + 1), true);
			}
			page(WIDTH, HEIGHT, true, MARGIN, MARGIN);
		}

		private void sheet(CardFace left, CardFace right, boolean newPage) {
			if (newPage) {
				words.paragraph(Setting.of(TextRole.CARD_END).onNewPage(true), "");
			}
			int half = (WIDTH - 2 * MARGIN) / 2;
			String width = Integer.toString(half);
			xml.start("w:tbl").start("w:tblPr").empty("w:tblW", "w:w", Integer.toString(2 * half), "w:type", "dxa");
			xml.empty("w:tblLayout", "w:type", "fixed").end();
			xml.start("w:tblGrid").empty("w:gridCol", "w:w", width).empty("w:gridCol", "w:w", width).end();
			marks(width);
			row(CARD);
			card(width, left, INSET - MARGIN, INSET);
			card(width, right, INSET, INSET - MARGIN);
			xml.end();
			marks(width);
			xml.end();
			words.paragraph(TextRole.CARD_END, "");
		}

		private void row(int height) {
			xml.start("w:tr").start("w:trPr").empty("w:cantSplit")
					.empty("w:trHeight", "w:val", Integer.toString(height), "w:hRule", "exact").end();
		}

		private void card(String width, CardFace face, int left, int right) {
			xml.start("w:tc").start("w:tcPr").empty("w:tcW", "w:w", width, "w:type", "dxa").start("w:tcMar");
			side("w:top", PADDING);
			side("w:left", left);
			side("w:bottom", PADDING);
			side("w:right", right);
			xml.end().end();
			if (face == null) {
				words.paragraph(TextRole.CARD_END, "");
			} else {
				face(face, false);
			}
			xml.end();
		}

		private void side(String name, int width) {
			xml.empty(name, "w:w", Integer.toString(width), "w:type", "dxa");
		}

		/** A short line between the cards, where the knife goes. */
		private void marks(String width) {
			row(MARK);
			mark(width, "w:right");
			mark(width, "w:left");
			xml.end();
		}

		private void mark(String width, String side) {
			xml.start("w:tc").start("w:tcPr").empty("w:tcW", "w:w", width, "w:type", "dxa").start("w:tcBorders");
			xml.empty(side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "4A555A").end().end();
			words.paragraph(TextRole.CARD_END, "");
			xml.end();
		}
	}
}
