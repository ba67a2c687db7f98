package io.orgdeck.export.word.internal.house;

import java.util.List;
import java.util.function.Function;

import org.apache.xmlbeans.XmlAnySimpleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

import io.orgdeck.office.text.TextMeasure;
import io.orgdeck.office.text.Typefaces;

/**
 * How much room text in a style takes, in twentieths of a point.
 *
 * @param type   size of the type
 * @param wide   the same, but so that a type of the Helvetica family in that size is as wide as the style's typeface
 * @param line   height of a line
 * @param before space before a paragraph
 * @param after  space after it
 */
public record TextSize(int type, double wide, int line, int before, int after) {

	private static final int TWIPS = 10;
	private static final double AUTO = 240;

	/** @param spacing what the style and those it builds on say, the nearest first */
	static TextSize of(int halfPoints, String typeface, List<CTSpacing> spacing) {
		int type = halfPoints * TWIPS;
		double line = type * Typefaces.line(typeface);
		for (CTSpacing one : spacing) {
			if (one.isSetLine()) {
				int value = Look.number(one.xgetLine(), 0);
				boolean exact = one.isSetLineRule() && one.getLineRule() != STLineSpacingRule.AUTO;
				line = !exact ? line * value / AUTO : one.getLineRule() == STLineSpacingRule.EXACT ? value : Math.max(line, value);
				break;
			}
		}
		return new TextSize(type, type * Typefaces.width(typeface), (int) Math.round(line),
				first(spacing, one -> one.isSetBefore() ? one.xgetBefore() : null),
				first(spacing, one -> one.isSetAfter() ? one.xgetAfter() : null));
	}

	private static int first(List<CTSpacing> spacing, Function<CTSpacing, XmlAnySimpleType> value) {
		return spacing.stream().map(value).filter(one -> one != null).findFirst().map(one -> Look.number(one, 0)).orElse(0);
	}

	/** Word puts the larger of two spaces between paragraphs. */
	public int around() {
		return Math.max(before, after);
	}

	/** Lines that a text fills. */
	public int lines(String text, int width) {
		return TextMeasure.lines(text, wide, width);
	}

	/** Height of a paragraph with the space around it. */
	public int height(String text, int width) {
		return lines(text, width) * line + around();
	}
}
