package io.orgdeck.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.testkit.Contrast;
import io.orgdeck.testkit.DialogPage;
import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.Keys;
import io.orgdeck.testkit.Picture;
import io.orgdeck.testkit.Reading;
import io.orgdeck.testkit.SampleFile;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;
import io.orgdeck.ui.help.HelpTopics;
import io.orgdeck.ui.parts.PageBar;
import io.orgdeck.ui.parts.WidgetIds;

/**
 * What is written, and the mark of the focus, can be seen by weak eyes, in light colours and in dark ones: measured where it stands on the
 * screen. Not in every build: it wants the product's bundles for the system there, which make dark colours, and leaves views on other pages
 * than it found them. A window that is not in front, and a button under the pointer, have other colours, so nothing else is to be done on
 * the display. {@code -Dtest=ContrastWalk}.
 */
@ExtendWith(WorkbenchTest.class)
class ContrastWalk {

	private static final String APPEARANCE = "io.orgdeck.app.appearance";
	private static final List<String> DIALOGS = List.of("io.orgdeck.ui.new", "io.orgdeck.ui.export", "io.orgdeck.ui.pack",
			"io.orgdeck.ui.password",
			"io.orgdeck.ui.ownerMessages", "io.orgdeck.ui.plugins", "io.orgdeck.ui.newDeck", "io.orgdeck.ui.printCards");
	private static final List<String> PREFERENCES = List.of("io.orgdeck.ui.ownName", "io.orgdeck.ui.reminders", "io.orgdeck.ui.house",
			"io.orgdeck.ui.signing", "io.orgdeck.ui.assessments", APPEARANCE, "io.orgdeck.app.updates");

	/** How far outside of a control the mark of the focus may lie, in points. */
	private static final int BESIDE = 3;
	/** The points that change by enough when a control gets the focus: a bar of the height of a word, or the dots around one. */
	private static final int FEWEST = 12;
	/** The screen is drawn some frames after the windows have done their work. */
	private static final long A_FRAME = 20_000_000;
	private static final int FRAMES = 4;
	private static final int MOST_TRIES = 30;

	@TempDir
	Path folder;

	private final Set<String> faint = new TreeSet<>();
	private int read;

	@ParameterizedTest
	@ValueSource(strings = { "DARK", "LIGHT" })
	void everyPage(String colours, WorkbenchPage workbench) throws Exception {
		in(colours, workbench, () -> {
			look("welcome", window());
			workbench.run("io.orgdeck.app.help", Map.of("io.orgdeck.app.help.topic", topicWithoutPicture()));
			look("help", window());
			var editor = EditorPage.open(workbench, SampleFile.write(folder, "contrast"));
			int pages = Ui.get(() -> editor.widget("editor.pages").as(PageBar.class).names().size());
			for (int page = 1; page <= pages; page++) {
				editor.showPage(page);
				look("page " + page, window());
			}
		});
		assertTrue(read > 500, "words read: " + read);
	}

	@ParameterizedTest
	@ValueSource(strings = { "DARK", "LIGHT" })
	void everyView(String colours, WorkbenchPage workbench) throws Exception {
		in(colours, workbench, () -> {
			EditorPage.open(workbench, SampleFile.write(folder, "contrast"));
			for (var perspective : List.of("prepare", "assess", "plan")) {
				workbench.showPerspective("io.orgdeck.app." + perspective);
				look(perspective, window());
			}
			workbench.showView("io.orgdeck.ui.strategyBoard");
			var bar = workbench.widget("strategy.pages").as(PageBar.class);
			for (int page = 0; page < Ui.get(() -> bar.names().size()); page++) {
				int next = page;
				Ui.run(() -> bar.setFocus());
				Keys.pressUntil(0, next == 0 ? SWT.HOME : SWT.ARROW_RIGHT, "the page changes", () -> bar.shown() == next);
				look("strategy " + page, window());
			}
			for (var view : List.of("find", "problems", "programme", "cardPacks", "usageGuide", "clients", "portfolio")) {
				workbench.showView("io.orgdeck.ui." + view);
				look(view, window());
			}
			workbench.showPerspective("io.orgdeck.app.assess");
		});
		assertTrue(read > 500, "words read: " + read);
	}

