package io.orgdeck.ui.assess.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.people.ParticipantNumbers;
import io.orgdeck.core.scoring.CountingVotes;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.model.Ids;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.deck.Question;
import io.orgdeck.samples.SmallAssessment;
import io.orgdeck.testkit.DialogPage;
import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;

/** Answers and colleagues' copies come in after somebody has seen and decided, and go again with one undo. */
@ExtendWith(WorkbenchTest.class)
class ImportsTest {

	@TempDir
	Path folder;

	private Path file;
	private EditorPage editor;
	private AssessmentDocument document;

	@BeforeEach
	void openEditor(WorkbenchPage workbench) throws Exception {
		file = new SmallAssessment().writeTo(folder.resolve("mine.assessment"));
		editor = EditorPage.open(workbench, file);
		document = Ui.get(() -> {
			IEditorPart part = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor();
			return part.getAdapter(AssessmentDocument.class);
		});
	}

	@Test
	void aDifferentAnswerStandsWhenItIsTakenAndUndoBringsTheOldOneBack(WorkbenchPage workbench) throws Exception {
		Votes before = votes();
		importing(workbench, "1,2", "2,3", "3,1");
		var dialog = review(Messages.importTitle);
		assertEquals(3, rows(dialog, "import.lines"), "one line for each answer");
		dialog.widget("import.takeAll").click();
		dialog.widget("import.apply").click();
		Ui.await("the answer is there", () -> !votes().equals(before));
		assertEquals(SmallAssessment.level(1), votes().of(3).orElseThrow().answer());
		editor.undo();
		assertEquals(before, votes());
	}

	@Test
	void withoutADecisionTheAnswerInTheAssessmentStands(WorkbenchPage workbench) throws Exception {
		Votes before = votes();
		importing(workbench, "3,1");
		review(Messages.importTitle).widget("import.apply").click();
		Ui.settle();
		assertEquals(before, votes());
	}

	/** S1: the dialog says what a late answer would replace, and lets somebody decide; without a decision nothing is replaced. */
	@Test
	void aLateAnswerReplacesNothingUntilSomebodyDecides(WorkbenchPage workbench) throws Exception {
		importing(workbench, "", new String[] { "1,5" });
		var dialog = review(Messages.importTitle);
		assertTrue(effect(dialog).startsWith("On 1 question, 1 answer would replace 8. These answers stand beside"), effect(dialog));
		dialog.widget("import.placement").choose(Messages.placementAsked);
		assertEquals("No result is replaced.", effect(dialog));
		assertTrue(isShown(dialog, "import.takeAll"), "person 1 has answered differently in that session");
		dialog.widget("import.placement").choose(Messages.placementBeside);
		dialog.widget("import.apply").click();
		Ui.await("the answer is there", () -> document.content().getSessions().size() == 2);
		Question question = document.content().getSessions().getFirst().getBallots().getFirst().getQuestion();
		assertEquals(8, CountingVotes.people(CountingVotes.of(document.content()).of(question).orElseThrow()));
		editor.undo();
		assertEquals(1, document.content().getSessions().size());

		importing(workbench, "", new String[] { "1,5" });
		dialog = review(Messages.importTitle);
		dialog.widget("import.placement").choose(Messages.placementCount);
		assertEquals("On 1 question, 1 answer would replace 8.", effect(dialog));
		dialog.widget("import.apply").click();
		Ui.await("the answer counts", () -> CountingVotes.people(CountingVotes.of(document.content()).of(question).orElseThrow()) == 1);
		editor.undo();
	}

	@Test
	void whereNobodyHasAnsweredBeforeThereIsNothingToDecide(WorkbenchPage workbench) throws Exception {
		Question question = document.content().getSessions().getFirst().getBallots().getFirst().getQuestion();
		Ui.run(() -> document.execute("Begin anew", () -> document.content().getSessions().clear()));
		workbench.answerFileQuestions(
				Files.writeString(folder.resolve("votes.csv"), "question,participant,answer\n" + question.getId() + ",1,5\n"));
		workbench.run("io.orgdeck.ui.importAnswers");
		var dialog = review(Messages.importTitle);
		assertEquals("No result is replaced.", effect(dialog));
		assertFalse(dialog.texts().contains(Messages.placement), dialog.texts()::toString);
		dialog.widget("import.apply").click();
		Ui.await("the answer counts",
				() -> CountingVotes.of(document.content()).of(question).map(CountingVotes::people).equals(Optional.of(1)));
	}

	private static boolean isShown(DialogPage dialog, String button) {
		return Ui.get(() -> dialog.widget(button).as(Button.class).isVisible());
	}

