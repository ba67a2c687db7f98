package io.orgdeck.export.slides.internal.pptx;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.HexFormat;
import java.util.List;

import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraphProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAnchoringType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

import io.orgdeck.core.house.HouseColours;
import io.orgdeck.core.house.HouseStyle;

/** A wide presentation in the look of the house, for those who have no template. */
final class HouseShow {

	private static final int WIDTH = 960;
	private static final int HEIGHT = 540;
	private static final double EDGE = 48;
	private static final double LIBRARY_WIDTH = 720;
	private static final int TITLE_SIZE = 28;
	private static final int OPENING_SIZE = 38;
	private static final int BODY_SIZE = 20;
	private static final int FOOTER_SIZE = 12;
	private static final double HEADER_HEIGHT = 30;
	private static final double[] HEADER_SIZES = { 12, 11, 10, 9 };

	private final HouseStyle house;
	private final XMLSlideShow show;

	private final SlideText text;

	private HouseShow(HouseStyle house, XMLSlideShow show, SlideText text) {
		this.text = text;
		this.house = house;
		this.show = show;
	}

	/** An empty presentation in the look of a house. */
	static XMLSlideShow presentation(HouseStyle house, SlideText text) {
		var show = new XMLSlideShow();
		show.getPackage().getRelationshipsByType(PackageRelationshipTypes.THUMBNAIL)
				.forEach(relation -> show.getPackage().removeRelationship(relation.getId()));
		return new HouseShow(house, show, text).make();
	}

	private XMLSlideShow make() {
		show.setPageSize(new Dimension(WIDTH, HEIGHT));
		for (XSLFSlideMaster master : show.getSlideMasters()) {
			theme(master);
			widen(master);
			for (var layout : master.getSlideLayouts()) {
				widen(layout);
				place(layout, layout.getType() == SlideLayout.TITLE);
			}
			place(master, false);
			styles(master);
			stroke(master);
			header(master);
		}
		return show;
	}

	private void theme(XSLFSlideMaster master) {
		var elements = master.getTheme().getXmlObject().getThemeElements();
		master.getTheme().getXmlObject().setName("Orgdeck");
		elements.getFontScheme().getMajorFont().getLatin().setTypeface(house.headings());
		elements.getFontScheme().getMinorFont().getLatin().setTypeface(house.body());
		HouseColours palette = house.colours();
		var colours = elements.getClrScheme();
		colour(colours.getDk1(), palette.text());
		colour(colours.getDk2(), palette.quiet());
		colour(colours.getAccent1(), palette.accent());
		colour(colours.getAccent2(), palette.line(2));
		colour(colours.getAccent3(), palette.line(3));
		colour(colours.getAccent4(), palette.line(4));
		colour(colours.getAccent5(), palette.line(5));
		colour(colours.getAccent6(), palette.line(1));
		colour(colours.getHlink(), palette.accent());
	}

	private static void colour(CTColor target, String colour) {
		if (target.isSetSysClr()) {
			target.unsetSysClr();
		}
		(target.isSetSrgbClr() ? target.getSrgbClr() : target.addNewSrgbClr()).setVal(HexFormat.of().parseHex(colour));
	}

	/** The library's own presentation is narrow. */
	private static void widen(XSLFSheet sheet) {
		for (XSLFShape shape : sheet.getShapes()) {
			if (shape instanceof XSLFTextShape text && text.getXmlObject() instanceof CTShape own
					&& own.getSpPr() != null && own.getSpPr().isSetXfrm()) {
				Rectangle2D there = text.getAnchor();
				double wider = WIDTH / LIBRARY_WIDTH;
				text.setAnchor(new Rectangle2D.Double(there.getX() * wider, there.getY(), there.getWidth() * wider, there.getHeight()));
			}
		}
	}

	private static void place(XSLFSheet sheet, boolean opening) {
		double inner = WIDTH - 2 * EDGE;
		for (XSLFShape shape : sheet.getShapes()) {
			if (!(shape instanceof XSLFTextShape text) || text.getTextType() == null) {
				continue;
			}
			boolean master = sheet instanceof XSLFSlideMaster;
			switch (text.getTextType()) {
				case TITLE -> anchor(text, master, EDGE, 26, inner, 62);
				case CENTERED_TITLE -> text.setAnchor(new Rectangle2D.Double(EDGE + 24, 120, inner - 24, 150));
				case SUBTITLE -> text.setAnchor(new Rectangle2D.Double(EDGE + 24, 286, inner - 24, 150));
				case BODY, CONTENT -> anchor(text, master, EDGE, 112, inner, 370);
				case DATETIME -> anchor(text, master, EDGE, 505, 10, 22);
				case FOOTER -> anchor(text, master, EDGE, 500, inner - 80, 26);
				case SLIDE_NUMBER -> anchor(text, master, WIDTH - EDGE - 60, 500, 60, 26);
				default -> {
					// keeps its place
				}
			}
		}
	}

