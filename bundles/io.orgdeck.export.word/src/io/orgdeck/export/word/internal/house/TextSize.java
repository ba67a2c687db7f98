package io.orgdeck.export.word.internal.house;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.apache.xmlbeans.XmlAnySimpleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

import io.orgdeck.export.word.internal.text.TextMeasure;

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

	/** Height of a line of common typefaces, as a multiple of their size. */
	private static final double LINE = 1.15;
	private static final Map<String, Double> LINES = Map.of("calibri", 1.22, "carlito", 1.22, "cambria", 1.17, "verdana", 1.215, "tahoma",
			1.207, "segoe ui", 1.33, "open sans", 1.36, "georgia", 1.136, "aptos", 1.28);
	/** How wide they are beside the Helvetica family. */
	private static final Map<String, Double> WIDTHS = Map.of("calibri", 0.9, "carlito", 0.9, "cambria", 0.95, "verdana", 1.15,
			"times new roman", 0.89, "garamond", 0.85, "georgia", 0.98, "gill sans mt", 0.9, "arial narrow", 0.82, "aptos", 0.97);
	private static final int TWIPS = 10;
	private static final double AUTO = 240;

	/** @param spacing what the style and those it builds on say, the nearest first */
	static TextSize of(int halfPoints, String typeface, List<CTSpacing> spacing) {
		String name = typeface.toLowerCase(Locale.ROOT);
		int type = halfPoints * TWIPS;
		double line = type * LINES.getOrDefault(name, LINE);
		for (CTSpacing one : spacing) {
			if (one.isSetLine()) {
				int value = Look.number(one.xgetLine(), 0);
				boolean exact = one.isSetLineRule() && one.getLineRule() != STLineSpacingRule.AUTO;
				line = !exact ? line * value / AUTO : one.getLineRule() == STLineSpacingRule.EXACT ? value : Math.max(line, value);
				break;
			}
		}
		return new TextSize(type, type * WIDTHS.getOrDefault(name, 1.0), (int) Math.round(line),
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
