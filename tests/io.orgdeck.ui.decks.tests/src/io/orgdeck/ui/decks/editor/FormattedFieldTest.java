package io.orgdeck.ui.decks.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.deck.DeckDrafts;
import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.document.DeckDocument;
import io.orgdeck.core.store.DeckStore;
import io.orgdeck.model.deck.Card;
import io.orgdeck.testkit.DialogPage;
import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;

@DisplayName("The text of a card is formatted in the editor of its deck")
@ExtendWith(WorkbenchTest.class)
class FormattedFieldTest {

	private static final int CARDS = 2;

	@TempDir
	private Path folder;

	private WorkbenchPage workbench;
	private EditorPage editor;
	private Text text;

	@BeforeEach
	void openEditor(WorkbenchPage window) throws Exception {
		workbench = window;
		var file = folder.resolve("small.carddeck");
		var deck = DeckDrafts.blank("Small deck");
		Card card = Decks.cards(deck).getFirst();
		card.getParagraphs().clear();
		card.getParagraphs().addAll(List.of("Ask everybody", "and wait"));
		new DeckStore().write(deck, file, true, new NullProgressMonitor());
		editor = EditorPage.open(workbench, file);
		editor.showPage(CARDS);
		text = editor.widget("card.text").as(Text.class);
		Ui.await("the field has the focus", () -> text.setFocus() && text.isFocusControl());
	}

	private List<String> paragraphs() {
		return Ui.get(() -> List.copyOf(Decks.cards(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor()
				.getAdapter(DeckDocument.class).content()).getFirst().getParagraphs()));
	}

	private void awaitParagraphs(String... expected) {
		Ui.await("the card says " + List.of(expected), () -> paragraphs().equals(List.of(expected)));
	}

	private void select(String words) {
		Ui.run(() -> text.setSelection(text.getText().indexOf(words), text.getText().indexOf(words) + words.length()));
	}

	private void copied(Transfer kind, String words) {
		Ui.run(() -> {
			var clipboard = new Clipboard(text.getDisplay());
			clipboard.setContents(new Object[] { words, words.replaceAll("<[^>]*>", "") },
					new Transfer[] { kind, TextTransfer.getInstance() });
			clipboard.dispose();
		});
	}

	@Test
	void keysAndToolsSetMarksThatAreTakenBackOneByOne() {
		select("everybody");
		workbench.run("io.orgdeck.ui.format.bold");
		awaitParagraphs("Ask **everybody**", "and wait");
		editor.widget("card.text.italic").click();
		awaitParagraphs("Ask ***everybody***", "and wait");
		workbench.run("org.eclipse.ui.edit.undo");
		awaitParagraphs("Ask **everybody**", "and wait");
		workbench.run("org.eclipse.ui.edit.undo");
		awaitParagraphs("Ask everybody", "and wait");
	}

	@Test
	void linesBecomeItems() {
		Ui.run(text::selectAll);
		workbench.run("io.orgdeck.ui.format.list");
		awaitParagraphs("- Ask everybody", "- and wait");
		workbench.run("io.orgdeck.ui.format.list");
		awaitParagraphs("Ask everybody", "and wait");
	}

	@Test
	void aLinkAsksForItsAddress() {
		select("everybody");
		workbench.run("io.orgdeck.ui.format.link");
		var dialog = DialogPage.await();
		dialog.widget("link.address").type("www.example.org/all");
		dialog.press(IDialogConstants.OK_ID);
		awaitParagraphs("Ask [everybody](https://www.example.org/all)", "and wait");
	}

	@Test
	void whatIsPastedKeepsItsLooks() {
		copied(HTMLTransfer.getInstance(), "<p>Ask <b>all</b></p><ul><li>now</li><li>then</li></ul><script>x()</script>");
		Ui.run(text::selectAll);
		workbench.run("org.eclipse.ui.edit.paste");
		awaitParagraphs("Ask **all**", "- now", "- then");
		Ui.run(text::selectAll);
		workbench.run("io.orgdeck.ui.format.pastePlain");
		Ui.await("the words alone are pasted", () -> !text.getText().contains("*"));
		assertEquals(1, paragraphs().size());
	}
}
