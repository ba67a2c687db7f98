package io.orgdeck.ui.plan.programme;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import io.orgdeck.core.planning.Direction;
import io.orgdeck.core.planning.Programme;
import io.orgdeck.core.planning.Programme.Entry;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.ui.parts.DrawnList;
import io.orgdeck.ui.parts.Fonts;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.Palette;
import io.orgdeck.ui.parts.Style;
import io.orgdeck.ui.parts.WidgetIds;
import io.orgdeck.ui.plan.programme.ProgrammeLayout.Card;

/** Sessions on a line of time. Works with the mouse and with keys alone. */
final class ProgrammeCanvas {

	/** What the canvas sets going. */
	interface Actions {

		/** Another session is selected; null for none. */
		void selected(Session session);

		/** The user wants to go to the session itself. */
		void open(Session session);

		void reschedule(Session session, LocalDate day);
	}

	private static final int DAYS_OF_A_WEEK = 7;

	private final ScrolledComposite scroller;
	private final Canvas canvas;
	private final Actions actions;
	private final ProgrammeDrag drag;
	private final DrawnList spoken;
	private Programme programme;
	private LocalDate today;
	private ProgrammeLayout layout;
	private Session chosen;

	ProgrammeCanvas(Composite parent, Actions actions) {
		this.actions = actions;
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.getVerticalBar().setIncrement(5 * Layouts.UNIT);
		canvas = WidgetIds.name(new Canvas(scroller, SWT.DOUBLE_BUFFERED), "programme.sessions");
		Style.PAGE.applyTo(canvas);
		scroller.setContent(canvas);
		scroller.addListener(SWT.Resize, event -> {
			arrange();
			focusSeen();
		});
		drag = new ProgrammeDrag(canvas, () -> layout, actions::reschedule);
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.MouseDown, this::pressed);
		canvas.addListener(SWT.MouseDoubleClick, event -> cardAt(event).ifPresent(card -> actions.open(card.entry().session())));
		canvas.addListener(SWT.KeyDown, this::keyPressed);
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_MNEMONIC);
		canvas.addListener(SWT.FocusIn, event -> {
			canvas.redraw();
			focusSeen();
		});
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		spoken = new DrawnList(canvas, new ProgrammeAccessibility(() -> programme, this::chosenEntry, () -> layout));
	}

	ScrolledComposite control() {
		return scroller;
	}

	Canvas canvas() {
		return canvas;
	}

	void setFocus() {
		canvas.setFocus();
	}

	/** Shows a programme. What was selected stays so while it is there; otherwise the next session that is planned is. */
	void show(Programme next, LocalDate day) {
		programme = next;
		today = day;
		arrange();
		if (chosen == null || programme.entry(chosen).isEmpty()) {
			var coming = programme.entries().stream().map(Entry::session)
					.filter(session -> session.getDate() != null && !session.getDate().isBefore(day)).findFirst();
			choose(coming.or(() -> programme.entries().stream().map(Entry::session).findFirst()).orElse(null));
		}
	}

	/** The session that is selected. */
	Optional<Session> chosen() {
		return Optional.ofNullable(chosen);
	}

	/** Selects a session and brings it into view; null for none. */
	void choose(Session session) {
		chosen = session;
		canvas.redraw();
		revealChosen();
		actions.selected(session);
		spoken.focusMoved();
	}

	/** Who goes by keys sees which session they are on; what is pointed at is seen already, and stays where it is. */
	private void focusSeen() {
		if (canvas.isFocusControl() && canvas.getDisplay().getCursorControl() != canvas) {
			revealChosen();
		}
	}

	private void revealChosen() {
		if (layout != null) {
			layout.cards().stream().filter(card -> card.entry().session() == chosen).map(Card::box).findFirst().ifPresent(this::reveal);
		}
	}

	private Optional<Entry> chosenEntry() {
		return programme == null || chosen == null ? Optional.empty() : programme.entry(chosen);
	}

	private void reveal(Rectangle box) {
		var origin = scroller.getOrigin();
		var seen = scroller.getClientArea();
		if (seen.isEmpty()) {
			return;
		}
		scroller.setOrigin(within(origin.x, box.x, box.width, seen.width), within(origin.y, box.y, box.height, seen.height));
	}

	/** The origin nearest to the present one with which a stretch can be seen. */
	private static int within(int origin, int start, int length, int seen) {
		int least = Math.max(0, start + length - seen);
		return Math.clamp(origin, least, Math.max(least, start));
	}

	private void arrange() {
		if (programme == null || canvas.isDisposed()) {
			return;
		}
		var gc = new GC(canvas);
		try {
			gc.setFont(Fonts.strong(canvas));
			layout = new ProgrammeLayout(programme, today, scroller.getClientArea().width, gc.getFontMetrics().getHeight());
		} finally {
			gc.dispose();
		}
		scroller.setMinSize(layout.width(), layout.height());
		canvas.redraw();
	}

	private void paint(GC gc) {
		if (layout != null) {
			var painter = new ProgrammePainter(gc, Palette.of(canvas), canvas.getFont(), Fonts.strong(canvas));
			painter.paint(layout, today, chosenEntry().orElse(null), canvas.isFocusControl());
			drag.target().ifPresent(day -> painter.paintTarget(layout, day, drag.box()));
		}
	}

	private Optional<Card> cardAt(Event event) {
		return layout == null ? Optional.empty()
				: layout.cards().stream().filter(card -> card.box().contains(event.x, event.y)).findFirst();
	}

	private void pressed(Event event) {
		canvas.setFocus();
		cardAt(event).ifPresent(card -> {
			choose(card.entry().session());
			drag.begin(card, event);
		});
	}

	private void keyPressed(Event event) {
		var entry = chosenEntry();
		if (entry.isEmpty()) {
			return;
		}
		if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
			move(event.keyCode);
			return;
		}
		switch (event.keyCode) {
			case SWT.ARROW_LEFT -> go(entry.get(), Direction.LEFT);
			case SWT.ARROW_RIGHT -> go(entry.get(), Direction.RIGHT);
			case SWT.ARROW_UP -> go(entry.get(), Direction.UP);
			case SWT.ARROW_DOWN -> go(entry.get(), Direction.DOWN);
			case SWT.HOME -> choose(programme.entries().getFirst().session());
			case SWT.END -> choose(programme.entries().getLast().session());
			case SWT.CR, SWT.KEYPAD_CR -> actions.open(chosen);
			case SWT.ESC -> drag.cancel();
			default -> {}
		}
	}

	private void go(Entry from, Direction direction) {
		choose(programme.neighbour(from, direction).session());
	}

	private void move(int key) {
		int days = switch (key) {
			case SWT.ARROW_LEFT -> -1;
			case SWT.ARROW_RIGHT -> 1;
			case SWT.ARROW_UP -> -DAYS_OF_A_WEEK;
			case SWT.ARROW_DOWN -> DAYS_OF_A_WEEK;
			default -> 0;
		};
		if (days != 0) {
			var day = chosen.getDate() == null ? today : chosen.getDate();
			actions.reschedule(chosen, day.plusDays(days));
		}
	}
}
