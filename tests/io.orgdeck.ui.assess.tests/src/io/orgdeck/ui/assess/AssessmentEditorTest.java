package io.orgdeck.ui.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.words.Language;
import io.orgdeck.samples.SmallAssessment;
import io.orgdeck.testkit.DialogPage;
import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.Keys;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;

/** The frame of the editor: open, change, undo, save, and what happens when the file does not play along. */
@ExtendWith(WorkbenchTest.class)
class AssessmentEditorTest {

	private static final int PAGES = 6;

	@TempDir
	Path folder;

	private Path file(String name) throws StoreException {
		return new SmallAssessment().writeTo(folder.resolve(name));
	}

	private static String clientIn(Path file) throws StoreException {
		return new AssessmentStore().read(file).content().getClient().getName();
	}

	@Test
	void theClientsNameIsChangedUndoneSavedAndReadAgain(WorkbenchPage workbench) throws Exception {
		var file = file("millbrook.assessment");
		var editor = EditorPage.open(workbench, file);
		assertEquals("Millbrook", editor.widget("editor.client").text());

		editor.widget("overview.client.name").type("Weir End");
		Ui.await("the header follows", () -> editor.widget("editor.client").text().equals("Weir End"));
		assertTrue(workbench.isDirty());
		assertEquals("Undo change client name", workbench.menu().choices().stream()
				.filter(path -> path.getFirst().equals("Edit") && path.getLast().startsWith("Undo")).findFirst().orElseThrow().getLast());

		editor.undo();
		assertEquals("Millbrook", editor.widget("overview.client.name").text());
		assertFalse(workbench.isDirty());
		editor.redo();
		assertEquals("Weir End", editor.widget("overview.client.name").text());

		editor.pressSave();
		assertEquals("Weir End", clientIn(file));
		workbench.closeEditors();
		assertEquals("Weir End", EditorPage.open(workbench, file).widget("overview.client.name").text());
	}

	@Test
	void aSubjectWithoutRoomEndsWithAnEllipsisAndIsReadAtThePointer(WorkbenchPage workbench) throws Exception {
		var editor = EditorPage.open(workbench, file("subject.assessment"));
		var subject = "Who knows what, & who learns from whom, ".repeat(12).strip();
		editor.widget("overview.title").type(subject);
		Ui.await("the header is cut", () -> editor.widget("editor.about").text().endsWith("…"));
		var about = editor.widget("editor.about").as(Label.class);
		assertTrue(Ui.get(() -> about.getText().replace("&&", "&").startsWith("Who knows what, & who")));
		assertTrue(Ui.get(() -> about.getToolTipText().replace("&&", "&").startsWith(subject)));
		assertTrue(Ui.get(() -> about.computeSize(SWT.DEFAULT, SWT.DEFAULT).x <= about.getSize().x));

		editor.undo();
		Ui.await("it is whole again", () -> !editor.widget("editor.about").text().contains("…"));
		assertNull(Ui.get(about::getToolTipText));
	}

	@Test
	void theYearOfASessionIsSeenInANarrowList(WorkbenchPage workbench) throws Exception {
		var editor = EditorPage.open(workbench, file("days.assessment"));
		var table = editor.widget("overview.sessions").as(Table.class);
		Ui.run(() -> {
			table.getParent().setSize(120, table.getParent().getSize().y);
			var day = table.getColumn(0);
			var gc = new GC(table);
			try {
				int wanted = gc.textExtent(Language.onScreen().shortDay(LocalDate.of(2026, 9, 28))).x;
				assertTrue(day.getWidth() > wanted, day.getText() + ": " + day.getWidth() + " for " + wanted);
			} finally {
				gc.dispose();
			}
		});
	}

	@Test
	void assessmentsInFilesOfOneNameAreToldApart(WorkbenchPage workbench) throws Exception {
		var files = new ArrayList<Path>();
		for (var client : List.of("Millbrook", "Weir End")) {
			var small = new SmallAssessment();
			small.assessment().setTitle(client + " in 2026");
			files.add(small.writeTo(Files.createDirectory(folder.resolve(client)).resolve("assessment.assessment")));
			EditorPage.open(workbench, files.getLast());
		}
		assertEquals(List.of("Millbrook in 2026", "Weir End in 2026"), workbench.editors());
		assertEquals(files.stream().map(Path::toString).toList(), workbench.editorTips());
		workbench.widget("overview.title").type("Weir End, autumn");
		Ui.await("the tab follows", () -> workbench.editors().getLast().equals("Weir End, autumn"));
		workbench.widget("overview.title").type("");
		Ui.await("without a title it is the client", () -> workbench.editors().getLast().equals("Millbrook"));
	}

