package io.orgdeck.ui.plan.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.samples.SmallAssessment;
import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.ScreenWords;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;

/** Sessions on a line of time. */
@ExtendWith(WorkbenchTest.class)
class ProgrammeViewTest {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 14);

	@TempDir
	Path folder;

	private static Session first(AssessmentDocument document) {
		return document.content().getSessions().getFirst();
	}

	@Test
	void withoutAnAssessmentItSaysWhatToDo(WorkbenchPage workbench) {
		workbench.closeEditors();
		workbench.showView(ProgrammeView.ID);
		assertTrue(workbench.widget("programme.empty").text().startsWith("Open an assessment"));
	}

	@Test
	void withoutSessionsItOffersToAddOne(WorkbenchPage workbench) throws Exception {
		var small = new SmallAssessment();
		small.assessment().getSessions().clear();
		var editor = EditorPage.open(workbench, small.writeTo(folder.resolve("empty.assessment")));
		workbench.showView(ProgrammeView.ID);
		workbench.widget("programme.add").click();
		assertEquals(1, editor.document().content().getSessions().size());
		workbench.widget("programme.sessions");
		editor.undo();
		workbench.widget("programme.add");
	}

	@Test
	void keysMoveASessionAndEnterOpensIt(WorkbenchPage workbench) throws Exception {
		var editor = EditorPage.open(workbench, new SmallAssessment().writeTo(folder.resolve("keys.assessment")));
		workbench.showView(ProgrammeView.ID);
		workbench.widget("programme.sessions").press(SWT.MOD1, SWT.ARROW_RIGHT);
		Ui.await("it is a day later", () -> first(editor.document()).getDate().equals(DAY.plusDays(1)));
		workbench.widget("programme.sessions").press(SWT.MOD1, SWT.ARROW_DOWN);
		Ui.await("it is another week later", () -> first(editor.document()).getDate().equals(DAY.plusDays(8)));
		editor.undo();
		Ui.await("one step is undone", () -> first(editor.document()).getDate().equals(DAY.plusDays(1)));
		workbench.widget("programme.sessions").press(0, SWT.CR);
		assertEquals("First look", workbench.widget("sessions.title").text());
	}

	@Test
	void theCalendarIsWrittenWhereTheUserWants(WorkbenchPage workbench) throws Exception {
		var editor = EditorPage.open(workbench, new SmallAssessment().writeTo(folder.resolve("calendar.assessment")));
		var file = folder.resolve("dates.ics");
		var id = Ui.get(() -> first(editor.document()).getId());
		workbench.answerFileQuestions(file);
		workbench.showView(ProgrammeView.ID);
		workbench.widget("programme.sessions").menu().choose(List.of("Export calendar…"));
		Ui.await("the file is there", () -> Files.exists(file));
		assertTrue(Files.readString(file).contains("UID:" + id));
	}

	@Test
	void aScreenReaderIsToldOfTheSessionThatTheKeysAreOn(WorkbenchPage workbench) throws Exception {
		EditorPage.open(workbench, new SmallAssessment().writeTo(folder.resolve("heard.assessment")));
		workbench.showView(ProgrammeView.ID);
		var sessions = workbench.widget("programme.sessions");
		sessions.press(0, SWT.HOME);
		var said = ScreenWords.focused(sessions.as(Canvas.class)).orElse("");
		assertTrue(said.contains("First look"), said);
	}
}
