package io.orgdeck.ui.decks.cards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.deck.DeckDrafts;
import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.document.DeckDocument;
import io.orgdeck.core.store.DeckStore;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.samples.DrawnPicture;
import io.orgdeck.testkit.KeyStrokes;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;
import io.orgdeck.ui.parts.PictureInText;

/** The picture of a card where the card is read. */
@ExtendWith(WorkbenchTest.class)
class PictureOnCardTest {

	@TempDir
	Path folder;

	private StyledText paper;

	private int height() {
		return Ui.get(() -> paper.getLineHeight(paper.getText().indexOf(PictureInText.PLACE)));
	}

	@Test
	@DisplayName("The picture stands in the text, follows the zoom, and its words are read out and copied without taking room")
	void picture(WorkbenchPage workbench) throws Exception {
		Deck deck = DeckDrafts.blank("Small deck");
		var card = Decks.cards(deck).getFirst();
		card.getParagraphs().add("What it is about.");
		card.setPicture(DrawnPicture.of(120, 100, "Stripes & more"));
		card.getPicture().setCredit("Drawn by Bethan");
		Path file = folder.resolve("small.carddeck");
		new DeckStore().write(deck, file, true, new NullProgressMonitor());
		workbench.open(file);
		Ui.run(() -> {
			var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
			CardView.show(page, Decks.cards(page.getActiveEditor().getAdapter(DeckDocument.class).content()).getFirst());
		});
		workbench.showView(CardView.ID);
		paper = workbench.widget("card.text").as(StyledText.class);
		Ui.await("the card is shown", () -> paper.getText().contains("What it is about.\n\ufffcPicture: Stripes & more\nDrawn by Bethan"));
		Ui.await("the picture has its height", () -> height() >= 100 && height() < 130);
		int words = Ui.get(() -> paper.getText().indexOf("Picture:"));
		assertEquals(Ui.get(() -> paper.getLocationAtOffset(words).x), Ui.get(() -> paper.getLocationAtOffset(words + 10).x));
		int before = height();
		KeyStrokes.press(workbench.widget("card.text"), SWT.MOD1, '+');
		Ui.await("the picture is larger", () -> height() > before * 1.15);
		KeyStrokes.press(workbench.widget("card.text"), SWT.MOD1, '0');
		Ui.await("the picture is as before", () -> height() == before);
		assertTrue(CardText.of(card, false).plain().contains("What it is about.\nPicture: Stripes & more\nDrawn by Bethan"));
	}
}
