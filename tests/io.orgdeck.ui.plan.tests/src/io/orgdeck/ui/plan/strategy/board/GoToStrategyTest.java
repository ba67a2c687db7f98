package io.orgdeck.ui.plan.strategy.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.planning.MeetingBook;
import io.orgdeck.core.planning.StrategyEdits;
import io.orgdeck.model.assessment.Strategy;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.testkit.SampleFile;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WidgetPage;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;
import io.orgdeck.ui.places.Revealing;
import io.orgdeck.ui.plan.strategy.StrategyBoardView;
import io.orgdeck.ui.plan.strategy.StrategyPages;

/** From elsewhere in the workbench to an object of the strategy: the right page is shown, and the object is selected there. */
@ExtendWith(WorkbenchTest.class)
class GoToStrategyTest {

	@TempDir
	Path folder;

	private IEditorPart editor;
	private AssessmentDocument document;

	@BeforeEach
	void open(WorkbenchPage workbench) throws IOException {
		workbench.showPerspective("io.orgdeck.app.assess");
		workbench.hideView(StrategyBoardView.ID);
		editor = workbench.open(SampleFile.write(folder, "riverside"));
		document = Ui.get(() -> editor.getAdapter(AssessmentDocument.class));
	}

	private Strategy strategy() {
		return document.content().getStrategy();
	}

	private WorkingGroup group() {
		return strategy().getGroups().get(1);
	}

	private void goTo(EObject object) {
		Ui.run(() -> ((Revealing) editor).reveal(object));
		Ui.settle();
	}

	private static void openRow(WidgetPage list, String words) {
		Ui.run(() -> {
			var table = list.as(Table.class);
			var row = Stream.of(table.getItems()).filter(item -> item.getText(1).contains(words)).findFirst().orElseThrow();
			table.setSelection(row);
			var event = new Event();
			event.item = row;
			table.notifyListeners(SWT.Selection, event);
			table.notifyListeners(SWT.DefaultSelection, event);
		});
		Ui.settle();
	}

	private static String selected(WorkbenchPage workbench, String table, int column) {
		return Ui.get(() -> {
			var rows = workbench.widget(table).as(Table.class).getSelection();
			return rows.length == 1 ? rows[0].getText(column) : "";
		});
	}

	@Test
	void fromAProblemToTheActionWhereTheBoardHasRoom(WorkbenchPage workbench) {
		workbench.showView("io.orgdeck.ui.problems");
		Ui.await("the problem is listed", () -> Stream.of(workbench.widget("problems.list").as(Table.class).getItems())
				.anyMatch(item -> item.getText(1).contains("A13")));
		openRow(workbench.widget("problems.list"), "A13");
		assertEquals("io.orgdeck.app.plan", workbench.perspective());
		BoardPage board = BoardPage.shown(workbench);
		board.awaitSelected("A13");
		assertTrue(workbench.widget("action.title").text().contains("typing of the same facts"));
	}

	@Test
	void fromACommentToTheAction(WorkbenchPage workbench) {
		openRow(workbench.widget("overview.comments"), "No date until the supplier answers");
		workbench.widget("overview.comments.go").click();
		Ui.settle();
		BoardPage.shown(workbench).awaitSelected("A13");
	}

	@Test
	void anActionThatIsFilteredOutIsShownAgain(WorkbenchPage workbench) {
		BoardPage board = BoardPage.open(workbench);
		workbench.widget("board.filter.owner").choose("Deborah Lyle");
		goTo(strategy().getGroups().getLast().getActions().getFirst());
		board.awaitShown(20);
		board.awaitSelected(strategy().getGroups().getLast().getActions().getFirst().getCode());
	}

	@Test
	void toAGroupAnAimAndAMilestone(WorkbenchPage workbench) {
		var milestone = Ui.get(() -> {
			var added = new StrategyEdits(document).addMilestone(group());
			added.setTitle("All teams have begun");
			return added;
		});
		goTo(group());
		assertEquals(group().getName(), workbench.widget("group.name").text());
		goTo(group().getAims().getLast());
		assertEquals(group().getAims().getLast().getText(), selected(workbench, "group.aims", 0));
		goTo(milestone);
		assertEquals("All teams have begun", selected(workbench, "group.milestones", 1));
	}

	@Test
	void toAMeetingItsAgendaAndItsDecisions(WorkbenchPage workbench) {
		var meeting = group().getMeetings().getFirst();
		var decision = Ui.get(() -> {
			var book = new MeetingBook(document, Clock.systemDefaultZone());
			book.takeAgenda(meeting);
			var added = book.decide(meeting);
			added.setText("Say it in one page");
			return added;
		});
		StrategyPages.show(workbench, "Progress");
		goTo(meeting);
		assertEquals(meeting.getTitle(), selected(workbench, "meetings.list", 1));
		goTo(meeting.getAgenda().get(2));
		assertEquals(meeting.getAgenda().get(2).getTitle(), selected(workbench, "meetings.agenda", 1));
		goTo(decision);
		assertEquals("Say it in one page", selected(workbench, "meetings.decisions", 0));
	}

	@Test
	void toAVersionAndToTheColumnOfADimension(WorkbenchPage workbench) {
		var version = Ui.get(() -> {
			var kept = new StrategyEdits(document).keepVersion(LocalDate.of(2026, 7, 1));
			kept.setNote("As agreed in July");
			return kept;
		});
		goTo(version);
		assertEquals("As agreed in July", selected(workbench, "vision.versions", 1));
		goTo(document.content().getDeck().getDimensions().get(2));
		assertEquals(2, BoardPage.shown(workbench).focusedColumn());
	}
}
