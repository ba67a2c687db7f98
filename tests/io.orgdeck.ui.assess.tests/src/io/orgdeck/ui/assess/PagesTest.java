package io.orgdeck.ui.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.document.OwnName;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.assessment.QuestionTarget;
import io.orgdeck.model.assessment.ReviewState;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.SessionStatus;
import io.orgdeck.model.deck.Question;
import io.orgdeck.samples.SmallAssessment;
import io.orgdeck.testkit.DialogPage;
import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.Keys;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;

/** What is done on the pages and in the views beside them. */
@ExtendWith(WorkbenchTest.class)
class PagesTest {

	private static final int SESSIONS = 2;
	private static final int RATINGS = 3;
	private static final int EVIDENCE = 4;
	private static final int RESULTS = 5;
	private static final int PAPER = 6;

	@TempDir
	Path folder;

	private EditorPage editor;

	@AfterEach
	void forgetName() throws IOException {
		OwnName.set("");
	}

	@BeforeEach
	void openEditor(WorkbenchPage workbench) throws Exception {
		editor = EditorPage.open(workbench, new SmallAssessment().writeTo(folder.resolve("pages.assessment")));
	}

	private int rows(String table) {
		return Ui.get(() -> editor.widget(table).as(Table.class).getItemCount());
	}

	private void select(String table, int row) {
		var widget = editor.widget(table).as(Table.class);
		Ui.run(() -> {
			widget.setSelection(row);
			widget.notifyListeners(SWT.Selection, new Event());
		});
	}

	@Test
	void aParticipantIsAddedNamedAndRemoved(WorkbenchPage workbench) {
		editor.widget("overview.participants.add").click();
		assertEquals("Participant 9", editor.widget("overview.participant.name").text());
		editor.widget("overview.participant.name").type("Ines");
		Ui.await("the list follows", () -> lastItem("overview.participants").getText(1).equals("Ines"));
		assertEquals("9", editor.widget("overview.participants.count").text());
		editor.widget("overview.participants.remove").click();
		assertEquals(8, rows("overview.participants"));
		editor.undo();
		assertEquals(9, rows("overview.participants"));
	}

	private TableItem lastItem(String table) {
		var widget = editor.widget(table).as(Table.class);
		return widget.getItem(widget.getItemCount() - 1);
	}

	@Test
	void removingSomebodyWhoHasVotedAsksFirst() {
		select("overview.participants", 0);
		editor.widget("overview.participants.remove").click();
		var dialog = DialogPage.await();
		assertTrue(dialog.texts().stream().anyMatch(text -> text.contains("Person 1 has voted")), dialog.texts()::toString);
		dialog.press(1);
		assertEquals(8, rows("overview.participants"));
	}

	@Test
	void aSessionIsPlannedWithCards() {
		editor.showPage(SESSIONS);
		editor.widget("sessions.list.add").click();
		editor.widget("sessions.title").type("Teams");
		editor.widget("sessions.cards.add").click();
		var dialog = DialogPage.await();
		dialog.widget("pick.search").type("K2-K3");
		var found = dialog.widget("pick.list").as(Table.class);
		Ui.await("the range is found", () -> found.getItemCount() == 2);
		Ui.run(() -> {
			for (var item : found.getItems()) {
				item.setChecked(true);
				var event = new Event();
				event.detail = SWT.CHECK;
				event.item = item;
				found.notifyListeners(SWT.Selection, event);
			}
		});
		dialog.widget("cards.reason").type("the pilot teams asked for it");
		dialog.press(IDialogConstants.OK_ID);
		assertEquals(2, rows("sessions.cards"));
		assertEquals("the pilot teams asked for it", editor.widget("sessions.card.reason").text());
		editor.undo();
		assertEquals(0, rows("sessions.cards"));
	}

	@Test
	void whereNoSessionIsNothingThatBelongsToOneCanBePressed(WorkbenchPage workbench) throws Exception {
		var small = new SmallAssessment();
		EcoreUtil.deleteAll(small.assessment().getSessions(), true);
		editor = EditorPage.open(workbench, small.writeTo(folder.resolve("without.assessment")));
		editor.showPage(SESSIONS);
		var ofASession = List.of("sessions.cards.add", "sessions.agenda.add", "sessions.date.calendar");
		assertEquals(List.of(false, false, false), ofASession.stream().map(id -> editor.widget(id).isEnabled()).toList());
		editor.widget("sessions.list.add").click();
		assertEquals(List.of(true, true, true), ofASession.stream().map(id -> editor.widget(id).isEnabled()).toList());
	}