	/** Robustness 6. */
	@Test
	void savingTakesTextThatIsStillBeingTyped(WorkbenchPage workbench) throws Exception {
		var file = file("typing.assessment");
		var editor = EditorPage.open(workbench, file);
		editor.widget("overview.client.name").type("Half a na");
		editor.pressSave();
		assertEquals("Half a na", clientIn(file));
	}

	/** Robustness 6, for a field that is only read when the user leaves it. */
	@Test
	void savingTakesADayThatIsStillBeingTyped(WorkbenchPage workbench) throws Exception {
		var file = file("day.assessment");
		var editor = EditorPage.open(workbench, file).showPage(2);
		editor.widget("sessions.title").type("Second look");
		editor.widget("sessions.date").type("2 Apr 2026");
		editor.pressSave();
		assertEquals("2026-04-02", new AssessmentStore().read(file).content().getSessions().getFirst().getDate().toString());
	}

	@Test
	void typingIsOneStep(WorkbenchPage workbench) throws Exception {
		var editor = EditorPage.open(workbench, file("steps.assessment"));
		var name = editor.widget("overview.client.name").focus();
		Keys.press(0, SWT.END);
		for (char letter : "abc".toCharArray()) {
			Keys.press(0, letter);
		}
		Ui.await("the letters have arrived", () -> name.text().equals("Millbrookabc"));
		editor.undo();
		assertEquals("Millbrook", name.text());
	}

	/** Robustness 31. */
	@Test
	void twoEditorsDoNotMixUpTheirDocuments(WorkbenchPage workbench) throws Exception {
		var first = file("first.assessment");
		var second = file("second.assessment");
		EditorPage.open(workbench, first).widget("overview.client.name").type("One");
		var editor = EditorPage.open(workbench, second);
		assertFalse(workbench.isDirty());
		editor.widget("overview.client.name").type("Two");
		editor.undo();
		assertFalse(workbench.isDirty());
		EditorPage.open(workbench, first).pressSave();
		assertEquals("One", clientIn(first));
		assertEquals("Millbrook", clientIn(second));
	}

	@Test
	void everyPageOpens(WorkbenchPage workbench) throws Exception {
		var editor = EditorPage.open(workbench, file("pages.assessment"));
		var seen = List.of("overview.client.name", "sessions.list", "ratings.grid", "evidence.list", "results.questions", "paper.body");
		for (int page = 1; page <= PAGES; page++) {
			editor.showPage(page).widget(seen.get(page - 1));
		}
		assertFalse(workbench.isDirty(), "looking changes nothing");
	}

	@Test
	void aFileThatCannotBeReadIsExplainedInItsPlace(WorkbenchPage workbench) throws IOException {
		var file = Files.writeString(folder.resolve("broken.assessment"), "not an assessment");
		workbench.open(file);
		assertTrue(workbench.widget("unreadable.reason").text().contains("broken.assessment"));
		Files.delete(file);
		new SmallAssessment().writeTo(file);
		workbench.widget("unreadable.again").click();
		assertEquals("Millbrook", workbench.widget("editor.client").text());
	}

	/** Robustness 7. */
	@Test
	void aFileChangedOutsideIsNeverOverwrittenUnasked(WorkbenchPage workbench) throws Exception {
		var file = file("shared.assessment");
		var editor = EditorPage.open(workbench, file);
		editor.widget("overview.client.name").type("Mine");
		var theirs = new SmallAssessment();
		theirs.assessment().getClient().setName("Theirs, and longer");
		Files.delete(file);
		theirs.writeTo(file);

		Keys.press(SWT.MOD1, 's');
		var dialog = DialogPage.await();
		assertEquals("The assessment was not saved", dialog.title());
		dialog.press(IDialogConstants.OK_ID);
		assertEquals("Theirs, and longer", clientIn(file));
		assertTrue(workbench.isDirty());
		assertTrue(editor.widget("editor.banner.text").text().contains("changed by another program or person"));

		editor.widget("conflict.keep").click();
		workbench.awaitSaved();
		assertEquals("Mine", clientIn(file));
		Ui.await("the banner has gone", () -> !workbench.shows("editor.banner"));
	}

