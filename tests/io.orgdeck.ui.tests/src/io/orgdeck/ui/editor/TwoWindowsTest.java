package io.orgdeck.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.Documents;
import io.orgdeck.core.document.OrgDocument;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.samples.SmallAssessment;
import io.orgdeck.testkit.DialogPage;
import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;

@DisplayName("One assessment in two windows is one document")
@ExtendWith(WorkbenchTest.class)
class TwoWindowsTest {

	private static final String CLIENT = "overview.client.name";
	private static final String WORDS = "four words to remember";
	/** Of the question about unsaved changes. */
	private static final int SAVE = 0;
	private static final int CANCEL = 2;
	private static final int ROUNDS = 8;

	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void writeFile() throws StoreException {
		file = new SmallAssessment().writeTo(folder.resolve("millbrook.assessment"));
	}

	private static String clientIn(Path file) throws StoreException {
		return new AssessmentStore().read(file).content().getClient().getName();
	}

	/** As somebody else does it meanwhile. */
	private void changeOutside(String client) throws Exception {
		var theirs = new SmallAssessment();
		theirs.assessment().getClient().setName(client);
		Files.delete(file);
		theirs.writeTo(file);
	}

	@Test
	@DisplayName("A new window shows what is in front, at the same page, and nothing else; undo and redo reach what was typed in the other")
	void whatIsTypedInOneIsSeenInTheOtherAndUndoneThere(WorkbenchPage first) {
		first.closeEditors();
		var one = EditorPage.open(first, file);
		one.showPage("Sessions");
		var second = first.newWindow();
		assertEquals(first.editors(), second.editors());
		assertEquals(first.title().replace(" – Orgdeck", " – window 2 – Orgdeck"), second.title());
		assertTrue(second.shows("sessions.list"), "the page that is in front");
		var other = EditorPage.of(second).showPage("Overview");
		one.showPage("Overview");

		one.widget(CLIENT).type("Weir End");
		Ui.await("it is seen in the other window", () -> other.widget(CLIENT).text().equals("Weir End"));
		assertEquals("Weir End", other.widget("editor.client").text());
		assertTrue(first.isDirty());
		assertTrue(second.isDirty());

		second.activate();
		other.undo();
		Ui.await("it is taken back in both", () -> one.widget(CLIENT).text().equals("Millbrook"));
		assertFalse(first.isDirty());
		first.activate();
		one.redo();
		Ui.await("it is there again in both", () -> other.widget(CLIENT).text().equals("Weir End"));
	}

	@Test
	@DisplayName("ROBUSTNESS 6: saving in one window clears the mark in both, and takes what is half typed in the other")
	void savingInOneSavesBoth(WorkbenchPage first) throws Exception {
		var one = EditorPage.open(first, file).showPage("Sessions");
		var second = first.newWindow();
		var other = EditorPage.of(second).showPage("Overview");
		other.widget(CLIENT).type("Weir End");
		first.activate();
		one.widget("sessions.date").type("2 Apr 2026");
		other.pressSave();
		first.awaitSaved();
		assertFalse(second.isDirty());
		assertEquals("Weir End", clientIn(file));
		assertEquals("2026-04-02", new AssessmentStore().read(file).content().getSessions().getFirst().getDate().toString());
	}

	@Test
	@DisplayName("One editor closes without a question while the other shows the document; the last one asks, once")
	void theLastEditorAsks(WorkbenchPage first) throws Exception {
		var one = EditorPage.open(first, file);
		var second = first.newWindow();
		first.activate();
		one.widget(CLIENT).type("Weir End");
		first.closeEditor();
		Ui.await("it is closed", () -> first.editors().isEmpty());
		var other = EditorPage.of(second);
		assertEquals("Weir End", other.widget(CLIENT).text());
		assertEquals("Millbrook", clientIn(file));

		second.activate();
		second.closeEditor();
		DialogPage.await().press(CANCEL);
		Ui.settle();
		assertEquals("Weir End", other.widget(CLIENT).text());
		second.closeEditor();
		DialogPage.await().press(SAVE);
		Ui.await("it is closed", () -> second.editors().isEmpty());
		assertEquals("Weir End", clientIn(file));
		assertEquals(List.of(), Documents.all());
	}

	@Test
	@DisplayName("A window closes without a question about what another window shows, and asks about what it shows alone")
	void aWindowCloses(WorkbenchPage first) throws Exception {
		var one = EditorPage.open(first, file);
		var second = first.newWindow();
		var own = new SmallAssessment().writeTo(folder.resolve("own.assessment"));
		EditorPage.open(second, own).widget(CLIENT).type("Mine alone");
		first.activate();
		one.widget(CLIENT).type("Weir End");
		second.close();
		DialogPage.await().press(SAVE);
		Ui.await("the window is closed", () -> !second.isOpen());
		assertEquals("Mine alone", clientIn(own));
		assertEquals("Millbrook", clientIn(file));
		assertTrue(first.isDirty());
		assertEquals("Weir End", one.widget(CLIENT).text());
		first.activate();
		one.undo();
		assertFalse(first.isDirty());
	}

