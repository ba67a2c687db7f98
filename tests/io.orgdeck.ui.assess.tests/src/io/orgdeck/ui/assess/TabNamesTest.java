package io.orgdeck.ui.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.SampleFile;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;

/** No two tabs have the same name. */
@ExtendWith(WorkbenchTest.class)
class TabNamesTest {

	@TempDir
	Path folder;

	@Test
	void tabsOfOneTitleAreToldApartByFileAndWhereThatIsTheSameByFolder(WorkbenchPage workbench) throws Exception {
		EditorPage.open(workbench, SampleFile.write(Files.createDirectory(folder.resolve("Last year")), "riverside"));
		var alone = tabs(workbench).getFirst();
		EditorPage.open(workbench, SampleFile.write(folder, "draft"));
		assertEquals(List.of(alone + " – riverside.assessment", alone + " – draft.assessment"), tabs(workbench));
		EditorPage.open(workbench, SampleFile.write(Files.createDirectory(folder.resolve("This year")), "riverside"));
		assertEquals(List.of(alone + " – " + Path.of("Last year", "riverside.assessment"), alone + " – draft.assessment",
				alone + " – " + Path.of("This year", "riverside.assessment")), tabs(workbench));
		workbench.widget("overview.title").type("Riverside, autumn");
		Ui.await("what is told apart again is named in short",
				() -> List.of(alone + " – riverside.assessment", alone + " – draft.assessment", "Riverside, autumn")
						.equals(tabs(workbench)));
	}

	private static List<String> tabs(WorkbenchPage workbench) {
		return workbench.editors().stream().filter(name -> !name.equals("Welcome")).toList();
	}
}
