package io.orgdeck.export.word.internal.cards;

import java.math.BigInteger;
import java.util.List;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

import io.orgdeck.export.word.internal.house.PageShape;
import io.orgdeck.export.word.internal.text.Setting;
import io.orgdeck.export.word.internal.text.TextDirection;
import io.orgdeck.export.word.internal.text.TextRole;
import io.orgdeck.export.word.internal.text.WordTable;
import io.orgdeck.export.word.internal.text.WordWriter;

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

	protected final WordWriter words;

	private CardSheets(WordWriter words) {
		this.words = words;
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
		Setting setting = Setting.of(TextRole.CARD_BAND).onNewPage(newPage).rightToLeft(TextDirection.startsRightToLeft(face.section()));
		words.paragraph(setting, () -> {
			CTPPr properties = words.paragraph().getCTP().getPPr();
			// A line round the band shows where it is when the colour is lost in a copy.
			CTPBdr edges = properties.addNewPBdr();
			edge(edges.addNewTop(), BAND_INSET_ABOVE);
			edge(edges.addNewLeft(), BAND_INSET);
			edge(edges.addNewBottom(), BAND_INSET_ABOVE);
			edge(edges.addNewRight(), BAND_INSET);
			CTShd shade = properties.addNewShd();
			shade.setVal(STShd.CLEAR);
			shade.setColor("auto");
			shade.setFill(face.colour());
			CTInd indent = properties.addNewInd();
			indent.setLeft(BigInteger.valueOf(BAND_INSET * TWIPS));
			indent.setRight(BigInteger.valueOf(BAND_INSET * TWIPS));
			words.run(TextRole.CARD_CODE, face.code(), face.textColour());
			words.tab();
			words.run(null, face.section(), face.textColour());
		});
	}

	private static void edge(CTBorder side, int inset) {
		line(side, 6, inset);
	}

	/** A thin line, so many eighths of a point wide. */
	static void line(CTBorder side, int width, int space) {
		side.setVal(STBorder.SINGLE);
		side.setSz(BigInteger.valueOf(width));
		side.setSpace(BigInteger.valueOf(space));
		side.setColor("4A555A");
	}

	private void line(CardFace face, CardLine line) {
		if (line.role() == CardLine.Role.PICTURE) {
			face.picture().ifPresent(picture -> picture.write(words, line.style(face.compact()), line.line().text()));
			return;
		}
		Setting setting = Setting.of(line.style(face.compact())).rightToLeft(TextDirection.startsRightToLeft(line.line().text()));
		words.paragraph(setting, () -> {
			if (line.line().isListed()) {
				CTInd hanging = words.paragraph().getCTP().getPPr().addNewInd();
				hanging.setLeft(BigInteger.valueOf(line.indent()));
				hanging.setHanging(BigInteger.valueOf(CardLine.STEP));
				words.run(line.line().label());
				words.tab();
			} else if (!line.line().label().isEmpty()) {
				words.run(TextRole.CARD_LABEL, line.line().label());
				words.tab();
			}
			line.line().runs().forEach(words::run);
		});
	}

	/** What describes the pages. */
	abstract CTSectPr page();

	static CTSectPr page(int width, int height, int top, int side) {
		CTSectPr section = CTSectPr.Factory.newInstance();
		new PageShape(width, height, side, side, top, top).to(section);
		section.getPgMar().setHeader(BigInteger.ZERO);
		section.getPgMar().setFooter(BigInteger.ZERO);
		section.getPgMar().setGutter(BigInteger.ZERO);
		return section;
	}

	/** A card to a page; backs follow their fronts. */
	static final class OneToA5 extends CardSheets {

		private static final int HEIGHT = 11906;
		private static final int TOP = 620;

		OneToA5(WordWriter words) {
			super(words);
		}

		@Override
		void write(List<CardFace> faces) {
			for (CardFace face : faces) {
				face(face, face != faces.getFirst());
			}
		}

		@Override
		CTSectPr page() {
			return page(A5_WIDTH, HEIGHT, TOP, INSET);
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

		TwoToA4(WordWriter words) {
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
		}

		@Override
		CTSectPr page() {
			return page(WIDTH, HEIGHT, MARGIN, MARGIN);
		}

		private void sheet(CardFace left, CardFace right, boolean newPage) {
			if (newPage) {
				words.paragraph(Setting.of(TextRole.CARD_END).onNewPage(true), "");
			}
			int half = (WIDTH - 2 * MARGIN) / 2;
			WordTable sheet = words.table(half, half);
			marks(sheet);
			sheet.row(CARD);
			card(sheet, left, INSET - MARGIN, INSET);
			card(sheet, right, INSET, INSET - MARGIN);
			marks(sheet);
			words.paragraph(TextRole.CARD_END, "");
		}

		private void card(WordTable sheet, CardFace face, int left, int right) {
			CTTc cell = sheet.cell(() -> {
				if (face == null) {
					words.paragraph(TextRole.CARD_END, "");
				} else {
					face(face, false);
				}
			});
			CTTcMar room = cell.getTcPr().addNewTcMar();
			side(room.addNewTop(), PADDING);
			side(room.addNewLeft(), left);
			side(room.addNewBottom(), PADDING);
			side(room.addNewRight(), right);
		}

		private static void side(CTTblWidth side, int width) {
			side.setW(BigInteger.valueOf(width));
			side.setType(STTblWidth.DXA);
		}

		/** A short line between the cards, where the knife goes. */
		private void marks(WordTable sheet) {
			sheet.row(MARK);
			line(mark(sheet).addNewRight(), 4, 0);
			line(mark(sheet).addNewLeft(), 4, 0);
		}

		private CTTcBorders mark(WordTable sheet) {
			return sheet.cell(() -> words.paragraph(TextRole.CARD_END, "")).getTcPr().addNewTcBorders();
		}
	}
}
