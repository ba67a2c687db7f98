package io.orgdeck.ui.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.StringJoiner;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.coding.SpokenTexts;
import io.orgdeck.core.edits.CodingEdits;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Passage;
import io.orgdeck.samples.SmallAssessment;
import io.orgdeck.testkit.DialogPage;
import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;

/** What people have said, searched and coded in the window. */
@ExtendWith(WorkbenchTest.class)
class WordsPageTest {

	@TempDir
	private Path folder;

	private EditorPage editor;

	@BeforeEach
	void openPage(WorkbenchPage workbench) throws Exception {
		editor = EditorPage.open(workbench, new SmallAssessment().writeTo(folder.resolve("words.assessment")));
		Ui.run(() -> editor.document().execute("Speak", () -> {
			var ballot = assessment().getSessions().getFirst().getBallots().getFirst();
			var votes = ballot.getVotes();
			List<String> words = List.of("Nobody listens to us.", "I was listening, but we wait for weeks.", "All is well.");
			for (int i = 0; i < words.size(); i++) {
				votes = votes.with(votes.of(i + 1).orElseThrow().withComment(words.get(i)));
			}
			ballot.setVotes(votes);
		}));
		showPageWith(workbench, "words.search", "io.orgdeck.ui.nextPage");
		Ui.await("the texts are there", () -> rows() == 3);
	}

	private static void showPageWith(WorkbenchPage workbench, String widget, String go) {
		for (int page = 0; page < 9 && !workbench.shows(widget); page++) {
			workbench.run(go);
		}
	}

	private Assessment assessment() {
		return editor.document().content();
	}

	private int rows() {
		return editor.widget("words.texts").as(Table.class).getItemCount();
	}

	private void select(int row) {
		Ui.run(() -> {
			var table = editor.widget("words.texts").as(Table.class);
			table.setSelection(row);
			table.notifyListeners(SWT.Selection, new Event());
		});
	}

	private void mark(int start, int end) {
		Ui.run(() -> editor.widget("words.text").as(StyledText.class).setSelection(start, end));
	}

	private List<String> passages() {
		return Ui.get(() -> assessment().getPassages().stream().map(WordsPageTest::told).toList());
	}

	private static String told(Passage one) {
		return (one.getCode() == null ? "-" : one.getCode().getName()) + ": " + one.getText();
	}

	@Test
	@DisplayName("Words are searched in any form; marked words get the code that is typed, by keyboard alone, and undo takes it back")
	void wordsAreSearchedAndCoded() {
		editor.widget("words.search").type("listen");
		Ui.await("two hold it", () -> rows() == 2);
		select(1);
		Ui.await("the text is shown", () -> editor.widget("words.text").as(StyledText.class).getText().startsWith("I was"));
		mark(21, 38);
		editor.widget("words.code").type("Waiting").press(SWT.NONE, SWT.CR);
		assertEquals(List.of("Waiting: we wait for weeks"), passages());
		Ui.await("the code stands in the tree", () -> editor.widget("words.codes").as(Tree.class).getItemCount() == 1
				&& editor.widget("words.codes").as(Tree.class).getItem(0).getText(1).equals("1"));
		assertTrue(Ui.get(() -> editor.widget("words.text").as(StyledText.class).getStyleRangeAtOffset(22).underline),
				"not by colour alone");
		editor.undo();
		assertEquals(List.of(), passages());
		assertEquals(0, Ui.get(() -> assessment().getCodes().size()));
	}

	@Test
	@DisplayName("A theme is made, named and given the code; a passage becomes a quote; what is left is what nobody has gone over")
	void codesGoUnderThemes() {
		select(0);
		editor.widget("words.code").type("Listening").press(SWT.NONE, SWT.CR);
		editor.widget("words.addTheme").click();
		editor.widget("words.theme.name").type("Being heard");
		Ui.run(() -> {
			var tree = editor.widget("words.codes").as(Tree.class);
			tree.setSelection(tree.getItem(1));
			tree.notifyListeners(SWT.Selection, new Event());
		});
		editor.widget("words.code.theme").choose("Being heard");
		Ui.await("the code is under the theme", () -> "Being heard".equals(assessment().getCodes().getFirst().getTheme() == null ? ""
				: assessment().getCodes().getFirst().getTheme().getName()));
		Ui.run(() -> {
			var list = editor.widget("words.passages").as(Table.class);
			list.setSelection(0);
			list.notifyListeners(SWT.Selection, new Event());
		});
		editor.widget("words.quote").click();
		assertTrue(Ui.get(() -> assessment().getPassages().getFirst().isQuoted()));
		editor.widget("words.which").choose("Not gone over by me");
		Ui.await("two are left", () -> rows() == 2);
		editor.widget("words.nothing").click();
		Ui.await("one is left", () -> rows() == 1);
	}

