package io.orgdeck.ui.assess.find;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.samples.SmallAssessment;
import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.Keys;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;
import io.orgdeck.ui.parts.PageBar;

/** Words are found anywhere in the assessment, by keys alone, and shown where they stand. */
@ExtendWith(WorkbenchTest.class)
class FindTest {

	@TempDir
	Path folder;

	private static int hits(WorkbenchPage workbench) {
		return Ui.get(() -> workbench.widget("find.hits").as(Table.class).getItemCount());
	}

	private static int page(EditorPage editor) {
		return Ui.get(() -> editor.widget("editor.pages").as(PageBar.class).shown());
	}

	@Test
	void whatIsFoundIsShownWhereItStands(WorkbenchPage workbench) throws Exception {
		var small = new SmallAssessment();
		small.participant(4).setRole("Réviser");
		small.assessment().getSessions().getFirst().setNotes("They want a reviser of their own.");
		var editor = EditorPage.open(workbench, small.writeTo(folder.resolve("find.assessment")));
		Keys.pressUntil(SWT.MOD1, 'h', "the view opens", () -> workbench.shows("find.words"));
		workbench.widget("find.words").type("REVISER");
		Ui.await("both are listed", () -> hits(workbench) == 2);
		workbench.widget("find.words").focus();
		Keys.press(0, SWT.CR);
		Ui.await("the person is shown", () -> page(editor) == 0);
		workbench.run("io.orgdeck.ui.findNext");
		Ui.await("the session is shown", () -> page(editor) == 1);
		workbench.run("io.orgdeck.ui.findNext");
		Ui.await("after the last comes the first", () -> page(editor) == 0);
		workbench.run("io.orgdeck.ui.findPrevious");
		Ui.await("and back", () -> page(editor) == 1);
		assertFalse(workbench.isDirty(), "looking changes nothing");
	}

	@Test
	void onlyThePageInFrontIsLookedThrough(WorkbenchPage workbench) throws Exception {
		var small = new SmallAssessment();
		small.participant(4).setRole("Reviser");
		small.assessment().getSessions().getFirst().setNotes("They want a reviser of their own.");
		var editor = EditorPage.open(workbench, small.writeTo(folder.resolve("here.assessment")));
		editor.showPage(2);
		Keys.pressUntil(SWT.MOD1, 'f', "the view opens", () -> workbench.shows("find.words"));
		workbench.widget("find.words").type("reviser");
		Ui.await("the session alone is listed", () -> hits(workbench) == 1);
		workbench.widget("find.onlyInFront").click();
		Ui.await("now both are", () -> hits(workbench) == 2);
	}
}
