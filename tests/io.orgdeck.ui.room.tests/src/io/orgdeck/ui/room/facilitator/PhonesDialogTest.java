package io.orgdeck.ui.room.facilitator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.ballot.Admission;
import io.orgdeck.core.ballot.ChannelSettings.Certificate;
import io.orgdeck.core.ballot.RoomDefaults;
import io.orgdeck.testkit.DialogPage;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;
import io.orgdeck.ui.files.FileQuestion;
import io.orgdeck.ui.parts.WidgetIds;

/** What is asked before phones are let in. */
@ExtendWith(WorkbenchTest.class)
class PhonesDialogTest {

	private static final Path OWN = Path.of("own.p12");

	private Shell shell;
	private PhonesDialog dialog;
	private DialogPage page;

	@BeforeEach
	void open(WorkbenchPage workbench) {
		Ui.run(() -> shell = new Shell(Display.getCurrent()));
		ask(false);
	}

	private void ask(boolean haveCodes) {
		Ui.run(() -> dialog = new PhonesDialog(shell, haveCodes));
		Ui.start(dialog::open);
		page = DialogPage.await();
	}

	@AfterEach
	void close() throws Exception {
		RoomDefaults.USUAL.keep();
		DialogPage.closeAll();
		Ui.run(() -> {
			FileQuestion.answerWith(null);
			shell.dispose();
		});
	}

	private void tick(List<Path> answer, String password, int button) {
		Ui.run(() -> FileQuestion.answerWith(question -> answer));
		page.widget("phones.certificate").click();
		if (!answer.isEmpty()) {
			Ui.await("the password is asked for", () -> Arrays.stream(Display.getCurrent().getShells())
					.anyMatch(one -> WidgetIds.of(one).equals(Optional.of("password.dialog"))));
			var asked = DialogPage.await();
			asked.widget("password.field").type(password);
			asked.press(button);
		}
		Ui.settle();
	}

	@Test
	void whereSlipsWereDrawnTheCodesOnThemAreAskedForAgain() {
		page.press(IDialogConstants.OK_ID);
		assertEquals(Admission.NAME, Ui.get(() -> dialog.settings().admission()));
		ask(true);
		page.press(IDialogConstants.OK_ID);
		assertEquals(Admission.SLIP, Ui.get(() -> dialog.settings().admission()));
		assertFalse(Ui.get(dialog::dealsSlips));
	}

	@Test
	void aCertificateIsAskedForWithItsPassword() {
		tick(List.of(OWN), "secret", IDialogConstants.OK_ID);
		assertEquals("Encrypt the connection with own.p12", page.widget("phones.certificate").text());
		assertEquals(Optional.of(new Certificate(OWN, "secret")), Ui.get(() -> dialog.settings().certificate()));
	}

	@Test
	void whatIsChosenInPreferencesIsOfferedFirst(@TempDir Path folder) throws Exception {
		var file = Files.createFile(folder.resolve("firm.p12"));
		new RoomDefaults("", 8443, Optional.of(file)).keep();
		ask(false);
		assertTrue(page.widget("phones.certificate").isSelected());
		assertEquals("Encrypt the connection with firm.p12", page.widget("phones.certificate").text());
		page.press(IDialogConstants.OK_ID);
		var asked = DialogPage.await();
		asked.widget("password.field").type("secret");
		asked.press(IDialogConstants.OK_ID);
		Ui.await("phones are let in", () -> dialog.getShell() == null);
		assertEquals(8443, Ui.get(() -> dialog.settings().port()));
		assertEquals(Optional.of(new Certificate(file, "secret")), Ui.get(() -> dialog.settings().certificate()));
	}

	@Test
	void nobodyIsLetInUnencryptedBecauseThePasswordWasNotGiven(@TempDir Path folder) throws Exception {
		new RoomDefaults("", 0, Optional.of(Files.createFile(folder.resolve("firm.p12")))).keep();
		ask(false);
		page.press(IDialogConstants.OK_ID);
		DialogPage.await().press(IDialogConstants.CANCEL_ID);
		Ui.settle();
		assertTrue(Ui.get(() -> dialog.getShell() != null), "the question stays open");
		page.widget("phones.certificate").click();
		page.press(IDialogConstants.OK_ID);
		assertTrue(Ui.get(() -> dialog.settings().certificate()).isEmpty(), "whoever takes the tick away wants none");
	}

	@Test
	void whoeverThinksBetterOfItGoesOnWithoutOne() {
		tick(List.of(OWN), "", IDialogConstants.CANCEL_ID);
		assertFalse(page.widget("phones.certificate").isSelected());
		tick(List.of(), "", IDialogConstants.CANCEL_ID);
		assertFalse(page.widget("phones.certificate").isSelected());
		assertTrue(Ui.get(() -> dialog.settings().certificate()).isEmpty());
	}
}
