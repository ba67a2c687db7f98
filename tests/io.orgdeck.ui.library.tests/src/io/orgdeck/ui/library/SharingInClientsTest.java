package io.orgdeck.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.Documents;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.PasswordSource;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.library.Library;
import io.orgdeck.library.remote.Login;
import io.orgdeck.library.remote.Sharing;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Comment;
import io.orgdeck.samples.SmallAssessment;
import io.orgdeck.testkit.DialogPage;
import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;

/** Two people share a library: one sits at the window, the other somewhere else. */
@ExtendWith(WorkbenchTest.class)
class SharingInClientsTest {

	private static final NullProgressMonitor NOBODY = new NullProgressMonitor();
	private static final String FILE = "Millbrook.assessment";

	@TempDir
	Path folder;
	private Path mine;
	private Sharing bo;

	@BeforeEach
	void share(WorkbenchPage workbench) throws IOException {
		mine = Files.createDirectories(folder.resolve("ana"));
		new SmallAssessment().writeTo(mine.resolve(FILE));
		bo = Sharing.of(Library.at(Files.createDirectories(folder.resolve("bo"))), PasswordSource.NONE, Login.NOBODY);
		bo.shareAt(folder.resolve("place").toString());
		Ui.run(() -> {
			KnownLibraries.all().forEach(KnownLibraries::remove);
			KnownLibraries.use(mine);
		});
		workbench.closeEditors();
		workbench.showPerspective(ClientsPerspective.ID);
		workbench.showView(ClientsView.ID);
		Ui.await("the list shows it", () -> count(workbench, "clients.list") == 1);
		workbench.run("io.orgdeck.ui.library.send");
		var dialog = DialogPage.await();
		dialog.widget("share.address").type("no address");
		assertFalse(dialog.widget("share.ok").isEnabled());
		dialog.widget("share.address").type(folder.resolve("place").toString());
		dialog.press(IDialogConstants.OK_ID);
		awaitStatus(workbench, "1 file is sent.");
		bo.get(NOBODY);
	}

	@AfterEach
	void forget(WorkbenchPage workbench) throws StoreException {
		workbench.closeEditors();
		workbench.hideView(ClientsView.ID);
		Ui.run(() -> KnownLibraries.all().forEach(KnownLibraries::remove));
		Library.at(mine).forget();
		bo.close();
	}

	private static int count(WorkbenchPage workbench, String table) {
		return Ui.get(() -> workbench.widget(table).as(Table.class).getItemCount());
	}

	private static void awaitStatus(WorkbenchPage workbench, String part) {
		Ui.await("it says “" + part + "”", () -> workbench.widget("clients.status").text().contains(part));
	}

	private static void change(Path file, Consumer<Assessment> change) throws IOException {
		AssessmentDocument document = AssessmentDocument.open(file, NOBODY);
		document.execute("change", () -> change.accept(document.content()));
		document.save(NOBODY);
		document.close();
	}

	private void boSays(String description) throws IOException {
		change(folder.resolve("bo").resolve(FILE), assessment -> assessment.getClient().setDescription(description));
		bo.send(NOBODY);
	}

	@Test
	@DisplayName("What comes is told in words, and one thing of an earlier state is taken back as a step")
	void whatComesIsToldAndCanBeTakenBack(WorkbenchPage workbench) throws IOException {
		boSays("from Bo");
		workbench.showView(ClientsView.ID);
		workbench.run("io.orgdeck.ui.library.get");
		var report = DialogPage.await();
		assertTrue(report.widget("report.lines").text().contains("from Bo"), () -> report.widget("report.lines").text());
		report.press(IDialogConstants.OK_ID);
		assertEquals(-1, Files.mismatch(mine.resolve(FILE), folder.resolve("bo").resolve(FILE)));

		workbench.run("io.orgdeck.ui.library.history");
		var history = DialogPage.await();
		Table states = history.widget("history.states").as(Table.class);
		assertEquals(2, Ui.get(states::getItemCount));
		Ui.await("it says what was changed", () -> texts(states, 2).getFirst().contains("from Bo"));
		Ui.run(() -> {
			states.setSelection(1);
			states.notifyListeners(SWT.Selection, new Event());
		});
		Table differences = history.widget("history.differences").as(Table.class);
		Ui.await("the difference is there", () -> Ui.get(differences::getItemCount) == 1);
		assertEquals(List.of("from Bo"), texts(differences, 2));
		Ui.await("it can be taken back", () -> history.widget("history.takeBack").isEnabled());
		history.widget("history.takeBack").click();
		Ui.await("it is open", () -> workbench.editors().size() == 1);
		var document = (AssessmentDocument) Documents.all().getFirst();
		Ui.await("it is as it was", () -> document.isDirty());
		assertFalse("from Bo".equals(document.content().getClient().getDescription()));
		Ui.run(document::undo);
		assertEquals("from Bo", document.content().getClient().getDescription());
	}

