package io.orgdeck.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.SampleFile;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;

/** With the keyboard alone, a letter chooses each item of the menu bar. */
@ExtendWith(WorkbenchTest.class)
class MenuLettersTest {

	@TempDir
	Path folder;

	@Test
	void everyItemHasALetterOfItsOwn(WorkbenchPage workbench) throws Exception {
		EditorPage.open(workbench, SampleFile.write(folder, "letters"));
		assertTrue(workbench.menu().choices().size() > 50);
		assertEquals(List.of(), workbench.menu().withoutLetter());
		assertEquals("A", workbench.menu().letter(List.of("View", "Appearance")), "what has one of its own keeps it");
	}
}