	@Test
	void cardsAreChosenFromTheKeyboard() {
		editor.showPage(SESSIONS);
		editor.widget("sessions.cards.add").click();
		var dialog = DialogPage.await();
		Ui.await("the search has the cursor", () -> dialog.widget("pick.search").as(Text.class).isFocusControl());
		assertFalse(Ui.get(() -> dialog.widget("pick.list").as(Table.class).getShell().getDefaultButton().isEnabled()),
				"nothing to take yet");
		dialog.widget("pick.search").type("K2, K3");
		Keys.press(0, SWT.CR);
		Ui.await("what was found is ticked",
				() -> Arrays.stream(dialog.widget("pick.list").as(Table.class).getItems()).allMatch(TableItem::getChecked));
		dialog.widget("pick.all").click();
		dialog.widget("pick.all").click();
		dialog.widget("pick.search").type("");
		Keys.press(0, SWT.CR);
		Ui.await("they are taken", () -> rows("sessions.cards") == 3);
		assertEquals("3 cards with 6 questions to rate", editor.widget("sessions.cards.count").text());
	}

	@Test
	void enterTicksWhatIsFoundAndEnterAgainTakesIt() {
		editor.showPage(SESSIONS);
		editor.widget("sessions.cards.add").click();
		var dialog = DialogPage.await();
		Ui.await("the search has the cursor", () -> dialog.widget("pick.search").as(Text.class).isFocusControl());
		dialog.widget("pick.search").type("nothing is called this");
		Keys.press(0, SWT.CR);
		dialog.widget("pick.search").type("K2, K3");
		Keys.press(0, SWT.CR);
		Ui.await("what was found is ticked",
				() -> Arrays.stream(dialog.widget("pick.list").as(Table.class).getItems()).allMatch(TableItem::getChecked));
		assertEquals(1, rows("sessions.cards"), "not taken yet");
		Keys.press(0, SWT.CR);
		Ui.await("they are taken", () -> rows("sessions.cards") == 3);
	}

	@Test
	void theFirstStepLeadsToWherePeopleArePasted(WorkbenchPage workbench) throws Exception {
		var empty = new SmallAssessment();
		empty.assessment().getSessions().clear();
		empty.assessment().getParticipants().clear();
		EditorPage.open(workbench, empty.writeTo(folder.resolve("people.assessment"))).widget("overview.next.io.orgdeck.ui.step.addPeople")
				.click();
		Ui.await("the list has the focus", () -> editor.widget("overview.participants").as(Table.class).isFocusControl());
		assertEquals(0, rows("overview.participants"));
	}

	@Test
	void aFigureLeadsToTheSessionItComesFrom(WorkbenchPage workbench) throws Exception {
		var small = new SmallAssessment();
		Session later = Ids.create(AssessmentPackage.Literals.SESSION);
		later.setTitle("Other cards");
		later.setDate(LocalDate.of(2026, 6, 1));
		later.setStatus(SessionStatus.HELD);
		small.assessment().getSessions().add(later);
		editor = EditorPage.open(workbench, small.writeTo(folder.resolve("two.assessment"))).showPage(RATINGS);
		Ui.await("the latest session is shown", () -> editor.widget("ratings.session").text().endsWith("Other cards"));
		editor.showPage(RESULTS);
		editor.widget("results.votes").click();
		Ui.await("its votes are shown", () -> editor.widget("ratings.session").text().endsWith("First look"));
	}

	@Test
	void figuresLeadToWhatTheyCount() {
		Ui.await("the first figure has the focus, and nothing is scrolled or typed over",
				() -> editor.widget("overview.overall.open").as(Link.class).isFocusControl());
		editor.widget("overview.participants.count.open").click();
		Ui.await("the people", () -> editor.widget("overview.participants").as(Table.class).isFocusControl());
		editor.widget("overview.sessions.count.open").click();
		Ui.await("the sessions", () -> editor.widget("sessions.list").as(Control.class).isVisible());
		editor.showPage(1);
		editor.widget("overview.overall.open").click();
		Ui.await("the results", () -> editor.widget("results.questions").as(Control.class).isVisible());
	}

