package io.orgdeck.export.word.internal.house;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;

import io.orgdeck.core.house.HouseColours;
import io.orgdeck.core.house.HouseStyle;

/** Our own styles, put into the typefaces and colours of a house. */
final class HousedStyles {

	private static final Set<String> HEADINGS = Set.of("Kicker", "Title", "Subtitle", "TOCHeading", "Heading1", "Heading2", "Heading3",
			"CardTitle", "CardBand");

	private HousedStyles() {
	}

	/** @param lists our lists, whose numbers are coloured, too */
	static void apply(HouseStyle house, CTStyles sheet, XWPFNumbering lists) {
		if (house.equals(HouseStyle.STANDARD)) {
			return;
		}
		replace(sheet, values(house));
		lists.getAbstractNums().forEach(list -> replace(list.getCTAbstractNum(), values(house)));
		if (!house.headings().equals(house.body())) {
			sheet.getStyleList().stream().filter(style -> HEADINGS.contains(style.getStyleId()))
					.forEach(style -> set(style, house.headings()));
		}
	}

	private static Map<String, String> values(HouseStyle house) {
		HouseColours ours = HouseColours.STANDARD;
		HouseColours theirs = house.colours();
		return Map.of(HouseStyle.STANDARD.body(), house.body(), ours.accent(), theirs.accent(), ours.text(), theirs.text(), ours.quiet(),
				theirs.quiet(), ours.rule(), theirs.rule());
	}

	private static void replace(XmlObject sheet, Map<String, String> values) {
		try (XmlCursor cursor = sheet.newCursor()) {
			int depth = 0;
			do {
				switch (cursor.toNextToken().intValue()) {
					case XmlCursor.TokenType.INT_START -> depth++;
					case XmlCursor.TokenType.INT_END -> depth--;
					case XmlCursor.TokenType.INT_ATTR -> {
						String other = values.get(cursor.getTextValue());
						if (other != null) {
							cursor.setTextValue(other);
						}
					}
					default -> {}
				}
			} while (depth >= 0 && !cursor.isEnddoc());
		}
	}

	private static void set(CTStyle style, String typeface) {
		CTRPr look = style.isSetRPr() ? style.getRPr() : style.addNewRPr();
		List<CTFonts> there = look.getRFontsList();
		CTFonts fonts = there.isEmpty() ? look.addNewRFonts() : there.getFirst();
		fonts.setAscii(typeface);
		fonts.setHAnsi(typeface);
		fonts.setEastAsia(typeface);
		fonts.setCs(typeface);
	}
}