	@ParameterizedTest
	@ValueSource(strings = { "DARK", "LIGHT" })
	void everyDialog(String colours, WorkbenchPage workbench) throws Exception {
		in(colours, workbench, () -> {
			EditorPage.open(workbench, SampleFile.write(folder, "contrast"));
			for (var command : DIALOGS) {
				workbench.run(command);
				DialogPage.await();
				look(command, dialog());
				DialogPage.closeAll();
			}
			for (var page : PREFERENCES) {
				Ui.start(() -> PreferencesUtil.createPreferenceDialogOn(window(), page, new String[] { page }, null).open());
				DialogPage.await();
				look(page, dialog());
				DialogPage.closeAll();
			}
		});
		assertTrue(read > 300, "words read: " + read);
	}

	@ParameterizedTest
	@ValueSource(strings = { "DARK", "LIGHT" })
	void facilitatorMode(String colours, WorkbenchPage workbench) throws Exception {
		in(colours, workbench, () -> {
			EditorPage.open(workbench, SampleFile.write(folder, "contrast"));
			workbench.run("io.orgdeck.ui.facilitate");
			var room = Ui.awaitPresent("facilitator mode opens", ContrastWalk::room);
			try {
				Ui.await("it is in front", () -> Display.getCurrent().getActiveShell() == room);
				look("facilitator mode", room);
				for (char key : new char[] { '?', '3', 'r' }) {
					Keys.press(0, key);
					look("facilitator mode after " + key, room);
				}
			} finally {
				Ui.run(room::close);
			}
		});
		assertTrue(read > 20, "words read: " + read);
	}

	/** Who goes by keys sees where they are, also on what this product draws itself. */
	@ParameterizedTest
	@ValueSource(strings = { "DARK", "LIGHT" })
	void everyMarkOfTheFocus(String colours, WorkbenchPage workbench) throws Exception {
		in(colours, workbench, () -> {
			var editor = EditorPage.open(workbench, SampleFile.write(folder, "contrast"));
			int pages = Ui.get(() -> editor.widget("editor.pages").as(PageBar.class).names().size());
			for (int page = 1; page <= pages; page++) {
				editor.showPage(page);
				tab("page " + page);
			}
			for (var view : List.of("strategyBoard", "programme", "cardPacks", "usageGuide", "clients", "portfolio", "problems", "find")) {
				workbench.showView("io.orgdeck.ui." + view);
				tab(view);
			}
		});
		assertTrue(read > 30, "marks seen: " + read);
	}

	/** Goes by Tab through a window until it comes back to where it has been. */
	private void tab(String where) {
		Ui.run(() -> window().forceActive());
		var seen = new HashSet<Control>();
		for (var at = focus(); at != null && seen.add(at); at = focus()) {
			var control = at;
			var place = Ui.get(() -> around(control));
			var with = drawn(place);
			Keys.press(0, SWT.TAB);
			Ui.settle();
			if (Ui.get(() -> !control.isDisposed() && control.isVisible() && around(control).equals(place) && !control.isFocusControl())) {
				int points = 0;
				for (int tries = 0; points < FEWEST && tries < MOST_TRIES; tries++) {
					points = changed(with, drawn(place));
				}
				read++;
				if (points < FEWEST) {
					faint.add(where + ": " + points + " in " + Ui.get(() -> described(control)));
				}
			}
		}
	}

	/** What stands there when the screen has caught up with the windows. */
	private static ImageData drawn(Rectangle place) {
		for (int frame = 0; frame < FRAMES; frame++) {
			LockSupport.parkNanos(A_FRAME);
			Ui.settle();
		}
		return Picture.of(place);
	}

	private static Control focus() {
		return Ui.get(() -> Display.getCurrent().getFocusControl());
	}

	private static Rectangle around(Control control) {
		var size = control.getSize();
		return onScreen(control, new Rectangle(-BESIDE, -BESIDE, size.x + 2 * BESIDE, size.y + 2 * BESIDE))
				.intersection(control.getDisplay().getBounds());
	}

	private static int changed(ImageData one, ImageData other) {
		int points = 0;
		for (int y = 0; y < one.height; y++) {
			for (int x = 0; x < one.width; x++) {
				int before = one.getPixel(x, y);
				int after = other.getPixel(x, y);
				if (before != after && Contrast.between(one.palette.getRGB(before), other.palette.getRGB(after)) >= Contrast.OF_GRAPHICS) {
					points++;
				}
			}
		}
		return points;
	}

	private static String topicWithoutPicture() {
		return HelpTopics.platform().all().stream().filter(topic -> topic.pictures().isEmpty()).findFirst().orElseThrow().id();
	}

	private interface Walk {
		void go() throws Exception;
	}

