package io.orgdeck.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.export.ExporterRegistry;
import io.orgdeck.samples.SmallAssessment;
import io.orgdeck.testkit.DialogPage;
import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.LogsFault;
import io.orgdeck.testkit.SampleFile;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;

/** An export from the window: what is chosen, what is asked before an earlier file is gone over, and how it is stopped. */
@ExtendWith(WorkbenchTest.class)
class ExportTest {

	private static final int PAPER = 6;
	private static final String GENERATED = "This paper reports";
	private static final String WRITTEN = "Our own paper reports";

	@TempDir
	Path folder;

	private EditorPage editor;
	private Path target;

	@BeforeEach
	void openEditor(WorkbenchPage workbench) throws Exception {
		editor = EditorPage.open(workbench,
				new SmallAssessment().writeTo(Files.createDirectory(folder.resolve("mine")).resolve("a.assessment")));
		target = folder.resolve("paper.docx");
	}

	@AfterEach
	void letGo() {
		PatientExporter.untilCancelled = false;
		PatientExporter.lacksLibrary = false;
	}

	@Test
	void thePageOfThePaperExportsTheEditionThatItsOutlineShows() {
		String staff = ExporterRegistry.platform().find("board-paper").orElseThrow().options().find("audience").orElseThrow()
				.choices(editor.document().content()).stream().filter(choice -> choice.value().equals("staff")).findFirst().orElseThrow()
				.label();
		editor.showPage(PAPER);
		editor.widget("paper.outline.audience").choose(staff);
		editor.widget("paper.export").click();
		var dialog = DialogPage.await();
		assertTrue(dialog.widget("export.board-paper").isSelected());
		assertEquals(staff, dialog.widget("export.board-paper.audience").text());
		assertFalse(dialog.widget("export.board-paper.template.styles").isEnabled(), "there are no styles to match without a file");
		dialog.close();
	}

	@Test
	void thePaperOfAWorkingGroupIsOutlinedAsSoonAsItsReadersAreChosen(WorkbenchPage workbench) throws Exception {
		editor = EditorPage.open(workbench, SampleFile.write(folder, "riverside"));
		String group = ExporterRegistry.platform().find("board-paper").orElseThrow().options().find("audience").orElseThrow()
				.choice("working-group").orElseThrow().label();
		editor.showPage(PAPER);
		editor.widget("paper.outline.audience").choose(group);
		assertTrue(editor.widget("paper.outline.brief-remit").text().contains("✓"), "the first group is chosen, and has a remit");
	}

	@Test
	void whatSomebodyWroteStaysUntilItsPartIsTicked(WorkbenchPage workbench) throws Exception {
		export(workbench, "board-paper", target);
		awaitDialog(Messages.exportTitle).close();
		rewrite();
		export(workbench, "board-paper", target);
		var plan = awaitDialog(Messages.planTitle);
		Table parts = plan.widget("plan.parts").as(Table.class);
		assertEquals(List.of(List.of("Purpose", Messages.planKeepsEdited)), rows(parts), "only what changes is listed");
		plan.widget("plan.update").click();
		awaitDialog(Messages.exportTitle).close();
		assertTrue(text().contains(WRITTEN));
		export(workbench, "board-paper", target);
		plan = awaitDialog(Messages.planTitle);
		tick(plan.widget("plan.parts").as(Table.class));
		assertEquals(List.of(List.of("Purpose", Messages.planReplacesEdited)), rows(plan.widget("plan.parts").as(Table.class)));
		plan.widget("plan.update").click();
		awaitDialog(Messages.exportTitle).close();
		assertTrue(text().contains(GENERATED));
		assertFalse(workbench.isDirty(), "ROBUSTNESS 25: an export never dirties");
	}

	/** ROBUSTNESS 24. */
	@Test
	void aLongExportIsCancelledFromTheWindowAndLeavesNoFile(WorkbenchPage workbench) throws Exception {
		PatientExporter.untilCancelled = true;
		export(workbench, "patient", folder.resolve("long.txt"));
		String name = ExporterRegistry.platform().find("patient").orElseThrow().name();
		Ui.await("progress is shown", () -> dialogs().anyMatch(NLS.bind(Messages.exportRunning, name)::equals));
		var progress = DialogPage.awaitProgress();
		progress.press(IDialogConstants.CANCEL_ID);
		Ui.await("the dialog has gone", () -> dialogs().findAny().isEmpty());
		try (var files = Files.list(folder)) {
			assertEquals(List.of("mine"), files.map(file -> file.getFileName().toString()).toList());
		}
	}

	@Test
	@LogsFault(NoClassDefFoundError.class)
	@DisplayName("P2: a fault that nobody foresaw is told in a sentence that says where it is described")
	void aFaultIsToldInASentence(WorkbenchPage workbench) {
		PatientExporter.lacksLibrary = true;
		export(workbench, "patient", folder.resolve("quick.txt"));
		var told = awaitDialog(Messages.exportTitle);
		String words = String.join(" ", told.texts());
		told.close();
		assertTrue(words.contains(Platform.getLogFileLocation().toOSString()), words);
		assertFalse(words.contains("ArrayUtils") || words.contains("Error"), words);
	}

	@Test
	void aNameThatWasTypedWithItsEndingHasItOnce(WorkbenchPage workbench) {
		export(workbench, "patient", folder.resolve("quick.txt.txt"));
		awaitDialog(Messages.exportTitle).close();
		assertTrue(Files.exists(folder.resolve("quick.txt")));
	}

	private static void export(WorkbenchPage workbench, String format, Path target) {
		workbench.answerFileQuestions(target);
		workbench.run("io.orgdeck.ui.export");
		var dialog = DialogPage.await();
		dialog.widget("export." + format).click();
		dialog.widget("export.choose").click();
	}

	private static DialogPage awaitDialog(String title) {
		Ui.await(title + " is open", () -> dialogs().anyMatch(title::equals));
		return DialogPage.await();
	}

	private static Stream<String> dialogs() {
		return Stream.of(Display.getCurrent().getShells())
				.filter(shell -> shell.isVisible() && (shell.getStyle() & SWT.APPLICATION_MODAL) != 0)
				.map(shell -> shell.getText());
	}

	private static List<List<String>> rows(Table parts) {
		return Ui.get(() -> Stream.of(parts.getItems()).map(item -> List.of(item.getText(0), item.getText(1))).toList());
	}

	private static void tick(Table parts) {
		Ui.run(() -> {
			TableItem first = parts.getItem(0);
			first.setChecked(true);
			var event = new Event();
			event.item = first;
			event.detail = SWT.CHECK;
			parts.notifyListeners(SWT.Selection, event);
		});
	}

	/** Writes into the file as an author would in Word. */
	private void rewrite() throws IOException {
		try (FileSystem file = FileSystems.newFileSystem(target)) {
			Path document = file.getPath("/word/document.xml");
			Files.writeString(document, Files.readString(document).replace(GENERATED, WRITTEN));
		}
	}

	private String text() throws IOException {
		try (FileSystem file = FileSystems.newFileSystem(target)) {
			return new String(Files.readAllBytes(file.getPath("/word/document.xml")), StandardCharsets.UTF_8);
		}
	}
}
