package io.orgdeck.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.Keys;
import io.orgdeck.testkit.SampleFile;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;

@DisplayName("ROBUSTNESS 31: one more window, with something or nothing in front")
@ExtendWith(WorkbenchTest.class)
class NewWindowTest {

	@TempDir
	Path folder;

	private static int windows() {
		return Ui.get(() -> PlatformUI.getWorkbench().getWorkbenchWindowCount());
	}

	@Test
	@DisplayName("The key opens it in the same perspective, where it does not hide the first one, and leaves Welcome behind")
	void byKey(WorkbenchPage first) throws Exception {
		first.closeEditors();
		first.run("io.orgdeck.app.welcome");
		EditorPage.open(first, SampleFile.write(folder, "riverside"));
		first.activate();
		Keys.pressUntil(SWT.MOD1 | SWT.MOD2, 'n', "a window opens", () -> PlatformUI.getWorkbench().getWorkbenchWindowCount() == 2);
		assertEquals(2, windows());
	}

	@Test
	@DisplayName("The menu opens it; Welcome does not stand in its way, and its views show the assessment in front")
	void byMenu(WorkbenchPage first) throws Exception {
		first.closeEditors();
		first.run("io.orgdeck.app.welcome");
		var second = first.newWindow();
		assertEquals(List.of(), second.editors());
		assertEquals(first.perspective(), second.perspective());
		assertNotEquals(first.bounds(), second.bounds());
		EditorPage.open(second, SampleFile.write(folder, "riverside"));
		assertEquals(List.of("Welcome"), first.editors());
		assertTrue(second.menu().choices().contains(List.of("View", "New window")), second.menu().choices()::toString);
		var third = second.newWindow();
		assertTrue(third.title().contains("– window 3 –"), third::title);
		assertTrue(second.title().contains("– window 2 –"), second::title);
		assertFalse(first.title().contains("window"), first::title);
		assertEquals(second.editors(), third.editors());
		second.close();
		Ui.await("it is closed", () -> !second.isOpen());
		assertEquals(1, third.editors().size());
	}
}
