package io.orgdeck.export.excel.internal.xlsx;

import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Room for a chart on a sheet, of a size that does not depend on how wide the columns are. */
final class ChartPlace {

	private static final int ROW_PIXELS = 20;
	private static final int DIGIT_PIXELS = 7;
	private static final int PADDING_PIXELS = 5;
	private static final int USUAL_COLUMN = 8;

	private ChartPlace() {
	}

	/** Rows of the usual height that a chart of that height covers. */
	static int rows(int pixels) {
		return (pixels + ROW_PIXELS - 1) / ROW_PIXELS;
	}

	/** Columns that a chart of that width covers. */
	static int columns(int[] widths, int pixels) {
		int column = 0;
		for (int left = pixels; left > 0; column++) {
			left -= pixels(widths, column);
		}
		return column;
	}

	static XSSFChart chart(XSSFSheet sheet, int[] widths, int row, int width, int height) {
		XSSFDrawing drawing = sheet.createDrawingPatriarch();
		int column = columns(widths, width) - 1;
		int left = 0;
		for (int i = 0; i < column; i++) {
			left += pixels(widths, i);
		}
		XSSFClientAnchor anchor = drawing.createAnchor(0, 0, (width - left) * Units.EMU_PER_PIXEL, 0, 0, row, column,
				row + rows(height));
		return drawing.createChart(anchor);
	}

	private static int pixels(int[] widths, int column) {
		return (column < widths.length ? widths[column] : USUAL_COLUMN) * DIGIT_PIXELS + PADDING_PIXELS;
	}
}
