package io.orgdeck.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.store.StoreException;
import io.orgdeck.library.Library;
import io.orgdeck.library.Tags;
import io.orgdeck.samples.SmallAssessment;
import io.orgdeck.testkit.DialogPage;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;

/** A folder of assessments in the window. */
@ExtendWith(WorkbenchTest.class)
class ClientsViewTest {

	@TempDir
	Path folder;

	@BeforeEach
	void fill() throws StoreException {
		for (String client : List.of("Millbrook", "Ashford", "Milltown")) {
			var small = new SmallAssessment();
			small.assessment().getClient().setName(client);
			small.writeTo(folder.resolve(client + ".assessment"));
		}
		Ui.run(() -> KnownLibraries.all().forEach(KnownLibraries::remove));
	}

	@AfterEach
	void forget(WorkbenchPage workbench) throws StoreException {
		workbench.hideView(ClientsView.ID);
		Ui.run(() -> KnownLibraries.all().forEach(KnownLibraries::remove));
		Library.at(folder).forget();
	}

	private void open(WorkbenchPage workbench) {
		workbench.closeEditors();
		workbench.showPerspective(ClientsPerspective.ID);
		workbench.showView(ClientsView.ID);
		workbench.answerFileQuestions(folder);
		workbench.widget("clients.choose").click();
		awaitShown(workbench, List.of("Ashford", "Millbrook", "Milltown"));
	}

	private static List<String> shown(WorkbenchPage workbench) {
		var table = workbench.widget("clients.list").as(Table.class);
		return Ui.get(() -> IntStream.range(0, table.getItemCount()).mapToObj(i -> table.getItem(i).getText(0)).toList());
	}

	private static void awaitShown(WorkbenchPage workbench, List<String> clients) {
		Ui.await("the list shows " + clients, () -> shown(workbench).equals(clients));
	}

	@Test
	void saysWhatToDoUntilAFolderIsChosen(WorkbenchPage workbench) {
		workbench.showView(ClientsView.ID);
		Ui.await("it says so", () -> workbench.widget("clients.status").text().startsWith("A library is a folder"));
	}

	@Test
	void aFilterNarrowsTheListAndEnterOpensTheAssessment(WorkbenchPage workbench) {
		open(workbench);
		assertEquals("3 assessments", workbench.widget("clients.status").text());
		workbench.widget("clients.filter").focus().type("mill BROOK");
		awaitShown(workbench, List.of("Millbrook"));
		assertEquals("1 of 3", workbench.widget("clients.status").text());
		workbench.widget("clients.filter").press(SWT.NONE, SWT.ARROW_DOWN);
		var table = workbench.widget("clients.list").as(Table.class);
		Ui.await("the list has the focus", table::isFocusControl);
		assertTrue(workbench.widget("clients.details").text().contains("1 of 1 sessions held"));
		workbench.widget("clients.list").press(SWT.NONE, SWT.CR);
		Ui.await("it is open", () -> workbench.editors().size() == 1);
		workbench.closeEditors();
		workbench.showPerspective(ClientsPerspective.ID);
	}

	@Test
	void theListFollowsTheFolder(WorkbenchPage workbench) throws IOException {
		open(workbench);
		Files.delete(folder.resolve("Ashford.assessment"));
		workbench.answerFileQuestions(folder);
		workbench.widget("clients.choose").click();
		awaitShown(workbench, List.of("Millbrook", "Milltown"));
	}

	@Test
	void tagsAreWrittenIntoTheFolderAndFound(WorkbenchPage workbench) {
		open(workbench);
		workbench.widget("clients.list").menu().choose(List.of("Tags"));
		var dialog = DialogPage.await();
		dialog.widget("tags.field").type("urgent, health");
		dialog.press(IDialogConstants.OK_ID);
		Ui.await("the file is there", () -> Files.exists(folder.resolve(Tags.FILE)));
		workbench.widget("clients.filter").focus().type("urgent");
		awaitShown(workbench, List.of("Ashford"));
	}

	@Test
	void aClickOnAHeadingSortsAndASecondOneTurnsTheOrder(WorkbenchPage workbench) {
		open(workbench);
		var table = workbench.widget("clients.list").as(Table.class);
		Ui.run(() -> heading(table, ClientColumn.CLIENT).notifyListeners(SWT.Selection, new Event()));
		awaitShown(workbench, List.of("Milltown", "Millbrook", "Ashford"));
		Ui.run(() -> heading(table, ClientColumn.FILE).notifyListeners(SWT.Selection, new Event()));
		awaitShown(workbench, List.of("Ashford", "Millbrook", "Milltown"));
	}

	private static TableColumn heading(Table table, ClientColumn column) {
		return Arrays.stream(table.getColumns()).filter(one -> one.getText().equals(column.label())).findFirst().orElseThrow();
	}
}
