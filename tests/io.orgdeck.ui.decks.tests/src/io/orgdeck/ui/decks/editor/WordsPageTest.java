package io.orgdeck.ui.decks.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.deck.DeckDrafts;
import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.document.DeckDocument;
import io.orgdeck.core.report.OwnWords;
import io.orgdeck.core.scoring.Bands;
import io.orgdeck.core.store.DeckStore;
import io.orgdeck.model.deck.Band;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Question;
import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;

@ExtendWith(WorkbenchTest.class)
@DisplayName("W15: a deck gets words of its own in its editor")
class WordsPageTest {

	private static final int WORDS = 5;

	@TempDir
	Path folder;

	@Test
	void aSubjectAndABandAreSaidAndUndone(WorkbenchPage workbench) throws Exception {
		Path file = folder.resolve("small.carddeck");
		new DeckStore().write(DeckDrafts.blank("Small deck"), file, true, new NullProgressMonitor());
		EditorPage editor = EditorPage.open(workbench, file);
		editor.showPage(WORDS);
		var words = editor.widget("words.list").as(Table.class);
		Ui.run(() -> {
			words.setSelection(0);
			words.notifyListeners(SWT.Selection, new Event());
		});
		editor.widget("words.text").type("an assured supplier");
		Ui.await("the list says so", () -> words.getItem(0).getText(2).equals("an assured supplier"));
		assertEquals(Optional.of("an assured supplier"), OwnWords.own(deck(), OwnWords.SUBJECT));
		editor.widget("bands.list.add").click();
		editor.widget("band.name").type("Initial");
		Ui.await("the band is called so", () -> Bands.of(deck()).stream().map(Band::getName).toList().equals(List.of("Initial")));
		editor.pressSave();
		assertEquals("Initial", new DeckStore().read(file).content().getBands().getFirst().getName());
		for (int steps = 0; steps < 3; steps++) {
			editor.undo();
		}
		assertEquals(List.of(), Bands.of(deck()));
		assertEquals(Optional.empty(), OwnWords.own(deck(), OwnWords.SUBJECT));
	}

	@Test
	@DisplayName("Groups of tags are made of the tags that questions bear, each including the one before; a tag is renamed everywhere, and no two are the same")
	void groupsOfTagsAreMadeAndRenamed(WorkbenchPage workbench) throws Exception {
		Deck small = DeckDrafts.example("Small deck");
		List<Question> questions = Decks.asked(small);
		questions.forEach(question -> question.getTags().clear());
		questions.getFirst().getTags().addAll(List.of("basic", "quick check"));
		questions.getLast().getTags().add("advanced");
		Path file = folder.resolve("tagged.carddeck");
		new DeckStore().write(small, file, true, new NullProgressMonitor());
		EditorPage editor = EditorPage.open(workbench, file);
		editor.showPage(WORDS);
		editor.widget("groups.list.add").click();
		editor.widget("groups.list.add").click();
		var list = editor.widget("groups.list").as(Table.class);
		assertEquals(List.of("basic|1", "quick check|1"), rows(list));
		editor.widget("group.tag").type("Basic");
		editor.widget("group.name").focus();
		assertEquals("quick check", deck().getTagGroups().get(1).getTag(), "another group has that tag");
		editor.widget("group.tag").type("quick look");
		editor.widget("group.name").focus();
		Ui.await("it is called so on the question, too",
				() -> Decks.asked(deck()).getFirst().getTags().equals(List.of("basic", "quick look")));
		editor.pressSave();
		assertEquals("basic", new DeckStore().read(file).content().getTagGroups().get(1).getIncludes());
		editor.widget("group.includes").choose("no other group");
		Ui.await("it stands alone", () -> deck().getTagGroups().get(1).getIncludes() == null);
		for (int steps = 0; steps < 4; steps++) {
			editor.undo();
		}
		assertEquals(List.of(), deck().getTagGroups());
		assertEquals(List.of("basic", "quick check"), Decks.asked(deck()).getFirst().getTags());
	}

	private static List<String> rows(Table list) {
		return Ui.get(() -> Arrays.stream(list.getItems()).map(item -> item.getText(0) + '|' + item.getText(3)).toList());
	}

	private static Deck deck() {
		return Ui.get(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor()
				.getAdapter(DeckDocument.class)).content();
	}
}
