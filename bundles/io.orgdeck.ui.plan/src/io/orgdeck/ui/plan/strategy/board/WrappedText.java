package io.orgdeck.ui.plan.strategy.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;

import io.orgdeck.ui.parts.Drawing;
import io.orgdeck.ui.parts.Layouts;

/** Breaks texts into lines and remembers how, because a board draws the same texts over and over. */
final class WrappedText {

	private record Key(String text, Font font, int width, int most) {
	}

	private record WidthKey(String text, Font font) {
	}

	private record FittedKey(String text, Font font, int width) {
	}

	private static final int KEPT = 20_000;

	private final Device device;
	private final Map<Key, List<String>> known = new HashMap<>();
	private final Map<FittedKey, String> fitted = new HashMap<>();
	private final Map<WidthKey, Integer> widths = new HashMap<>();

	WrappedText(Device device) {
		this.device = device;
	}

	/**
	 * The lines of a text.
	 *
	 * @param width in pixels
	 * @param most  no more lines than this; an ellipsis at the end of the last one tells of the rest
	 */
	List<String> lines(String text, Font font, int width, int most) {
		if (known.size() > KEPT) {
			known.clear();
		}
		return known.computeIfAbsent(new Key(text, font, width, most), this::broken);
	}

	/** The longest beginning of a text that fits, in the font of the context, with an ellipsis when something is missing. */
	String fitting(GC gc, String text, int width) {
		if (fitted.size() > KEPT) {
			fitted.clear();
		}
		return fitted.computeIfAbsent(new FittedKey(text, gc.getFont(), width), key -> Drawing.fitting(gc, text, width));
	}

	/** The width of a text on one line, in pixels. */
	int width(String text, Font font) {
		if (widths.size() > KEPT) {
			widths.clear();
		}
		return widths.computeIfAbsent(new WidthKey(text, font), key -> {
			var layout = new TextLayout(device);
			try {
				layout.setFont(key.font());
				layout.setText(key.text());
				return layout.getBounds().width;
			} finally {
				layout.dispose();
			}
		});
	}

	private List<String> broken(Key key) {
		var layout = new TextLayout(device);
		try {
			layout.setFont(key.font());
			layout.setText(key.text().isEmpty() ? " " : key.text());
			layout.setWidth(Math.max(key.width(), Layouts.UNIT));
			var offsets = layout.getLineOffsets();
			var lines = new ArrayList<String>();
			for (int i = 0; i + 1 < offsets.length && i < key.most(); i++) {
				boolean cut = i == key.most() - 1 && offsets.length - 1 > key.most();
				var line = layout.getText().substring(offsets[i], offsets[i + 1]).stripTrailing();
				lines.add(cut ? shortened(line) : line);
			}
			return List.copyOf(lines);
		} finally {
			layout.dispose();
		}
	}

	/** Room for the ellipsis is made by words, so that nothing is measured again. */
	private static String shortened(String line) {
		int space = line.lastIndexOf(' ');
		return (space > line.length() / 2 && line.length() - space < 8 ? line.substring(0, space)
				: line.substring(0, Math.max(0, line.length() - 2)))
				+ "…";
	}
}
