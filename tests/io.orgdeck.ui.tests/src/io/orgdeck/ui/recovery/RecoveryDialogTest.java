package io.orgdeck.ui.recovery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.RecoveryService;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.samples.SmallAssessment;
import io.orgdeck.testkit.DialogPage;
import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;

/** ROBUSTNESS 18: what a program that was killed had not saved is offered at the next start. */
@ExtendWith(WorkbenchTest.class)
class RecoveryDialogTest {

	private static final String STATE = "orgdeck.state";

	@TempDir
	Path folder;
	private Path state;
	private Path file;
	private byte[] saved;
	private Optional<String> stateOutside;

	@BeforeEach
	void leaveUnsavedWorkBehind() throws IOException {
		stateOutside = Optional.ofNullable(System.getProperty(STATE));
		state = Files.createDirectory(folder.resolve("state"));
		System.setProperty(STATE, state.toString());
		file = new SmallAssessment().writeTo(folder.resolve("millbrook.assessment"));
		saved = Files.readAllBytes(file);
		var document = AssessmentDocument.open(file, new NullProgressMonitor());
		document.execute("Rename", () -> document.content().setTitle("What we learnt"));
		document.copyForRecovery();
		var mine = copies("recovery").getFirst();
		var left = Files.createDirectory(mine.resolveSibling("left"));
		Files.copy(mine.resolve("copy"), left.resolve("copy"));
		// Of a process that had this number before.
		Files.writeString(left.resolve("note.json"), Files.readString(mine.resolve("note.json"))
				.replaceFirst("\"started\":\"[^\"]*\"", "\"started\":\"2001-01-01T00:00:00Z\"")
				.replaceFirst("\"birth\":\"[^\"]*\"", "\"birth\":\"\""));
		document.close();
	}

	@AfterEach
	void restoreState() {
		stateOutside.ifPresentOrElse(outside -> System.setProperty(STATE, outside), () -> System.clearProperty(STATE));
	}

	private List<Path> copies(String name) throws IOException {
		if (!Files.isDirectory(state.resolve(name))) {
			return List.of();
		}
		try (Stream<Path> all = Files.list(state.resolve(name))) {
			return all.toList();
		}
	}

	/** As at the start of the program. */
	private static DialogPage offer() {
		new RecoveryStartup().earlyStartup();
		return DialogPage.await();
	}

	private static int offers() {
		try {
			return RecoveryService.find().size();
		} catch (StoreException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void theOfferSaysWhatDiffersAndOpensItUnsaved(WorkbenchPage workbench) throws IOException {
		var dialog = offer();
		var list = dialog.widget("recovery.list").as(Table.class);
		assertEquals("millbrook", Ui.get(() -> list.getItem(0).getText()));
		Ui.await("the difference is shown", () -> dialog.widget("recovery.differences").text()
				.equals("Assessment differs: title."));
		dialog.press(IDialogConstants.OK_ID);
		Ui.await("its editor is open", () -> workbench.editors().size() == 1);
		assertTrue(workbench.isDirty());
		assertArrayEquals(saved, Files.readAllBytes(file));
		var editor = EditorPage.open(workbench, file);
		assertEquals("What we learnt", editor.document().content().getTitle());
		assertEquals(0, offers());
		editor.pressSave();
	}

	@Test
	void whatTwoWindowsShowAsItWasSavedIsTheUnsavedWorkInBothAfterwards(WorkbenchPage workbench) {
		var editor = EditorPage.open(workbench, file);
		var second = workbench.newWindow();
		offer().press(IDialogConstants.OK_ID);
		Ui.await("both show it", () -> workbench.isDirty() && second.isDirty());
		assertEquals(1, workbench.editors().size());
		assertEquals(1, second.editors().size());
		assertEquals("What we learnt", editor.document().content().getTitle());
		assertSame(editor.document(), EditorPage.of(second).document());
		EditorPage.of(second).pressSave();
		assertFalse(workbench.isDirty());
	}

	@Test
	void whatIsPutAsideIsNotOfferedAgainAndNotLost(WorkbenchPage workbench) throws IOException {
		offer().press(IDialogConstants.CLIENT_ID + 1);
		assertEquals(0, offers());
		assertEquals(1, copies("recovery-declined").size());
		assertEquals(List.of(), workbench.editors());
		assertArrayEquals(saved, Files.readAllBytes(file));
	}

	@Test
	void whatIsLeftForLaterIsOfferedAgain(WorkbenchPage workbench) {
		offer().press(IDialogConstants.CANCEL_ID);
		assertEquals(1, offers());
		assertEquals(List.of(), workbench.editors());
	}
}