	@Test
	@DisplayName("Texts that are selected together get one code by Enter, and a new theme takes in the code that is selected")
	void manyTextsAtOnce() {
		editor.widget("words.search").type("listen, wait");
		Ui.await("two hold one of them", () -> rows() == 2);
		Ui.run(() -> {
			var table = editor.widget("words.texts").as(Table.class);
			table.selectAll();
			table.notifyListeners(SWT.Selection, new Event());
		});
		editor.widget("words.texts").press(SWT.NONE, SWT.CR);
		assertTrue(Ui.get(() -> editor.widget("words.code").as(Text.class).isFocusControl()), "the code is typed next");
		editor.widget("words.code").type("Being heard").press(SWT.NONE, SWT.CR);
		assertEquals(2, passages().size());
		Ui.run(() -> {
			var tree = editor.widget("words.codes").as(Tree.class);
			tree.setSelection(tree.getItem(0));
			tree.notifyListeners(SWT.Selection, new Event());
		});
		editor.widget("words.addTheme").click();
		assertEquals("Being heard", Ui.get(() -> assessment().getCodes().getFirst().getTheme().getName()));
		editor.undo();
		assertEquals(0, Ui.get(() -> assessment().getThemes().size()));
	}

	@Test
	@DisplayName("Results show a theme with the number of its speakers and its quotes, point out a name, and lead to the passages")
	void resultsShowThemes(WorkbenchPage workbench) {
		Ui.run(() -> {
			var edits = new CodingEdits(editor.document(), Clock.systemUTC());
			var ballot = assessment().getSessions().getFirst().getBallots().getFirst();
			editor.document().execute("Speak", () -> {
				var votes = ballot.getVotes();
				for (var vote : votes) {
					votes = votes.with(vote.withComment("Ask Person 1: we wait."));
				}
				ballot.setVotes(votes);
				assessment().getParticipants().getFirst().setName("Ayesha Rahman");
				ballot.setVotes(votes.with(votes.of(1).orElseThrow().withComment("Ayesha lets us wait.")));
			});
			edits.markWhole(SpokenTexts.of(assessment()), "Waiting");
			edits.setTheme(assessment().getCodes(), edits.addTheme("Pace"));
			edits.setQuoted(assessment().getPassages().stream().limit(1).toList(), true);
		});
		int people = Ui.get(() -> assessment().getPassages().size());
		showPageWith(workbench, "results.overall", "io.orgdeck.ui.previousPage");
		var themes = editor.widget("results.themes").as(Composite.class);
		Ui.await("the theme is on Results", () -> words(themes).contains(people + " people speak of it"));
		String said = Ui.get(() -> words(themes));
		assertTrue(said.contains("\u201cAyesha lets us wait.\u201d"), said);
		assertTrue(said.contains("Names somebody: Ayesha."), said);
		editor.widget("results.theme.0").click();
		Ui.await("its passages are shown", () -> rows() == people);
		assertEquals("Of the selected code or theme", editor.widget("words.which").text());
	}

	private static String words(Composite composite) {
		var words = new StringJoiner("\n");
		collect(composite, words);
		return words.toString();
	}

	private static void collect(Composite from, StringJoiner words) {
		for (var child : from.getChildren()) {
			switch (child) {
				case Label label -> words.add(label.getText());
				case Link link -> words.add(link.getText().replaceAll("</?a>", ""));
				case Composite inner -> collect(inner, words);
				default -> words.add("");
			}
		}
	}

	@Test
	@DisplayName("Who is missing shows response by group as far as the guard tells it, and a text that names nobody")
	void whoIsMissing(WorkbenchPage workbench) {
		Ui.start(() -> workbench.run("io.orgdeck.ui.missing"));
		var dialog = DialogPage.await();
		assertTrue(dialog.widget("missing.sentence").as(Label.class) != null);
		var groups = dialog.widget("missing.groups").as(Table.class);
		assertEquals("Withheld", Ui.get(() -> groups.getItem(1).getText(2)), "two managers are too few");
		String text = dialog.widget("missing.text").text();
		assertTrue(text.contains("have not yet answered"), text);
		assertFalse(text.contains("Person"), text);
		dialog.press(IDialogConstants.CANCEL_ID);
	}
}