	private static String effect(DialogPage dialog) {
		return Ui.get(() -> dialog.widget("import.effect").as(Label.class).getText());
	}

	/** ROBUSTNESS 22: row n bad means nothing changed, and the message names row and column. */
	@Test
	void aRowThatCannotBeReadIsNamedAndHoldsEverythingUp(WorkbenchPage workbench) throws Exception {
		importing(workbench, "3,1", "4,nonsense");
		var dialog = review(Messages.importTitle);
		Table lines = dialog.widget("import.lines").as(Table.class);
		assertEquals("votes.csv, row 3, column E", Ui.get(() -> lines.getItem(0).getText(1)));
		assertFalse(dialog.widget("import.apply").isEnabled());
		dialog.widget("import.leaveOut").click();
		assertTrue(dialog.widget("import.apply").isEnabled());
		dialog.close();
		assertFalse(workbench.isDirty());
	}

	@Test
	void aColleaguesCopyIsMergedAsOneStep(WorkbenchPage workbench) throws Exception {
		Path copy = folder.resolve("colleague.assessment");
		var store = new AssessmentStore();
		Assessment theirs = store.read(file).content();
		theirs.getSessions().getFirst().setPlace("Town hall");
		theirs.setTitle("Another title");
		store.write(theirs, copy, new NullProgressMonitor());
		workbench.answerFileQuestions(copy);
		workbench.run("io.orgdeck.ui.mergeCopy");
		var dialog = review(Messages.mergeTitle);
		assertEquals(2, rows(dialog, "merge.lines"));
		dialog.widget("merge.apply").click();
		Ui.await("the place is there", () -> "Town hall".equals(place()));
		assertEquals("How do we learn?", document.content().getTitle());
		assertTrue(document.content().getComments().getFirst().getText().contains("Another title"));
		Table comments = editor.widget("overview.comments").as(Table.class);
		Ui.await("the overview lists the comment", () -> comments.getItemCount() == 1);
		assertEquals("How do we learn?", Ui.get(() -> comments.getItem(0).getText(0)));
		assertTrue(Ui.get(() -> comments.getItem(0).getText(1)).contains("Another title"));
		editor.undo();
		assertTrue(document.content().getComments().isEmpty());
		assertEquals(null, place());
	}

	/** What the columns of a survey mean is shown first; what is doubtful is decided there, kept, and comes in as one step. */
	@Test
	void answersOfASurveyComeInOnceItsColumnsAreDecided(WorkbenchPage workbench) throws Exception {
		String head = "Timestamp,Email Address,Statement 1 of card 1,Statement two of card 3,Tea or coffee?,What else?\n";
		Path survey = Files.writeString(folder.resolve("survey.csv"),
				head + "2026-11-03 10:00:00,new@example.org,Embedded,4,Tea,We wait for weeks here.\n");
		workbench.answerFileQuestions(survey);
		workbench.run("io.orgdeck.ui.importAnswers");
		var mapping = review(Messages.mapTitle);
		Table lines = mapping.widget("mapping.lines").as(Table.class);
		assertEquals("D", Ui.get(() -> lines.getItem(0).getText(1)), "what is doubtful stands first");
		assertEquals(Messages.mapDoubtful, Ui.get(() -> lines.getItem(0).getText(0)));
		assertTrue(mapping.texts().stream().anyMatch(text -> text.contains("survey.csv: Google Forms, 1 rows")), mapping.texts()::toString);
		Question asked = document.content().getDeck().getSections().getFirst().getCards().get(2).getQuestions().get(1);
		mapping.widget("mapping.next").click();
		mapping.widget("mapping.choice").choose("K3.2 " + asked.getText());
		Ui.await("nothing is doubtful", () -> Stream.of(lines.getItems()).noneMatch(item -> item.getText(0).equals(Messages.mapDoubtful)));
		Path kept = folder.resolve("kept.json");
		workbench.answerFileQuestions(kept);
		mapping.widget("mapping.keep").click();
		assertTrue(Files.readString(kept).contains(asked.getId()));
		mapping.widget("mapping.apply").click();
		var dialog = review(Messages.importTitle);
		Table review = dialog.widget("import.lines").as(Table.class);
		assertTrue(Ui.get(() -> Stream.of(review.getItems()).anyMatch(item -> item.getText(0).equals(Messages.remark)
				&& item.getText(1).endsWith("What else?") && item.getText(3).equals("We wait for weeks here."))), "remarks are shown, too");
		dialog.widget("import.apply").click();
		Ui.await("the answers are there", () -> document.content().getParticipants().size() == 9);
		assertEquals("new@example.org", document.content().getParticipants().getLast().getEmail());
		assertEquals(2, document.content().getSessions().getLast().getBallots().size());
		assertEquals("What else?", document.content().getComments().getFirst().getAbout());
		editor.undo();
		assertEquals(8, document.content().getParticipants().size());
		assertEquals(1, document.content().getSessions().size());
	}

