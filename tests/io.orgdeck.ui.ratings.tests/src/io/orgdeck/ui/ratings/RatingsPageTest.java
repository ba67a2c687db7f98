package io.orgdeck.ui.ratings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleTableEvent;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.deck.AskedAs;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.samples.SmallAssessment;
import io.orgdeck.testkit.DialogPage;
import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.Keys;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;

@ExtendWith(WorkbenchTest.class)
class RatingsPageTest {

	private static final int RATINGS = 3;

	@TempDir
	Path folder;

	private EditorPage editor;

	@BeforeEach
	void openRatings(WorkbenchPage workbench) throws Exception {
		editor = EditorPage.open(workbench, new SmallAssessment().writeTo(folder.resolve("votes.assessment"))).showPage(RATINGS);
		editor.widget("ratings.grid").focus();
	}

	/** The vote of a person on the first (0) or second (1) question of the session's card. */
	private Optional<Vote> vote(int person, int question) {
		return Ui.get(() -> editor.document().content().getSessions().getFirst().getBallots().stream()
				.filter(ballot -> ballot.getQuestion().getCard().getQuestions().indexOf(ballot.getQuestion()) == question).findFirst()
				.flatMap(ballot -> ballot.getVotes().of(person)));
	}

	private void awaitVote(int person, int question, Answer answer) {
		Ui.await("person " + person + " has voted", () -> vote(person, question).map(Vote::answer).equals(Optional.of(answer)));
	}

	@Test
	void votesAreEnteredWithTheKeyboard() {
		Keys.press(0, SWT.ARROW_RIGHT);
		Keys.press(0, '4');
		awaitVote(1, 1, SmallAssessment.level(4));
		Keys.press(0, SWT.ARROW_DOWN);
		Keys.press(0, 'd');
		awaitVote(2, 1, Answer.DontKnow.INSTANCE);
		Keys.press(0, SWT.ARROW_LEFT);
		Keys.press(0, SWT.DEL);
		Ui.await("the vote is taken back", () -> vote(2, 0).isEmpty());
		Ui.await("the count follows", () -> editor.widget("ratings.count").text().equals("9 of 16 votes entered"));
		editor.undo();
		assertEquals(Optional.of(SmallAssessment.level(3)), vote(2, 0).map(Vote::answer));
	}

	@Test
	@DisplayName("A screen reader finds a table: a cell for each vote, told with its participant and question as it is now")
	void theGridIsATableForScreenReaders() {
		var grid = editor.widget("ratings.grid").as(VoteGrid.class);
		var size = Ui.get(() -> {
			var event = new AccessibleTableEvent(grid);
			grid.accessibility().table().getColumnCount(event);
			int columns = event.count;
			grid.accessibility().table().getRowCount(event);
			return event.count + " x " + columns;
		});
		assertEquals("8 x 2", size);
		var cell = Ui.get(() -> grid.accessibility().cell(new GridPlace(0, 1)));
		Keys.press(0, SWT.ARROW_RIGHT);
		Keys.press(0, '4');
		awaitVote(1, 1, SmallAssessment.level(4));
		Ui.await("the vote is read out", () -> cell.words().equals(grid.words(0, 1)) && cell.words().contains(": 4"));
		Keys.press(0, SWT.DEL);
		Ui.await("it is told that there is none", () -> cell.words().endsWith(Messages.noVote));
		assertEquals("Person 1", Ui.get(() -> grid.accessibility().cell(GridPlace.name(0)).words()));
	}

	@Test
	@DisplayName("A screen reader that kept the cell of somebody who is filtered out hears nothing of it")
	void aCellThatHasGoneIsSilent() {
		var grid = editor.widget("ratings.grid").as(VoteGrid.class);
		var last = Ui.get(() -> grid.accessibility().cell(new GridPlace(7, 0)));
		editor.widget("ratings.group").choose("Managers");
		Ui.await("two people are left", () -> grid.sheet().rows().size() == 2);
		assertEquals("", Ui.get(last::words));
	}

