package io.orgdeck.export.excel.internal.workbook;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

import io.orgdeck.export.excel.internal.xlsx.Colours;

/** Colours for the levels of any scale, from low to high, that people with any colour vision can tell apart. */
final class LevelColours {

	private static final List<String> STEPS = List.of("#8c510a", "#d8a24a", "#e9dcb5", "#6fb7ad", "#01665e");

	private LevelColours() {
	}

	static List<String> of(int levels) {
		return IntStream.range(0, levels).mapToObj(level -> at(levels == 1 ? 0 : level / (levels - 1.0))).toList();
	}

	private static String at(double share) {
		double position = share * (STEPS.size() - 1);
		int below = Math.min((int) position, STEPS.size() - 2);
		byte[] low = Colours.rgb(STEPS.get(below));
		byte[] high = Colours.rgb(STEPS.get(below + 1));
		double part = position - below;
		var colour = new StringBuilder("#");
		for (int i = 0; i < low.length; i++) {
			colour.append(HexFormat.of().toHexDigits((byte) Math.round((low[i] & 0xff) * (1 - part) + (high[i] & 0xff) * part)));
		}
		return colour.toString();
	}
}
