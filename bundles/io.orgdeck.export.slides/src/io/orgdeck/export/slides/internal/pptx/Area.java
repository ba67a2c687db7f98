package io.orgdeck.export.slides.internal.pptx;

import java.awt.geom.Rectangle2D;

import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPoint2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPositiveSize2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** A part of a slide, in points. */
record Area(double x, double y, double width, double height) {

	static Area of(Rectangle2D rectangle) {
		return new Area(rectangle.getX(), rectangle.getY(), rectangle.getWidth(), rectangle.getHeight());
	}

	Rectangle2D rectangle() {
		return new Rectangle2D.Double(x, y, width, height);
	}

	/** Puts a shape there. The library would move a place of the layout along with all slides that have it. */
	void give(XSLFTextShape shape) {
		CTShapeProperties properties = ((CTShape) shape.getXmlObject()).getSpPr();
		CTTransform2D place = properties.isSetXfrm() ? properties.getXfrm() : properties.addNewXfrm();
		CTPoint2D corner = place.isSetOff() ? place.getOff() : place.addNewOff();
		corner.setX(Units.toEMU(x));
		corner.setY(Units.toEMU(y));
		CTPositiveSize2D size = place.isSetExt() ? place.getExt() : place.addNewExt();
		size.setCx(Units.toEMU(width));
		size.setCy(Units.toEMU(height));
	}

	/** The left share of it. */
	Area left(double share, double gap) {
		return new Area(x, y, (width - gap) * share, height);
	}

	/** What is left beside the left share. */
	Area right(double share, double gap) {
		double taken = (width - gap) * share + gap;
		return new Area(x + taken, y, width - taken, height);
	}

	/** The upper part of that height. */
	Area top(double points) {
		return new Area(x, y, width, points);
	}

	/** What is left below the upper part. */
	Area below(double points) {
		return new Area(x, y + points, width, height - points);
	}
}
