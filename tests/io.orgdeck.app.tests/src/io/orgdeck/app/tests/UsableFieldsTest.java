package io.orgdeck.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.SampleFile;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;
import io.orgdeck.ui.parts.WidgetIds;

/** A field looks as it can be used: not greyed out after a gesture that lets it be used, and greyed out while it cannot. */
@ExtendWith(WorkbenchTest.class)
@DisplayName("Fields look as they can be used")
class UsableFieldsTest {

	private static final String APPEARANCE = "io.orgdeck.app.appearance";
	private static final String NOTICE = "protection.notice.recipients";

	@TempDir
	Path folder;

	private int looked;

	@AfterEach
	void back(WorkbenchPage workbench) {
		workbench.run(APPEARANCE, Map.of(APPEARANCE + ".choice", "SYSTEM"));
	}

	@Test
	@DisplayName("on every page, on the way through the pages and perspectives and back")
	void onTheWay(WorkbenchPage workbench) throws Exception {
		var editor = EditorPage.open(workbench, SampleFile.write(folder, "usable"));
		for (int round = 0; round < 2; round++) {
			for (var page : List.of("Data protection", "Board paper", "Evidence and findings", "Sessions", "Overview")) {
				editor.showPage(page);
				look(page);
			}
			workbench.showPerspective("io.orgdeck.app.plan");
			workbench.showPerspective("io.orgdeck.app.assess");
			look("another perspective");
		}
		assertTrue(looked > 100, "fields looked at: " + looked);
	}

	@Test
	@DisplayName("after a row was added, taken back, brought back, and left for another")
	void afterGestures(WorkbenchPage workbench) throws Exception {
		var editor = EditorPage.open(workbench, SampleFile.write(folder, "gestures")).showPage("Data protection");
		assertEquals(List.of(false, true), usableAndGrey(editor));
		light(workbench);
		editor.widget("protection.notices.add").click();
		assertEquals(List.of(true, false), usableAndGrey(editor), "added");
		editor.undo();
		assertEquals(List.of(false, true), usableAndGrey(editor), "undone");
		editor.redo();
		editor.showPage("Overview").showPage("Data protection");
		editor.widget("protection.notices.add").click();
		assertEquals(List.of(true, false), usableAndGrey(editor), "done again");
		look("after gestures");
		editor.undo();
		editor.undo();
		assertEquals(List.of(false, true), usableAndGrey(editor), "undone twice");
	}

	/** In the product's own light colours, which once kept the grey of a field that could be used again. */
	private static void light(WorkbenchPage workbench) {
		workbench.run(APPEARANCE, Map.of(APPEARANCE + ".choice", "LIGHT"));
		Ui.settle();
	}

	private static List<Boolean> usableAndGrey(EditorPage editor) {
		var field = editor.widget(NOTICE).as(Text.class);
		var always = editor.widget("protection.controller").as(Text.class);
		return Ui.get(() -> List.of(field.isEnabled(), !field.getBackground().equals(always.getBackground())));
	}

	/** Every field of the editor that can be used has the ground of the field that always can. */
	private void look(String where) {
		Ui.settle();
		var wrong = new ArrayList<String>();
		Ui.run(() -> look(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), where, wrong));
		assertEquals(List.of(), wrong);
	}

	private void look(Control control, String where, List<String> wrong) {
		if (!control.isVisible()) {
			return;
		}
		if (control.isEnabled() && (control instanceof Text text && text.getEditable() || control instanceof Combo)) {
			looked++;
			if ("orgdeck-disabled".equals(control.getData("org.eclipse.e4.ui.css.CssClassName"))) {
				wrong.add(where + ": " + WidgetIds.of(control).orElse(control.toString()));
			}
		}
		if (control instanceof Composite composite) {
			for (var child : composite.getChildren()) {
				look(child, where, wrong);
			}
		}
	}
}
