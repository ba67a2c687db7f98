package io.orgdeck.ui.decks.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.deck.DeckDrafts;
import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.deck.Overlay;
import io.orgdeck.core.picture.CardPicture;
import io.orgdeck.core.store.DeckStore;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.samples.DrawnPicture;
import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.KeyStrokes;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;
import io.orgdeck.ui.files.FileQuestion;

/** The page of a deck that builds on another, where the cards of the other are changed. */
@ExtendWith(WorkbenchTest.class)
class ChangesPageTest {

	private static final int CHANGES = 2;
	private static final int OVERVIEW = 1;
	private static final int TRANSLATIONS = 7;

	@TempDir
	Path folder;

	private Deck base;
	private Path file;
	private EditorPage editor;
	private Tree tree;

	@BeforeEach
	void openEditor(WorkbenchPage workbench) throws Exception {
		base = DeckDrafts.blank("Base deck");
		base.setLicence("For our own use");
		Decks.cards(base).getFirst().setPicture(DrawnPicture.of(400, 200, "Stripes"));
		Path other = folder.resolve("base.carddeck");
		new DeckStore().write(base, other, true, new NullProgressMonitor());
		DeckRegistry.platform().install(other, true, new NullProgressMonitor());
		file = folder.resolve("over.carddeck");
		new DeckStore().write(DeckDrafts.buildingOn(base, "Our edition"), file, true, new NullProgressMonitor());
		editor = EditorPage.open(workbench, file);
		editor.showPage(CHANGES);
		tree = editor.widget("changes.list").as(Tree.class);
		Ui.run(() -> {
			tree.setSelection(tree.getItem(0).getItem(0));
			tree.notifyListeners(SWT.Selection, new Event());
		});
	}

	@AfterEach
	void removeBase() throws Exception {
		Ui.run(() -> FileQuestion.answerWith(null));
		DeckRegistry.platform().remove(base.getId());
	}

	private void awaitListed(String end) {
		Ui.await("the list says so", () -> tree.getItem(0).getItem(0).getText().endsWith(end));
	}

	private String seen() throws Exception {
		editor.pressSave();
		return CardPicture.of(Decks.cards(Overlay.resolve(new DeckStore().read(file).content(), base).deck()).getFirst())
				.map(picture -> picture.width() + " wide: " + picture.words()).orElse("none");
	}

	@Test
	@DisplayName("The picture of a card of the other deck is seen, changed, taken off and put back, and each can be undone")
	void picture() throws Exception {
		assertEquals("Picture: Stripes", editor.widget("change.picture").spoken());
		assertEquals("Stripes", editor.widget("change.picture.words").text());
		assertFalse(editor.widget("change.picture.words").isEnabled(), "what the other deck says");
		assertFalse(editor.widget("change.picture.asInBase").isEnabled());
		Path picture = Files.write(folder.resolve("wide.png"), DrawnPicture.png(500, 100));
		Ui.run(() -> FileQuestion.answerWith(question -> List.of(picture)));
		editor.widget("change.picture.choose").click();
		awaitListed("other picture");
		assertEquals("Picture: nobody has said what it shows", editor.widget("change.picture").spoken());
		editor.widget("change.picture.words").type("A wide one");
		assertEquals("500 wide: A wide one", seen());
		KeyStrokes.press(editor.widget("change.picture"), 0, SWT.DEL);
		awaitListed("without a picture");
		assertEquals("No picture. Choose a file, paste one, or drop it here.", editor.widget("change.picture").spoken());
		assertEquals("none", seen());
		editor.widget("change.picture.asInBase").click();
		Ui.await("the list is as it was", () -> !tree.getItem(0).getItem(0).getText().contains("picture"));
		assertEquals("Picture: Stripes", editor.widget("change.picture").spoken());
		assertEquals("400 wide: Stripes", seen());
		editor.undo();
		awaitListed("without a picture");
		editor.undo();
		awaitListed("other picture");
		editor.undo();
		editor.undo();
		Ui.await("the list is as it was", () -> !tree.getItem(0).getItem(0).getText().contains("picture"));
		assertEquals("400 wide: Stripes", seen());
		editor.redo();
		awaitListed("other picture");
	}

	@Test
	@DisplayName("What is said of a picture is translated under the name of its card")
	void translated() throws Exception {
		Path picture = Files.write(folder.resolve("wide.png"), DrawnPicture.png(500, 100));
		Ui.run(() -> FileQuestion.answerWith(question -> List.of(picture)));
		editor.widget("change.picture.choose").click();
		awaitListed("other picture");
		editor.widget("change.picture.words").type("A wide one");
		editor.showPage(TRANSLATIONS);
		var language = editor.widget("translations.language").as(Combo.class);
		Ui.run(() -> language.setText("cy"));
		var list = editor.widget("translations.list").as(Table.class);
		Ui.await("the words are there", () -> Stream.of(list.getItems()).anyMatch(line -> line.getText(2).equals("A wide one")
				&& line.getText(0).equals("Picture for " + Decks.cards(base).getFirst().getCode())));
	}

	@Test
	@DisplayName("A picture that nobody has described is a remark with the name of the card, which leads to it")
	void remark() throws Exception {
		Path picture = Files.write(folder.resolve("wide.png"), DrawnPicture.png(500, 100));
		Ui.run(() -> FileQuestion.answerWith(question -> List.of(picture)));
		editor.widget("change.picture.choose").click();
		awaitListed("other picture");
		Ui.run(() -> tree.deselectAll());
		editor.showPage(OVERVIEW);
		Ui.await("the overview lists it", () -> editor.widget("deck.flaw.0").text()
				.contains("The picture of " + Names.onScreen().full(Decks.cards(base).getFirst()) + " has no words"));
		editor.widget("deck.flaw.0").click();
		Ui.await("the card is chosen", () -> tree.getSelectionCount() == 1);
	}
}