	@Test
	void evidenceIsAddedForAQuestion() {
		editor.showPage(RESULTS);
		editor.widget("results.addEvidence").click();
		editor.widget("evidence.title").type("Audit");
		var evidence = editor.document().content().getEvidence().getFirst();
		assertEquals("Statement 1 of card 1", evidence.getQuestions().getFirst().getText());
	}

	@Test
	void theCalendarIsOfferedWhereSessionsArePlanned(WorkbenchPage workbench) {
		editor.showPage(SESSIONS);
		var file = folder.resolve("dates.ics");
		workbench.answerFileQuestions(file);
		editor.widget("sessions.calendar").click();
		Ui.await("the file is there", () -> Files.exists(file));
	}

	@Test
	void aDayThatIsNoneStaysInTheFieldAndNotInTheDocument() {
		editor.showPage(SESSIONS);
		editor.widget("sessions.date").type("31 Feb 2026");
		editor.widget("sessions.title").focus();
		assertEquals("31 Feb 2026", editor.widget("sessions.date").text());
		assertEquals("2026-03-14", editor.document().content().getSessions().getFirst().getDate().toString());
	}

	@Test
	void evidenceIsAddedWithAFile() throws Exception {
		editor.showPage(EVIDENCE);
		editor.widget("evidence.list.add").click();
		assertEquals("E1", editor.widget("evidence.code").text());
		editor.widget("evidence.title").type("Audit");
		assertEquals("<a>Attach a file…</a>", editor.widget("evidence.attach").text());
	}

	@Test
	void theSmallGroupIsWithheldOnTheResultsPage() {
		editor.showPage(RESULTS);
		editor.widget("results.whose").choose("Managers");
		Ui.await("the question is withheld",
				() -> editor.widget("results.questions").as(Table.class).getItem(0).getText(2).equals("Withheld"));
		editor.widget("results.whose").choose("Everybody");
		Ui.await("everybody's median is shown",
				() -> editor.widget("results.questions").as(Table.class).getItem(0).getText(2).equals("2.5"));
	}

	@Test
	void aTargetIsSetWhereItsScoreStands() {
		editor.showPage(RESULTS);
		assertFalse(editor.widget("results.target.0.by").isEnabled());
		editor.widget("results.target.0").type("3.5");
		editor.widget("results.target.1").focus();
		Ui.await("the score stands beside it",
				() -> editor.widget("results.dimension.0.score").as(Label.class).getText().endsWith("/ 3.5"));
		assertEquals(1, editor.document().content().getTargets().size());
		assertTrue(editor.widget("results.target.0.by").isEnabled());
		editor.widget("results.target.0").type("");
		editor.widget("results.target.1").focus();
		Ui.await("it is given up", () -> editor.document().content().getTargets().isEmpty());
		editor.undo();
		Ui.await("it is back", () -> editor.widget("results.target.0").as(Text.class).getText().equals("3.5"));
	}

	@Test
	void aTargetOfAQuestionIsSetCountedAndFiltered() {
		editor.showPage(RESULTS);
		var table = editor.widget("results.questions").as(Table.class);
		int columns = Ui.get(table::getColumnCount);
		int all = rows("results.questions");
		assertFalse(editor.widget("results.onlyBelow").isEnabled(), "nothing has a target yet");
		assertEquals("The deck states no target for this question.", editor.widget("results.questionTarget.deck").text());
		editor.widget("results.questionTarget").type("4");
		editor.widget("results.whose").focus();
		Ui.await("target and gap stand in the row", () -> table.getColumnCount() == columns + 2
				&& table.getItem(0).getText(columns).equals("4") && table.getItem(0).getText(columns + 1).equals("1.5"));
		assertEquals("Below their target: 1 of 1 with a target and a score.", editor.widget("results.below").text());
		editor.widget("results.onlyBelow").click();
		assertEquals(1, rows("results.questions"));
		editor.widget("results.whose").choose("Managers");
		Ui.await("of a withheld score nobody is told whether it lies below", () -> table.getItemCount() == 0);
		assertEquals("Below their target: 0 of 0 with a target and a score. Withheld, and with them whether they lie below: 1.",
				editor.widget("results.below").text());
		editor.widget("results.onlyBelow").click();
		Ui.await("the gap is withheld", () -> table.getItem(0).getText(columns + 1).equals("Withheld"));
		editor.widget("results.whose").choose("Everybody");
		editor.undo();
		Ui.await("all is as before", () -> table.getColumnCount() == columns && editor.document().content().getQuestionTargets().isEmpty());
		assertEquals(all, rows("results.questions"));
	}

