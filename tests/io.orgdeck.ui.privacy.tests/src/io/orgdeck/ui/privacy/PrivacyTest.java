package io.orgdeck.ui.privacy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.ReadOptions;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.LawfulBasis;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.samples.SmallAssessment;
import io.orgdeck.testkit.DialogPage;
import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;

@DisplayName("Data protection of an assessment, and forgetting a person, in the window")
@ExtendWith(WorkbenchTest.class)
class PrivacyTest {

	private static final String PROTECTION = "Data protection";

	@TempDir
	private Path folder;
	private Path file;
	private EditorPage editor;

	@BeforeEach
	void open(WorkbenchPage workbench) throws Exception {
		workbench.closeEditors();
		file = new SmallAssessment().writeTo(folder.resolve("private.assessment"));
		editor = EditorPage.open(workbench, file);
	}

	@Test
	@DisplayName("What was agreed and a notice are typed and undone; the fact sheet is written")
	void whatWasAgreed(WorkbenchPage workbench) throws Exception {
		editor.showPage(PROTECTION);
		editor.widget("protection.basis").choose("Public task");
		editor.widget("protection.controller").type("The trust");
		editor.widget("protection.notices.add").click();
		editor.widget("protection.notice.recipients").type("everybody");
		editor.widget("protection.controller").focus();
		var agreed = Ui.get(() -> editor.document().content().getDataProtection());
		assertEquals(LawfulBasis.PUBLIC_TASK, agreed.getBasis());
		assertEquals("everybody", Ui.get(() -> agreed.getNotices().getFirst().getRecipients()));
		Path sheet = folder.resolve("facts.txt");
		workbench.answerFileQuestions(sheet);
		editor.widget("protection.sheet").click();
		assertTrue(Files.readString(sheet).contains("The trust"));
		for (int i = 0; i < 4; i++) {
			editor.undo();
		}
		assertNull(Ui.get(() -> editor.document().content().getDataProtection()));
	}

	@Test
	@DisplayName("The dialog says what forgetting means; cancelled nothing has changed, then the person is gone for good")
	void aPersonIsForgotten(WorkbenchPage workbench) throws Exception {
		Participant person = Ui.get(() -> editor.document().content().getParticipants().get(1));
		String name = person.getName();
		String entry = Names.onScreen().full(person);
		byte[] before = Files.readAllBytes(file);
		List<String> open = workbench.editors();
		workbench.run("io.orgdeck.ui.forget");
		DialogPage dialog = DialogPage.await();
		dialog.widget("forget.person").choose(entry);
		assertTrue(dialog.widget("forget.told").text().contains("No figure changes"), dialog.widget("forget.told")::text);
		dialog.widget("forget.remove").click();
		assertFalse(dialog.widget("forget.told").text().contains("No figure changes"), dialog.widget("forget.told")::text);
		dialog.press(IDialogConstants.CANCEL_ID);
		assertArrayEquals(before, Files.readAllBytes(file));
		workbench.run("io.orgdeck.ui.forget");
		dialog = DialogPage.await();
		dialog.widget("forget.person").choose(entry);
		dialog.press(IDialogConstants.OK_ID);
		Ui.await("the file is without the person", () -> !isIn(name));
		Ui.await("the assessment is open again", () -> workbench.editors().containsAll(open));
		Ui.settle();
		assertEquals(open, workbench.editors(), "nothing else has opened meanwhile");
	}

	@Test
	@DisplayName("ROBUSTNESS 59: a person is forgotten while two windows show the assessment; both show it afterwards, and no undo leads back")
	void aPersonIsForgottenInTwoWindows(WorkbenchPage workbench) {
		String name = Ui.get(() -> editor.document().content().getParticipants().get(1).getName());
		WorkbenchPage second = workbench.newWindow();
		List<String> open = workbench.editors();
		EditorPage.of(second).widget("overview.client.name").type("Weir End");
		EditorPage.of(second).pressSave();
		second.run("io.orgdeck.ui.forget");
		DialogPage dialog = DialogPage.await();
		dialog.widget("forget.person").choose(Names.onScreen().full(Ui.get(() -> editor.document().content().getParticipants().get(1))));
		dialog.press(IDialogConstants.OK_ID);
		Ui.await("the file is without the person", () -> !isIn(name));
		Ui.await("both windows show it again", () -> workbench.editors().equals(open) && second.editors().equals(open));
		assertSame(editor.document(), EditorPage.of(second).document());
		assertTrue(Ui.get(() -> editor.document().content().getParticipants().stream().noneMatch(one -> name.equals(one.getName()))));
		assertFalse(workbench.isEnabled("org.eclipse.ui.edit.undo"));
	}

	private boolean isIn(String name) {
		try {
			Assessment read = new AssessmentStore().read(file, ReadOptions.NONE).content();
			return read.getParticipants().stream().anyMatch(one -> name.equals(one.getName()));
		} catch (IOException e) {
			return true; // just being written
		}
	}
}
