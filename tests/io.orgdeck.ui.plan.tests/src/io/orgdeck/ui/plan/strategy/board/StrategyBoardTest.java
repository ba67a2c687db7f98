package io.orgdeck.ui.plan.strategy.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.model.deck.TimeFrame;
import io.orgdeck.testkit.DialogPage;
import io.orgdeck.testkit.KeyStrokes;
import io.orgdeck.testkit.SampleFile;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;

@ExtendWith(WorkbenchTest.class)
class StrategyBoardTest {

	@TempDir
	Path folder;

	private AssessmentDocument document;

	private BoardPage openSample(WorkbenchPage workbench) throws IOException {
		document = documentOf(workbench.open(SampleFile.write(folder, "riverside")));
		return BoardPage.open(workbench);
	}

	private static AssessmentDocument documentOf(IEditorPart editor) {
		return Ui.get(() -> editor.getAdapter(AssessmentDocument.class));
	}

	private Action action(String code) {
		return document.content().getStrategy().getGroups().stream().flatMap(group -> group.getActions().stream())
				.filter(action -> code.equals(action.getCode())).findFirst().orElseThrow();
	}

	@Test
	void withoutAnAssessmentTheBoardSaysWhatToDo(WorkbenchPage workbench) {
		BoardPage.open(workbench);
		assertEquals("Open or create an assessment to plan its strategy here.", workbench.widget("board.empty").text());
	}

	@Test
	void theHeadOfAColumnSpeaksOfTheGroupAndItsDimension(WorkbenchPage workbench) throws IOException {
		BoardPage board = openSample(workbench);
		assertEquals(List.of("Close to people", "Learning out loud", "At the front door", "An hour to think", "Seen and heard"),
				board.columns());
		String head = board.head(0);
		for (String part : List.of("Organisational structure", "Lead: Deborah Lyle", "4 members", "Starts from K1, K2, K3", "Score 2.5",
				"target 3.5",
				"evidence documented")) {
			assertTrue(head.contains(part), head);
		}
	}

	@Test
	void aDraggedActionMovesInOneStepThatCanBeUndone(WorkbenchPage workbench) throws IOException {
		BoardPage board = openSample(workbench);
		board.drag("A1", 2, TimeFrame.IMMEDIATE);
		board.awaitCell(2, TimeFrame.IMMEDIATE, "A1", "A10", "A11");
		board.awaitSelected("A1");
		assertEquals(Optional.of("Move action A1"), document.undoLabel());
		workbench.run("org.eclipse.ui.edit.undo");
		Ui.settle();
		board.awaitCell(0, TimeFrame.IMMEDIATE, "A1", "A2", "A3");
		assertEquals(Optional.empty(), document.undoLabel());
	}

	@Test
	void severalActionsAreDraggedTogether(WorkbenchPage workbench) throws IOException {
		BoardPage board = openSample(workbench);
		board.click("A2", 0).click("A3", SWT.MOD1);
		board.awaitSelected("A2", "A3");
		board.drag("A3", 1, TimeFrame.IMMEDIATE);
		board.awaitCell(1, TimeFrame.IMMEDIATE, "A2", "A3", "A6", "A7");
		assertEquals(Optional.of("Move 2 actions"), document.undoLabel());
	}

	@Test
	void everythingWorksByKeyboardAlone(WorkbenchPage workbench) throws IOException {
		BoardPage board = openSample(workbench);
		board.press(0, SWT.ARROW_DOWN);
		board.awaitSelected("A1");
		board.press(0, SWT.ARROW_DOWN).press(SWT.ALT, SWT.ARROW_RIGHT);
		board.awaitCell(1, TimeFrame.IMMEDIATE, "A6", "A2", "A7");
		board.press(SWT.ALT, SWT.ARROW_DOWN).press(SWT.ALT, SWT.ARROW_DOWN);
		board.awaitCell(1, TimeFrame.MEDIUM, "A2", "A8");
		board.press(0, '3');
		Ui.await("the action is done", () -> action("A2").getStatus() == ActionStatus.DONE);
		board.press(0, SWT.F2).typeTitle("Answer within a week");
		assertEquals("Answer within a week", action("A2").getTitle());
		board.press(0, SWT.INSERT).typeTitle("Tell the teams");
		assertEquals("Tell the teams", action("A21").getTitle());
		board.awaitSelected("A21");
		board.press(0, SWT.DEL);
		board.awaitShown(20);
		for (int i = 0; i < 7; i++) {
			workbench.run("org.eclipse.ui.edit.undo");
		}
		assertFalse(workbench.isDirty());
	}

