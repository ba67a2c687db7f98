package io.orgdeck.ui.paper.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.audit.Hashes;
import io.orgdeck.core.audit.SigningKey;
import io.orgdeck.samples.SmallAssessment;
import io.orgdeck.testkit.DialogPage;
import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;
import io.orgdeck.ui.files.FileQuestion;

@DisplayName("In the window a key is made, backed up, replaced and restored, and files are signed and checked with it")
@ExtendWith(WorkbenchTest.class)
class SigningInWindowTest {

	private static final int YES = 0;

	@TempDir
	private Path folder;

	private static DialogPage preferences(WorkbenchPage workbench) {
		workbench.run("org.eclipse.ui.window.preferences", Map.of("preferencePageId", KeyPage.ID));
		var dialog = DialogPage.await();
		if (dialog.widget("signing.make").isEnabled()) {
			dialog.widget("signing.make").click();
		}
		return dialog;
	}

	private static String key() throws Exception {
		return SigningKey.find().orElseThrow().key();
	}

	private static void saysWhose(DialogPage preferences, String key) {
		Ui.await("the page says its key", () -> preferences.widget("signing.own").text().startsWith(Hashes.inShort(Hashes.ofKey(key))));
	}

	@Test
	void aKeyThatWasReplacedComesBackFromItsBackup(WorkbenchPage workbench) throws Exception {
		Path backup = folder.resolve("signing key.txt");
		workbench.answerFileQuestions(backup);
		var preferences = preferences(workbench);
		String first = key();
		saysWhose(preferences, first);
		assertFalse(preferences.widget("signing.make").isEnabled(), "there is one");
		preferences.widget("signing.backup").click();
		DialogPage.await().press(IDialogConstants.OK_ID);
		Ui.await("it is written", () -> Files.exists(backup));

		preferences.widget("signing.replace").click();
		DialogPage.await().press(YES);
		Ui.await("there is another key", () -> !preferences.widget("signing.own").text().startsWith(Hashes.inShort(Hashes.ofKey(first))));
		assertNotEquals(first, key());

		preferences.widget("signing.restore").click();
		DialogPage.await().press(YES);
		saysWhose(preferences, first);
		assertEquals(first, key());
		preferences.press(IDialogConstants.OK_ID);
	}

	@Test
	void whatWasSignedIsCheckedAndAChangeIsTold(WorkbenchPage workbench) throws Exception {
		var document = EditorPage.open(workbench, new SmallAssessment().writeTo(folder.resolve("millbrook.assessment"))).document();
		Path paper = Files.writeString(folder.resolve("paper.docx"), "Median 2.5");
		Path bundle = folder.resolve("paper.audit");
		var shell = Ui.get(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());
		Ui.run(() -> FileQuestion.answerWith(question -> List.of(question.kinds().containsKey(Messages.bundles) ? bundle : paper)));
		Ui.start(() -> AuditTask.make(shell, document, Map.of("audience", "board")));
		var made = DialogPage.await();
		String signer = Hashes.inShort(Hashes.ofKey(key()));
		assertTrue(made.texts().stream().anyMatch(text -> text.contains(signer)), made.texts()::toString);
		made.press(IDialogConstants.OK_ID);

		assertTrue(checked().contains("Files as they were signed: 1."));
		Files.writeString(paper, "Median 3.5");
		assertTrue(checked().contains("paper.docx is not as it was when the bundle was signed"));
	}

	private static String checked() {
		var shell = Ui.get(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());
		Ui.start(() -> AuditTask.verify(shell));
		var said = DialogPage.await();
		String text = String.join("\n", said.texts());
		said.press(IDialogConstants.OK_ID);
		return text;
	}
}
