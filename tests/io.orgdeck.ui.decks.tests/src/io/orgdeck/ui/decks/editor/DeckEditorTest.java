package io.orgdeck.ui.decks.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.deck.DeckDrafts;
import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.document.DeckDocument;
import io.orgdeck.core.document.Documents;
import io.orgdeck.core.scoring.Conditions;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.store.DeckStore;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;
import io.orgdeck.testkit.DialogPage;
import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;

/** A deck is written in its editor. */
@ExtendWith(WorkbenchTest.class)
class DeckEditorTest {

	private static final int CARDS = 2;
	private static final int MEASURES = 3;
	private static final int GUIDE = 4;

	@TempDir
	Path folder;

	private Path file;
	private EditorPage editor;

	@BeforeEach
	void openEditor(WorkbenchPage workbench) throws Exception {
		file = folder.resolve("small.carddeck");
		new DeckStore().write(DeckDrafts.blank("Small deck"), file, true, new NullProgressMonitor());
		editor = EditorPage.open(workbench, file);
	}

	private static DeckDocument document() {
		return Ui.get(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor()
				.getAdapter(DeckDocument.class));
	}

	private static Card card(int place) {
		return Ui.get(() -> Decks.cards(document().content()).get(place));
	}

	private List<String> cardRows() {
		var tree = editor.widget("cards.list").as(Tree.class);
		return Ui.get(() -> Stream.of(tree.getItems()).flatMap(section -> Stream.of(section.getItems())).map(TreeItem::getText).toList());
	}

	private void awaitRows(String... rows) {
		Ui.await("the cards are " + List.of(rows), () -> cardRows().equals(List.of(rows)));
	}

	/** Presses a key in the list; the window manager may have other uses for some of them. */
	private void press(int modifiers, int key) {
		var tree = editor.widget("cards.list").as(Tree.class);
		Ui.run(() -> {
			var event = new Event();
			event.stateMask = modifiers;
			event.keyCode = key;
			tree.notifyListeners(SWT.KeyDown, event);
		});
	}

	private void selectCard(int place) {
		var tree = editor.widget("cards.list").as(Tree.class);
		Ui.run(() -> {
			tree.setSelection(tree.getItem(0).getItem(place));
			tree.notifyListeners(SWT.Selection, new Event());
		});
	}

	@Test
	@DisplayName("ROBUSTNESS 6, 31: two windows show one deck; either saves and undoes what the other did, and the last one asks")
	void aDeckInTwoWindows(WorkbenchPage workbench) throws Exception {
		editor.showPage(CARDS);
		var second = workbench.newWindow();
		var other = EditorPage.of(second);
		workbench.activate();
		editor.widget("cards.list.add").click();
		var tree = other.widget("cards.list").as(Tree.class);
		Ui.await("the card is seen in the other window", () -> tree.getItem(0).getItemCount() == 2);
		second.activate();
		other.undo();
		awaitRows("A1  First card");
		other.redo();
		other.pressSave();
		assertFalse(workbench.isDirty());
		assertEquals(2, Decks.cards(new DeckStore().read(file).content()).size());

		other.widget("cards.list.add").click();
		workbench.activate();
		workbench.closeEditor();
		Ui.await("it is closed unasked", () -> workbench.editors().isEmpty());
		assertEquals(3, Ui.get(() -> tree.getItem(0).getItemCount()));
		second.activate();
		second.closeEditor();
		DialogPage.await().press(0);
		Ui.await("it is closed", () -> second.editors().isEmpty());
		assertEquals(3, Decks.cards(new DeckStore().read(file).content()).size());
		assertEquals(List.of(), Documents.all());
	}

