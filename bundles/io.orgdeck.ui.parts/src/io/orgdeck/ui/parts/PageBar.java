package io.orgdeck.ui.parts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/**
 * The names of an editor's pages in a row, the shown one underlined. Arrow keys, Home and End move along it. Where there is no room for
 * all of them, those that do not fit are left out as a whole, and an arrow behind the others offers every page.
 */
public final class PageBar extends Canvas {

	private static final int PADDING = Layouts.UNIT;
	private static final int HEIGHT = 5 * Layouts.UNIT;
	private static final int UNDERLINE = 3;
	private static final int MORE = 4 * Layouts.UNIT;
	private static final int ARROW = Layouts.UNIT / 2;

	private final List<String> names;
	private final IntConsumer whenChosen;
	private int shown;
	private int hovered = -1;

	/** @param whenChosen told the index of a page the user chose */
	public PageBar(Composite parent, List<String> names, IntConsumer whenChosen) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.names = List.copyOf(names);
		this.whenChosen = whenChosen;
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.MouseDown, event -> {
			if (event.button == 1 && isMore(event.x)) {
				offerAll(event.x);
			} else {
				choose(indexAt(event.x));
			}
		});
		addListener(SWT.MouseMove, event -> {
			setToolTipText(isMore(event.x) ? Messages.pages : null);
			hover(indexAt(event.x));
		});
		addListener(SWT.MenuDetect, event -> offerAll(0));
		addListener(SWT.MouseExit, event -> hover(-1));
		addListener(SWT.KeyDown, this::keyPressed);
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
				&& event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		describe();
	}

	/** Marks a page as the shown one without telling anybody. */
	public void show(int index) {
		shown = index;
		redraw();
		getAccessible().setFocus(index);
	}

	/** What the pages are called, in their order. */
	public List<String> names() {
		return names;
	}

	/** The shown page, counted from 0. */
	public int shown() {
		return shown;
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		var gc = new GC(this);
		try {
			return new Point(widthHint == SWT.DEFAULT ? left(gc, names.size()) : widthHint, HEIGHT);
		} finally {
			gc.dispose();
		}
	}

	private void paint(GC gc) {
		var palette = Palette.of(this);
		gc.setAntialias(SWT.ON);
		for (int i = first(gc); i < behind(gc); i++) {
			var box = boundsOf(gc, i);
			gc.setForeground(i == shown || i == hovered ? palette.text() : palette.quiet());
			gc.setFont(i == shown ? Fonts.strong(this) : getFont());
			Drawing.centred(gc, Drawing.fitting(gc, names.get(i), box.width),
					new Rectangle(box.x - PADDING, box.y, box.width + 2 * PADDING, box.height));
			if (i == shown) {
				gc.setBackground(palette.accent());
				gc.fillRectangle(box.x, box.height - UNDERLINE, box.width, UNDERLINE);
				if (isFocusControl()) {
					gc.drawFocus(box.x - PADDING / 2, box.y + PADDING / 2, box.width + PADDING, box.height - PADDING - UNDERLINE);
				}
			}
		}
		if (isCrowded(gc)) {
			int x = getClientArea().width - MORE / 2;
			int y = HEIGHT / 2;
			gc.setBackground(palette.text());
			gc.fillPolygon(new int[] { x - ARROW, y - ARROW / 2, x + ARROW, y - ARROW / 2, x, y + ARROW / 2 });
		}
	}

	/** Whether there is no room for all names. */
	private boolean isCrowded(GC gc) {
		return left(gc, names.size()) > getClientArea().width;
	}

	/** The first name that is written: as far to the front as leaves the shown page whole. */
	private int first(GC gc) {
		int first = 0;
		while (first < shown && left(gc, shown + 1) - left(gc, first) > room(gc)) {
			first++;
		}
		return first;
	}

	/** The first name after those that are written. */
	private int behind(GC gc) {
		int from = first(gc);
		int behind = from;
		while (behind < names.size() && (behind == from || left(gc, behind + 1) - left(gc, from) <= room(gc))) {
			behind++;
		}
		return behind;
	}

	private int room(GC gc) {
		return getClientArea().width - (isCrowded(gc) ? MORE : 0) + PADDING;
	}

	private boolean isMore(int x) {
		return with(gc -> isCrowded(gc) && x >= getClientArea().width - MORE);
	}

	/** A menu of every page. */
	private void offerAll(int x) {
		if (getMenu() != null) {
			getMenu().dispose();
		}
		var menu = new Menu(this);
		for (int i = 0; i < names.size(); i++) {
			int page = i;
			var item = new MenuItem(menu, SWT.RADIO);
			item.setText(Labels.escaped(names.get(i)));
			item.setSelection(i == shown);
			item.addListener(SWT.Selection, event -> {
				if (item.getSelection()) {
					choose(page);
				}
			});
		}
		setMenu(menu);
		menu.setLocation(toDisplay(x, HEIGHT));
		menu.setVisible(true);
	}

	/** Where each name is written, by its index; those that there is no room for have none. */
	public Map<Integer, Rectangle> written() {
		return with(gc -> IntStream.range(first(gc), behind(gc)).boxed().collect(Collectors.toMap(i -> i, i -> boundsOf(gc, i))));
	}

	/** Where the arrow is; empty where every name is written. */
	public Optional<Rectangle> more() {
		return with(gc -> isCrowded(gc) ? Optional.of(new Rectangle(getClientArea().width - MORE, 0, MORE, HEIGHT)) : Optional.empty());
	}

	private <R> R with(Function<GC, R> measured) {
		var gc = new GC(this);
		try {
			return measured.apply(gc);
		} finally {
			gc.dispose();
		}
	}

	private Rectangle boundsOf(GC gc, int index) {
		int from = left(gc, index);
		return new Rectangle(from - left(gc, first(gc)), 0, Math.min(left(gc, index + 1) - from - 2 * PADDING, room(gc) - PADDING), HEIGHT);
	}

	private int left(GC gc, int index) {
		gc.setFont(Fonts.strong(this));
		return names.stream().limit(index).mapToInt(name -> gc.textExtent(name).x + 2 * PADDING).sum() - PADDING;
	}

	private int indexAt(int x) {
		return written().entrySet().stream()
				.filter(name -> x >= name.getValue().x - PADDING && x < name.getValue().x + name.getValue().width + PADDING)
				.map(Map.Entry::getKey).findFirst().orElse(-1);
	}

	private void hover(int index) {
		if (hovered != index) {
			hovered = index;
			setCursor(index < 0 ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
			redraw();
		}
	}

	private void keyPressed(Event event) {
		switch (event.keyCode) {
			case SWT.ARROW_RIGHT, SWT.PAGE_DOWN -> choose(Math.min(shown + 1, names.size() - 1));
			case SWT.ARROW_LEFT, SWT.PAGE_UP -> choose(Math.max(shown - 1, 0));
			case SWT.HOME -> choose(0);
			case SWT.END -> choose(names.size() - 1);
			default -> {}
		}
	}

	private void choose(int index) {
		forceFocus();
		if (index >= 0 && index != shown) {
			whenChosen.accept(index);
		}
	}

	private void describe() {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = event.childID >= 0 && event.childID < names.size() ? names.get(event.childID) : Messages.pages;
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_TABFOLDER : ACC.ROLE_TABITEM;
			}

			@Override
			public void getChildCount(AccessibleControlEvent event) {
				event.detail = names.size();
			}

			@Override
			public void getChildren(AccessibleControlEvent event) {
				event.children = AccessibleName.children(names.size());
			}

			@Override
			public void getSelection(AccessibleControlEvent event) {
				event.childID = shown;
			}

			@Override
			public void getFocus(AccessibleControlEvent event) {
				event.childID = isFocusControl() ? shown : ACC.CHILDID_NONE;
			}

			@Override
			public void getState(AccessibleControlEvent event) {
				event.detail = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE;
				if (event.childID == shown) {
					event.detail |= ACC.STATE_SELECTED;
				}
			}
		});
	}
}