	@Test
	@DisplayName("A number is typed into its field; what is none stays there with a sign, and the answer stays as it was")
	void aNumberIsTyped(WorkbenchPage workbench) throws Exception {
		var small = new SmallAssessment();
		AskedAs.NUMBER.putInto(small.question(1));
		small.question(1).setUnit("days");
		small.question(1).setMost("60");
		editor = EditorPage.open(workbench, small.writeTo(folder.resolve("numbers.assessment"))).showPage(RATINGS);
		editor.widget("ratings.grid").focus();
		Keys.press(0, SWT.ARROW_RIGHT);
		Keys.press(0, '1');
		Ui.await("the field has begun", () -> editor.widget("ratings.answer").text().equals("1"));
		Keys.press(0, '2');
		Keys.press(0, SWT.CR);
		awaitVote(1, 1, new Answer.Given("12"));
		Ui.await("the grid has the keyboard again", () -> editor.widget("ratings.grid").as(VoteGrid.class).isFocusControl());
		Keys.press(0, '9');
		Keys.press(0, '9');
		Ui.await("it is typed", () -> editor.widget("ratings.answer").text().equals("99"));
		Keys.press(0, SWT.ESC);
		Ui.await("the field is left", () -> editor.widget("ratings.grid").as(VoteGrid.class).isFocusControl());
		assertEquals("99", editor.widget("ratings.answer").text(), "what was typed stays to be put right");
		assertEquals(Optional.of(new Answer.Given("12")), vote(1, 1).map(Vote::answer));
		assertEquals("Write a number up to 60 (days).", editor.widget("ratings.meaning").text());
		editor.undo();
		Ui.await("it is taken back", () -> vote(1, 1).isEmpty());
	}

	@Test
	void doesNotApplyAsksForItsReason() {
		Keys.press(0, 'n');
		Ui.await("the reason is asked for", () -> editor.widget("ratings.reason").as(Text.class).isFocusControl());
		editor.widget("ratings.reason").type("new in the post");
		awaitVote(1, 0, new Answer.DoesNotApply("new in the post"));
		Keys.press(0, SWT.CR);
		Ui.await("the grid has the focus again", () -> editor.widget("ratings.grid").as(VoteGrid.class).isFocusControl());
	}

	@Test
	void enterOpensTheComment() {
		Keys.press(0, SWT.CR);
		editor.widget("ratings.comment").type("since the new form");
		Ui.await("the comment is there", () -> vote(1, 0).map(Vote::comment).equals(Optional.of("since the new form")));
		assertEquals(Optional.of(SmallAssessment.level(2)), vote(1, 0).map(Vote::answer));
	}

	@Test
	void enterOpensTheReasonThatIsStillMissing() {
		Keys.press(0, 'n');
		Ui.await("the reason is asked for", () -> editor.widget("ratings.reason").as(Text.class).isFocusControl());
		editor.widget("ratings.grid").focus();
		Keys.press(0, SWT.CR);
		Ui.await("the reason is asked for again", () -> editor.widget("ratings.reason").as(Text.class).isFocusControl());
	}

	@Test
	void theStripSaysWhatTheCellMeansAndTakesClicks() {
		assertEquals("K1.1   Statement 1 of card 1", editor.widget("ratings.question").text());
		assertTrue(editor.widget("ratings.level.2").isSelected());
		editor.widget("ratings.level.5").click();
		awaitVote(1, 0, SmallAssessment.level(5));
		editor.widget("ratings.takeBack").click();
		Ui.await("the vote is taken back", () -> vote(1, 0).isEmpty());
	}

	/** Robustness 22. */
	@Test
	void aBlockFromASpreadsheetIsOneStep() {
		putOnClipboard("5\t4\n4\t3\n?\tn/a: away\n");
		Keys.press(SWT.MOD1, 'v');
		awaitVote(3, 1, new Answer.DoesNotApply("away"));
		assertEquals(Optional.of(SmallAssessment.level(5)), vote(1, 0).map(Vote::answer));
		editor.undo();
		assertEquals(Optional.of(SmallAssessment.level(2)), vote(1, 0).map(Vote::answer));
		assertEquals(Optional.empty(), vote(3, 1));
	}