	@Test
	void aCardIsAddedWrittenSavedAndUndone(WorkbenchPage workbench) throws Exception {
		editor.showPage(CARDS);
		editor.widget("cards.list.add").click();
		assertEquals(List.of("A1  First card", "A2  New card"), cardRows());
		editor.widget("card.title").type("Mistakes");
		editor.widget("card.text").type("First paragraph.\n\nSecond paragraph.");
		editor.widget("card.questions.add").click();
		editor.widget("question.text").type("People speak up.");
		Ui.await("the list follows", () -> cardRows().equals(List.of("A1  First card", "A2  Mistakes")));
		editor.pressSave();
		Deck saved = new DeckStore().read(file).content();
		Card card = Decks.card(saved, "A2").orElseThrow();
		assertEquals(List.of("First paragraph.", "Second paragraph."), card.getParagraphs());
		assertEquals("People speak up.", card.getQuestions().getFirst().getText());
		for (int steps = 0; steps < 5; steps++) {
			editor.undo();
		}
		assertEquals(List.of("A1  First card"), cardRows());
		assertTrue(workbench.isDirty());
	}

	@Test
	void aCodeThatIsTakenIsSaidBesideTheFieldWhileItIsTyped() {
		editor.showPage(CARDS);
		editor.widget("cards.list.add").click();
		assertEquals("", editor.widget("card.code.note").text());
		editor.widget("card.code").type("A1");
		assertEquals("A1 is also the code of “First card”.", editor.widget("card.code.note").text());
		editor.showPage(1);
		Ui.await("the overview lists it", () -> editor.widget("deck.flaw.1").text().contains("More than one card has the code A1."));
		editor.showPage(CARDS);
		editor.widget("card.code").type("A3");
		assertEquals("", editor.widget("card.code.note").text());
	}

	@Test
	void keysMoveDuplicateAndRemove() {
		editor.showPage(CARDS);
		editor.widget("cards.list.add").click();
		selectCard(0);
		press(SWT.ALT, SWT.ARROW_DOWN);
		awaitRows("A2  New card", "A1  First card");
		press(SWT.MOD1, 'd');
		awaitRows("A2  New card", "A1  First card", "A3  First card");
		press(SWT.NONE, SWT.DEL);
		awaitRows("A2  New card", "A1  First card");
	}

	@Test
	void theFilterFindsWhatWasTypedJustNow() {
		editor.showPage(CARDS);
		editor.widget("cards.list.add").click();
		editor.widget("card.examples").type("An otter was seen.");
		editor.widget("cards.filter").type("otter");
		Ui.await("one card is found", () -> cardRows().equals(List.of("A2  New card")));
		assertEquals("1 of 2 cards", editor.widget("cards.status").text());
		editor.widget("cards.filter").type("");
		Ui.await("all cards are shown", () -> cardRows().size() == 2);
	}

	@Test
	void dimensionsAndLevelsAreAdded() {
		editor.showPage(MEASURES);
		editor.widget("dimensions.list.add").click();
		editor.widget("dimension.name").type("Trust");
		editor.widget("levels.list.add").click();
		editor.widget("level.label").type("Beyond");
		Ui.await("both are in the deck", () -> document().content().getDimensions().getLast().getName().equals("Trust")
				&& document().content().getScales().getFirst().getLevels().getLast().getLabel().equals("Beyond"));
		assertEquals(6, document().content().getScales().getFirst().getLevels().getLast().getValue());
		editor.widget("level.value").type("5,25");
		editor.widget("level.label").focus();
		Ui.await("the value has its decimals",
				() -> document().content().getScales().getFirst().getLevels().getLast().getValue() == 5.25);
		assertEquals("5.25", editor.widget("level.value").text());
	}

	@Test
	@DisplayName("D8: a question leaves out a level of its scale and calls another one otherwise")
	void aQuestionHasItsOwnLevels() {
		editor.showPage(CARDS);
		editor.widget("card.questions.add").click();
		selectLevel(2);
		editor.widget("question.level.taken").click();
		selectLevel(1);
		editor.widget("question.level.label").type("Sometimes");
		editor.widget("question.text").focus();
		Ui.await("the question has four levels, one with its own name", () -> {
			var question = Decks.cards(document().content()).getFirst().getQuestions().getLast();
			return Scale.of(question).steps().stream().map(step -> step.number() + ' ' + step.label()).toList()
					.equals(List.of("1 Not yet", "2 Sometimes", "4 Established", "5 Embedded"));
		});
		var table = editor.widget("question.levels").as(Table.class);
		assertEquals("(not taken)", Ui.get(() -> table.getItem(2).getText(2)));
		assertEquals("2  Sometimes", Ui.get(() -> table.getItem(1).getText(0)));
	}

