package io.orgdeck.ui.password;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.OpenMode;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.PasswordException;
import io.orgdeck.core.store.PasswordSource;
import io.orgdeck.core.store.ReadOptions;
import io.orgdeck.samples.SmallAssessment;
import io.orgdeck.testkit.DialogPage;
import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;

/** Passwords as a user meets them: set in the menu, asked for on the editor's page. */
@ExtendWith(WorkbenchTest.class)
class PasswordTest {

	private static final String WORDS = "four words to remember";

	@TempDir
	Path folder;

	private Path file() throws Exception {
		return new SmallAssessment().writeTo(folder.resolve("millbrook.assessment"));
	}

	private Path protectedFile() throws Exception {
		var file = file();
		var document = AssessmentDocument.open(file, new NullProgressMonitor());
		document.protect(WORDS.toCharArray());
		document.save(new NullProgressMonitor());
		document.close();
		return file;
	}

	private static DialogPage dialog(WorkbenchPage workbench) {
		workbench.run("io.orgdeck.ui.password");
		return DialogPage.await();
	}

	@Test
	void aPasswordIsSetInTheMenuAndCountsFromTheNextSave(WorkbenchPage workbench) throws Exception {
		var file = file();
		var editor = EditorPage.open(workbench, file);
		var dialog = dialog(workbench);
		dialog.widget("newPassword.first").type("short");
		dialog.widget("newPassword.second").type("short");
		assertTrue(dialog.widget("newPassword.hint").text().contains("8"), "says how long it must be");
		dialog.widget("newPassword.first").type(WORDS);
		assertTrue(dialog.widget("newPassword.hint").text().contains("not the same"));
		dialog.widget("newPassword.second").type(WORDS);
		dialog.press(IDialogConstants.OK_ID);
		Ui.await("the document is protected", () -> editor.document().isProtected());
		assertTrue(workbench.isDirty());
		editor.pressSave();
		assertThrows(PasswordException.class, () -> new AssessmentStore().read(file));
	}

	@Test
	void aRecoveryKeyIsShownOnceAndOpensTheFile(WorkbenchPage workbench) throws Exception {
		var file = file();
		var editor = EditorPage.open(workbench, file);
		var dialog = dialog(workbench);
		dialog.widget("newPassword.first").type(WORDS);
		dialog.widget("newPassword.second").type(WORDS);
		dialog.widget("newPassword.recovery").click();
		dialog.press(IDialogConstants.OK_ID);
		var shown = DialogPage.await();
		String key = shown.widget("recoveryKey.key").text();
		shown.press(IDialogConstants.OK_ID);
		editor.pressSave();
		var read = new AssessmentStore().read(file, ReadOptions.NONE.with(PasswordSource.of(key.toLowerCase(Locale.ROOT).toCharArray())));
		assertEquals("Millbrook", read.content().getClient().getName());
	}

	@Test
	void aProtectedFileOpensWithItsPasswordOnly(WorkbenchPage workbench) throws Exception {
		workbench.open(protectedFile());
		workbench.widget("unreadable.password").type("something else");
		workbench.widget("unreadable.open").click();
		Ui.await("it says that the password is wrong", () -> workbench.widget("unreadable.reason").text().contains("not right"));
		workbench.widget("unreadable.password").type(WORDS);
		workbench.widget("unreadable.open").click();
		assertEquals("Millbrook", workbench.widget("editor.client").text());
	}

	@Test
	void aPasswordIsTakenAwayInTheMenu(WorkbenchPage workbench) throws Exception {
		var file = protectedFile();
		AssessmentDocument held = AssessmentDocument.open(file, OpenMode.EXCLUSIVE, PasswordSource.of(WORDS.toCharArray()),
				new NullProgressMonitor());
		var editor = EditorPage.open(workbench, file);
		dialog(workbench).press(NewPasswordDialog.REMOVE);
		Ui.await("the document is not protected any more", () -> !editor.document().isProtected());
		editor.pressSave();
		assertFalse(new AssessmentStore().read(file).wrapping().key().isPresent());
		held.close();
	}
}
