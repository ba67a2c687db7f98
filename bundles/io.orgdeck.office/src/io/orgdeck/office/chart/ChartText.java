package io.orgdeck.office.chart;

import java.util.Optional;
import java.util.regex.Pattern;

import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

/** How words in a chart look, and which characters they may hold. */
record ChartText(Optional<String> typeface, String language) {

	/** What XML cannot hold, and line breaks, which a label cannot show. */
	private static final Pattern NO_LABEL = Pattern.compile("[\\p{Cntrl}\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])"
			+ "|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

	/** A text that fits a label: one line, without what a file cannot hold. */
	static String line(String text) {
		return NO_LABEL.matcher(text).replaceAll(" ").strip();
	}

	/**
	 * Fills the text properties of an axis, a legend, labels or a whole chart.
	 *
	 * @param body   empty
	 * @param points size of the words
	 */
	void describe(CTTextBody body, String colour, double points) {
		body.addNewBodyPr();
		body.addNewLstStyle();
		CTTextParagraph paragraph = body.addNewP();
		CTTextCharacterProperties words = paragraph.addNewPPr().addNewDefRPr();
		words.setSz((int) Math.round(points * 100));
		words.setB(false);
		words.addNewSolidFill().addNewSrgbClr().setVal(ChartColour.bytes(colour));
		typeface.ifPresent(name -> words.addNewLatin().setTypeface(name));
		paragraph.addNewEndParaRPr().setLang(language);
	}
}
