package io.orgdeck.ui.decks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.deck.AskedAs;
import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.document.DeckDocument;
import io.orgdeck.testkit.DialogPage;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;

@ExtendWith(WorkbenchTest.class)
@DisplayName("D8: a table of questions becomes a deck in the window")
class MappingDialogTest {

	private static final String TABLE = """
			Ref,Domain,Question,Level 1: No,Level 2: Yes,Owner
			1.1,Lead,Is there a plan for it?,No plan.,A plan.,Ann
			1.2,Lead,Is somebody responsible?,Nobody.,Somebody.,Bob
			2.1,Do,Are users asked about it?,Never.,Always.,Ann
			""";

	@TempDir
	Path folder;

	private DialogPage open(WorkbenchPage workbench, String name, String table) throws Exception {
		workbench.answerFileQuestions(Files.writeString(folder.resolve(name), table));
		workbench.run("io.orgdeck.ui.importDeck");
		var dialog = DialogPage.await();
		Ui.await("the cards are made", () -> dialog.widget("map.summary").text().contains("Questions: 3"));
		return dialog;
	}

	private static DeckDocument deck() {
		return Ui.awaitPresent("a deck is open",
				() -> Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor())
						.map(editor -> editor.getAdapter(DeckDocument.class)));
	}

	@Test
	void columnsAreProposedDecidedAndRemembered(WorkbenchPage workbench) throws Exception {
		var dialog = open(workbench, "Maturity 2026.csv", TABLE);
		assertEquals(List.of("code", "section", "question", "level 1 No", "level 2 Yes", "nothing"), meanings(dialog));
		assertTrue(dialog.widget("map.remarks").text().contains("“Owner” is not taken"), dialog.widget("map.remarks")::text);
		var columns = dialog.widget("map.columns").as(Table.class);
		Ui.run(() -> {
			columns.setSelection(5);
			columns.notifyListeners(SWT.Selection, new Event());
		});
		dialog.widget("map.meaning").choose("text to read");
		Ui.await("no remark is left", () -> dialog.widget("map.summary").text().contains("Remarks: 0"));
		dialog.widget("map.after").click();
		assertEquals("Card 2 of 3", dialog.widget("map.place").text());
		dialog.press(IDialogConstants.OK_ID);
		assertEquals(List.of("Ann", "Bob", "Ann"),
				Decks.cards(deck().content()).stream().map(card -> String.join(" ", card.getParagraphs())).toList());

		var next = open(workbench, "Maturity 2027.csv", "Ref,Question,Domain,Level 1: No,Level 2: Yes,Owner\n"
				+ "1.1,Is there a plan for it?,Lead,No plan.,A plan.,Ann\n1.2,Is somebody responsible?,Lead,Nobody.,Somebody.,Bob\n"
				+ "2.1,Are users asked about it?,Do,Never.,Always.,Ann\n");
		assertTrue(next.widget("map.remarks").text().contains("“Question” has moved from C to B"), next.widget("map.remarks")::text);
		assertEquals(List.of("code", "question", "section", "level 1 No", "level 2 Yes", "text to read"), meanings(next));
		next.press(IDialogConstants.CANCEL_ID);
	}

	@Test
	void kindsOfAnswerAreGuessedShownAndSwitchedOff(WorkbenchPage workbench) throws Exception {
		var dialog = open(workbench, "Kinds.csv", """
				Section,Question,Options
				Plans,Is there a plan for it?,Yes; No
				Plans,Is the plan known to all?,Yes; No
				Plans,How well does it work?,1 = badly; 2 = well
				""");
		assertEquals("Kinds of answer: rating (1), yes or no (2). Language: English.", dialog.widget("map.kinds").text());
		assertTrue(dialog.widget("map.remarks").text().contains("Guessed: yes or no, because the answers are “Yes; No”. Questions: 2"),
				dialog.widget("map.remarks")::text);
		dialog.widget("map.guessing").click();
		Ui.await("nothing is guessed", () -> dialog.widget("map.kinds").text().equals("Kinds of answer: rating (3). Language: English."));
		assertTrue(dialog.widget("map.summary").text().contains("Remarks: 0"), dialog.widget("map.summary")::text);
		dialog.press(IDialogConstants.OK_ID);
		assertEquals(List.of(AskedAs.RATING, AskedAs.RATING, AskedAs.RATING),
				Decks.asked(deck().content()).stream().map(AskedAs::of).toList());
		var next = open(workbench, "Kinds.csv", """
				Section,Question,Options
				Plans,Is there a plan for it?,Yes; No
				Plans,Is the plan known to all?,Yes; No
				Plans,Does it work any better?,Yes; No
				""");
		assertEquals("Kinds of answer: rating (3). Language: English.", next.widget("map.kinds").text(), "what was decided is remembered");
		next.press(IDialogConstants.CANCEL_ID);
	}

	private static List<String> meanings(DialogPage dialog) {
		var columns = dialog.widget("map.columns").as(Table.class);
		return Ui.get(() -> Stream.of(columns.getItems()).map(item -> item.getText(3)).toList());
	}
}
