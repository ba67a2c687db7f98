package io.orgdeck.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.testkit.DialogPage;
import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.Keys;
import io.orgdeck.testkit.SampleFile;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;

/** What everybody expects of tables, buttons and tabs, wherever they stand. */
@ExtendWith(WorkbenchTest.class)
class MannersTest {

	private static final int OVERVIEW = 1;
	private static final int SESSIONS = 2;
	private static final int RESULTS = 5;
	private static final int BOARD_PAPER = 6;

	@TempDir
	Path folder;

	private static Optional<Object> copied(Transfer as) {
		return Ui.get(() -> {
			var clipboard = new Clipboard(Display.getCurrent());
			var contents = clipboard.getContents(as);
			clipboard.dispose();
			return Optional.ofNullable(contents);
		});
	}

	@Test
	void rowsAreCopiedAsCells(WorkbenchPage workbench) throws Exception {
		var editor = EditorPage.open(workbench, SampleFile.write(folder, "cells.assessment"));
		var table = editor.widget("overview.participants").focus().as(Table.class);
		Ui.run(() -> table.setSelection(0, 1));
		Keys.press(SWT.MOD1, 'c');
		var expected = Ui.get(() -> table.getItem(1).getText(1));
		Ui.await("both rows are on the clipboard",
				() -> copied(TextTransfer.getInstance()).map(Object::toString).orElse("").contains(expected));
		var lines = copied(TextTransfer.getInstance()).orElseThrow().toString().lines().toList();
		assertEquals(3, lines.size(), "the headings and two rows");
		assertEquals(4, lines.getFirst().split("\t").length);
		assertTrue(copied(HTMLTransfer.getInstance()).orElseThrow().toString().contains("<tr><td>"));
	}

	@Test
	void theSecondClickOfADoubleClickDoesNothing(WorkbenchPage workbench) throws Exception {
		var editor = EditorPage.open(workbench, SampleFile.write(folder, "clicks.assessment"));
		var people = editor.document().content().getParticipants();
		int before = people.size();
		var add = editor.widget("overview.participants.add").as(ToolItem.class);
		Ui.run(() -> {
			for (int click = 1; click <= 2; click++) {
				var down = new Event();
				down.button = 1;
				down.count = click;
				add.getParent().notifyListeners(SWT.MouseDown, down);
				add.notifyListeners(SWT.Selection, new Event());
			}
		});
		assertEquals(before + 1, people.size());
	}

	@Test
	void nobodyIsAskedToSaveAResource(WorkbenchPage workbench) throws Exception {
		var editor = EditorPage.open(workbench, SampleFile.write(folder, "save.assessment"));
		Ui.run(() -> editor.document().execute("Rename", () -> editor.document().content().getClient().setName("Somebody else")));
		workbench.run("org.eclipse.ui.file.close");
		var dialog = DialogPage.await();
		assertEquals("Save changes", dialog.title());
		dialog.press(1);
	}

	@Test
	void pagesThatHaveAPrintArePrinted(WorkbenchPage workbench) throws Exception {
		var editor = EditorPage.open(workbench, SampleFile.write(folder, "printed.assessment"));
		for (int page : List.of(SESSIONS, RESULTS, BOARD_PAPER)) {
			editor.showPage(page);
			Ui.await("page " + page + " can be printed", () -> workbench.isEnabled("org.eclipse.ui.file.print"));
			editor.showPage(OVERVIEW);
			Ui.await("the overview is not printed", () -> !workbench.isEnabled("org.eclipse.ui.file.print"));
		}
	}
}