	@Test
	@DisplayName("What is open shows what has come, wherever in the window somebody asks for it")
	void whatIsOpenIsShownAsItIsNow(WorkbenchPage workbench) throws IOException {
		EditorPage editor = EditorPage.open(workbench, mine.resolve(FILE));
		boSays("from Bo");
		workbench.run("io.orgdeck.ui.library.get");
		DialogPage.await(Messages.get).press(IDialogConstants.OK_ID);
		Ui.await("it is there", () -> "from Bo".equals(editor.document().content().getClient().getDescription()));
		assertTrue(editor.document().conflict().isEmpty());
	}

	private static List<String> texts(Table table, int column) {
		return Ui.get(() -> IntStream.range(0, table.getItemCount()).mapToObj(i -> table.getItem(i).getText(column)).toList());
	}

	@Test
	@DisplayName("R54: where two have changed the same thing, somebody chooses, and both are there afterwards")
	void aConflictIsDecidedByWhoeverGets(WorkbenchPage workbench) throws IOException {
		change(mine.resolve(FILE), assessment -> assessment.getClient().setDescription("my words"));
		boSays("Bo's words");
		workbench.showView(ClientsView.ID);
		workbench.run("io.orgdeck.ui.library.get");
		var dialog = DialogPage.await();
		Ui.await("the conflict is shown", () -> Ui.get(() -> dialog.widget("conflict.lines").as(Table.class).getItemCount()) > 0);
		dialog.widget("conflict.takeAll").click();
		dialog.press(IDialogConstants.OK_ID);
		var report = DialogPage.await();
		assertEquals(Messages.get, report.title());
		report.press(IDialogConstants.OK_ID);
		Assessment joined = new AssessmentStore().read(mine.resolve(FILE)).content();
		assertEquals("Bo's words", joined.getClient().getDescription());
		assertTrue(joined.getComments().stream().map(Comment::getText).anyMatch(text -> text.contains("my words")));
		Ui.await("it is not sent yet", () -> texts(workbench.widget("clients.list").as(Table.class), ClientColumn.SHARED.ordinal())
				.equals(List.of("not sent")));
	}

	@Test
	@DisplayName("A passage is found in all words, and opens the assessment")
	void wordsAreFoundInAllFiles(WorkbenchPage workbench) throws IOException {
		change(mine.resolve(FILE), assessment -> assessment.getClient().setDescription("Eight weeks between two supervisions"));
		workbench.widget("clients.search").focus().type("superv weeks");
		Ui.await("the passage is there", () -> count(workbench, "clients.passages") == 1);
		assertEquals(List.of("Eight \u00bbweeks\u00ab between two \u00bbsupervisions\u00ab"),
				texts(workbench.widget("clients.passages").as(Table.class), 2));
		workbench.widget("clients.search").press(SWT.NONE, SWT.ARROW_DOWN);
		workbench.widget("clients.passages").press(SWT.NONE, SWT.CR);
		Ui.await("it is open", () -> workbench.editors().size() == 1);
		workbench.closeEditors();
		workbench.showPerspective(ClientsPerspective.ID);
		workbench.widget("clients.search").focus().type("");
		Ui.await("the list is back", () -> Ui.get(() -> workbench.widget("clients.list").as(Table.class).isVisible()));
	}

	@Test
	void withoutTheSharedPlaceWorkGoesOn(WorkbenchPage workbench) throws IOException {
		Files.move(folder.resolve("place"), folder.resolve("away"));
		workbench.showView(ClientsView.ID);
		workbench.run("io.orgdeck.ui.library.send");
		awaitStatus(workbench, "What you do stays here");
	}
}
