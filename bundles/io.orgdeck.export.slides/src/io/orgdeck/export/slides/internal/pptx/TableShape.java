package io.orgdeck.export.slides.internal.pptx;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

import io.orgdeck.core.house.HouseColours;
import io.orgdeck.export.slides.internal.plan.SlideTable;
import io.orgdeck.export.slides.internal.pptx.SlideText.Words;

/** A real table, in the largest size in which all of it fits. */
final class TableShape {

	/** Medium Style 2 – Accent 1, which every PowerPoint knows. */
	private static final String STYLE = "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}";
	private static final double[] SIZES = { 20, 18, 16, 14, 12 };
	private static final double INSET = 7;
	private static final double ABOVE = 5;
	private static final int SHORT = 12;
	/** In letters as wide as they are high. */
	private static final double LONGEST_WORD = 12;

	private final XSLFSlide slide;
	private final SlideText text;
	private final TextRoom room;
	private final HouseColours palette;

	TableShape(XSLFSlide slide, SlideText text, TextRoom room, HouseColours palette) {
		this.slide = slide;
		this.text = text;
		this.room = room;
		this.palette = palette;
	}

	void draw(SlideTable table, Area area) {
		double size = size(table, area);
		double[] widths = widths(table, area.width(), size);
		XSLFTable drawn = slide.createTable(table.rows().size() + 1, table.headings().size());
		drawn.setAnchor(new Area(area.x(), area.y(), area.width(), height(table, widths, size)).rectangle());
		describe(drawn, table);
		for (int column = 0; column < widths.length; column++) {
			drawn.setColumnWidth(column, widths[column]);
		}
		row(drawn, 0, table.headings(), size, widths, false);
		for (int row = 0; row < table.rows().size(); row++) {
			row(drawn, row + 1, table.rows().get(row), size, widths, row == table.marked());
		}
	}

	private static void describe(XSLFTable drawn, SlideTable table) {
		CTTableProperties properties = drawn.getCTTable().getTblPr() == null ? drawn.getCTTable().addNewTblPr()
				: drawn.getCTTable().getTblPr();
		properties.setTableStyleId(STYLE);
		properties.setFirstRow(true);
		properties.setBandRow(false);
		var words = ((CTGraphicalObjectFrame) drawn.getXmlObject()).getNvGraphicFramePr().getCNvPr();
		words.setDescr(SlideText.clean(table.caption()));
		words.setTitle(SlideText.clean(table.caption()));
	}

	private void row(XSLFTable drawn, int row, List<String> words, double size, double[] widths, boolean marked) {
		drawn.setRowHeight(row, rowHeight(words, widths, size, row == 0));
		for (int column = 0; column < words.size(); column++) {
			XSLFTableCell cell = drawn.getCell(row, column);
			boolean head = row == 0;
			String colour = head ? palette.textOn(palette.accent()) : palette.text();
			begin(cell);
			List<String> lines = words.get(column).lines().toList();
			for (int i = 0; i < lines.size(); i++) {
				Words line = Words.of(lines.get(i), size).in(colour);
				boolean strong = head || column == 0 && i == 0 && lines.size() > 1 || column == 0 && marked;
				text.add(cell, List.of(strong ? line.strong() : line));
			}
			if (lines.isEmpty()) {
				text.add(cell, List.of(Words.of("", size)));
			}
			look(cell, head ? palette.accent() : marked ? palette.pale() : HouseColours.WHITE);
		}
	}

	/** A new cell has no text body, and the library would begin one without what the schema asks for. */
	private static void begin(XSLFTableCell cell) {
		var own = (CTTableCell) cell.getXmlObject();
		CTTextBody body = own.isSetTxBody() ? own.getTxBody() : own.addNewTxBody();
		if (body.getBodyPr() == null) {
			body.addNewBodyPr();
			body.addNewLstStyle();
		}
		SlideText.empty(cell);
	}

	private void look(XSLFTableCell cell, String ground) {
		cell.setFillColor(new Color(Integer.parseInt(ground, 16)));
		cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
		cell.setLeftInset(INSET);
		cell.setRightInset(INSET);
		cell.setTopInset(ABOVE);
		cell.setBottomInset(ABOVE);
		cell.setBorderColor(BorderEdge.bottom, new Color(Integer.parseInt(palette.rule(), 16)));
		cell.setBorderWidth(BorderEdge.bottom, 1);
	}

	/** Widths by weight, but no column narrower than its longest word. */
	private double[] widths(SlideTable table, double whole, double size) {
		int columns = table.headings().size();
		double sum = table.weights().stream().mapToInt(Integer::intValue).sum();
		double[] widths = new double[columns];
		double lacking = 0;
		double spare = 0;
		for (int column = 0; column < columns; column++) {
			widths[column] = whole * table.weights().get(column) / sum;
			double over = widths[column] - longestWord(table, column, size);
			lacking += Math.max(0, -over);
			spare += Math.max(0, over);
		}
		double moved = Math.min(lacking, spare);
		for (int column = 0; column < columns && moved > 0; column++) {
			double over = widths[column] - longestWord(table, column, size);
			widths[column] -= over > 0 ? over * moved / spare : over * moved / lacking;
		}
		return widths;
	}

	private double longestWord(SlideTable table, int column, double size) {
		double longest = word(table.headings().get(column), size, true);
		for (List<String> row : table.rows()) {
			longest = Math.max(longest, word(row.get(column), size, column == 0));
		}
		return longest + 2 * INSET + 2;
	}

	/** Words longer than any heading break in any case; a day or a figure does not. */
	private double word(String words, double size, boolean bold) {
		double longest = words.length() <= SHORT && words.chars().anyMatch(Character::isDigit) ? room.width(words, size, bold) : 0;
		for (String word : words.split("[\\s-]+")) {
			longest = Math.max(longest, Math.min(LONGEST_WORD * size, room.width(word, size, bold)));
		}
		return longest;
	}

	private double size(SlideTable table, Area area) {
		for (double size : SIZES) {
			double[] widths = widths(table, area.width(), size);
			if (height(table, widths, size) <= area.height() && IntStream.range(0, widths.length)
					.allMatch(column -> longestWord(table, column, size) <= widths[column] + 1)) {
				return size;
			}
		}
		return SIZES[SIZES.length - 1];
	}

	private double height(SlideTable table, double[] widths, double size) {
		return rowHeight(table.headings(), widths, size, true)
				+ table.rows().stream().mapToDouble(row -> rowHeight(row, widths, size, false)).sum();
	}

	private double rowHeight(List<String> words, double[] widths, double size, boolean head) {
		int most = 1;
		for (int column = 0; column < words.size(); column++) {
			most = Math.max(most, room.lines(words.get(column), size, head || column == 0, widths[column] - 2 * INSET));
		}
		return most * room.line(size) + 2 * ABOVE;
	}
}
