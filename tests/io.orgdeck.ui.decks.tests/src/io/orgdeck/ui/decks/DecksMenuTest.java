package io.orgdeck.ui.decks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.deck.DeckEntry;
import io.orgdeck.core.deck.DeckFolder;
import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.document.DeckDocument;
import io.orgdeck.testkit.DialogPage;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;
import io.orgdeck.ui.parts.PageBar;

/** A spreadsheet becomes an installed deck, another builds on it, and it is handed on and removed: without Java, without a restart. */
@ExtendWith(WorkbenchTest.class)
class DecksMenuTest {

	private static final int INSTALL = 0;

	@TempDir
	Path folder;

	@AfterEach
	void removeWhatWasInstalled() throws Exception {
		for (DeckEntry entry : DeckRegistry.platform().decks()) {
			if (entry.file().isPresent()) {
				Files.deleteIfExists(entry.file().get());
			}
		}
		DeckRegistry.platform().refresh();
	}

	private Path sheet(String rows) throws Exception {
		return Files.writeString(folder.resolve("Team cards.csv"), "section,card,title,question,dimension,mood\n" + rows);
	}

	private static DeckDocument document() {
		return Ui.awaitPresent("a deck is open",
				() -> Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor())
						.map(editor -> editor.getAdapter(DeckDocument.class)));
	}

	/** Makes a deck of a sheet with an unknown column and installs it. */
	private void importAndInstall(WorkbenchPage workbench) throws Exception {
		workbench.answerFileQuestions(sheet("T,T1,Trust,People speak up.,Trust,good\nT,T2,Time,There is time.,Trust,bad\n"));
		workbench.run("io.orgdeck.ui.importDeck");
		var report = DialogPage.await();
		assertTrue(report.texts().stream().anyMatch(text -> text.contains("One thing you may want to know")), report.texts()::toString);
		report.press(IDialogConstants.OK_ID);
		assertEquals(2, Decks.cards(document().content()).size());
		workbench.widget("editor.install").click();
		var offer = DialogPage.await();
		assertTrue(offer.texts().stream().anyMatch(text -> text.contains("Licence: not stated")), offer.texts()::toString);
		offer.press(INSTALL);
		DialogPage.await().press(IDialogConstants.OK_ID);
	}

	@Test
	void aSheetBecomesAnInstalledDeckThatCardPacksShowsAtOnce(WorkbenchPage workbench) throws Exception {
		workbench.showPerspective("io.orgdeck.app.prepare");
		workbench.showView("io.orgdeck.ui.cardPacks");
		var status = workbench.widget("cardPacks.status").as(Label.class);
		int before = cards(status);
		importAndInstall(workbench);
		Ui.await("both cards are on the shelf", () -> cards(status) == before + 2);
		workbench.run("io.orgdeck.ui.removeDeck");
		DialogPage.await().press(IDialogConstants.OK_ID);
		Ui.await("the cards are gone", () -> cards(status) == before);
	}

	/** How many cards the shelf says it has. */
	private static int cards(Label status) {
		var first = Ui.get(status::getText).split(" ")[0];
		return first.matches("\\d+") ? Integer.parseInt(first) : 0;
	}

	@Test
	void aRowThatCannotBeUsedIsNamedAndNothingIsMade(WorkbenchPage workbench) throws Exception {
		workbench.answerFileQuestions(sheet("T,T1,Trust,People speak up.,Trust,\n,,No code here,,,\n"));
		workbench.run("io.orgdeck.ui.importDeck");
		var report = DialogPage.await();
		var problems = report.widget("import.problems").as(Table.class);
		var last = Ui.get(() -> problems.getItem(problems.getItemCount() - 1));
		assertEquals("Error", Ui.get(() -> last.getText(0)));
		assertEquals("Row 3, column B", Ui.get(() -> last.getText(1)));
		report.press(IDialogConstants.CANCEL_ID);
		assertEquals(0, workbench.editors().size());
	}

	@Test
	void anotherDeckBuildsOnItAndRetitlesACard(WorkbenchPage workbench) throws Exception {
		importAndInstall(workbench);
		workbench.run("io.orgdeck.ui.buildOnDeck");
		var dialog = DialogPage.await();
		assertEquals("Team cards, our edition", dialog.widget("deck.name").text());
		dialog.press(IDialogConstants.OK_ID);
		workbench.activate();
		var document = document();
		showPage(workbench, 1);
		var cards = workbench.widget("changes.list").as(Tree.class);
		Ui.run(() -> {
			cards.setSelection(cards.getItem(0).getItem(0));
			cards.notifyListeners(SWT.Selection, new Event());
		});
		workbench.widget("change.title").type("Trust among us");
		assertEquals("T1", document.content().getChanges().getFirst().getCard());
		Ui.await("the list says so", () -> cards.getItem(0).getItem(0).getText().equals("T1  Trust among us   – new title"));
		workbench.widget("editor.install").click();
		DialogPage.await().press(INSTALL);
		DialogPage.await().press(IDialogConstants.OK_ID);
		var laid = DeckRegistry.platform().find(document.content().getId()).orElseThrow().deck();
		assertEquals("Trust among us", Decks.card(laid, "T1").orElseThrow().getTitle());
		assertEquals("Time", Decks.card(laid, "T2").orElseThrow().getTitle());
		workbench.run("org.eclipse.ui.edit.undo");
		assertFalse(document.content().getChanges().stream().anyMatch(change -> "Trust among us".equals(change.getTitle())));
	}

	@Test
	void aDeckThatBuildsOnAnotherNamesItsCardsAndLeavesItsDimensionsAlone(WorkbenchPage workbench) throws Exception {
		importAndInstall(workbench);
		workbench.run("io.orgdeck.ui.buildOnDeck");
		DialogPage.await().press(IDialogConstants.OK_ID);
		workbench.activate();
		var document = document();
		showPage(workbench, 3);
		var name = workbench.widget("dimension.name").as(Text.class);
		Ui.await("the dimension of the other deck is shown", () -> !name.getText().isEmpty());
		assertFalse(Ui.get(name::getEnabled));
		showPage(workbench, 4);
		workbench.widget("guide.activities.add").click();
		workbench.widget("activity.cards.add").click();
		workbench.widget("activity.cards.first").type("t2");
		workbench.widget("activity.title").focus();
		Ui.await("the list names it",
				() -> "T2".equals(workbench.widget("activity.cards").as(Table.class).getItem(0).getText(1)));
		assertEquals("Time", document.content().getStandIns().getFirst().getTitle());
		assertEquals(0, Decks.cards(document.content()).size());
		workbench.run("org.eclipse.ui.edit.undo");
		assertTrue(document.content().getStandIns().isEmpty());
	}

	/** Goes on to a page, counted from 0, with the arrow keys. */
	private static void showPage(WorkbenchPage workbench, int page) {
		var bar = workbench.widget("editor.pages").as(PageBar.class);
		for (int before = Ui.get(bar::shown); before < page; before++) {
			int next = before + 1;
			workbench.widget("editor.pages").focus();
			workbench.widget("editor.pages").press(0, SWT.ARROW_RIGHT);
			Ui.await("the next page is shown", () -> bar.shown() == next);
		}
	}

	@Test
	void aDeckIsHandedOnAsAPlugin(WorkbenchPage workbench) throws Exception {
		importAndInstall(workbench);
		Path jar = folder.resolve("team.jar");
		workbench.answerFileQuestions(jar);
		workbench.run("io.orgdeck.ui.exportDeckPlugin");
		var dialog = DialogPage.await();
		assertTrue(dialog.widget("deck.about").text().contains("2 cards"));
		dialog.press(IDialogConstants.OK_ID);
		Ui.await("the plug-in is written", () -> Files.exists(jar));
		DialogPage.await().press(1);
		assertEquals("Team cards", DeckFolder.inspect(jar).getTitle());
	}
}