	@Test
	void anEarlierAssessmentIsComparedAndPutAsideAgain(WorkbenchPage workbench) throws Exception {
		workbench.answerFileQuestions(new SmallAssessment().writeTo(folder.resolve("earlier.assessment")));
		editor.showPage(RESULTS);
		editor.widget("results.compare").click();
		Ui.await("it says what can be compared", () -> editor.widget("results.compared").text().startsWith("How do we learn?"));
		var table = editor.widget("results.questions").as(Table.class);
		assertEquals("Change", Ui.get(() -> table.getColumn(table.getColumnCount() - 1).getText()));
		editor.widget("results.stopComparing").click();
		Ui.await("the column has gone", () -> table.getColumn(table.getColumnCount() - 1).getText().equals("Evidence"));
	}

	@Test
	void aLaterCopyIsNoEarlierAssessment(WorkbenchPage workbench) throws Exception {
		var now = editor.document();
		Ui.run(() -> now.execute("hold", () -> hold(now.content(), LocalDate.of(2026, 6, 9))));
		var later = new SmallAssessment();
		hold(later.assessment(), LocalDate.of(2026, 11, 3));
		workbench.answerFileQuestions(later.writeTo(folder.resolve("later.assessment")));
		editor.showPage(RESULTS);
		editor.widget("results.compare").click();
		var refusal = DialogPage.await();
		assertTrue(refusal.texts().toString().contains(
				"“later.assessment” was last asked on 3 Nov 2026, this assessment on 9 Jun 2026. Open the later one and compare it with this."),
				() -> refusal.texts().toString());
		refusal.close();
		assertFalse(workbench.shows("results.stopComparing"));
	}

	private static void hold(Assessment assessment, LocalDate day) {
		for (var session : assessment.getSessions()) {
			session.setStatus(SessionStatus.HELD);
			session.setDate(day);
		}
	}

	@Test
	void aDimensionLeadsToItsQuestions() {
		editor.showPage(RESULTS);
		editor.widget("results.onlyAsked").click();
		editor.widget("results.dimension.1.name").click();
		assertEquals("Culture", editor.widget("results.dimension").text());
		assertEquals(2, rows("results.questions"));
	}

	@Test
	void groupsStandSideBySideAsFarAsTheyMayBeSeen() {
		editor.showPage(RESULTS);
		var grid = editor.widget("results.groups").as(Composite.class);
		var words = Ui.get(() -> Arrays.stream(grid.getChildren()).map(Label.class::cast).map(Label::getText).toList());
		assertTrue(words.contains("Workers") && words.contains("Managers"), words::toString);
		assertTrue(words.contains("Withheld"), words::toString);
	}

	@Test
	void theSpreadCanBeReadAsFigures() {
		editor.showPage(RESULTS);
		editor.widget("results.inFigures").click();
		assertEquals("0  ·  4  ·  4  ·  0  ·  0", Ui.get(() -> editor.widget("results.questions").as(Table.class).getItem(0).getText(1)));
	}

	@Test
	void aQuestionIsMarkedAndCommentedOnWithAuthorAndTime(WorkbenchPage workbench) throws Exception {
		workbench.run("io.orgdeck.ui.ownName");
		DialogPage.await().widget("ownName").type(" Ruth Adeyemi ");
		DialogPage.await().press(IDialogConstants.OK_ID);
		Ui.await("the name is kept", () -> OwnName.get().equals("Ruth Adeyemi"));
		editor.showPage(RESULTS);
		editor.widget("results.review.state").choose("Queried");
		Ui.await("the mark says who", () -> !editor.widget("results.review.marked").as(Label.class).getText().isEmpty());
		editor.widget("results.review.draft").type("Ask the night shift too");
		editor.widget("results.review.add").click();
		editor.widget("results.review.remove.0");
		var comment = editor.document().content().getComments().getFirst();
		assertEquals("Ask the night shift too", comment.getText());
		assertEquals("Ruth Adeyemi", comment.getAuthor());
		assertEquals("Ruth Adeyemi", editor.document().content().getMarks().getFirst().getAuthor());
		assertEquals(ReviewState.QUERIED, editor.document().content().getMarks().getFirst().getState());
		editor.widget("results.review.remove.0").click();
		assertTrue(editor.document().content().getComments().isEmpty());
	}

