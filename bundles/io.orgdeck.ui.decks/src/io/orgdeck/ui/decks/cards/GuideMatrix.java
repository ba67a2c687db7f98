package io.orgdeck.ui.decks.cards;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import io.orgdeck.core.planning.Direction;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.deck.Activity;
import io.orgdeck.ui.decks.cards.GuideLayout.Tile;
import io.orgdeck.ui.parts.Drawing;
import io.orgdeck.ui.parts.DrawnList;
import io.orgdeck.ui.parts.Fonts;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.Palette;
import io.orgdeck.ui.parts.Style;
import io.orgdeck.ui.parts.WidgetIds;

/** The usage guide's table of audiences and time frames. Arrows move in it, Enter goes to the whole activity. */
public final class GuideMatrix {

	private static final int ROUND = Layouts.UNIT;

	private final ScrolledComposite scroller;
	private final Canvas canvas;
	private final Consumer<Activity> whenChosen;
	private final Runnable whenEntered;
	private final DrawnList spoken;
	private GuideTable table;
	private GuideLayout layout;
	private Activity chosen;

	/**
	 * @param id          name of the widget
	 * @param whenChosen  told when another activity is chosen
	 * @param whenEntered told when the user wants to go on to the activity itself
	 */
	public GuideMatrix(Composite parent, String id, Consumer<Activity> whenChosen, Runnable whenEntered) {
		this.whenChosen = whenChosen;
		this.whenEntered = whenEntered;
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.getVerticalBar().setIncrement(5 * Layouts.UNIT);
		canvas = WidgetIds.name(new Canvas(scroller, SWT.DOUBLE_BUFFERED), id);
		Style.PAGE.applyTo(canvas);
		scroller.setContent(canvas);
		scroller.addListener(SWT.Resize, event -> arrange());
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.MouseDown, event -> clicked(event, false));
		canvas.addListener(SWT.MouseDoubleClick, event -> clicked(event, true));
		canvas.addListener(SWT.MouseMove, event -> canvas
				.setCursor(tileAt(event).isPresent() ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null));
		canvas.addListener(SWT.KeyDown, this::keyPressed);
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_MNEMONIC);
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		spoken = new DrawnList(canvas, new Spoken());
	}

	public ScrolledComposite control() {
		return scroller;
	}

	public void setFocus() {
		canvas.setFocus();
	}

	/** Shows a guide. What was chosen stays so where the guide still has it; otherwise the first activity is chosen. */
	public void show(GuideTable next) {
		table = next;
		var wanted = chosen == null ? null : chosen.getId();
		var all = table.activities();
		var first = all.isEmpty() ? null : all.getFirst();
		arrange();
		choose(all.stream().filter(activity -> activity.getId().equals(wanted)).findFirst().orElse(first));
	}

	/** Chooses an activity and brings it into view. */
	public void choose(Activity activity) {
		if (activity != chosen) {
			chosen = activity;
			canvas.redraw();
			tileOf(activity).map(Tile::box).ifPresent(this::reveal);
			whenChosen.accept(activity);
			spoken.focusMoved();
		}
	}

	/** Scrolls no further than needed; of a box that is larger than the room for it, the beginning is shown. */
	private void reveal(Rectangle box) {
		var origin = scroller.getOrigin();
		var seen = scroller.getClientArea();
		if (!seen.isEmpty()) {
			scroller.setOrigin(nearest(origin.x, box.x, box.width, seen.width), nearest(origin.y, box.y, box.height, seen.height));
		}
	}

	private static int nearest(int origin, int start, int length, int room) {
		return Math.clamp(origin, Math.max(0, Math.min(start, start + length - room)), Math.max(0, start));
	}

	private void arrange() {
		if (table == null) {
			return;
		}
		var gc = new GC(canvas);
		try {
			layout = new GuideLayout(table, scroller.getClientArea().width, gc,
					new GuideLayout.Type(canvas.getFont(), Fonts.strong(canvas)));
			scroller.setMinSize(layout.width(), layout.height());
		} finally {
			gc.dispose();
		}
		canvas.redraw();
	}

	private void paint(GC gc) {
		if (layout == null) {
			return;
		}
		var palette = Palette.of(canvas);
		gc.setAntialias(SWT.ON);
		gc.setForeground(palette.quiet());
		gc.setFont(Fonts.strong(canvas));
		layout.frames().forEach(frame -> Drawing.line(gc, frame.text(), frame.box().x, frame.box().y, frame.box().width));
		gc.setForeground(palette.text());
		layout.audiences()
				.forEach(audience -> Drawing.wrapped(gc, audience.text(), audience.box().x, audience.box().y, audience.box().width));
		layout.tiles().stream().filter(tile -> gc.getClipping().intersects(tile.box())).forEach(tile -> paint(gc, palette, tile));
	}

	private void paint(GC gc, Palette palette, Tile tile) {
		var box = tile.box();
		boolean isChosen = tile.activity() == chosen;
		gc.setBackground(isChosen ? palette.accentSurface() : palette.paper());
		gc.fillRoundRectangle(box.x, box.y, box.width, box.height, ROUND, ROUND);
		gc.setForeground(isChosen ? palette.accent() : palette.line());
		gc.setLineWidth(isChosen && canvas.isFocusControl() ? 2 : 1);
		gc.drawRoundRectangle(box.x, box.y, box.width - 1, box.height - 1, ROUND, ROUND);
		gc.setLineWidth(1);
		int x = box.x + GuideLayout.PADDING;
		int width = box.width - 2 * GuideLayout.PADDING;
		gc.setForeground(palette.text());
		gc.setFont(Fonts.strong(canvas));
		int y = box.y + GuideLayout.PADDING;
		y += Drawing.wrapped(gc, Objects.requireNonNullElse(tile.activity().getTitle(), ""), x, y, width) + GuideLayout.PADDING / 2;
		gc.setFont(canvas.getFont());
		gc.setForeground(palette.quiet());
		y += Drawing.wrapped(gc, tile.meeting(), x, y, width);
		gc.setForeground(palette.accent());
		Drawing.wrapped(gc, tile.cards(), x, y, width);
	}

	private Optional<Tile> tileOf(Activity activity) {
		return layout == null ? Optional.empty() : layout.tiles().stream().filter(tile -> tile.activity() == activity).findFirst();
	}

	private Optional<Tile> tileAt(Event event) {
		return layout == null ? Optional.empty()
				: layout.tiles().stream().filter(tile -> tile.box().contains(event.x, event.y)).findFirst();
	}

	private void clicked(Event event, boolean twice) {
		canvas.setFocus();
		tileAt(event).map(Tile::activity).ifPresent(activity -> {
			choose(activity);
			if (twice) {
				whenEntered.run();
			}
		});
	}

	private void keyPressed(Event event) {
		if (chosen == null) {
			return;
		}
		switch (event.keyCode) {
			case SWT.ARROW_LEFT -> choose(neighbour(Direction.LEFT, -1));
			case SWT.ARROW_RIGHT -> choose(neighbour(Direction.RIGHT, 1));
			case SWT.ARROW_UP -> choose(neighbour(Direction.UP, -1));
			case SWT.ARROW_DOWN -> choose(neighbour(Direction.DOWN, 1));
			case SWT.HOME -> choose(table.activities().getFirst());
			case SWT.END -> choose(table.activities().getLast());
			case SWT.CR, SWT.KEYPAD_CR -> whenEntered.run();
			default -> {}
		}
	}

	/** @param step where all stand below each other, the way along them */
	private Activity neighbour(Direction direction, int step) {
		if (layout == null || !layout.isNarrow()) {
			return table.neighbour(chosen, direction);
		}
		var order = layout.tiles().stream().map(Tile::activity).toList();
		return order.get(Math.clamp(order.indexOf(chosen) + step, 0, order.size() - 1));
	}

	private String words(int index) {
		var activity = table.activities().get(index);
		var audience = activity.getAudience() == null ? Messages.everybody : activity.getAudience().getName();
		return NLS.bind(Messages.activityWords, new Object[] { activity.getTitle(), audience, Words.onScreen().of(activity.getTimeFrame()),
				Words.onScreen().of(activity.getMeeting()), table.printed(activity) });
	}

	private final class Spoken implements DrawnList.Rows {

		@Override
		public String name() {
			return Messages.guide;
		}

		@Override
		public String help() {
			return null;
		}

		@Override
		public int count() {
			return table == null ? 0 : table.activities().size();
		}

		@Override
		public String words(int row) {
			return GuideMatrix.this.words(row);
		}

		@Override
		public int chosen() {
			return chosen == null ? -1 : table.activities().indexOf(chosen);
		}

		@Override
		public Optional<Rectangle> box(int row) {
			return tileOf(table.activities().get(row)).map(Tile::box);
		}
	}
}