	@Test
	@DisplayName("Tags are typed with commas between them, kept in the file, and taken back")
	void aQuestionBearsTags() throws Exception {
		editor.showPage(CARDS);
		editor.widget("card.questions.add").click();
		editor.widget("question.tags").type("IG1, quick check, ig1,");
		Ui.await("the question has two tags", () -> Decks.cards(document().content()).getFirst().getQuestions().getLast().getTags()
				.equals(List.of("IG1", "quick check")));
		assertEquals("IG1, quick check, ig1,", editor.widget("question.tags").text(), "what is typed stays while it is typed");
		editor.pressSave();
		assertEquals(List.of("IG1", "quick check"),
				Decks.cards(new DeckStore().read(file).content()).getFirst().getQuestions().getLast().getTags());
		editor.undo();
		assertEquals(List.of(), Decks.cards(document().content()).getFirst().getQuestions().getLast().getTags());
	}

	@Test
	@DisplayName("A question asks for a number with a unit and limits; a limit that is none is said beside its field, and nothing of it makes a score")
	void aQuestionAsksForANumber() {
		editor.showPage(CARDS);
		editor.widget("card.questions.add").click();
		assertFalse(editor.widget("question.least").isEnabled(), "a rated question has no limits");
		editor.widget("question.kind").choose("Number");
		Ui.await("limits can be stated", () -> editor.widget("question.least").isEnabled() && editor.widget("question.unit").isEnabled());
		editor.widget("question.unit").type("days");
		editor.widget("question.least").type("0,5");
		editor.widget("question.most").type("many");
		editor.widget("question.text").focus();
		Ui.await("unit and limit are there", () -> {
			var question = Decks.cards(document().content()).getFirst().getQuestions().getLast();
			return "days".equals(question.getUnit()) && "0.5".equals(question.getLeast()) && question.getMost() == null;
		});
		assertEquals("many", editor.widget("question.most").text());
		assertFalse(editor.widget("question.scored").isEnabled() || editor.widget("question.scored").isSelected());
		assertFalse(editor.widget("question.weight").isEnabled() || editor.widget("question.scale").isEnabled());
		editor.widget("question.kind").choose("Date");
		Ui.await("what belonged to the number has gone",
				() -> Decks.cards(document().content()).getFirst().getQuestions().getLast().getUnit() == null);
		assertFalse(editor.widget("question.unit").isEnabled());
		assertTrue(editor.widget("question.most").isEnabled());
	}

	@Test
	@DisplayName("A question waits for answers to an earlier one: that one is chosen, then its answers; the sentence that readers get follows, and each is one step")
	void aQuestionIsAskedAfterAnAnswer() throws Exception {
		editor.showPage(CARDS);
		editor.widget("card.questions.add").click();
		editor.widget("question.text").type("Is there a plan?");
		editor.widget("card.questions.add").click();
		Question waiting = Ui.get(() -> card(0).getQuestions().getLast());
		Question first = Ui.get(() -> card(0).getQuestions().getFirst());
		List<Level> levels = Ui.get(() -> QuestionLevels.of(first));
		assertFalse(editor.widget("question.onlyIfAnswers").isEnabled(), "there is nothing to choose from yet");
		editor.widget("question.onlyIf").choose(Ui.get(() -> Names.onScreen().full(first)));
		Ui.await("it waits for the highest answer", () -> first.getId().equals(waiting.getOnlyIf())
				&& waiting.getOnlyIfAnswers().equals(List.of(levels.getLast().getId())));
		String before = "Only if you answered “" + levels.getLast().getLabel() + "” to “" + first.getText() + "”.";
		Ui.await("readers are told", () -> editor.widget("question.onlyIf.words").text().equals(before));
		editor.widget("question.onlyIfAnswers").click();
		var dialog = DialogPage.await();
		var list = dialog.widget("pick.list").as(Table.class);
		Ui.run(() -> {
			TableItem wanted = list.getItem(levels.size() - 2);
			wanted.setChecked(true);
			var event = new Event();
			event.detail = SWT.CHECK;
			event.item = wanted;
			list.notifyListeners(SWT.Selection, event);
		});
		dialog.press(IDialogConstants.OK_ID);
		Ui.await("two answers are meant", () -> editor.widget("question.onlyIf.words").text()
				.equals("Only if you answered “" + levels.get(levels.size() - 2).getLabel() + "” or higher to “" + first.getText() + "”."));
		editor.pressSave();
		Question saved = Decks.cards(new DeckStore().read(file).content()).getFirst().getQuestions().getLast();
		assertEquals(2, Conditions.of(saved).orElseThrow().answers().size());
		editor.undo();
		assertEquals(before, editor.widget("question.onlyIf.words").text());
		editor.undo();
		Ui.await("everybody is asked", () -> waiting.getOnlyIf() == null && editor.widget("question.onlyIf.words").text().isEmpty());
	}

