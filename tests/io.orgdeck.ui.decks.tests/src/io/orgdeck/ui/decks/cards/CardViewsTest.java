package io.orgdeck.ui.decks.cards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.deck.CardIndex;
import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.model.Ids;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckPackage.Literals;
import io.orgdeck.model.deck.Section;
import io.orgdeck.testkit.KeyStrokes;
import io.orgdeck.testkit.SampleFile;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;
import io.orgdeck.ui.decks.cards.PackOutline.Arrangement;

@ExtendWith(WorkbenchTest.class)
class CardViewsTest {

	@TempDir
	Path folder;

	private static void awaitStatus(WorkbenchPage workbench, String text) {
		var status = workbench.widget("cardPacks.status");
		Ui.await("the status is " + text, () -> status.as(Label.class).getText().equals(text));
	}

	@Test
	void theFilterFindsWordsInsideCardsAndEnterLeadsToTheCard(WorkbenchPage workbench) {
		workbench.showPerspective("io.orgdeck.app.prepare");
		workbench.showView(CardView.ID);
		workbench.showView(CardPacksView.ID);
		awaitStatus(workbench, "23 cards");
		workbench.widget("cardPacks.filter").type("near miss blame");
		awaitStatus(workbench, "1 of 23 cards");
		KeyStrokes.press(workbench.widget("cardPacks.filter"), 0, SWT.ARROW_DOWN);
		var text = workbench.widget("card.text");
		Ui.await("the card is shown", () -> text.as(StyledText.class).getText().startsWith("Learning from mistakes"));
		workbench.widget("cardPacks.filter").type("unicorn");
		awaitStatus(workbench, "No card has the words “unicorn”. Press Escape to see all cards.");
		KeyStrokes.press(workbench.widget("cardPacks.filter"), 0, SWT.ESC);
		awaitStatus(workbench, "23 cards");
	}

	@Test
	void copyTakesTheWholeCardOrWhatIsSelected(WorkbenchPage workbench) {
		workbench.showPerspective("io.orgdeck.app.prepare");
		workbench.showView(CardView.ID);
		workbench.showView(CardPacksView.ID);
		awaitStatus(workbench, "23 cards");
		workbench.widget("cardPacks.filter").type("near miss blame");
		awaitStatus(workbench, "1 of 23 cards");
		KeyStrokes.press(workbench.widget("cardPacks.filter"), 0, SWT.ARROW_DOWN);
		workbench.showView(CardView.ID);
		var paper = workbench.widget("card.text").as(StyledText.class);
		Ui.await("the card is shown",
				() -> paper.setFocus() && paper.isFocusControl() && paper.getText().startsWith("Learning from mistakes"));
		workbench.run("org.eclipse.ui.edit.copy");
		String words = (String) copied(TextTransfer.getInstance());
		assertTrue(words.startsWith("K6") && words.contains("Learning from mistakes") && words.contains("K6.1"), words);
		assertTrue(((String) copied(HTMLTransfer.getInstance())).contains("<h1>Learning from mistakes"), "other programs get it formatted");
		Ui.run(() -> paper.setSelection(0, "Learning".length()));
		workbench.run("org.eclipse.ui.edit.copy");
		assertEquals("Learning", copied(TextTransfer.getInstance()));
		workbench.widget("cardPacks.filter").type("");
	}

	private static Object copied(Transfer kind) {
		return Ui.get(() -> {
			var clipboard = new Clipboard(Display.getDefault());
			try {
				return clipboard.getContents(kind);
			} finally {
				clipboard.dispose();
			}
		});
	}

	@Test
	void aCardCanBeMadeLarger(WorkbenchPage workbench) {
		workbench.showPerspective("io.orgdeck.app.prepare");
		workbench.showView(CardPacksView.ID);
		awaitStatus(workbench, "23 cards");
		workbench.widget("cardPacks.filter").type("K11");
		awaitStatus(workbench, "2 of 23 cards");
		workbench.showView(CardView.ID);
		workbench.showView(CardPacksView.ID);
		KeyStrokes.press(workbench.widget("cardPacks.filter"), 0, SWT.ARROW_DOWN);
		var paper = workbench.widget("card.text").as(StyledText.class);
		Ui.await("the card is shown", () -> paper.getText().startsWith("Five features"));
		int before = Ui.get(() -> paper.getLineHeight(0));
		KeyStrokes.press(workbench.widget("card.text"), SWT.MOD1, '+');
		Ui.await("the type is larger", () -> paper.getLineHeight(0) > before);
		KeyStrokes.press(workbench.widget("card.text"), SWT.MOD1, '0');
		Ui.await("the type is as before", () -> paper.getLineHeight(0) == before);
		workbench.widget("cardPacks.filter").type("");
	}

	@Test
	void aSessionIsPlannedFromTheGuideInOneStep(WorkbenchPage workbench) throws IOException {
		workbench.showPerspective("io.orgdeck.app.prepare");
		workbench.showView(UsageGuideView.ID);
		assertFalse(workbench.widget("guide.plan").isEnabled());
		assertEquals("Open or create an assessment first, and the session is planned there.", workbench.widget("guide.plan.hint").text());
		var editor = workbench.open(SampleFile.write(folder, "riverside"));
		var document = Ui.get(() -> editor.getAdapter(AssessmentDocument.class));
		workbench.showView(UsageGuideView.ID);
		Ui.await("a session can be planned", () -> workbench.shows("guide.plan"));
		assertTrue(workbench.widget("guide.plan").isEnabled());
		int before = document.content().getSessions().size();
		workbench.widget("guide.plan").click();
		assertEquals(before + 1, document.content().getSessions().size());
		assertEquals(List.of("K11", "K12"),
				document.content().getSessions().getLast().getCards().stream().map(chosen -> chosen.getCard().getCode()).toList());
		workbench.run("org.eclipse.ui.edit.undo");
		assertEquals(before, document.content().getSessions().size());
		assertEquals(Optional.empty(), document.undoLabel());
	}

	@Test
	void tenThousandCardsAreRowsOnlyWhereTheyAreSeen(WorkbenchPage workbench) {
		Deck deck = Ids.create(Literals.DECK);
		for (int i = 0; i < 10; i++) {
			Section section = Ids.create(Literals.SECTION);
			section.setCode("S" + i);
			deck.getSections().add(section);
			for (int j = 0; j < 1000; j++) {
				Card card = Ids.create(Literals.CARD);
				card.setCode("S" + i + "." + j);
				card.getParagraphs().add("river " + (j % 7 == 0 ? "otter" : "heron"));
				section.getCards().add(card);
			}
		}
		var index = CardIndex.of(List.of(deck));
		int made = Ui.get(() -> {
			var shell = new Shell();
			try {
				shell.setLayout(new FillLayout());
				var tree = new CardTree(shell);
				shell.setSize(300, 400);
				shell.open();
				tree.show(PackOutline.of(List.of(deck), Arrangement.SECTION, index.find("otter")));
				assertEquals(1430, PackOutline.of(List.of(deck), Arrangement.SECTION, index.find("otter")).size());
				return filled(tree.control());
			} finally {
				shell.dispose();
			}
		});
		assertTrue(made < 100, made + " rows");
	}

	private static int filled(Tree tree) {
		int count = 0;
		for (var pack : tree.getItems()) {
			for (var group : pack.getItems()) {
				count++;
				for (int i = 0; group.getExpanded() && i < group.getItemCount(); i++) {
					count += group.getItem(i).getData() == null ? 0 : 1;
				}
			}
		}
		return count;
	}
}
