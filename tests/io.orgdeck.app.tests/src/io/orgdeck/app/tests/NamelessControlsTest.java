package io.orgdeck.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.testkit.DialogPage;
import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.SampleFile;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;
import io.orgdeck.ui.parts.WidgetIds;

/** Whoever hears the screen read to them is told of every field, list, table and tool what it is. */
@ExtendWith(WorkbenchTest.class)
class NamelessControlsTest {

	private static final List<String> PERSPECTIVES = List.of("io.orgdeck.app.prepare", "io.orgdeck.app.assess", "io.orgdeck.app.plan");
	private static final List<String> VIEWS = List.of("io.orgdeck.ui.find", "io.orgdeck.ui.problems", "io.orgdeck.ui.programme");
	private static final List<String> DIALOGS = List.of("io.orgdeck.ui.new", "io.orgdeck.ui.export", "io.orgdeck.ui.pack",
			"io.orgdeck.ui.password",
			"io.orgdeck.ui.ownerMessages", "io.orgdeck.ui.plugins");
	private static final List<String> PREFERENCES = List.of("io.orgdeck.ui.ownName", "io.orgdeck.ui.reminders",
			"io.orgdeck.ui.assessments", "io.orgdeck.app.appearance", "io.orgdeck.app.updates");

	@TempDir
	Path folder;

	private final Set<String> nameless = new TreeSet<>();
	private int asked;

	private void look(String where) {
		Ui.settle();
		Ui.run(() -> {
			for (var shell : Display.getCurrent().getShells()) {
				look(shell, where);
			}
		});
	}

	private void look(Control control, String where) {
		if (!control.isVisible()) {
			return;
		}
		if (needsName(control) && !isThePlatforms(control)) {
			asked++;
			if (name(control).isBlank()) {
				nameless.add(where + ": " + described(control));
			}
		}
		if (control instanceof ToolBar bar) {
			Arrays.stream(bar.getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0 && name(item).isBlank())
					.forEach(item -> nameless.add(where + ": tool " + described(item)));
		}
		if (control instanceof Composite composite && !(control instanceof Combo)) {
			Arrays.stream(composite.getChildren()).forEach(child -> look(child, where));
		}
	}

	/** What takes keys or can be pressed. A canvas is one only where it listens to keys. */
	private static boolean needsName(Control control) {
		return control instanceof Text || control instanceof Combo || control instanceof org.eclipse.swt.widgets.List
				|| control instanceof Table || control instanceof Tree || control instanceof Spinner || control instanceof Scale
				|| control instanceof DateTime || control instanceof StyledText || control instanceof Button || control instanceof Link
				|| control instanceof Canvas && control.getClass().getName().startsWith("io.orgdeck") && control.isListening(SWT.KeyDown);
	}

	/** The tree of its preferences and properties, and the message of a dialog, which is read as what it says. */
	private static boolean isThePlatforms(Control control) {
		return WidgetIds.of(control).isEmpty()
				&& (control instanceof Tree || control instanceof Text && (control.getStyle() & SWT.READ_ONLY) != 0);
	}

	private static String name(Control control) {
		return Stream.of(accessibleName(control), written(control)).filter(name -> name != null && !name.isBlank()).findFirst().orElse("");
	}

	private static String written(Control control) {
		return switch (control) {
			case Button button -> button.getText().isBlank() ? button.getToolTipText() : button.getText();
			case Link link -> link.getText().replaceAll("<[^>]*>", "");
			case CLabel label -> label.getText();
			default -> "";
		};
	}

	private static String name(ToolItem item) {
		return item.getText().isBlank() ? Optional.ofNullable(item.getToolTipText()).orElse("") : item.getText();
	}

	/** What the toolkit would answer a screen reader; it has no question for that itself. */
	private static String accessibleName(Control control) {
		try {
			var field = Accessible.class.getDeclaredField("accessibleListeners");
			field.setAccessible(true);
			var event = new AccessibleEvent(control.getAccessible());
			event.childID = ACC.CHILDID_SELF;
			if (field.get(control.getAccessible()) instanceof List<?> listeners) {
				listeners.forEach(listener -> ((AccessibleListener) listener).getName(event));
			}
			return event.result;
		} catch (ReflectiveOperationException e) {
			throw new AssertionError(e);
		}
	}

	private static String described(Widget widget) {
		var id = WidgetIds.of(widget).orElse("");
		var path = new ArrayList<String>();
		for (Composite parent = widget instanceof Control control ? control.getParent() : null; parent != null && id.isEmpty()
				&& path.size() < 8; parent = parent.getParent()) {
			path.add(WidgetIds.of(parent).orElse(parent.getClass().getSimpleName()));
		}
		return widget.getClass().getSimpleName() + " " + id + (path.isEmpty() ? "" : path);
	}

	@Test
	void noControlOfAnyPageIsNameless(WorkbenchPage workbench) throws Exception {
		var editor = EditorPage.open(workbench, SampleFile.write(folder, "named.assessment"));
		for (int page = 1; page <= 6; page++) {
			editor.showPage(page);
			look("page " + page);
		}
		for (var perspective : PERSPECTIVES) {
			workbench.showPerspective(perspective);
			look(perspective);
		}
		for (var view : VIEWS) {
			workbench.showView(view);
			look(view);
		}
		assertTrue(asked > 100, "asked " + asked);
		assertEquals("", String.join("\n", nameless));
	}

	@Test
	void noControlOfAnyDialogIsNameless(WorkbenchPage workbench) throws Exception {
		EditorPage.open(workbench, SampleFile.write(folder, "named.assessment"));
		for (var command : DIALOGS) {
			workbench.run(command);
			DialogPage.await();
			lookAtDialogs(command);
		}
		for (var page : PREFERENCES) {
			Ui.start(() -> PreferencesUtil
					.createPreferenceDialogOn(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), page, new String[] { page },
							null)
					.open());
			DialogPage.await();
			lookAtDialogs(page);
		}
		assertEquals("", String.join("\n", nameless));
	}

	private void lookAtDialogs(String where) {
		Ui.settle();
		Ui.run(() -> Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.getParent() != null)
				.forEach(shell -> look((Control) shell, where)));
		DialogPage.closeAll();
	}
}