	@Test
	void aQuestionStatesTheLevelToReach() throws Exception {
		editor.showPage(CARDS);
		editor.widget("card.questions.add").click();
		editor.widget("question.text").type("Is there a plan?");
		Question question = Ui.get(() -> card(0).getQuestions().getLast());
		Level level = Ui.get(() -> QuestionLevels.of(question).get(3));
		assertEquals("No target", editor.widget("question.target").text());
		editor.widget("question.target").choose("4  " + level.getLabel());
		Ui.await("the question has it", () -> question.getTarget() == level);
		editor.pressSave();
		Question saved = Decks.cards(new DeckStore().read(file).content()).getFirst().getQuestions().getLast();
		assertEquals(level.getId(), saved.getTarget().getId());
		editor.undo();
		Ui.await("it has none", () -> question.getTarget() == null && editor.widget("question.target").text().equals("No target"));
	}

	private void selectLevel(int place) {
		var table = editor.widget("question.levels").as(Table.class);
		Ui.run(() -> {
			table.setSelection(place);
			table.notifyListeners(SWT.Selection, new Event());
		});
	}

	@Test
	void anActivityNamesItsCards() {
		editor.showPage(GUIDE);
		editor.widget("guide.audiences.add").click();
		editor.widget("audience.name").type("Teams");
		editor.widget("guide.activities.add").click();
		editor.widget("activity.title").type("Talk about it");
		editor.widget("activity.cards.add").click();
		editor.widget("activity.cards.first").type("a1");
		editor.widget("activity.title").focus();
		var activity = Ui.get(() -> document().content().getActivities().getFirst());
		Ui.await("the card is named", () -> activity.getCards().getFirst().getFirst() == card(0));
		assertEquals("Teams", activity.getAudience().getName());
		assertEquals("A1", Ui.get(() -> editor.widget("activity.cards").as(Table.class).getItem(0).getText(1)));
	}

	@Test
	void theOutlineLeadsToACardAndFollowsTheEditor(WorkbenchPage workbench) {
		editor.showPage(CARDS);
		editor.widget("cards.list.add").click();
		workbench.showView(IPageLayout.ID_OUTLINE);
		var tree = editor.widget("outline.tree").as(Tree.class);
		Ui.await("the outline shows the card that was added", () -> selectedIn(tree).equals(List.of("A2  New card")));
		Ui.run(() -> {
			tree.setSelection(tree.getItem(0).getItem(0));
			tree.notifyListeners(SWT.Selection, new Event());
		});
		Ui.await("the editor shows the other", () -> editor.widget("card.title").text().equals("First card"));
		selectCard(1);
		Ui.await("the outline follows", () -> selectedIn(tree).equals(List.of("A2  New card")));
	}

	private static List<String> selectedIn(Tree tree) {
		return Ui.get(() -> Stream.of(tree.getSelection()).map(TreeItem::getText).toList());
	}
}