	@Test
	void enterGoesToTheDetailsAndEscapeBack(WorkbenchPage workbench) throws IOException {
		BoardPage board = openSample(workbench);
		board.click("A4", 0).press(0, SWT.CR);
		workbench.widget("action.owner").type("Ngozi Eze");
		Ui.await("the owner is another", () -> "Ngozi Eze".equals(action("A4").getOwner()));
		assertEquals(Optional.of("Change owner of action A4"), document.undoLabel());
		KeyStrokes.escape(workbench.widget("action.owner"));
		Ui.await("the details are closed", () -> !workbench.shows("action.owner"));
		assertTrue(board.words("A4").contains("Ngozi Eze"));
	}

	@Test
	void anActionCannotBeMadeToWaitForItself(WorkbenchPage workbench) throws IOException {
		BoardPage board = openSample(workbench);
		board.click("A6", 0).press(0, SWT.CR);
		KeyStrokes.enter(workbench.widget("action.dependsOn").type("A8"));
		assertEquals(Optional.empty(), document.undoLabel());
		assertTrue(action("A8").getDependsOn().contains(action("A6")));
		KeyStrokes.enter(workbench.widget("action.dependsOn").type("a1, A2"));
		Ui.await("it waits for two", () -> action("A6").getDependsOn().equals(List.of(action("A1"), action("A2"))));
	}

	@Test
	void filtersShowWhoDoesWhat(WorkbenchPage workbench) throws IOException {
		BoardPage board = openSample(workbench);
		workbench.widget("board.filter.owner").choose("Deborah Lyle");
		board.awaitCell(0, TimeFrame.IMMEDIATE, "A1");
		assertEquals("3 of 20 actions", workbench.widget("board.filter.count").text());
		workbench.widget("board.filter.status").choose("Done");
		board.awaitShown(1);
		workbench.widget("board.filter.owner").choose("All owners");
		workbench.widget("board.filter.status").choose("All statuses");
		workbench.widget("board.filter.words").type("near miss");
		board.awaitShown(1);
		workbench.widget("board.filter.words").type("");
	}

	@Test
	void theBoardFollowsTheEditorInFront(WorkbenchPage workbench) throws IOException {
		BoardPage board = openSample(workbench);
		Path other = SampleFile.writeEmpty(folder, "Hillside");
		IEditorPart second = workbench.open(other);
		assertEquals("Organisational structure", board.columns().getFirst());
		board.awaitShown(0);
		board.press(0, SWT.CR);
		Ui.await("there is a group", () -> !documentOf(second).content().getStrategy().getGroups().isEmpty());
		assertEquals("Organisational structure", board.columns().getFirst());
		assertEquals(Optional.of("Set up working group"), documentOf(second).undoLabel());
		assertEquals(Optional.empty(), document.undoLabel());
		workbench.open(folder.resolve("riverside.assessment"));
		board.awaitShown(20);
		workbench.closeEditors();
		Ui.await("the board is empty", () -> workbench.shows("board.empty"));
	}

	@Test
	void eachAssessmentKeepsItsFilterWhileAnotherIsInFront(WorkbenchPage workbench) throws IOException {
		BoardPage board = openSample(workbench);
		workbench.widget("board.filter.owner").choose("Deborah Lyle");
		board.awaitShown(3);
		workbench.open(SampleFile.writeWithDimensions(folder, 3));
		board.awaitShown(3);
		assertEquals("3 actions", workbench.widget("board.filter.count").text());
		workbench.open(folder.resolve("riverside.assessment"));
		Ui.await("the filter is there again", () -> workbench.widget("board.filter.count").text().equals("3 of 20 actions"));
		workbench.widget("board.filter.owner").choose("All owners");
	}

	@ParameterizedTest
	@ValueSource(ints = { 3, 9 })
	void aDeckHasAsManyColumnsAsDimensions(int dimensions, WorkbenchPage workbench) throws IOException {
		document = documentOf(workbench.open(SampleFile.writeWithDimensions(folder, dimensions)));
		BoardPage board = BoardPage.open(workbench);
		assertEquals(dimensions, board.columns().size());
		board.press(0, SWT.ARROW_DOWN).press(0, SWT.END);
		assertTrue(board.isInSight(dimensions - 1));
		board.awaitSelected("A" + dimensions);
		board.press(SWT.ALT, SWT.ARROW_LEFT);
		board.awaitCell(dimensions - 2, TimeFrame.IMMEDIATE, "A" + dimensions, "A" + (dimensions - 1));
		board.drag("A" + dimensions, dimensions - 1, TimeFrame.IMMEDIATE);
		board.awaitCell(dimensions - 1, TimeFrame.IMMEDIATE, "A" + dimensions);
		board.press(0, SWT.HOME);
		assertTrue(board.isInSight(0));
	}

