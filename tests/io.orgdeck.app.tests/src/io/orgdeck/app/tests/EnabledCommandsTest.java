package io.orgdeck.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.store.DeckStore;
import io.orgdeck.testkit.DialogPage;
import io.orgdeck.testkit.SampleFile;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;

/** Menus offer what can be done now, and follow the editor in front at once; no dialog says afterwards that it cannot. */
@ExtendWith(WorkbenchTest.class)
class EnabledCommandsTest {

	private static final String PASSWORD = "Password…";
	private static final String NEXT_PAGE = "Next page";

	/** What is about the assessment in front. */
	private static final List<String> FOR_ASSESSMENTS = List.of("Export…", "Board pack…", "Import people…", "Response sheets for everyone…",
			"Save votes by participant…", "Import answers…", "Merge a colleague's copy…", "Update deck…", "Facilitator mode");

	@TempDir
	Path folder;

	private static void assertOffered(WorkbenchPage workbench, boolean assessment, boolean password) {
		Ui.settle();
		var offered = new TreeSet<String>();
		workbench.menu().choices().forEach(path -> offered.add(path.getLast()));
		for (var item : FOR_ASSESSMENTS) {
			assertEquals(assessment, offered.contains(item), item);
		}
		assertEquals(password, offered.contains(PASSWORD), PASSWORD);
		assertEquals(password, offered.contains(NEXT_PAGE), NEXT_PAGE);
	}

	@Test
	void withTheWelcomePageAloneNothingIsOfferedThatNeedsADocument(WorkbenchPage workbench) {
		workbench.closeEditors();
		assertOffered(workbench, false, false);
		workbench.run("io.orgdeck.app.welcome");
		assertOffered(workbench, false, false);
	}

	@Test
	void itIsOfferedAsLongAsTheEditorInFrontHasWhatItNeeds(WorkbenchPage workbench) throws Exception {
		var deck = folder.resolve("deck.carddeck");
		new DeckStore().write(DeckRegistry.platform().find(SampleFile.DECK).orElseThrow().deck(), deck, new NullProgressMonitor());
		var assessment = SampleFile.write(folder, "Riverside");
		workbench.open(assessment);
		assertOffered(workbench, true, true);
		workbench.open(deck);
		assertOffered(workbench, false, true);
		workbench.open(assessment);
		assertOffered(workbench, true, true);
		workbench.run("io.orgdeck.app.welcome");
		assertOffered(workbench, false, false);
		workbench.closeEditors();
		assertOffered(workbench, false, false);
	}

	@Test
	void itStaysOfferedWhileAViewHasTheFocus(WorkbenchPage workbench) throws Exception {
		workbench.open(SampleFile.write(folder, "Riverside"));
		workbench.showView("io.orgdeck.ui.problems");
		assertOffered(workbench, true, true);
		workbench.run("io.orgdeck.ui.export");
		assertTrue(DialogPage.await().title().startsWith("Export"));
	}

	@Test
	void itIsOfferedAsSoonAsAProtectedFileIsOpenedWithItsPassword(WorkbenchPage workbench) throws Exception {
		var file = SampleFile.write(folder, "Riverside");
		var document = AssessmentDocument.open(file, new NullProgressMonitor());
		document.protect("four words to remember".toCharArray());
		document.save(new NullProgressMonitor());
		document.close();
		workbench.open(file);
		assertFalse(workbench.isEnabled("io.orgdeck.ui.export"));
		workbench.widget("unreadable.password").type("four words to remember");
		workbench.widget("unreadable.open").click();
		Ui.await("it is open", () -> workbench.shows("editor.client"));
		assertOffered(workbench, true, true);
	}

	@Test
	void keysDoNothingWithoutADocument(WorkbenchPage workbench) {
		workbench.run("io.orgdeck.app.welcome");
		for (var command : List.of("export", "pack", "importAnswers", "facilitate", "password", "updateDeck", "mergeCopy")) {
			assertFalse(workbench.isEnabled("io.orgdeck.ui." + command), command);
		}
	}

	@Test
	void undoFollowsTheDocumentAsBefore(WorkbenchPage workbench) throws Exception {
		var editor = workbench.open(SampleFile.write(folder, "Riverside"));
		assertFalse(workbench.isEnabled("org.eclipse.ui.edit.undo"));
		var document = editor.getAdapter(AssessmentDocument.class);
		Ui.run(() -> document.execute("Rename", () -> document.content().setTitle("Another")));
		Ui.await("the step can be undone", () -> workbench.isEnabled("org.eclipse.ui.edit.undo"));
		workbench.run("org.eclipse.ui.edit.undo");
		Ui.await("it is undone", () -> !workbench.isEnabled("org.eclipse.ui.edit.undo"));
	}

	@Test
	void decksNeedNoDocumentBecauseThereAreInstalledOnes(WorkbenchPage workbench) {
		workbench.closeEditors();
		for (var command : List.of("printCards", "exportDeckSheet", "exportDeckPlugin", "copyDeck", "buildOnDeck")) {
			assertTrue(workbench.isEnabled("io.orgdeck.ui." + command), command);
		}
	}
}
