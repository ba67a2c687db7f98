package io.orgdeck.ui.decks.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

import io.orgdeck.core.words.Words;
import io.orgdeck.model.deck.Activity;
import io.orgdeck.ui.parts.Layouts;

/**
 * Where everything of the guide's table stands at a width. Where there is room, audiences stand at the left of their row; where there is
 * less, above it; and where three cells do not fit, activities stand below each other and say their time frame themselves.
 */
final class GuideLayout {

	static final int PADDING = Layouts.UNIT;

	private static final int GAP = Layouts.UNIT;
	private static final int MARGIN = 2 * Layouts.UNIT;
	private static final int AUDIENCE = 17 * Layouts.UNIT;
	private static final int ROOMY = 85 * Layouts.UNIT;
	private static final int NARROWEST_CELL = 12 * Layouts.UNIT;

	private static final Pattern SPACES = Pattern.compile("\\s+");

	/** The fonts that text is measured and drawn with. */
	record Type(Font plain, Font strong) {
	}

	/** A text in its box. */
	record Heading(String text, Rectangle box) {
	}

	/** An activity in its box. */
	record Tile(Activity activity, String meeting, String cards, Rectangle box) {
	}

	private final GC gc;
	private final Type type;
	private final List<Heading> frames = new ArrayList<>();
	private final List<Heading> audiences = new ArrayList<>();
	private final List<Tile> tiles = new ArrayList<>();
	private final boolean roomy;
	private final boolean narrow;
	private final int left;
	private final int cell;
	private int bottom;

	GuideLayout(GuideTable table, int width, GC gc, Type type) {
		this.gc = gc;
		this.type = type;
		roomy = width >= ROOMY;
		left = MARGIN + (roomy ? AUDIENCE + GAP : 0);
		int least = Math.max(NARROWEST_CELL, widestWord(table) + 2 * PADDING);
		int third = (width - left - MARGIN - 2 * GAP) / GuideTable.FRAMES.size();
		narrow = third < least;
		cell = narrow ? Math.max(least, width - left - MARGIN) : third;
		bottom = MARGIN;
		if (!narrow) {
			placeFrames();
		}
		table.rows().forEach(row -> placeRow(table, row));
		bottom += MARGIN - GAP;
	}

	List<Heading> frames() {
		return frames;
	}

	List<Heading> audiences() {
		return audiences;
	}

	List<Tile> tiles() {
		return tiles;
	}

	/** Whether all activities stand below each other. */
	boolean isNarrow() {
		return narrow;
	}

	/** How high everything is, in pixels. */
	int height() {
		return bottom;
	}

	/** How wide everything is, in pixels. */
	int width() {
		return left + (narrow ? cell : whole()) + MARGIN;
	}

	private int whole() {
		return GuideTable.FRAMES.size() * (cell + GAP) - GAP;
	}

	private void placeFrames() {
		int height = height(type.strong(), "X", cell);
		for (int i = 0; i < GuideTable.FRAMES.size(); i++) {
			frames.add(new Heading(Words.onScreen().of(GuideTable.FRAMES.get(i)),
					new Rectangle(x(i) + PADDING, MARGIN, cell - PADDING, height)));
		}
		bottom = MARGIN + height + GAP;
	}

	private void placeRow(GuideTable table, GuideTable.Row row) {
		int width = roomy ? AUDIENCE : narrow ? cell : whole();
		int headHeight = height(type.strong(), row.name(), width);
		int top = roomy ? bottom : bottom + GAP + headHeight + GAP / 2;
		audiences.add(new Heading(row.name(),
				new Rectangle(roomy ? MARGIN : MARGIN + PADDING, roomy ? bottom + PADDING : bottom + GAP, width, headHeight)));
		int lowest = roomy ? bottom + PADDING + headHeight : top;
		int first = tiles.size();
		int y = top;
		for (int column = 0; column < row.cells().size(); column++) {
			y = narrow ? y : top;
			for (var activity : row.cells().get(column)) {
				y = place(table, activity, x(narrow ? 0 : column), y) + GAP;
			}
			lowest = Math.max(lowest, y - GAP);
		}
		if (!narrow && row.cells().stream().allMatch(activities -> activities.size() <= 1)) {
			stretch(first, lowest);
		}
		bottom = lowest + GAP;
	}

	private int place(GuideTable table, Activity activity, int x, int y) {
		var kind = Words.onScreen().of(activity.getMeeting());
		var meeting = narrow ? NLS.bind(Messages.activityTime, Words.onScreen().of(activity.getTimeFrame()), kind) : kind;
		var cards = table.printed(activity);
		int inner = cell - 2 * PADDING;
		int height = 2 * PADDING + height(type.strong(), activity.getTitle(), inner) + PADDING / 2 + height(type.plain(), meeting, inner)
				+ (cards.isEmpty() ? 0 : height(type.plain(), cards, inner));
		tiles.add(new Tile(activity, meeting, cards, new Rectangle(x, y, cell, height)));
		return y + height;
	}

	/** Makes the tiles of a row equally high. */
	private void stretch(int first, int lowest) {
		tiles.subList(first, tiles.size()).forEach(tile -> tile.box().height = lowest - tile.box().y);
	}

	/** A cell is never so narrow that a word of a title would be broken. */
	private int widestWord(GuideTable table) {
		gc.setFont(type.strong());
		return table.activities().stream().map(Activity::getTitle).filter(Objects::nonNull).flatMap(SPACES::splitAsStream)
				.mapToInt(word -> gc.textExtent(word).x).max().orElse(0);
	}

	private int x(int column) {
		return left + column * (cell + GAP);
	}

	private int height(Font font, String text, int width) {
		var layout = new TextLayout(gc.getDevice());
		try {
			layout.setFont(font);
			layout.setText(text == null || text.isEmpty() ? " " : text);
			layout.setWidth(Math.max(width, Layouts.UNIT));
			return layout.getBounds().height;
		} finally {
			layout.dispose();
		}
	}
}
