package io.orgdeck.ui.parts;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** The grid that pages are laid out on: distances are multiples of eight pixels. */
public final class Layouts {

	private static final int USUAL_UNIT = 8;
	/** Type of this height, in pixels, has room in the usual grid; what systems use at first is not higher. */
	private static final float USUAL_HEIGHT = 19;

	/** One step of the grid, in pixels: more where the user has chosen larger type. It stays as long as the program runs. */
	public static final int UNIT = unit();

	private Layouts() {
	}

	private static int unit() {
		var display = Display.getCurrent();
		if (display == null) {
			return USUAL_UNIT;
		}
		var gc = new GC(display);
		try {
			gc.setFont(JFaceResources.getDefaultFont());
			return Math.max(USUAL_UNIT, Math.round(USUAL_UNIT * gc.getFontMetrics().getHeight() / USUAL_HEIGHT));
		} finally {
			gc.dispose();
		}
	}

	/** A composite without margins, with columns of different widths two steps apart and rows one step apart. */
	public static Composite columns(Composite parent, int count) {
		var composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(count).spacing(2 * UNIT, UNIT).applyTo(composite);
		wide().applyTo(composite);
		return composite;
	}

	/** A composite without margins, with equally wide columns. */
	public static Composite equalColumns(Composite parent, int count) {
		var composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(count).equalWidth(true).spacing(3 * UNIT, UNIT).applyTo(composite);
		wide().applyTo(composite);
		return composite;
	}

	/**
	 * A composite whose children share its width by their weights, or stand one below the other where it is narrow.
	 *
	 * @param unfolded from this width in pixels on they stand side by side
	 * @param weights  one for each child
	 */
	public static Composite foldingColumns(Composite parent, int unfolded, int... weights) {
		var composite = new Composite(parent, SWT.NONE);
		composite.setLayout(new FoldingLayout(unfolded, 3 * UNIT, 4 * UNIT, weights));
		wide().applyTo(composite);
		return composite;
	}

	/** A composite whose children stand below each other, close together. */
	public static Composite stack(Composite parent) {
		var composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, UNIT).applyTo(composite);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).applyTo(composite);
		return composite;
	}

	/** A place where controls lie one over the other: {@link #showOnly} says which is seen. */
	public static Composite pile(Composite parent) {
		var pile = new Composite(parent, SWT.NONE);
		pile.setLayout(new StackLayout());
		return pile;
	}

	/** Whether that control of a {@link #pile} is the one that is seen. */
	public static boolean isShown(Composite pile, Control control) {
		return ((StackLayout) pile.getLayout()).topControl == control;
	}

	/**
	 * Shows one of the controls of a {@link #pile}, or none. It can take the focus at once: the layout of a window waits as long as somebody
	 * has asked for one, and what is not laid out takes none.
	 */
	public static void showOnly(Composite pile, Control shown) {
		((StackLayout) pile.getLayout()).topControl = shown;
		pile.layout();
		for (var child : pile.getChildren()) {
			child.setVisible(child == shown);
		}
	}

	/** As wide as there is room, as high as needed. */
	public static GridDataFactory wide() {
		return GridDataFactory.fillDefaults().grab(true, false);
	}

	/** Takes all the room there is. */
	public static GridDataFactory whole() {
		return GridDataFactory.fillDefaults().grab(true, true);
	}
}
