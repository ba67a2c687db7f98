package io.orgdeck.ui.decks.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
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
import io.orgdeck.core.document.DeckDocument;
import io.orgdeck.core.report.OwnWords;
import io.orgdeck.core.scoring.Bands;
import io.orgdeck.core.store.DeckStore;
import io.orgdeck.model.deck.Band;
import io.orgdeck.model.deck.Deck;
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

	private static Deck deck() {
		return Ui.get(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor()
				.getAdapter(DeckDocument.class)).content();
	}
}
