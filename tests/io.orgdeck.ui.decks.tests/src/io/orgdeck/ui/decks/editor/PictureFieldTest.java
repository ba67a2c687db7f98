package io.orgdeck.ui.decks.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.deck.DeckDrafts;
import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.document.DeckDocument;
import io.orgdeck.core.picture.CardPicture;
import io.orgdeck.core.store.DeckStore;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.deck.Card;
import io.orgdeck.samples.DrawnPicture;
import io.orgdeck.testkit.DialogPage;
import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.KeyStrokes;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;
import io.orgdeck.ui.files.FileQuestion;

/** The picture of a card in the editor of its deck. */
@ExtendWith(WorkbenchTest.class)
class PictureFieldTest {

	private static final int CARDS = 2;
	private static final RGB STRIPE = new RGB(0x1f, 0x5a, 0x66);

	@TempDir
	Path folder;

	private Path file;
	private EditorPage editor;

	@BeforeEach
	void openEditor(WorkbenchPage workbench) throws Exception {
		file = folder.resolve("small.carddeck");
		new DeckStore().write(DeckDrafts.blank("Small deck"), file, true, new NullProgressMonitor());
		editor = EditorPage.open(workbench, file);
		editor.showPage(CARDS);
	}

	@AfterEach
	void forgetAnswers() {
		Ui.run(() -> FileQuestion.answerWith(null));
	}

	private static Card card() {
		return Ui.get(() -> Decks.cards(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor()
				.getAdapter(DeckDocument.class).content()).getFirst());
	}

	private Path picture(String name, String format) throws IOException {
		return Files.write(folder.resolve(name), DrawnPicture.file(400, 200, format));
	}

	private void choose(Path picture) {
		Ui.run(() -> FileQuestion.answerWith(question -> List.of(picture)));
		editor.widget("card.picture.choose").click();
	}

	private static void awaitPicture(int width) {
		Ui.await("the card has a picture " + width + " pixels wide",
				() -> CardPicture.of(card()).filter(one -> one.width() == width).isPresent());
	}

	private void awaitNoPicture() {
		Ui.await("the card has no picture", () -> card().getPicture() == null);
	}

	private static void put(Object content, Transfer kind) {
		Ui.run(() -> {
			var clipboard = new Clipboard(Display.getCurrent());
			clipboard.setContents(new Object[] { content }, new Transfer[] { kind });
			clipboard.dispose();
		});
	}

	@Test
	@DisplayName("A picture is chosen, described, saved, and taken back step by step")
	void chosen(WorkbenchPage workbench) throws IOException, StoreException {
		assertFalse(editor.widget("card.picture.remove").isEnabled());
		assertFalse(editor.widget("card.picture.words").isEnabled());
		assertEquals("No picture. Choose a file, paste one, or drop it here.", editor.widget("card.picture").spoken());
		choose(picture("stripes.png", "png"));
		awaitPicture(400);
		assertEquals("Picture: nobody has said what it shows", editor.widget("card.picture").spoken());
		editor.widget("card.picture.words").type("Stripes");
		editor.widget("card.picture.credit").type("Drawn by Bethan");
		editor.pressSave();
		assertEquals("Picture: Stripes", editor.widget("card.picture").spoken());
		var saved = Decks.cards(new DeckStore().read(file).content()).getFirst().getPicture();
		assertEquals("Stripes, Drawn by Bethan", saved.getWords() + ", " + saved.getCredit());
		var canvas = editor.widget("card.picture").as(Control.class);
		Ui.await("the picture is seen", () -> has(shown(canvas), STRIPE));
		editor.undo();
		editor.undo();
		editor.undo();
		awaitNoPicture();
		Ui.await("the picture is gone", () -> !has(shown(canvas), STRIPE));
		editor.redo();
		awaitPicture(400);
	}

	private static ImageData shown(Control control) {
		return Ui.get(() -> {
			var image = new Image(control.getDisplay(), control.getSize().x, control.getSize().y);
			var gc = new GC(image);
			control.print(gc);
			gc.dispose();
			ImageData data = image.getImageData();
			image.dispose();
			return data;
		});
	}

	private static boolean has(ImageData picture, RGB colour) {
		for (int y = 0; y < picture.height; y++) {
			for (int x = 0; x < picture.width; x++) {
				if (picture.palette.getRGB(picture.getPixel(x, y)).equals(colour)) {
					return true;
				}
			}
		}
		return false;
	}

	@Test
	@DisplayName("A picture or a copied file is pasted; another takes its place and keeps the words, and Delete takes it off")
	void pasted() throws IOException {
		put(new ImageData(30, 20, 24, new PaletteData(0xff0000, 0xff00, 0xff)), ImageTransfer.getInstance());
		editor.widget("card.picture.paste").click();
		awaitPicture(30);
		editor.widget("card.picture.words").type("A dark night");
		put(new String[] { picture("stripes.jpg", "jpeg").toString() }, FileTransfer.getInstance());
		editor.widget("card.picture.paste").click();
		awaitPicture(400);
		assertEquals("A dark night", card().getPicture().getWords());
		KeyStrokes.press(editor.widget("card.picture"), 0, SWT.DEL);
		awaitNoPicture();
		editor.undo();
		awaitPicture(400);
		put("no picture", TextTransfer.getInstance());
		editor.widget("card.picture.paste").click();
		var told = DialogPage.await();
		assertTrue(told.texts().toString().contains("There is no picture on the clipboard."), told.texts().toString());
		told.press(0);
	}

	@Test
	@DisplayName("What is no picture is refused by its name with what to do, and the card stays as it is")
	void refused() throws IOException {
		Path drawing = Files.writeString(folder.resolve("plan.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
		choose(drawing);
		var told = DialogPage.await();
		assertTrue(told.texts().toString().contains("plan.svg: This is a drawing in the format SVG, which cannot be read. Save it as PNG"),
				told.texts().toString());
		told.press(0);
		assertNull(card().getPicture());
	}
}
