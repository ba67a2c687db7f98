package io.orgdeck.ui.decks.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.deck.DeckDrafts;
import io.orgdeck.core.document.DeckDocument;
import io.orgdeck.core.store.DeckStore;
import io.orgdeck.core.translation.DeckTranslations;
import io.orgdeck.core.translation.TranslatedText.State;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckPackage.Literals;
import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;

@ExtendWith(WorkbenchTest.class)
@DisplayName("A deck is translated text by text in its editor")
class TranslationsPageTest {

	private static final int TRANSLATIONS = 6;

	@TempDir
	Path folder;

	@Test
	void aTextIsTranslatedGoesOutOfDateAndIsUndone(WorkbenchPage workbench) throws Exception {
		Path file = folder.resolve("small.carddeck");
		new DeckStore().write(DeckDrafts.blank("Small deck"), file, true, new NullProgressMonitor());
		EditorPage editor = EditorPage.open(workbench, file);
		editor.showPage(TRANSLATIONS);
		var language = editor.widget("translations.language").as(Combo.class);
		Ui.run(() -> language.setText("cy"));
		var list = editor.widget("translations.list").as(Table.class);
		Ui.await("every text is there", () -> list.getItemCount() == DeckTranslations.of(deck(), "cy").size() && list.getItemCount() > 1);
		Ui.run(() -> {
			list.setSelection(0);
			list.notifyListeners(SWT.Selection, new Event());
		});
		editor.widget("translations.text").type("Dec bach");
		Ui.await("the list says so", () -> list.getItem(0).getText(3).equals("Dec bach"));
		assertEquals("", Ui.get(() -> list.getItem(0).getText(4)));
		var count = editor.widget("translations.count").as(Label.class);
		int missing = DeckTranslations.count(deck(), "cy").missing();
		assertTrue(Ui.get(count::getText).contains(missing + " missing, 0 out of date"), Ui.get(count::getText));
		Ui.run(() -> document().set(deck(), Literals.DECK__TITLE, "Little deck", "Rename"));
		Ui.await("what the deck changes is out of date", () -> list.getItem(0).getText(4).equals("out of date"));
		assertEquals("Dec bach", Ui.get(() -> list.getItem(0).getText(3)));
		Ui.run(() -> {
			list.setSelection(0);
			list.notifyListeners(SWT.Selection, new Event());
		});
		editor.widget("translations.upToDate").click();
		Ui.await("it is right again", () -> list.getItem(0).getText(4).isEmpty());
		editor.pressSave();
		assertEquals(List.of("cy"), List.copyOf(DeckTranslations.languages(new DeckStore().read(file).content())));
		for (int steps = 0; steps < 3; steps++) {
			editor.undo();
		}
		assertEquals(State.MISSING, DeckTranslations.of(deck(), "cy").getFirst().state());
	}

	private static DeckDocument document() {
		return Ui.get(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor()
				.getAdapter(DeckDocument.class));
	}

	private static Deck deck() {
		return document().content();
	}
}
