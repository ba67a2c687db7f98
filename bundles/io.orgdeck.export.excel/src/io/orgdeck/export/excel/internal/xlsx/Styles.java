package io.orgdeck.export.excel.internal.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;

import io.orgdeck.core.house.HouseStyle;

/** The cell formats of one workbook, each made once, so that their number stays far below what a file may hold. */
public final class Styles {

	private static final String Link_BLUE = "#0b57a4";

	private static final String INPUT_FILL = "#fff9e5";
	private static final String BORDER = "#7f8896";
	private static final String REMINDER = "#a3280f";
	private static final short POINTS = 10;

	private record FontKey(String name, int points, String colour, boolean isBold, boolean isItalic, boolean isUnderlined) {

		FontKey bold() {
			return new FontKey(name, points, colour, true, isItalic, isUnderlined);
		}

		FontKey italic() {
			return new FontKey(name, points, colour, isBold, true, isUnderlined);
		}

		FontKey underlined() {
			return new FontKey(name, points, colour, isBold, isItalic, true);
		}
	}

	private record Key(Look look, boolean quoted, String fill) {
	}

	private final XSSFWorkbook workbook;
	private final HouseStyle house;
	private final String accent;
	private final String ink;
	private final String quiet;
	private final Map<Key, Integer> made = new HashMap<>();
	private final Map<FontKey, XSSFFont> fonts = new HashMap<>();
	private final List<XSSFCellStyle> byIndex = new ArrayList<>();

	Styles(XSSFWorkbook workbook, HouseStyle house) {
		this.workbook = workbook;
		this.house = house;
		accent = '#' + house.colours().accent();
		ink = '#' + house.colours().text();
		quiet = '#' + house.colours().quiet();
		usual(workbook.getFontAt(0));
		for (Look look : Look.values()) {
			of(look);
			quoted(look);
		}
	}

	/** The font by which spreadsheets measure columns. */
	private void usual(XSSFFont font) {
		font.setFontName(house.body());
		font.setScheme(FontScheme.NONE);
		font.setFontHeightInPoints(POINTS);
		font.setColor(colour(ink));
	}

	/** Index of the format for that look. */
	public int of(Look look) {
		return of(look, false, null);
	}

	/** Like {@link #of(Look)}, for text that must stay text even when somebody edits the cell. */
	public int quoted(Look look) {
		return of(look, true, null);
	}

	/** The format for that text: one that keeps it text, where an edit could make a formula of it. */
	public int forText(Look look, String text) {
		return CellText.looksLikeFormula(text) ? quoted(look) : of(look);
	}

	/** A short text on a coloured ground, in black or white, whichever can be read on it. */
	public int filled(String colour) {
		return of(Look.TEXT, false, colour);
	}

	/** The format with that index. */
	XSSFCellStyle at(int index) {
		while (byIndex.size() <= index) {
			byIndex.add(workbook.getCellStyleAt(byIndex.size()));
		}
		return byIndex.get(index);
	}

	private int of(Look look, boolean quoted, String fill) {
		return made.computeIfAbsent(new Key(look, quoted, fill), this::make);
	}