	@Test
	void commentsGoWithWhatTheyAreAbout() {
		editor.showPage(EVIDENCE);
		editor.widget("findings.list.add").click();
		editor.widget("findings.review.draft").type("Too sharp");
		editor.widget("findings.review.add").click();
		assertEquals(1, editor.document().content().getComments().size());
		editor.widget("findings.list.remove").click();
		assertTrue(editor.document().content().getComments().isEmpty());
		editor.undo();
		assertEquals("Too sharp", editor.document().content().getComments().getFirst().getText());
	}

	@Test
	void altWithPageDownGoesToTheNextPageAndBack() {
		editor.widget("overview.client.name").focus();
		Keys.press(SWT.ALT, SWT.PAGE_DOWN);
		editor.widget("sessions.title");
		Keys.press(SWT.ALT, SWT.PAGE_UP);
		editor.widget("overview.client.name");
	}

	@Test
	void theOutlineOfThePaperSaysWhatIsMissing() {
		editor.showPage(PAPER);
		assertTrue(editor.widget("paper.outline.options").text().contains("…"), "options are missing");
		assertTrue(editor.widget("paper.outline.cover").text().contains("…"), "there is no date of the meeting");
		editor.widget("paper.options.usual").click();
		assertEquals(3, rows("paper.options"));
	}

	@Test
	void aProblemIsSettledByItsFixAndTheFixIsUndone(WorkbenchPage workbench) {
		editor.showPage(EVIDENCE);
		editor.widget("findings.list.add").click();
		editor.widget("findings.title").type("Nobody answers");
		workbench.showView("io.orgdeck.ui.problems");
		var list = workbench.widget("problems.list").as(Table.class);
		int problem = Ui.awaitPresent("the finding without recommendation is listed", () -> {
			for (int i = 0; i < list.getItemCount(); i++) {
				if (list.getItem(i).getText(1).contains("Nobody answers")) {
					return Optional.of(i);
				}
			}
			return Optional.<Integer>empty();
		});
		select("problems.list", problem);
		int before = editor.document().content().getRecommendations().size();
		workbench.widget("problems.fix.0").click();
		assertEquals(before + 1, editor.document().content().getRecommendations().size());
		editor.undo();
		assertEquals(before, editor.document().content().getRecommendations().size());
	}

	@Test
	void aTargetThatCountsForNothingLeadsToItsQuestion(WorkbenchPage workbench) {
		Assessment client = editor.document().content();
		Question asked = Ui.get(() -> client.getSessions().getFirst().getBallots().getLast().getQuestion());
		Ui.run(() -> {
			QuestionTarget target = Ids.create(AssessmentPackage.Literals.QUESTION_TARGET);
			target.setQuestion(asked);
			target.setValue(9);
			editor.document().execute("Target", () -> client.getQuestionTargets().add(target));
		});
		workbench.showView("io.orgdeck.ui.problems");
		var list = workbench.widget("problems.list").as(Table.class);
		int problem = Ui.awaitPresent("the target is listed", () -> {
			for (int i = 0; i < list.getItemCount(); i++) {
				if (list.getItem(i).getText(1).contains("counts for nothing")) {
					return Optional.of(i);
				}
			}
			return Optional.<Integer>empty();
		});
		select("problems.list", problem);
		workbench.widget("problems.go").click();
		Ui.await("it can be corrected where it is set",
				() -> editor.widget("results.questionTarget").as(Text.class).getText().equals("9.0"));
		var table = editor.widget("results.questions").as(Table.class);
		assertTrue(Ui.get(() -> table.getSelection()[0].getText().startsWith(Names.onScreen().label(asked))));
		workbench.showView("io.orgdeck.ui.problems");
		select("problems.list", problem);
		workbench.widget("problems.fix.0").click();
		Ui.await("it has gone", () -> client.getQuestionTargets().isEmpty());
	}

	@Test
	void theOutlineFollowsAndLeadsToThePage(WorkbenchPage workbench) {
		workbench.showView("org.eclipse.ui.views.ContentOutline");
		var tree = workbench.widget("outline.tree").as(Tree.class);
		Ui.run(() -> {
			var session = tree.getItem(1).getItem(0);
			assertEquals("14 Mar 2026  First look", session.getText());
			tree.setSelection(session);
			tree.notifyListeners(SWT.DefaultSelection, new Event());
		});
		editor.widget("sessions.title").type("Renamed");
		Ui.await("the outline follows", () -> tree.getItem(1).getItem(0).getText().equals("14 Mar 2026  Renamed"));
	}
}