	@Test
	@DisplayName("ROBUSTNESS 3: saved under another name, both windows have that name; what fails leaves both with the old one")
	void savingUnderAnotherName(WorkbenchPage first) throws Exception {
		EditorPage.open(first, file);
		var second = first.newWindow();
		EditorPage.of(second).widget(CLIENT).type("Weir End");
		first.answerFileQuestions(folder.resolve("no such folder").resolve("x.assessment"));
		second.run("org.eclipse.ui.file.saveAs");
		DialogPage.await().press(IDialogConstants.OK_ID);
		assertEquals(List.of(file.toString()), first.editorTips());
		assertEquals(List.of(file.toString()), second.editorTips());

		var target = folder.resolve("new.assessment");
		first.answerFileQuestions(target);
		second.run("org.eclipse.ui.file.saveAs");
		Ui.await("both have the new name",
				() -> first.editorTips().equals(List.of(target.toString())) && second.editorTips().equals(first.editorTips()));
		first.awaitSaved();
		assertEquals("Weir End", clientIn(target));
		first.open(target);
		assertEquals(1, first.editors().size(), "the file is known to be open here");
	}

	@Test
	@DisplayName("A document without a file is shown in two windows, closed in the first, and saved from the other")
	void aNewDocument(WorkbenchPage first) throws Exception {
		first.closeEditors();
		first.run("io.orgdeck.app.welcome");
		first.widget("welcome.sample").click();
		Ui.await("the sample is open", () -> first.title().startsWith("Riverside"));
		var second = first.newWindow();
		EditorPage.of(second).showPage("Overview").widget(CLIENT).type("Weir End");
		first.activate();
		first.closeEditor();
		Ui.await("Welcome alone is left", () -> first.editors().equals(List.of("Welcome")));
		var target = folder.resolve("new.assessment");
		second.answerFileQuestions(target);
		EditorPage.of(second).pressSave();
		assertEquals("Weir End", clientIn(target));
	}

	@Test
	@DisplayName("ROBUSTNESS 7: a change by somebody else is told in both windows, decided in one, asked about once")
	void aChangeOutside(WorkbenchPage first) throws Exception {
		var one = EditorPage.open(first, file);
		var second = first.newWindow();
		var other = EditorPage.of(second);
		one.widget(CLIENT).type("Mine");
		changeOutside("Theirs, and longer");
		one.document().checkOutside();
		one.widget("conflict.reload");
		other.widget("conflict.reload").click();
		DialogPage.await().press(0);
		Ui.await("their name is in both windows",
				() -> one.widget(CLIENT).text().equals("Theirs, and longer") && other.widget(CLIENT).text().equals("Theirs, and longer"));
		Ui.await("the banner has gone from both", () -> !first.shows("editor.banner") && !second.shows("editor.banner"));
		assertFalse(first.isDirty());
	}

	@Test
	@DisplayName("A password opens a protected file in all windows that wait for it")
	void aPassword(WorkbenchPage first) throws Exception {
		var document = AssessmentDocument.open(file, new NullProgressMonitor());
		document.protect(WORDS.toCharArray());
		document.save(new NullProgressMonitor());
		document.close();
		first.open(file);
		first.widget("unreadable.password");
		var second = first.newWindow();
		second.widget("unreadable.password").type(WORDS);
		second.widget("unreadable.open").click();
		var one = EditorPage.of(first);
		EditorPage.of(second).widget(CLIENT).type("Weir End");
		Ui.await("the other window shows the same", () -> one.widget(CLIENT).text().equals("Weir End"));
		second.close();
		Ui.await("the window is closed", () -> !second.isOpen());
		first.activate();
		one.pressSave();
		assertFalse(first.isDirty());
	}

	@Test
	@DisplayName("Assessments of one title are told apart across windows, one and the same is not")
	void names(WorkbenchPage first) throws Exception {
		EditorPage.open(first, file);
		var alone = first.editors().getLast();
		var second = first.newWindow();
		assertEquals(List.of(alone), second.editors());
		EditorPage.open(second, new SmallAssessment().writeTo(folder.resolve("draft.assessment")));
		assertEquals(List.of(alone + " – millbrook.assessment", alone + " – draft.assessment"), second.editors());
		assertEquals(alone + " – millbrook.assessment", first.editors().getLast());
	}

	@Test
	@DisplayName("ROBUSTNESS 32: opened and closed in two windows in any order, the document is there as long as one shows it, and no longer")
	void nothingIsLeft(WorkbenchPage first) {
		for (int i = 0; i < ROUNDS; i++) {
			var document = EditorPage.open(first, file).document();
			var second = first.newWindow();
			closeOneAfterTheOther(i % 2 == 0 ? first : second, i % 2 == 0 ? second : first, document, i % 4 < 2);
			second.close();
			Ui.await("the window is closed", () -> !second.isOpen());
		}
	}

	private static void closeOneAfterTheOther(WorkbenchPage sooner, WorkbenchPage later, OrgDocument<?> document, boolean reopened) {
		sooner.closeEditors();
		assertEquals(List.of(document), Documents.all());
		assertTrue(Ui.get(() -> OpenDocument.isShown(document)));
		EditorPage.of(later).widget("editor.client");
		if (reopened) {
			EditorPage.open(sooner, document.path().orElseThrow());
			later.closeEditors();
			assertEquals(List.of(document), Documents.all());
			sooner.closeEditors();
		} else {
			later.closeEditors();
		}
		assertEquals(List.of(), Documents.all());
		assertFalse(Ui.get(() -> OpenDocument.isShown(document)));
	}
}
