package io.orgdeck.ui.plan.strategy.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Meeting;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.testkit.KeyStrokes;
import io.orgdeck.testkit.SampleFile;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;
import io.orgdeck.ui.plan.strategy.StrategyPages;

@ExtendWith(WorkbenchTest.class)
class MeetingsTest {

	@TempDir
	Path folder;

	private AssessmentDocument document;

	@BeforeEach
	void open(WorkbenchPage workbench) throws IOException {
		var editor = workbench.open(SampleFile.write(folder, "riverside"));
		document = Ui.get(() -> editor.getAdapter(AssessmentDocument.class));
		StrategyPages.show(workbench, "Meetings");
	}

	private WorkingGroup group() {
		return document.content().getStrategy().getGroups().getFirst();
	}

	private static int rows(WorkbenchPage workbench, String table) {
		return Ui.get(() -> workbench.widget(table).as(Table.class).getItemCount());
	}

	@Test
	void theMeetingToComeIsShownAndTakesTheDecksAgenda(WorkbenchPage workbench) {
		assertEquals("Reading feedback together: plan for the first day", workbench.widget("meetings.title").text());
		workbench.widget("meetings.template").click();
		Ui.await("the agenda is there", () -> rows(workbench, "meetings.agenda") == 7);
		assertEquals(Optional.of("Take agenda from the deck"), document.undoLabel());
	}

	@Test
	void aDecisionBecomesAnActionByKeyboard(WorkbenchPage workbench) {
		KeyStrokes.press(workbench.widget("meetings.minutes"), SWT.MOD1, 'd');
		Ui.await("a decision is noted", () -> rows(workbench, "meetings.decisions") == 1);
		workbench.widget("meetings.decision.text").type("Ask carers to read the letters");
		KeyStrokes.press(workbench.widget("meetings.decision.text"), SWT.MOD1, SWT.CR);
		Ui.await("there is an action", () -> document.undoLabel().equals(Optional.of("Make action A21 of decision")));
		assertEquals("Ask carers to read the letters", group().getActions().getLast().getTitle());
		workbench.widget("meetings.act").click();
		assertTrue(workbench.widget("action.title").text().contains("Ask carers"));
		KeyStrokes.escape(workbench.widget("action.title"));
	}

	@Test
	void theNextMeetingSeesWhatHasChanged(WorkbenchPage workbench) {
		workbench.widget("meetings.held").click();
		Meeting held = group().getMeetings().getLast();
		Ui.await("how actions stand is noted", () -> held.getStates().size() == group().getActions().size());
		KeyStrokes.press(workbench.widget("meetings.list"), 0, SWT.INSERT);
		Ui.await("a meeting is planned", () -> group().getMeetings().size() == 4);
		Ui.run(() -> document.set(group().getActions().get(1), Literals.ACTION__STATUS,
				ActionStatus.DONE, "Done"));
		Ui.await("the change is shown", () -> rows(workbench, "meetings.changes") == 1);
		assertTrue(workbench.widget("meetings.since").text().contains("12 Jan 2027"), workbench.widget("meetings.since")::text);
	}
}