	private void in(String colours, WorkbenchPage workbench, Walk walk) throws Exception {
		try {
			workbench.run(APPEARANCE, Map.of(APPEARANCE + ".choice", colours));
			Ui.await("the system's colours follow",
					() -> Display.getCurrent().getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRed() < 128 == colours
							.equals("DARK"));
			walk.go();
		} finally {
			DialogPage.closeAll();
			workbench.run(APPEARANCE, Map.of(APPEARANCE + ".choice", "SYSTEM"));
		}
		assertEquals("", String.join("\n", faint));
	}

	private static Shell window() {
		return Ui.get(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell());
	}

	private static Shell dialog() {
		return Ui.get(() -> Display.getCurrent().getActiveShell());
	}

	private static Optional<Shell> room() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> WidgetIds.of(shell).equals(Optional.of("facilitator")))
				.findFirst();
	}

	private void look(String where, Shell shell) {
		Ui.run(() -> {
			shell.forceActive();
			shell.update();
		});
		var seen = faint(where, shell);
		for (int tries = 0; !seen.isEmpty() && tries < MOST_TRIES; tries++) {
			LockSupport.parkNanos(A_FRAME);
			seen = faint(where, shell);
		}
		faint.addAll(seen);
	}

	/** The words on a window that stand out too little now. */
	private Set<String> faint(String where, Shell shell) {
		Ui.settle();
		var bounds = Ui.get(() -> onScreen(shell, shell.getClientArea()));
		var disabled = Ui.get(() -> disabled(shell));
		var seen = new TreeSet<String>();
		for (var word : Reading.words(Picture.of(bounds))) {
			var at = word.bounds();
			var place = new Rectangle(at.x + bounds.x, at.y + bounds.y, at.width, at.height);
			if (disabled.stream().noneMatch(place::intersects)) {
				read++;
				if (!word.isLegible()) {
					Ui.get(() -> note(where, word, place, deepest(shell, place))).ifPresent(seen::add);
				}
			}
		}
		return seen;
	}

	private static Optional<String> note(String where, Reading.Word word, Rectangle place, Control control) {
		return isTheSystems(control, word, place) ? Optional.empty()
				: Optional.of("%s: %.1f, %s on %s at %s in %s".formatted(where, word.contrast(), word.ink(), word.ground(), place,
						described(control)));
	}

	/** Chosen rows, chosen words and the hint in an empty field have the colours that the system gives them. */
	private static boolean isTheSystems(Control control, Reading.Word word, Rectangle place) {
		var middle = control.toControl(place.x + place.width / 2, place.y + place.height / 2);
		return switch (control) {
			case Table table -> Arrays.stream(table.getSelection()).anyMatch(row -> row.getBounds().y <= middle.y
					&& middle.y < row.getBounds().y + row.getBounds().height);
			case Tree tree -> Arrays.stream(tree.getSelection()).anyMatch(row -> row.getBounds().y <= middle.y
					&& middle.y < row.getBounds().y + row.getBounds().height);
			case Text text when text.getText().isEmpty() -> true;
			default -> word.ground().equals(control.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION).getRGB());
		};
	}

	/** What cannot be used now may be paler. */
	private static List<Rectangle> disabled(Control control) {
		var areas = new ArrayList<Rectangle>();
		if (!control.isVisible()) {
			return areas;
		}
		if (!control.isEnabled()) {
			areas.add(onScreen(control, new Rectangle(0, 0, control.getSize().x, control.getSize().y)));
		} else if (control instanceof ToolBar bar) {
			Arrays.stream(bar.getItems()).filter(item -> !item.isEnabled()).map(ToolItem::getBounds).map(item -> onScreen(bar, item))
					.forEach(areas::add);
		}
		if (control instanceof Composite composite) {
			Arrays.stream(composite.getChildren()).map(ContrastWalk::disabled).forEach(areas::addAll);
		}
		return areas;
	}

	private static Rectangle onScreen(Control control, Rectangle within) {
		return control.getDisplay().map(control, null, within);
	}

	private static Control deepest(Composite parent, Rectangle place) {
		int x = place.x + place.width / 2;
		int y = place.y + place.height / 2;
		for (var child : parent.getChildren()) {
			if (child.isVisible() && onScreen(child, new Rectangle(0, 0, child.getSize().x, child.getSize().y)).contains(x, y)) {
				return child instanceof Composite composite ? deepest(composite, place) : child;
			}
		}
		return parent;
	}

	private static String described(Control control) {
		var path = new StringBuilder();
		for (var one = control; one != null && path.length() < 120; one = one.getParent()) {
			path.append(one.getClass().getSimpleName()).append(WidgetIds.of(one).map(id -> " " + id).orElse("")).append(" < ");
		}
		return path.toString();
	}
}
