package io.orgdeck.ui.ratings;

import java.nio.file.Path;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.samples.SmallAssessment;
import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;

@DisplayName("Whoever comes to the page of ratings for the first time stands in the grid")
@ExtendWith(WorkbenchTest.class)
class FirstVisitTest {

	@TempDir
	private Path folder;

	@Test
	void theGridHasTheKeys(WorkbenchPage workbench) throws Exception {
		var editor = EditorPage.open(workbench, new SmallAssessment().writeTo(folder.resolve("millbrook.assessment")));
		workbench.run("io.orgdeck.ui.nextPage");
		workbench.run("io.orgdeck.ui.nextPage");
		Ui.await("the grid has the focus", () -> editor.widget("ratings.grid").as(VoteGrid.class).isFocusControl());
	}
}
