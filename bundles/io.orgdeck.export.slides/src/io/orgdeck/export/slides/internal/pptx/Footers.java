package io.orgdeck.export.slides.internal.pptx;

import java.awt.Dimension;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

import io.orgdeck.core.house.HouseColours;
import io.orgdeck.export.slides.internal.pptx.SlideText.Words;

/** The line at the foot of a slide and its number, where the layout has them, or along the lower edge where it has none. */
final class Footers {

	private static final String NUMBER_FIELD = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}";
	private static final double[] SIZES = { 12, 11, 10, 9 };
	private static final double EDGE = 0.05;
	private static final double HEIGHT = 26;
	private static final double NUMBER_WIDTH = 60;

	private final SlideText text;
	private final TextRoom room;
	private final HouseColours palette;

	Footers(SlideText text, TextRoom room, HouseColours palette) {
		this.text = text;
		this.room = room;
		this.palette = palette;
	}

	void add(XSLFSlide slide, String words, int number, Dimension page) {
		double y = page.getHeight() - HEIGHT * 1.5;
		double left = page.getWidth() * EDGE;
		double width = page.getWidth() - 2 * left - NUMBER_WIDTH;
		if (!words.isBlank()) {
			double size = room.fitting(words, SIZES, width, HEIGHT);
			place(slide, Placeholder.FOOTER).ifPresentOrElse(shape -> fill(paragraph(shape), words, size),
					() -> box(slide, new Area(left, y, width, HEIGHT), words, size));
		}
		Area corner = new Area(page.getWidth() - left - NUMBER_WIDTH, y, NUMBER_WIDTH, HEIGHT);
		CTTextParagraph paragraph = place(slide, Placeholder.SLIDE_NUMBER).map(Footers::paragraph)
				.orElseGet(() -> paragraph((CTShape) box(slide, corner, "", SIZES[0]).getXmlObject()));
		CTTextField field = paragraph.addNewFld();
		field.setId(NUMBER_FIELD);
		field.setType("slidenum");
		look(field.addNewRPr(), SIZES[0]);
		field.setT(Integer.toString(number));
	}

	private void fill(CTTextParagraph paragraph, String words, double size) {
		var run = paragraph.addNewR();
		look(run.addNewRPr(), size);
		run.setT(SlideText.clean(words));
	}

	/** Said outright, because some programs do not look into the layout for it. */
	private void look(CTTextCharacterProperties words, double size) {
		words.setLang(text.language());
		words.setSz((int) (size * 100));
		words.addNewSolidFill().addNewSrgbClr().setVal(HexFormat.of().parseHex(palette.quiet()));
		words.addNewLatin().setTypeface("+mn-lt");
	}

	/** A copy of the layout's or master's own place, which the library leaves out of new slides. */
	private static Optional<CTShape> place(XSLFSlide slide, Placeholder kind) {
		return find(slide.getSlideLayout(), kind).or(() -> find(slide.getSlideMaster(), kind)).map(shape -> {
			var shapes = slide.getXmlObject().getCSld().getSpTree();
			long id = shapes.getSpList().stream().mapToLong(one -> one.getNvSpPr().getCNvPr().getId()).max().orElse(1);
			id = Math.max(id, shapes.getGraphicFrameList().stream().mapToLong(one -> one.getNvGraphicFramePr().getCNvPr().getId()).max()
					.orElse(1)) + 1;
			CTShape copy = shapes.addNewSp();
			copy.set(shape.getXmlObject().copy());
			copy.getNvSpPr().getCNvPr().setId(id);
			if (copy.getSpPr().isSetXfrm()) {
				copy.getSpPr().unsetXfrm();
			}
			if (copy.getNvSpPr().getNvPr().isSetCustDataLst()) {
				copy.getNvSpPr().getNvPr().unsetCustDataLst();
			}
			return copy;
		});
	}

	private static Optional<XSLFTextShape> find(XSLFSheet sheet, Placeholder kind) {
		return Layouts.text(sheet, kind);
	}

	/** The one paragraph of a shape, without the words that stood there. */
	private static CTTextParagraph paragraph(CTShape shape) {
		CTTextBody body = shape.getTxBody();
		while (body.sizeOfPArray() > 0) {
			body.removeP(0);
		}
		return body.addNewP();
	}

	private XSLFTextShape box(XSLFSlide slide, Area area, String words, double size) {
		XSLFTextShape box = slide.createTextBox();
		box.setAnchor(area.rectangle());
		SlideText.empty(box);
		text.add(box, List.of(Words.of(words, size).in(palette.quiet())));
		return box;
	}
}