	private int make(Key key) {
		XSSFCellStyle style = workbook.createCellStyle();
		style.setVerticalAlignment(VerticalAlignment.TOP);
		style.setFont(font(words(POINTS, ink)));
		switch (key.look) {
			case TITLE -> style.setFont(font(words(house.headings(), 16, accent).bold()));
			case SUBTITLE -> style.setFont(font(words(POINTS, quiet)));
			case NOTE -> {
				style.setFont(font(words(9, quiet)));
				style.setWrapText(true);
			}
			case HEADER -> header(style);
			case FIGURE_HEADER -> {
				header(style);
				style.setAlignment(HorizontalAlignment.CENTER);
			}
			case TEXT -> rule(style);
			case WRAPPED -> {
				rule(style);
				style.setWrapText(true);
			}
			case INTEGER -> format(style, "0");
			case NUMBER -> format(style, "0.00");
			case PERCENT -> format(style, "0%");
			case DAY -> {
				rule(style); // not every program takes a format for a day's that has a blank of a digit's width in it
				style.setAlignment(HorizontalAlignment.RIGHT);
				style.setIndention((short) 1);
				style.setDataFormat(workbook.createDataFormat().getFormat("d mmm yyyy"));
			}
			case WITHHELD -> {
				rule(style);
				style.setFont(font(words(POINTS, quiet).italic()));
				style.setAlignment(HorizontalAlignment.CENTER);
			}
			case INPUT -> {
				fill(style, INPUT_FILL);
				style.setWrapText(true);
				style.setLocked(false);
				border(style);
			}
			case ASIDE -> {
				rule(style);
				style.setFont(font(words(9, quiet)));
				style.setWrapText(true);
				style.setAlignment(HorizontalAlignment.LEFT);
				style.setIndention((short) 1);
			}
			case PROSE -> style.setWrapText(true);
			case HEADING -> style.setFont(font(words(house.headings(), 12, accent).bold()));
			case LABEL -> {
				style.setFont(font(words(POINTS, ink).bold()));
				style.setAlignment(HorizontalAlignment.RIGHT);
			}
			case REMINDER -> {
				style.setFont(font(words(POINTS, REMINDER).bold()));
				style.setWrapText(true);
			}
			case LINK -> {
				rule(style);
				style.setFont(font(words(POINTS, Link_BLUE).underlined()));
			}
		}
		style.setQuotePrefixed(key.quoted);
		if (key.fill != null) {
			fill(style, key.fill);
			style.setFont(font(words(POINTS, Colours.readableOn(key.fill)).bold()));
			style.setAlignment(HorizontalAlignment.CENTER);
		}
		return style.getIndex();
	}

	private void header(XSSFCellStyle style) {
		fill(style, accent);
		style.setFont(font(words(POINTS, '#' + house.colours().textOn(house.colours().accent())).bold()));
		style.setWrapText(true);
		style.setVerticalAlignment(VerticalAlignment.CENTER);
	}

	/** The blank of a digit's width behind it keeps a figure off the words in the next column. */
	private void format(XSSFCellStyle style, String format) {
		rule(style);
		style.setAlignment(HorizontalAlignment.RIGHT);
		style.setDataFormat(workbook.createDataFormat().getFormat(format + "_0"));
	}

	private void rule(XSSFCellStyle style) {
		style.setBorderBottom(BorderStyle.HAIR);
		style.setBottomBorderColor(colour('#' + house.colours().rule()));
	}

	private void border(XSSFCellStyle style) {
		style.setBorderTop(BorderStyle.THIN);
		style.setBorderBottom(BorderStyle.THIN);
		style.setBorderLeft(BorderStyle.THIN);
		style.setBorderRight(BorderStyle.THIN);
		XSSFColor colour = colour(BORDER);
		style.setTopBorderColor(colour);
		style.setBottomBorderColor(colour);
		style.setLeftBorderColor(colour);
		style.setRightBorderColor(colour);
	}

	private void fill(XSSFCellStyle style, String colour) {
		style.setFillForegroundColor(colour(colour));
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
	}

	private FontKey words(int points, String colour) {
		return words(house.body(), points, colour);
	}

	private static FontKey words(String typeface, int points, String colour) {
		return new FontKey(typeface, points, colour, false, false, false);
	}

	private XSSFFont font(FontKey key) {
		return fonts.computeIfAbsent(key, this::shape);
	}

	/** Of POI's own bean, because Excel wants what a font has in this order, and POI writes it in that of its calls. */
	private XSSFFont shape(FontKey key) {
		CTFont font = CTFont.Factory.newInstance();
		if (key.isBold) {
			font.addNewB();
		}
		if (key.isItalic) {
			font.addNewI();
		}
		if (key.isUnderlined) {
			font.addNewU();
		}
		font.addNewSz().setVal(key.points);
		font.addNewColor().setRgb(Colours.argb(key.colour));
		font.addNewName().setVal(key.name);
		var made = new XSSFFont(font);
		made.registerTo(workbook.getStylesSource());
		return made;
	}

	private XSSFColor colour(String colour) {
		return new XSSFColor(Colours.argb(colour), workbook.getStylesSource().getIndexedColors());
	}
}
