package io.orgdeck.app.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Combo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.house.HouseStyle;
import io.orgdeck.core.house.HouseStyleFile;
import io.orgdeck.core.house.HouseStyles;
import io.orgdeck.testkit.DialogPage;
import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.SampleFile;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;

/** A firm sets how its files look, a client may look otherwise, and papers follow. */
@ExtendWith(WorkbenchTest.class)
class HouseStyleTest {

	private static final int PAPER = 6;

	@TempDir
	Path folder;

	private EditorPage editor;

	@BeforeEach
	void open(WorkbenchPage workbench) throws Exception {
		editor = EditorPage.open(workbench, SampleFile.write(folder, "riverside"));
	}

	@AfterEach
	void forget() throws IOException {
		DialogPage.closeAll();
		HouseStyles.setFirm(Optional.empty());
	}

	@Test
	void papersLookAsTheFirmHasChosen(WorkbenchPage workbench) throws Exception {
		var preferences = preferences(workbench);
		preferences.widget("house.name").type("Northern Partners");
		preferences.widget("house.footer").type("In confidence");
		Ui.run(() -> preferences.widget("house.headings").as(Combo.class).setText("Georgia"));
		preferences.press(IDialogConstants.OK_ID);

		editor.showPage(PAPER);
		assertTrue(editor.widget("paper.house").text().contains("Northern Partners"), "the page says whose look it is");
		Path paper = export(workbench);
		assertTrue(part(paper, "styles").contains("Georgia"));
		assertTrue(part(paper, "footer").contains("In confidence"));
	}

	@Test
	void aClientHasAStyleOfItsOwnFromAFileUntilThatIsUndone(WorkbenchPage workbench) throws Exception {
		HouseStyles.setFirm(Optional.of(named("Northern Partners")));
		Path file = folder.resolve("client.housestyle");
		HouseStyleFile.write(named("Riverside Council"), file, false);
		editor.showPage(PAPER);
		workbench.answerFileQuestions(file);
		editor.widget("paper.house.choose").click();
		Ui.await("the client's style is named", () -> editor.widget("paper.house").text().contains("Riverside Council"));
		editor.undo();
		Ui.await("the firm's counts again", () -> editor.widget("paper.house").text().contains("Northern Partners"));
		assertFalse(editor.widget("paper.house.remove").isEnabled(), "there is nothing of the client's to remove");
	}

	private static HouseStyle named(String name) {
		HouseStyle usual = HouseStyle.STANDARD;
		return new HouseStyle(name, usual.headings(), usual.body(), usual.serif(), usual.colours(), usual.logo(), usual.header(),
				usual.footer());
	}

	private static DialogPage preferences(WorkbenchPage workbench) {
		workbench.run("org.eclipse.ui.window.preferences", Map.of("preferencePageId", "io.orgdeck.ui.house"));
		return DialogPage.await();
	}

	private Path export(WorkbenchPage workbench) {
		Path paper = folder.resolve("paper.docx");
		workbench.answerFileQuestions(paper);
		workbench.run("io.orgdeck.ui.export");
		var dialog = DialogPage.await();
		dialog.widget("export.board-paper").click();
		dialog.widget("export.choose").click();
		Ui.await("the paper is written", () -> Files.exists(paper));
		DialogPage.await("Export").close();
		return paper;
	}

	/** All parts of a paper whose names begin so. */
	private static String part(Path paper, String name) throws IOException {
		try (FileSystem file = FileSystems.newFileSystem(paper); var parts = Files.list(file.getPath("/word"))) {
			var all = new StringBuilder();
			for (Path part : parts.filter(one -> one.getFileName().toString().startsWith(name)).toList()) {
				all.append(Files.readString(part));
			}
			return all.toString();
		}
	}
}