	/** Layouts follow the master, except where they have something of their own. */
	private static void anchor(XSLFTextShape text, boolean master, double x, double y, double width, double height) {
		if (master) {
			text.setAnchor(new Rectangle2D.Double(x, y, width, height));
		}
	}

	private void styles(XSLFSlideMaster master) {
		var styles = master.getXmlObject().getTxStyles();
		style(styles.getTitleStyle().getLvl1PPr(), TITLE_SIZE, true);
		style(styles.getBodyStyle().getLvl1PPr(), BODY_SIZE, false);
		for (XSLFShape shape : master.getShapes()) {
			if (shape instanceof XSLFTextShape text
					&& (text.getTextType() == Placeholder.FOOTER || text.getTextType() == Placeholder.SLIDE_NUMBER)) {
				small((CTShape) text.getXmlObject(), text.getTextType() == Placeholder.FOOTER);
			}
		}
		for (var layout : master.getSlideLayouts()) {
			for (XSLFShape shape : layout.getShapes()) {
				if (shape instanceof XSLFTextShape text && text.getTextType() == Placeholder.CENTERED_TITLE) {
					opening((CTShape) text.getXmlObject(), OPENING_SIZE, "b");
				}
				if (shape instanceof XSLFTextShape text && text.getTextType() == Placeholder.SUBTITLE) {
					opening((CTShape) text.getXmlObject(), BODY_SIZE, "t");
				}
			}
		}
	}

	private void style(CTTextParagraphProperties level, int size, boolean title) {
		level.setAlgn(STTextAlignType.L);
		var words = level.isSetDefRPr() ? level.getDefRPr() : level.addNewDefRPr();
		words.setSz(size * 100);
		words.setB(title);
		if (words.isSetSolidFill()) {
			words.unsetSolidFill();
		}
		words.addNewSolidFill().addNewSrgbClr().setVal(HexFormat.of().parseHex(title ? house.colours().accent() : house.colours().text()));
	}

	private void small(CTShape shape, boolean left) {
		var styles = shape.getTxBody().getLstStyle();
		var level = styles.isSetLvl1PPr() ? styles.getLvl1PPr() : styles.addNewLvl1PPr();
		style(level, FOOTER_SIZE, false);
		level.setAlgn(left ? STTextAlignType.L : STTextAlignType.R);
		level.getDefRPr().getSolidFill().getSrgbClr().setVal(HexFormat.of().parseHex(house.colours().quiet()));
	}

	private void opening(CTShape shape, int size, String anchor) {
		var styles = shape.getTxBody().getLstStyle() == null ? shape.getTxBody().addNewLstStyle() : shape.getTxBody().getLstStyle();
		var level = styles.isSetLvl1PPr() ? styles.getLvl1PPr() : styles.addNewLvl1PPr();
		style(level, size, "b".equals(anchor));
		shape.getTxBody().getBodyPr()
				.setAnchor(STTextAnchoringType.Enum.forString(anchor));
	}

	/** A stroke of the house's colour along the left edge. */
	private void stroke(XSLFSlideMaster master) {
		XSLFAutoShape stroke = master.createAutoShape();
		stroke.setAnchor(new Rectangle2D.Double(0, 0, 12, HEIGHT));
		var colour = Integer.parseInt(house.colours().accent(), 16);
		stroke.setFillColor(new Color(colour));
		stroke.setLineColor(null);
	}

	/** The line that runs along the top, above the titles. */
	private void header(XSLFSlideMaster master) {
		if (house.header().isBlank()) {
			return;
		}
		XSLFTextShape box = master.createTextBox();
		box.setAnchor(new Rectangle2D.Double(EDGE, 4, WIDTH - 2 * EDGE, HEADER_HEIGHT));
		SlideText.empty(box);
		double size = new TextRoom(house.body()).fitting(house.header(), HEADER_SIZES, WIDTH - 2 * EDGE, HEADER_HEIGHT);
		text.add(box, List.of(SlideText.Words.of(house.header(), size).in(house.colours().quiet()))).setTextAlign(TextAlign.RIGHT);
		box.setWordWrap(true);
	}
}
