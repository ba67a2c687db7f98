package io.orgdeck.office.chart;

import java.util.HexFormat;

import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;

/** Fills and lines of a colour written as rrggbb. */
final class ChartColour {

	private ChartColour() {
	}

	static byte[] bytes(String colour) {
		return HexFormat.of().parseHex(colour);
	}

	static XDDFSolidFillProperties fill(String colour) {
		return new XDDFSolidFillProperties(XDDFColor.from(bytes(colour)));
	}

	/** @param points width of the line */
	static XDDFLineProperties line(String colour, double points, PresetLineDash dash) {
		var line = new XDDFLineProperties(fill(colour));
		line.setWidth(points);
		line.setPresetDash(new XDDFPresetLineDash(dash));
		return line;
	}

	static XDDFLineProperties line(String colour, double points) {
		return line(colour, points, PresetLineDash.SOLID);
	}
}
