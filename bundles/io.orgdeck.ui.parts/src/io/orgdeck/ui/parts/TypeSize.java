package io.orgdeck.ui.parts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/**
 * How large type is in all windows, beside what the system has chosen. Menus and titles of windows are the system's. A style sheet
 * of the theme could only state one size for everything, headings too; so what has the system's font is given the larger one, and
 * whatever is set off is made of that.
 */
public final class TypeSize {

	/** In percent, smallest first. */
	public static final List<Integer> CHOICES = List.of(90, 100, 110, 125, 150, 175, 200);

	private static final String NODE = "io.orgdeck.ui.parts";
	private static final String SIZE = "typeSize";
	private static final int USUAL = 100;
	private static final List<String> NAMED = List.of(JFaceResources.DEFAULT_FONT, JFaceResources.DIALOG_FONT, JFaceResources.BANNER_FONT,
			JFaceResources.HEADER_FONT, JFaceResources.TEXT_FONT);
	/** What the platform's style sheets give to lists and to the tabs of parts, whatever font these have. */
	private static final List<String> NAMED_IN_STYLE_SHEETS = List.of("org.eclipse.ui.workbench.TREE_TABLE_FONT",
			"org.eclipse.ui.workbench.TAB_TEXT_FONT");

	private final Display display;
	private final FontData usual;
	private final Font font;
	private final Set<Shell> changed = new HashSet<>();

	private TypeSize(Display display, int percent) {
		this.display = display;
		this.usual = display.getSystemFont().getFontData()[0];
		this.font = FontDescriptor.createFrom(scaled(usual, percent)).createFont(display);
		display.disposeExec(font::dispose);
	}

	/** What is chosen for the next start, in percent. */
	public static int chosen() {
		int percent = InstanceScope.INSTANCE.getNode(NODE).getInt(SIZE, USUAL);
		return CHOICES.contains(percent) ? percent : USUAL;
	}

	/** Takes effect at the next start. */
	public static void choose(int percent) {
		InstanceScope.INSTANCE.getNode(NODE).putInt(SIZE, percent);
	}

	/** Makes all type as large as it was chosen; before the first window is made. */
	public static void start(Display display) {
		start(display, chosen());
	}

	/**
	 * Makes type in windows that are made from now on as large as that.
	 *
	 * @return undoes it, for windows that are made after that
	 */
	public static Runnable start(Display display, int percent) {
		if (percent == USUAL) {
			return () -> {};
		}
		var undo = new ArrayList<Runnable>();
		enlarge(JFaceResources.getFontRegistry(), NAMED, percent, undo);
		enlarge(PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getFontRegistry(), NAMED_IN_STYLE_SHEETS, percent, undo);
		var size = new TypeSize(display, percent);
		Listener giving = event -> {
			if (event.widget instanceof Control control) {
				size.give(control);
			}
		};
		display.addListener(SWT.Skin, giving);
		return () -> {
			display.removeListener(SWT.Skin, giving);
			undo.forEach(Runnable::run);
		};
	}

	private static void enlarge(FontRegistry registry, List<String> names, int percent, List<Runnable> undo) {
		for (var name : names) {
			var before = registry.getFontData(name);
			registry.put(name, new FontData[] { scaled(before[0], percent) });
			undo.add(() -> registry.put(name, before));
		}
	}

	private static FontData scaled(FontData usual, int percent) {
		return new FontData(usual.getName(), Math.max(1, Math.round(usual.getHeight() * percent / 100f)), usual.getStyle());
	}

	/** What has a font of its own keeps it. */
	private void give(Control control) {
		if (usual.equals(control.getFont().getFontData()[0])) {
			control.setFont(font);
			if (changed.isEmpty()) {
				display.asyncExec(this::layOut);
			}
			changed.add(control.getShell());
		}
	}

	/** Gives what has grown its room; a dialog, which took its size before, grows too. */
	private void layOut() {
		for (var shell : Set.copyOf(changed)) {
			if (!shell.isDisposed()) {
				if (shell.getParent() != null && !shell.getMaximized()) {
					Point now = shell.getSize();
					Point wanted = shell.computeSize(SWT.DEFAULT, SWT.DEFAULT);
					var screen = shell.getMonitor().getClientArea();
					shell.setSize(Math.min(screen.width, Math.max(now.x, wanted.x)), Math.min(screen.height, Math.max(now.y, wanted.y)));
				}
				shell.layout(true, true);
			}
		}
		changed.clear();
	}
}