	@Test
	void aChangeOutsideCanBeTakenOver(WorkbenchPage workbench) throws Exception {
		var file = file("reload.assessment");
		var editor = EditorPage.open(workbench, file);
		var theirs = new SmallAssessment();
		theirs.assessment().getClient().setName("Theirs, and longer");
		Files.delete(file);
		theirs.writeTo(file);
		editor.document().checkOutside();
		editor.widget("conflict.reload").click();
		Ui.await("their name is there", () -> editor.widget("overview.client.name").text().equals("Theirs, and longer"));
		assertFalse(workbench.isDirty());
	}

	@Test
	void whatCanBeDoneAboutAChangeOutsideStaysInSight(WorkbenchPage workbench) throws Exception {
		var file = file("sight.assessment");
		var editor = EditorPage.open(workbench, file);
		var theirs = new SmallAssessment();
		theirs.assessment().getClient().setName("Theirs, and longer");
		Files.delete(file);
		theirs.writeTo(file);
		editor.document().checkOutside();
		Ui.await("the banner is there", () -> workbench.shows("editor.banner"));
		editor.widget("overview.client.name").type("Mine");
		Ui.await("there is something to save", workbench::isDirty);
		Ui.settle();
		assertTrue(Ui.get(() -> editor.widget("conflict.reload").as(Button.class).getSize().x) > 0);
	}

	@Test
	void savingUnderAnotherNameTakesThatName(WorkbenchPage workbench) throws Exception {
		var file = file("old.assessment");
		var editor = EditorPage.open(workbench, file);
		editor.widget("overview.client.name").type("Copied");
		workbench.answerFileQuestions(folder.resolve("new name"));
		workbench.run("org.eclipse.ui.file.saveAs");
		Ui.await("the editor has the new name",
				() -> workbench.editorTips().equals(List.of(folder.resolve("new name.assessment").toString())));
		assertEquals("Copied", clientIn(folder.resolve("new name.assessment")));
		assertEquals("Millbrook", clientIn(file));
	}

	/** Robustness 3. */
	@Test
	void aFailedSaveUnderAnotherNameKeepsTheOldOne(WorkbenchPage workbench) throws Exception {
		var editor = EditorPage.open(workbench, file("kept.assessment"));
		editor.widget("overview.client.name").type("Changed");
		workbench.answerFileQuestions(folder.resolve("no such folder").resolve("x.assessment"));
		workbench.run("org.eclipse.ui.file.saveAs");
		DialogPage.await().press(IDialogConstants.OK_ID);
		assertEquals(List.of(folder.resolve("kept.assessment").toString()), workbench.editorTips());
		assertTrue(workbench.isDirty());
	}

	/** Robustness 32: fonts and images of closed editors are given back. */
	@Test
	void nothingIsLeftOfClosedEditors(WorkbenchPage workbench) throws Exception {
		var file = file("again.assessment");
		var leaks = new ConcurrentLinkedQueue<Error>();
		Ui.run(() -> Resource.setNonDisposeHandler(leaks::add));
		try {
			for (int i = 0; i < 10; i++) {
				openAndCloseEveryPage(workbench, file);
			}
			awaitGarbageCollection();
			assertEquals(List.of(), leaks.stream().map(AssessmentEditorTest::origin).distinct().toList());
		} finally {
			Ui.run(() -> Resource.setNonDisposeHandler(null));
		}
	}

	private static void openAndCloseEveryPage(WorkbenchPage workbench, Path file) {
		var editor = EditorPage.open(workbench, file);
		for (int page = 2; page <= PAGES; page++) {
			editor.showPage(page);
		}
		workbench.closeEditors();
		Ui.settle();
	}

	/** What nobody holds any more is collected, and the collection has told its listeners. */
	private static void awaitGarbageCollection() {
		var canary = new WeakReference<>(new Object());
		Ui.await("the garbage collector has run", () -> {
			System.gc();
			return canary.get() == null;
		});
		Ui.settle();
	}

	/** Where something that was not given back was made, as far as it is our code. */
	private static String origin(Error leak) {
		return Arrays.stream(leak.getStackTrace()).map(StackTraceElement::toString).filter(frame -> frame.contains("io.orgdeck"))
				.findFirst()
				.orElse(leak.toString());
	}
}
