package io.orgdeck.ui.paper;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.samples.SmallAssessment;
import io.orgdeck.testkit.DialogPage;
import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.Keys;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;

@DisplayName("A key makes the board pack on any page, for the readers that are chosen")
@ExtendWith(WorkbenchTest.class)
class PackFromAnywhereTest {

	@TempDir
	private Path folder;

	private static boolean isAskedFor() {
		return Arrays.stream(Display.getCurrent().getShells()).anyMatch(shell -> shell.getText().equals(Messages.packTitle));
	}

	private static boolean isWhole(Control control) {
		return control instanceof Shell
				|| control.getBounds().y + control.getBounds().height <= control.getParent().getClientArea().height
						&& isWhole(control.getParent());
	}

	@Test
	void thePackIsMadeWithoutGoingToThePaper(WorkbenchPage workbench) throws Exception {
		EditorPage.open(workbench, new SmallAssessment().writeTo(folder.resolve("millbrook.assessment")));
		workbench.answerFileQuestions(folder);
		Keys.pressUntil(SWT.MOD1 | SWT.SHIFT, 'e', "the readers are asked for", PackFromAnywhereTest::isAskedFor);
		var dialog = DialogPage.await(Messages.packTitle);
		dialog.widget("pack.audience").choose("A working group");
		Ui.settle();
		Control part = dialog.widget("pack.part").as(Control.class);
		Ui.await("the dialog has grown for the third choice", () -> isWhole(part));
		dialog.widget("pack.audience").choose("All staff");
		Ui.settle();
		dialog.widget("pack.make").click();
		var done = DialogPage.await(Messages.packTitle);
		Ui.await("it is told what was written", () -> done.texts().stream().anyMatch(text -> text.contains("pack for everybody")));
		assertTrue(Files.isRegularFile(folder.resolve("Millbrook pack for everybody/1 Paper for everybody.docx")),
				() -> done.texts().toString());
		done.press(IDialogConstants.CANCEL_ID);
	}
}
