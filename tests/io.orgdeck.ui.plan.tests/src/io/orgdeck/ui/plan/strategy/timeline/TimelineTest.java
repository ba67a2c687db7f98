package io.orgdeck.ui.plan.strategy.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.testkit.KeyStrokes;
import io.orgdeck.testkit.SampleFile;
import io.orgdeck.testkit.ScreenWords;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;
import io.orgdeck.ui.plan.strategy.StrategyPages;

@ExtendWith(WorkbenchTest.class)
class TimelineTest {

	@TempDir
	Path folder;

	private AssessmentDocument document;
	private TimelinePageObject timeline;

	@BeforeEach
	void open(WorkbenchPage workbench) throws IOException {
		var editor = workbench.open(SampleFile.write(folder, "riverside"));
		document = Ui.get(() -> editor.getAdapter(AssessmentDocument.class));
		StrategyPages.show(workbench, "Timeline");
		timeline = new TimelinePageObject(workbench);
	}

	private Action action(String code) {
		return document.content().getStrategy().getGroups().stream().flatMap(group -> group.getActions().stream())
				.filter(action -> code.equals(action.getCode())).findFirst().orElseThrow();
	}

	@Test
	void aDraggedBarMovesBothDatesInOneStep(WorkbenchPage workbench) {
		LocalDate start = action("A4").getStart();
		LocalDate due = action("A4").getDue();
		timeline.drag("A4", 28);
		Ui.await("the action is later", () -> action("A4").getStart().equals(start.plusDays(28)));
		assertEquals(due.plusDays(28), action("A4").getDue());
		assertEquals(Optional.of("Move dates of action A4"), document.undoLabel());
		workbench.run("org.eclipse.ui.edit.undo");
		Ui.await("the action is back", () -> action("A4").getStart().equals(start));
		assertEquals(Optional.empty(), document.undoLabel());
	}

	@Test
	void theEndOfABarMovesTheDueDateAlone() {
		LocalDate start = action("A4").getStart();
		LocalDate due = action("A4").getDue();
		timeline.dragEnd("A4", 14);
		Ui.await("the action is due later", () -> action("A4").getDue().equals(due.plusDays(14)));
		assertEquals(start, action("A4").getStart());
	}

	@Test
	void datesMoveByKeyboard(WorkbenchPage workbench) {
		LocalDate due = action("A4").getDue();
		timeline.focus("A4").press(SWT.ALT, SWT.ARROW_RIGHT).press(SWT.ALT | SWT.MOD1, SWT.ARROW_RIGHT);
		assertEquals(due.plusDays(8), action("A4").getDue());
		timeline.press(SWT.ALT | SWT.SHIFT, SWT.ARROW_LEFT);
		assertEquals(due.plusDays(1), action("A4").getDue());
		timeline.press(0, '+');
		assertEquals(Zoom.MONTHS, timeline.zoom());
		timeline.press(0, SWT.CR);
		assertTrue(workbench.widget("action.owner").text().contains("Shanice Campbell"));
		KeyStrokes.escape(workbench.widget("action.owner"));
	}

	@Test
	void theTimelineCanBePrintedAndTheMeetingsCannot(WorkbenchPage workbench) {
		Ui.await("the timeline can be printed", () -> workbench.isEnabled("org.eclipse.ui.file.print"));
		StrategyPages.show(workbench, "Meetings");
		Ui.await("the meetings are not printed", () -> !workbench.isEnabled("org.eclipse.ui.file.print"));
	}

	@Test
	void aScreenReaderIsToldOfTheRowThatTheKeysAreOn(WorkbenchPage workbench) {
		timeline.focus("A4").press(0, SWT.HOME);
		var canvas = workbench.widget("timeline").as(TimelineCanvas.class);
		var first = ScreenWords.focused(canvas);
		assertEquals(Optional.of(Ui.get(() -> TimelinePainter.words(canvas.rows().getFirst(), canvas.today()))), first);
		timeline.press(0, SWT.ARROW_DOWN);
		assertEquals(Optional.of(Ui.get(() -> TimelinePainter.words(canvas.rows().get(1), canvas.today()))), ScreenWords.focused(canvas));
	}
}
