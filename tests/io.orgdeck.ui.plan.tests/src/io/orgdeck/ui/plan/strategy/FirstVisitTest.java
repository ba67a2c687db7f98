package io.orgdeck.ui.plan.strategy;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.SampleFile;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;

@DisplayName("Whoever comes to a page of the strategy for the first time, by key, stands in it")
@ExtendWith(WorkbenchTest.class)
class FirstVisitTest {

	private static final String BOARD = "io.orgdeck.ui.strategyBoard";

	@TempDir
	private Path folder;

	@Test
	void timelineAndMeetingsHaveTheKeys(WorkbenchPage workbench) throws Exception {
		EditorPage.open(workbench, SampleFile.write(folder, "Riverside"));
		StrategyPages.show(workbench, "Board");
		workbench.hideView(BOARD); // it remembers which page was in front, and makes all of them anew
		workbench.showView(BOARD);
		for (var stop : new String[] { "timeline", "meetings.list" }) {
			workbench.run("io.orgdeck.ui.nextPage");
			var control = workbench.widget(stop).as(Control.class);
			Ui.await(stop + " has the focus", control::isFocusControl);
		}
	}
}
