package io.orgdeck.ui.plan.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.ReadOptions;
import io.orgdeck.testkit.KeyStrokes;
import io.orgdeck.testkit.SampleFile;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;

/** The pages beside the board, and that each of them follows the editor in front. */
@ExtendWith(WorkbenchTest.class)
class StrategyPagesTest {

	@TempDir
	Path folder;

	private static AssessmentDocument documentOf(IEditorPart editor) {
		return Ui.get(() -> editor.getAdapter(AssessmentDocument.class));
	}

	private static int rows(WorkbenchPage workbench, String table) {
		return Ui.get(() -> workbench.widget(table).as(Table.class).getItemCount());
	}

	private static String cell(WorkbenchPage workbench, String table, int row, int column) {
		return Ui.get(() -> workbench.widget(table).as(Table.class).getItem(row).getText(column));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Timeline", "Meetings", "Vision", "Progress" })
	void everyPageFollowsTheEditorInFront(String page, WorkbenchPage workbench) throws IOException {
		Path sample = SampleFile.write(folder, "riverside");
		workbench.open(sample);
		StrategyPages.show(workbench, page);
		IEditorPart second = workbench.open(SampleFile.writeEmpty(folder, "Hillside"));
		Ui.settle();
		switch (page) {
			case "Timeline" -> assertTrue(workbench.shows("timeline.empty"));
			case "Meetings" -> assertTrue(workbench.shows("meetings.none"));
			case "Vision" -> {
				workbench.widget("vision.vision").type("Hillside learns.");
				assertEquals("Hillside learns.", documentOf(second).content().getStrategy().getVision());
			}
			default -> assertEquals(0, rows(workbench, "progress.load"));
		}
		AssessmentDocument first = documentOf(workbench.open(sample));
		Ui.settle();
		switch (page) {
			case "Timeline" -> assertTrue(workbench.shows("timeline"));
			case "Meetings" -> assertEquals(3, rows(workbench, "meetings.list"));
			case "Vision" -> assertTrue(workbench.widget("vision.vision").text().startsWith("Anyone who works with Riverside"));
			default -> assertTrue(rows(workbench, "progress.load") > 5);
		}
		assertEquals(Optional.empty(), first.undoLabel());
		workbench.closeEditors();
		Ui.await("the view says what to do", () -> workbench.shows("board.empty"));
	}

	@Test
	void keysGoFromPageToPageOfTheViewThatHasTheFocus(WorkbenchPage workbench) throws IOException {
		workbench.open(SampleFile.write(folder, "riverside"));
		StrategyPages.show(workbench, "Timeline");
		workbench.run("io.orgdeck.ui.nextPage");
		assertTrue(workbench.shows("meetings.list"));
		workbench.run("io.orgdeck.ui.previousPage");
		assertTrue(workbench.shows("timeline"));
	}

	@Test
	void progressWarnsOfSomebodyWithActionsInFourGroups(WorkbenchPage workbench) throws IOException {
		AssessmentDocument document = documentOf(workbench.open(SampleFile.write(folder, "riverside")));
		StrategyPages.show(workbench, "Progress");
		Ui.run(() -> document.execute("Share out",
				() -> document.content().getStrategy().getGroups().forEach(group -> group.getActions().getLast().setOwner("Ngozi Eze"))));
		Ui.await("the load is shown", () -> cell(workbench, "progress.load", 0, 0).equals("Ngozi Eze"));
		assertEquals("Too much: share out", cell(workbench, "progress.load", 0, 5));
	}

	/** As on a small screen, where the board has the place of the editors. */
	@Test
	void theAssessmentIsSavedFromTheStrategyAlsoWhereEditorsAreHidden(WorkbenchPage workbench) throws IOException {
		Path sample = SampleFile.write(folder, "riverside");
		AssessmentDocument document = documentOf(workbench.open(sample));
		StrategyPages.show(workbench, "Vision");
		showEditors(false);
		try {
			workbench.widget("vision.vision").type("Everybody learns.");
			Ui.await("there is something to save", document::isDirty);
			workbench.run(IWorkbenchCommandConstants.FILE_SAVE);
			Ui.await("it is saved", () -> !document.isDirty());
		} finally {
			showEditors(true);
		}
		assertEquals("Everybody learns.", new AssessmentStore().read(sample, ReadOptions.NONE).content().getStrategy().getVision());
	}

	private static void showEditors(boolean shown) {
		Ui.run(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().setEditorAreaVisible(shown));
	}

	@Test
	void versionsOfVisionAndStatementAreKept(WorkbenchPage workbench) throws IOException {
		AssessmentDocument document = documentOf(workbench.open(SampleFile.write(folder, "riverside")));
		String vision = document.content().getStrategy().getVision();
		StrategyPages.show(workbench, "Vision");
		KeyStrokes.press(workbench.widget("vision.versions"), 0, SWT.INSERT);
		Ui.await("a version is kept", () -> rows(workbench, "vision.versions") == 1);
		workbench.widget("vision.note").type("As agreed in July");
		workbench.widget("vision.vision").type("Another vision.");
		assertTrue(workbench.widget("vision.earlier").text().startsWith(vision), workbench.widget("vision.earlier")::text);
		workbench.widget("vision.bringBack").click();
		Ui.await("the vision is back", () -> workbench.widget("vision.vision").text().equals(vision));
		assertEquals("As agreed in July", document.content().getStrategy().getVersions().getFirst().getNote());
	}

	@Test
	void progressSaysWhoCarriesHowMuchAndWhatTheNextAssessmentShouldShow(WorkbenchPage workbench) throws IOException {
		workbench.open(SampleFile.write(folder, "riverside"));
		StrategyPages.show(workbench, "Progress");
		assertEquals("Deborah Lyle", cell(workbench, "progress.load", 0, 0));
		assertEquals("2", cell(workbench, "progress.load", 0, 1));
		assertTrue(cell(workbench, "progress.next", 0, 0).matches("[A-Z]+\\d+\\.\\d .*"), () -> cell(workbench, "progress.next", 0, 0));
		assertEquals("October 2026", cell(workbench, "progress.months", 0, 0));
	}
}