	@Test
	void anEmptyBoardLeadsToItsFirstActions(WorkbenchPage workbench) throws IOException {
		document = documentOf(workbench.open(SampleFile.writeEmpty(folder, "Hillside")));
		BoardPage board = BoardPage.open(workbench);
		workbench.widget("board.start.groups").click();
		Ui.await("every dimension has a group", () -> document.content().getStrategy().getGroups().size() == 5);
		assertEquals(Optional.of("Set up working groups"), document.undoLabel());
		assertFalse(workbench.shows("board.start.groups"));
		assertTrue(workbench.shows("board.start.propose"));
		board.press(0, SWT.ARROW_DOWN).press(0, SWT.CR).typeTitle("Begin");
		Ui.await("nothing more is said", () -> !workbench.shows("board.start.propose"));
	}

	@Test
	void theCardsThatAGroupStartsFromAreChosenInOneStep(WorkbenchPage workbench) throws IOException {
		BoardPage board = openSample(workbench);
		board.press(0, SWT.CR);
		assertEquals("<a>K1 Learning from service users and carers</a>", workbench.widget("group.cards.0").text());
		workbench.widget("group.cards.choose").click();
		var dialog = DialogPage.await();
		Ui.run(() -> {
			var table = dialog.widget("pick.list").as(Table.class);
			table.getItem(0).setChecked(true);
			var event = new Event();
			event.detail = SWT.CHECK;
			event.item = table.getItem(0);
			table.notifyListeners(SWT.Selection, event);
		});
		dialog.press(IDialogConstants.OK_ID);
		Ui.await("the group has one more card", () -> document.content().getStrategy().getGroups().getFirst().getCards().size() == 4);
		assertEquals(Optional.of("Choose cards that the group starts from"), document.undoLabel());
		workbench.run("org.eclipse.ui.edit.undo");
		assertFalse(workbench.isDirty());
	}

	/** What is done to two selected actions at once, or with one key. */
	enum Deed {
		MOVE("Move 2 actions"), SHIFT("Move 2 actions"), FINISH("Set status of 2 actions"), REMOVE("Remove 2 actions"),
		RENAME("Rename action A3"),
		ADD("Add action A21");

		private final String label;

		Deed(String label) {
			this.label = label;
		}

		void on(BoardPage board) {
			switch (this) {
				case MOVE -> board.drag("A3", 2, TimeFrame.IMMEDIATE);
				case SHIFT -> board.press(SWT.ALT, SWT.ARROW_RIGHT);
				case FINISH -> board.press(0, '3');
				case REMOVE -> board.press(0, SWT.DEL);
				case RENAME -> board.press(0, SWT.F2).typeTitle("Another title");
				case ADD -> board.press(0, SWT.INSERT).typeTitle("One more");
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void everyDeedIsOneStepThatUndoTakesBackAndRedoDoesAgain(Deed deed, WorkbenchPage workbench) throws IOException {
		BoardPage board = openSample(workbench);
		board.click("A2", 0).click("A3", SWT.MOD1);
		deed.on(board);
		Ui.await("it is done", () -> document.undoLabel().equals(Optional.of(deed.label)));
		workbench.run("org.eclipse.ui.edit.undo");
		Ui.settle();
		assertEquals(Optional.empty(), document.undoLabel());
		board.awaitCell(0, TimeFrame.IMMEDIATE, "A1", "A2", "A3");
		workbench.run("org.eclipse.ui.edit.redo");
		Ui.settle();
		assertEquals(Optional.of(deed.label), document.undoLabel());
	}

	@Test
	void tickedProposalsBecomeActionsInOneStep(WorkbenchPage workbench) throws IOException {
		BoardPage board = openSample(workbench);
		board.press(SWT.MOD1, SWT.INSERT);
		var proposals = new ProposalsPage(DialogPage.await());
		assertTrue(proposals.why().contains("recommendation R6"), proposals.why());
		proposals.select(1);
		assertTrue(proposals.why().contains("KC3.4 scored 2 out of 5"), proposals.why());
		proposals.title("Say why, each time").group("Seen and heard").timeFrame("Longer term").tick(1).add();
		board.awaitSelected("A21");
		board.awaitCell(4, TimeFrame.LONGER, "A20", "A21");
		assertEquals("KC3.4", action("A21").getShownBy().getId());
		assertEquals(Optional.of("Add action from findings"), document.undoLabel());
		workbench.run("org.eclipse.ui.edit.undo");
		board.awaitShown(20);
	}
}