	@Test // M2
	void somebodyWhomTheColleagueHasNotedTooIsToldInALineOfItsOwn(WorkbenchPage workbench) throws Exception {
		Path copy = folder.resolve("colleague.assessment");
		var store = new AssessmentStore();
		Assessment theirs = store.read(file).content();
		Participant again = Ids.create(AssessmentPackage.Literals.PARTICIPANT);
		again.setName(theirs.getParticipants().getFirst().getName());
		ParticipantNumbers.give(again, theirs);
		theirs.getParticipants().add(again);
		store.write(theirs, copy, new NullProgressMonitor());
		workbench.answerFileQuestions(copy);
		workbench.run("io.orgdeck.ui.mergeCopy");
		var dialog = review(Messages.mergeTitle);
		Table lines = dialog.widget("merge.lines").as(Table.class);
		var kinds = Ui.get(() -> Stream.of(lines.getItems()).map(item -> item.getText(0)).toList());
		assertTrue(kinds.contains("Same person?"), kinds::toString);
		dialog.close();
	}

	@Test
	void everybodyOfAGroupGetsAResponseSheet(WorkbenchPage workbench) throws Exception {
		Path sheets = Files.createDirectory(folder.resolve("sheets"));
		workbench.answerFileQuestions(sheets);
		workbench.run("io.orgdeck.ui.responseSheets");
		var dialog = review(Messages.sheetsTitle);
		String group = document.content().getGroups().getFirst().getName();
		dialog.widget("sheets.group").choose(group);
		dialog.press(IDialogConstants.OK_ID);
		long people = document.content().getParticipants().stream().filter(one -> one.getGroup().getName().equals(group)).count();
		Ui.await("a sheet for each is there", () -> sheetsIn(sheets) == people);
		var done = review(Messages.sheetsTitle);
		assertTrue(done.texts().stream().anyMatch(text -> text.contains(sheets.toString())), () -> done.texts().toString());
		done.close();
		assertFalse(workbench.isDirty());
	}

	@Test
	void votesAreSavedByParticipantAfterAWarningAndComeBackTheSame(WorkbenchPage workbench) {
		Path table = folder.resolve("saved.csv");
		workbench.answerFileQuestions(table);
		workbench.run("io.orgdeck.ui.saveVotes");
		var warning = review(Messages.votesTitle);
		assertTrue(warning.texts().contains(Messages.votesWarning));
		warning.press(0);
		Ui.await("the table is written", () -> Files.exists(table));
		DialogPage.closeAll();
		workbench.run("io.orgdeck.ui.importAnswers");
		var dialog = review(Messages.importTitle);
		assertFalse(dialog.widget("import.apply").isEnabled(), "nothing is new or different");
		dialog.close();
		assertFalse(workbench.isDirty());
	}

	private static long sheetsIn(Path folder) {
		try (var files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(".xlsx")).count();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void importing(WorkbenchPage workbench, String... answers) throws Exception {
		importing(workbench, "First look", answers);
	}

	private void importing(WorkbenchPage workbench, String session, String[] answers) throws Exception {
		var csv = new StringBuilder("question,session,round,participant,answer,participant id\n");
		String question = document.content().getSessions().getFirst().getBallots().getFirst().getQuestion().getId();
		for (String answer : answers) {
			csv.append(question).append(',').append(session).append(",1,").append(answer).append(',').append(id(answer)).append('\n');
		}
		workbench.answerFileQuestions(Files.writeString(folder.resolve("votes.csv"), csv));
		workbench.run("io.orgdeck.ui.importAnswers");
	}

	/** Id of the participant whose number stands first. */
	private String id(String answer) {
		int number = Integer.parseInt(answer.substring(0, answer.indexOf(',')));
		return document.content().getParticipants().stream().filter(one -> one.getNumber() == number).findFirst().orElseThrow().getId();
	}

	/** The review, once reading the files is over. */
	private static DialogPage review(String title) {
		Ui.await(title + " is open", () -> Stream.of(Display.getCurrent().getShells())
				.anyMatch(shell -> shell.isVisible() && shell.getText().equals(title)));
		return DialogPage.await();
	}

	private static int rows(DialogPage dialog, String table) {
		return Ui.get(() -> dialog.widget(table).as(Table.class).getItemCount());
	}

	private Votes votes() {
		return document.content().getSessions().getFirst().getBallots().getFirst().getVotes();
	}

	private String place() {
		return document.content().getSessions().getFirst().getPlace();
	}
}
