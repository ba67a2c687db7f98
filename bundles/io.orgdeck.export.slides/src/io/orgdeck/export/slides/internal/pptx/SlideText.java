package io.orgdeck.export.slides.internal.pptx;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraphProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;

/**
 * Puts words into shapes, in the language of the paper and in its direction.
 *
 * @param language    a BCP 47 tag
 * @param rightToLeft whether lines begin on the right
 */
record SlideText(String language, boolean rightToLeft) {

	/** What XML cannot hold. */
	private static final Pattern UNWRITABLE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]"
			+ "|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

	/**
	 * Words of one kind.
	 *
	 * @param size   in points; empty for that of the layout
	 * @param colour as rrggbb; empty for that of the layout
	 */
	record Words(String text, boolean bold, Optional<Double> size, Optional<String> colour) {
		static Words of(String text, double size) {
			return new Words(text, false, Optional.of(size), Optional.empty());
		}

		Words strong() {
			return new Words(text, true, size, colour);
		}

		Words in(String other) {
			return new Words(text, bold, size, Optional.of(other));
		}
	}

	/** Scripts that run from right to left. */
	static SlideText in(String language) {
		return new SlideText(language, switch (language.split("[-_]", 2)[0]) {
			case "ar", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi", "ckb", "dv" -> true;
			default -> false;
		});
	}

	/** The text without what a file cannot hold; ends of lines and pages of other programs still part words. */
	static String clean(String text) {
		return UNWRITABLE.matcher(text.replace('\u000B', ' ').replace('\f', ' ')).replaceAll("");
	}

	/** Empties a shape, so that paragraphs can be added. */
	static void empty(XSLFTextShape shape) {
		shape.clearText();
	}

	/** Adds a paragraph. */
	XSLFTextParagraph add(XSLFTextShape shape, List<Words> all) {
		XSLFTextParagraph paragraph = shape.addNewTextParagraph();
		for (Words words : all) {
			XSLFTextRun run = paragraph.addNewTextRun();
			run.setText(clean(words.text()));
			words.size().ifPresent(run::setFontSize);
			words.colour().ifPresent(colour -> run.setFontColor(new Color(Integer.parseInt(colour, 16))));
			if (words.bold()) {
				run.setBold(true);
			}
		}
		speak(paragraph.getXmlObject());
		return paragraph;
	}

	/** One paragraph in the look of the layout. */
	void set(XSLFTextShape shape, String text) {
		empty(shape);
		add(shape, List.of(new Words(text, false, Optional.empty(), Optional.empty())));
	}

	private void speak(CTTextParagraph paragraph) {
		paragraph.getRList().forEach(run -> speak(run.isSetRPr() ? run.getRPr() : run.addNewRPr()));
		paragraph.getBrList().forEach(run -> speak(run.isSetRPr() ? run.getRPr() : run.addNewRPr()));
		if (rightToLeft) {
			CTTextParagraphProperties properties = paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
			properties.setRtl(true);
			properties.setAlgn(STTextAlignType.R);
		}
	}

	private void speak(CTTextCharacterProperties words) {
		words.setLang(language);
	}
}
