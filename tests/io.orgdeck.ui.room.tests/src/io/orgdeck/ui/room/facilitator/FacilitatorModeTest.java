package io.orgdeck.ui.room.facilitator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.deck.AskedAs;
import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.edits.PeopleEdits;
import io.orgdeck.core.edits.SessionEdits;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.samples.DrawnPicture;
import io.orgdeck.samples.SmallAssessment;
import io.orgdeck.testkit.DialogPage;
import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.Keys;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;
import io.orgdeck.ui.parts.WidgetIds;

@ExtendWith(WorkbenchTest.class)
class FacilitatorModeTest {

	@TempDir
	Path folder;

	private static Optional<Shell> window() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> WidgetIds.of(shell).equals(Optional.of("facilitator")))
				.findFirst();
	}

	@AfterEach
	void leave() {
		Ui.run(() -> window().ifPresent(Shell::close));
	}

	@Test
	void whoeverComesLateIsAddedFromWithin(WorkbenchPage workbench) throws Exception {
		var editor = EditorPage.open(workbench, new SmallAssessment().writeTo(folder.resolve("late.assessment")));
		Keys.press(0, SWT.F5);
		var shell = Ui.awaitPresent("the window opens", FacilitatorModeTest::window);
		Ui.await("it has the keyboard", () -> Display.getCurrent().getActiveShell() == shell);
		Keys.press(0, 'l');
		var dialog = DialogPage.await();
		dialog.widget("lateComer.name").type("Ines");
		dialog.widget("lateComer.group").choose("Managers");
		dialog.press(IDialogConstants.OK_ID);
		Ui.await("she is there", () -> editor.document().content().getParticipants().getLast().getName().equals("Ines"));
	}

	@Test
	void closingTheEditorClosesTheRoom(WorkbenchPage workbench) throws Exception {
		EditorPage.open(workbench, new SmallAssessment().writeTo(folder.resolve("closed.assessment")));
		Keys.press(0, SWT.F5);
		var shell = Ui.awaitPresent("the window opens", FacilitatorModeTest::window);
		workbench.closeEditors();
		Ui.await("the window has gone", shell::isDisposed);
	}

	/** ROBUSTNESS 50: a second window opens and the first one's editor closes during a ballot, which goes on. */
	@Test
	void theRoomGoesOnAsLongAsAWindowShowsTheAssessment(WorkbenchPage workbench) throws Exception {
		var editor = EditorPage.open(workbench, new SmallAssessment().writeTo(folder.resolve("two.assessment")));
		var session = editor.document().content().getSessions().getFirst();
		Keys.press(0, SWT.F5);
		var shell = Ui.awaitPresent("the window opens", FacilitatorModeTest::window);
		Ui.await("it has the keyboard", () -> Display.getCurrent().getActiveShell() == shell);
		Keys.press(0, '4');
		Ui.await("the vote is there", () -> session.getBallots().stream().anyMatch(ballot -> ballot.getVotes().size() == 1));
		var second = workbench.newWindow();
		workbench.activate();
		workbench.closeEditor();
		Ui.await("it is closed", () -> workbench.editors().isEmpty());
		second.activate();
		assertFalse(Ui.get(shell::isDisposed));
		assertSame(session, EditorPage.of(second).document().content().getSessions().getFirst());
		second.run("io.orgdeck.ui.facilitate");
		Ui.await("the same room comes forward",
				() -> Display.getCurrent().getActiveShell() == shell && child(shell, "facilitator.room").isFocusControl());
		assertEquals(1, session.getBallots().getLast().getVotes().size(), "the vote is still there");
		second.closeEditors();
		Ui.await("the room has gone", shell::isDisposed);
	}

	@Test
	void aVoteInTheRoomIsInTheDocumentAndEscapeLeaves(WorkbenchPage workbench) throws Exception {
		var editor = EditorPage.open(workbench, new SmallAssessment().writeTo(folder.resolve("room.assessment")));
		Keys.press(0, SWT.F5);
		var shell = Ui.awaitPresent("the window opens", FacilitatorModeTest::window);
		Ui.await("it has the keyboard", () -> Display.getCurrent().getActiveShell() == shell);
		Keys.press(0, '4');
		Keys.press(0, '5');
		var session = editor.document().content().getSessions().getFirst();
		Ui.await("both votes are there", () -> session.getBallots().stream().anyMatch(ballot -> ballot.getVotes().size() == 2));
		assertEquals(SmallAssessment.level(5), session.getBallots().getLast().getVotes().of(2).orElseThrow().answer());
		Keys.press(0, SWT.ESC);
		Ui.await("the window has gone", shell::isDisposed);
		editor.undo();
		Ui.await("undo reaches it", () -> session.getBallots().getLast().getVotes().size() == 1);
	}

	/** Whether the workbench's own command takes the key first or the window does, the next key is for whose vote was taken back. */
	@Test
	void undoByKeyGivesTheTurnBack(WorkbenchPage workbench) throws Exception {
		var editor = EditorPage.open(workbench, new SmallAssessment().writeTo(folder.resolve("undone.assessment")));
		Keys.press(0, SWT.F5);
		var shell = Ui.awaitPresent("the window opens", FacilitatorModeTest::window);
		Ui.await("it has the keyboard", () -> Display.getCurrent().getActiveShell() == shell);
		var session = editor.document().content().getSessions().getFirst();
		Keys.press(0, '4');
		Ui.await("it is there", () -> session.getBallots().stream().anyMatch(ballot -> ballot.getVotes().size() == 1));
		Keys.press(SWT.MOD1, 'z');
		Ui.await("it has gone", () -> session.getBallots().stream().noneMatch(ballot -> ballot.getVotes().of(1).isPresent()
				&& ballot.getVotes().size() == 1));
		Keys.press(0, '5');
		Ui.await("the next is the same person's", () -> session.getBallots().getLast().getVotes().of(1)
				.filter(vote -> vote.answer().equals(SmallAssessment.level(5))).isPresent());
	}

	/** What the room must not read is covered while it is typed; what is no answer is said, and whose turn it is keeps it. */
	@Test
	void aNumberIsTypedCoveredAndOnTheLaptopOpenly(WorkbenchPage workbench) throws Exception {
		var small = new SmallAssessment();
		AskedAs.NUMBER.putInto(small.question(1));
		small.question(1).setMost("60");
		var editor = EditorPage.open(workbench, small.writeTo(folder.resolve("number.assessment")));
		Keys.press(0, SWT.F5);
		var shell = Ui.awaitPresent("the window opens", FacilitatorModeTest::window);
		Ui.await("it has the keyboard", () -> Display.getCurrent().getActiveShell() == shell);
		var session = editor.document().content().getSessions().getFirst();
		Keys.press(0, '6');
		Text field = Ui.get(() -> (Text) child(shell, "facilitator.answer"));
		Ui.await("the field has begun", () -> field.isFocusControl() && field.getText().equals("6"));
		assertEquals('\u2022', Ui.get(field::getEchoChar));
		Keys.press(0, '1');
		Keys.press(0, SWT.CR);
		Ui.await("it is refused", () -> ((Label) child(shell, "facilitator.answer.told")).getText()
				.equals("That is not an answer. Write a number up to 60."));
		Keys.press(0, '7');
		Keys.press(0, SWT.CR);
		Ui.await("it is there",
				() -> session.getBallots().getLast().getVotes().of(1).map(Vote::answer).equals(Optional.of(new Answer.Given("7"))));
		assertFalse(Ui.get(field::isVisible));
		Keys.press(0, 's');
		Keys.press(0, SWT.CR);
		Keys.press(0, SWT.CR);
		Ui.await("the next person types", () -> field.isFocusControl());
		assertEquals('\0', Ui.get(field::getEchoChar));
		Keys.press(0, '8');
		Keys.press(0, SWT.CR);
		Ui.await("hers is there",
				() -> session.getBallots().getLast().getVotes().of(2).map(Vote::answer).equals(Optional.of(new Answer.Given("8"))));
	}

	private static Control child(Composite parent, String id) {
		return Arrays.stream(parent.getChildren()).map(one -> WidgetIds.of(one).equals(Optional.of(id)) ? one
				: one instanceof Composite inside ? child(inside, id) : null).filter(Objects::nonNull).findFirst().orElse(null);
	}

	@Test
	void theLaptopGoesFromHandToHand(WorkbenchPage workbench) throws Exception {
		var editor = EditorPage.open(workbench, new SmallAssessment().writeTo(folder.resolve("laptop.assessment")));
		Keys.press(0, SWT.F5);
		var shell = Ui.awaitPresent("the window opens", FacilitatorModeTest::window);
		Ui.await("it has the keyboard", () -> Display.getCurrent().getActiveShell() == shell);
		Keys.press(0, 's');
		Keys.press(0, '1');
		Keys.press(0, SWT.CR);
		Keys.press(0, '4');
		Keys.press(0, SWT.CR);
		Keys.press(0, '5');
		var session = editor.document().content().getSessions().getFirst();
		Ui.await("two have voted", () -> session.getBallots().stream().anyMatch(ballot -> ballot.getVotes().size() == 2));
		var votes = session.getBallots().getLast().getVotes();
		assertEquals(SmallAssessment.level(4), votes.of(1).orElseThrow().answer(), "a key on the way from hand to hand is no vote");
		assertEquals(SmallAssessment.level(5), votes.of(2).orElseThrow().answer());
		Keys.press(0, SWT.ESC);
		Keys.press(0, SWT.ESC);
		Ui.await("the second Escape leaves", shell::isDisposed);
	}

	@Test
	void aReasonIsAskedOfNobodyBeforeTheRoomAndAQuestionMarkHelps(WorkbenchPage workbench) throws Exception {
		var editor = EditorPage.open(workbench, new SmallAssessment().writeTo(folder.resolve("quiet.assessment")));
		Keys.press(0, SWT.F5);
		var shell = Ui.awaitPresent("the window opens", FacilitatorModeTest::window);
		Ui.await("it has the keyboard", () -> Display.getCurrent().getActiveShell() == shell);
		Keys.press(SWT.SHIFT, '?');
		Keys.press(0, SWT.ESC);
		Keys.press(0, 'n');
		var session = editor.document().content().getSessions().getFirst();
		Ui.await("the vote is there", () -> session.getBallots().stream().anyMatch(ballot -> ballot.getVotes().size() == 1));
		assertEquals(new Answer.DoesNotApply(""), session.getBallots().getLast().getVotes().of(1).orElseThrow().answer(),
				"the question mark has voted for nobody");
		assertSame(shell, Ui.get(() -> Display.getCurrent().getActiveShell()));
	}

	@Test
	void levelsAndPeopleAreClicked(WorkbenchPage workbench) throws Exception {
		var editor = EditorPage.open(workbench, new SmallAssessment().writeTo(folder.resolve("mouse.assessment")));
		Keys.press(0, SWT.F5);
		var shell = Ui.awaitPresent("the window opens", FacilitatorModeTest::window);
		Ui.await("it has the keyboard", () -> Display.getCurrent().getActiveShell() == shell);
		click(shell, target -> target instanceof Target.OfPerson(var area, var person) && person.getNumber() == 3);
		click(shell, target -> target instanceof Target.OfLevel(var area, var level) && level.number().equals("4"));
		var session = editor.document().content().getSessions().getFirst();
		Ui.await("the vote is there", () -> session.getBallots().stream().anyMatch(ballot -> ballot.getVotes().size() == 1));
		assertEquals(SmallAssessment.level(4), session.getBallots().getLast().getVotes().of(3).orElseThrow().answer());
		click(shell, target -> target instanceof Target.OfKeys keys && keys.entry().words().startsWith("Esc"));
		Ui.await("a click on Esc leaves", shell::isDisposed);
	}

	private static void click(Shell shell, Predicate<Target> meant) {
		Ui.await("it is painted", () -> FacilitatorWindow.targets(shell).stream().anyMatch(meant));
		Ui.run(() -> {
			var area = FacilitatorWindow.targets(shell).stream().filter(meant).findFirst().orElseThrow().area();
			var event = new Event();
			event.button = 1;
			event.x = area.x + area.width / 2;
			event.y = area.y + area.height / 2;
			shell.getChildren()[0].notifyListeners(SWT.MouseDown, event);
		});
	}

	@Test
	@DisplayName("A picture stands beside the question, clear of the answers, fills the screen by key or click, and the next key still counts")
	void picture(WorkbenchPage workbench) throws Exception {
		var small = new SmallAssessment();
		small.card("K1").setPicture(DrawnPicture.of(800, 500, "Two people at a well"));
		var editor = EditorPage.open(workbench, small.writeTo(folder.resolve("picture.assessment")));
		var session = editor.document().content().getSessions().getFirst();
		Ui.run(() -> new SessionEdits(editor.document()).choose(session,
				List.of(Decks.card(editor.document().content().getDeck(), "K2").orElseThrow()), "", false));
		Keys.press(0, SWT.F5);
		var shell = Ui.awaitPresent("the window opens", FacilitatorModeTest::window);
		Ui.await("it has the keyboard", () -> Display.getCurrent().getActiveShell() == shell);
		Ui.await("the picture is painted", () -> areas(shell, Target.OfPicture.class).size() == 1);
		var picture = Ui.get(() -> areas(shell, Target.OfPicture.class).getFirst());
		assertTrue(picture.height > Ui.get(() -> shell.getClientArea().height) / 8, "it can be seen from afar: " + picture);
		assertTrue(Ui.get(() -> areas(shell, Target.OfLevel.class)).stream().allMatch(level -> level.y > picture.y + picture.height));
		click(shell, Target.OfPicture.class::isInstance);
		Ui.await("it is alone", () -> !FacilitatorWindow.targets(shell).isEmpty() && areas(shell, Target.OfLevel.class).isEmpty());
		Keys.press(0, 'v');
		Ui.await("the question is back", () -> !areas(shell, Target.OfLevel.class).isEmpty());
		Keys.press(0, 'v');
		Keys.press(0, '4');
		Ui.await("the vote is there", () -> session.getBallots().stream().anyMatch(ballot -> ballot.getVotes().size() == 1));
		Keys.press(SWT.MOD1, SWT.ARROW_RIGHT);
		Ui.await("the next card has none", () -> areas(shell, Target.OfPicture.class).isEmpty());
		Keys.press(0, 'v');
		Ui.await("and V does nothing", () -> !areas(shell, Target.OfLevel.class).isEmpty());
	}

	private static List<Rectangle> areas(Shell shell, Class<? extends Target> kind) {
		return FacilitatorWindow.targets(shell).stream().filter(kind::isInstance).map(Target::area).toList();
	}

	/** Whoever looks at one session and presses F5 gets that one, whatever is planned first. */
	@Test
	void inAHallOnlyThoseWhoAreMissingAreNamed(WorkbenchPage workbench) throws Exception {
		var editor = EditorPage.open(workbench, new SmallAssessment().writeTo(folder.resolve("hall.assessment")));
		var session = editor.document().content().getSessions().getFirst();
		Ui.run(() -> {
			for (int i = 1; i <= 200; i++) {
				new PeopleEdits(editor.document()).addLateComer(session, "Somebody with number " + i, null);
			}
		});
		Keys.press(0, SWT.F5);
		var shell = Ui.awaitPresent("the window opens", FacilitatorModeTest::window);
		Ui.await("it has the keyboard", () -> Display.getCurrent().getActiveShell() == shell);
		Ui.await("people are named", () -> named(shell).contains(1));
		assertFalse(Ui.get(() -> named(shell)).contains(200), "there is no room for all");
		Keys.press(0, '4');
		Ui.await("who has voted is named no more", () -> !named(shell).contains(1) && named(shell).contains(2));
	}

	/** Numbers of those whose names can be read. */
	private static List<Integer> named(Shell shell) {
		return FacilitatorWindow.targets(shell).stream().filter(Target.OfPerson.class::isInstance)
				.map(target -> ((Target.OfPerson) target).person().getNumber()).toList();
	}

	@Test
	void theSessionInFrontIsOpened(WorkbenchPage workbench) throws Exception {
		var small = new SmallAssessment();
		var first = small.assessment().getSessions().getFirst();
		var editor = EditorPage.open(workbench, small.writeTo(folder.resolve("front.assessment")));
		new SessionEdits(editor.document()).add();
		editor.showPage(3);
		Keys.press(0, SWT.F5);
		var shell = Ui.awaitPresent("the window opens", FacilitatorModeTest::window);
		assertEquals(Names.onScreen().label(first), Ui.get(shell::getText));
	}
}
