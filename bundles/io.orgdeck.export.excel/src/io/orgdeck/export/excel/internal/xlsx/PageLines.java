package io.orgdeck.export.excel.internal.xlsx;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFSheet;

import io.orgdeck.core.house.HouseStyle;

/**
 * What stands at head and foot of a printed page, with the running lines of the house above all else.
 *
 * @param head  words at the left of the head
 * @param above code at its right; may be empty
 * @param foot  words at the left of the foot
 * @param below words with codes at its right
 */
public record PageLines(HouseStyle house, String head, String above, String foot, String below) {

	/** More is no valid header, counted with its codes. */
	private static final int MOST = 255;
	/** Codes for left and right. */
	private static final int CODES = 4;
	/** Letters of a line across the page. */
	private static final int LINE = 110;

	/** Sets both. */
	public void on(XSSFSheet sheet) {
		sheet.getHeader().setLeft(coded(headWords()));
		if (!above.isEmpty()) {
			sheet.getHeader().setRight(above);
		}
		sheet.getFooter().setLeft(coded(footWords()));
		sheet.getFooter().setRight(below);
	}

	/** The words at the left of the head, as they are shown. */
	public String headWords() {
		return lines(house.header(), head, MOST - CODES - above.length());
	}

	/** The words at the left of the foot, as they are shown. */
	public String footWords() {
		return lines(house.footer(), foot, MOST - CODES - below.length());
	}

	private static String coded(String words) {
		return words.replace("&", "&&");
	}

	private static String lines(String ofHouse, String own, int most) {
		String first = wrapped(ofHouse);
		String all = first.isEmpty() ? own : own.isEmpty() ? first : first + '\n' + own;
		while (coded(all).length() > most) {
			all = all.substring(0, all.offsetByCodePoints(all.length(), all.endsWith("\u2026") ? -2 : -1)).strip() + '\u2026';
		}
		return all;
	}

	private static String wrapped(String text) {
		List<String> lines = new ArrayList<>();
		for (String word : text.split(" ")) {
			if (lines.isEmpty() || lines.getLast().length() + word.length() >= LINE) {
				lines.add(word);
			} else {
				lines.set(lines.size() - 1, lines.getLast() + ' ' + word);
			}
		}
		return String.join("\n", lines);
	}
}