	/** Robustness 22. */
	@Test
	void aBlockThatCannotBeReadChangesNothing() {
		putOnClipboard("5\t4\n4\tgood\n");
		Keys.press(SWT.MOD1, 'v');
		var dialog = DialogPage.await();
		assertTrue(dialog.texts().stream().anyMatch(text -> text.contains("\"good\" in row 2, column 2")), dialog.texts()::toString);
		dialog.press(IDialogConstants.OK_ID);
		assertEquals(Optional.of(SmallAssessment.level(2)), vote(1, 0).map(Vote::answer));
	}

	@Test
	void whatIsCopiedCanBePastedElsewhere() {
		Keys.press(SWT.SHIFT, SWT.ARROW_DOWN);
		Keys.press(SWT.MOD1, 'c');
		Keys.press(0, SWT.ARROW_UP);
		Keys.press(0, SWT.ARROW_RIGHT);
		Keys.press(SWT.MOD1, 'v');
		awaitVote(1, 1, SmallAssessment.level(2));
		awaitVote(2, 1, SmallAssessment.level(3));
	}

	@Test
	void aQuestionBecomesAFindingInOneGesture() {
		editor.widget("ratings.finding").click();
		assertEquals("Between “Beginning” and “Developing”: Statement 1 of card 1", editor.widget("findings.title").text());
		assertEquals("F1", editor.widget("findings.code").text());
	}

	@Test
	@DisplayName("Of a question that is asked of some, the strip says of whom, and whoever is not asked is told to be so and why")
	void whoIsNotAskedIsTold(WorkbenchPage workbench) throws Exception {
		var small = new SmallAssessment();
		small.question(1).setOnlyIf(small.question(0).getId());
		small.question(1).getOnlyIfAnswers().add("level-3");
		editor = EditorPage.open(workbench, small.writeTo(folder.resolve("conditions.assessment"))).showPage(RATINGS);
		editor.widget("ratings.grid").focus();
		Ui.await("those who are not asked are not waited for",
				() -> editor.widget("ratings.count").text().equals("8 of 12 votes entered; not asked: 4"));
		var grid = editor.widget("ratings.grid").as(VoteGrid.class);
		Keys.press(0, SWT.ARROW_RIGHT);
		Ui.await("the condition is told",
				() -> editor.widget("ratings.onlyIf").text().equals("Only if you answered “Developing” to “Statement 1 of card 1”."));
		var onlyIf = editor.widget("ratings.onlyIf").as(Label.class);
		String why = "Not asked, so an answer here would not count. The answer to K1.1 is “2 Beginning”.";
		assertEquals(why, editor.widget("ratings.meaning").text());
		assertEquals("Person 1, K1.2: not asked\n" + why, Ui.get(() -> grid.accessibility().cell(new GridPlace(0, 1)).words()));
		Keys.press(0, '4');
		awaitVote(1, 1, SmallAssessment.level(4));
		Ui.await("the answer is told not to count", () -> editor.widget("ratings.meaning").text().startsWith("This answer does not count"));
		Keys.press(0, SWT.ARROW_DOWN);
		Ui.await("person 2 is asked", () -> !editor.widget("ratings.meaning").text().contains("count"));
		Keys.press(0, SWT.ARROW_LEFT);
		Ui.await("the first question is asked of everybody", () -> !onlyIf.isVisible() && onlyIf.getText().isEmpty());
	}

	@Test
	void filtersNarrowTheGrid() {
		editor.widget("ratings.group").choose("Managers");
		Ui.await("two people are left", () -> editor.widget("ratings.count").text().equals("2 of 4 votes entered"));
		editor.widget("ratings.session").choose("The votes that count");
		Ui.await("all questions are there", () -> editor.widget("ratings.count").text().equals("2 of 12 votes entered"));
	}

	private static void putOnClipboard(String text) {
		Ui.run(() -> {
			var clipboard = new Clipboard(Display.getCurrent());
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		});
	}
}
