package io.orgdeck.ui.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.audit.FileSignature;
import io.orgdeck.core.audit.Hashes;
import io.orgdeck.core.audit.SigningKey;
import io.orgdeck.core.plugins.PluginFolder;
import io.orgdeck.testkit.DialogPage;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;

/** Robustness 57: in the window, too, somebody is asked before a plug-in is installed, and can take it back. */
@ExtendWith(WorkbenchTest.class)
class PluginsDialogTest {

	private static final int INSTALL = 0;
	private static final int CANCEL = 1;

	@TempDir
	Path folder;

	private Path plugins;
	private Optional<String> outside;

	@BeforeEach
	void useAFolderOfItsOwn() {
		outside = Optional.ofNullable(System.getProperty(PluginFolder.PROPERTY));
		plugins = folder.resolve("plugins");
		System.setProperty(PluginFolder.PROPERTY, plugins.toString());
	}

	@AfterEach
	void restoreFolder() {
		outside.ifPresentOrElse(path -> System.setProperty(PluginFolder.PROPERTY, path), () -> System.clearProperty(PluginFolder.PROPERTY));
	}

	private Path jar(String headers) throws IOException {
		Path jar = folder.resolve("rules.jar");
		try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
			zip.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
			zip.write(("Manifest-Version: 1.0\nBundle-ManifestVersion: 2\n" + headers + "\n").getBytes(StandardCharsets.UTF_8));
		}
		return jar;
	}

	private static DialogPage open(WorkbenchPage workbench) {
		workbench.run("io.orgdeck.ui.plugins");
		return DialogPage.await();
	}

	private static String state(DialogPage dialog) {
		var list = dialog.widget("plugins.list").as(Table.class);
		return Ui.get(() -> list.getItemCount() == 0 ? "none" : list.getItem(0).getText(0) + ": " + list.getItem(0).getText(3));
	}

	@Test
	@DisplayName("57: installed after a question, turned off and on, removed")
	void comesAndGoes(WorkbenchPage workbench) throws IOException {
		workbench.answerFileQuestions(jar("Bundle-SymbolicName: org.example.rules\nBundle-Version: 1.2.0\nBundle-Name: Rules & more\n"
				+ "Bundle-Vendor: Example Ltd\n"));
		var dialog = open(workbench);
		assertEquals("none", state(dialog));
		assertTrue(dialog.texts().stream().anyMatch(text -> text.contains("No plug-ins are installed.")), dialog.texts()::toString);
		dialog.widget("plugins.install").click();
		var question = DialogPage.await();
		assertTrue(question.texts().stream().anyMatch(text -> text.contains("Rules & more, version 1.2.0") && text.contains("Example Ltd")
				&& text.contains("Not signed") && text.contains("runs code")), question.texts()::toString);
		question.press(CANCEL);
		assertFalse(Files.exists(plugins), "nothing comes unasked");
		dialog.widget("plugins.install").click();
		DialogPage.await().press(INSTALL);
		Ui.await("it is listed", () -> state(dialog).equals("Rules & more: From the next start"));
		var restart = dialog.widget("plugins.restart").as(Button.class);
		assertTrue(Ui.get(restart::isEnabled));
		dialog.widget("plugins.turn").click();
		Ui.await("it is off", () -> state(dialog).equals("Rules & more: Off"));
		assertFalse(Ui.get(restart::isEnabled), "nothing will be different");
		dialog.widget("plugins.turn").click();
		Ui.await("it is on", () -> state(dialog).equals("Rules & more: From the next start"));
		dialog.widget("plugins.remove").click();
		DialogPage.await().press(INSTALL);
		Ui.await("it is gone", () -> state(dialog).equals("none"));
		dialog.press(IDialogConstants.CANCEL_ID);
	}

	@Test
	@DisplayName("Who signed a plug-in and whether the key is known is said before it comes; one changed since is refused")
	void saysWhoSigned(WorkbenchPage workbench) throws IOException {
		Path jar = jar("Bundle-SymbolicName: org.example.rules\nBundle-Version: 1.2.0\nBundle-Name: Rules\n");
		SigningKey key = SigningKey.findOrMake();
		FileSignature.sign(jar, "Example Ltd", key, false);
		workbench.answerFileQuestions(jar);
		var dialog = open(workbench);
		dialog.widget("plugins.install").click();
		var question = DialogPage.await();
		assertTrue(
				question.texts().stream()
						.anyMatch(text -> text.contains("Example Ltd") && text.contains(Hashes.inShort(Hashes.ofKey(key.key())))),
				question.texts()::toString);
		question.press(CANCEL);
		jar("Bundle-SymbolicName: org.example.rules\nBundle-Version: 1.2.1\nBundle-Name: Rules\n");
		dialog.widget("plugins.install").click();
		var refusal = DialogPage.await();
		assertTrue(refusal.texts().stream().anyMatch(text -> text.contains("has been changed since Example Ltd signed it")),
				refusal.texts()::toString);
		refusal.press(IDialogConstants.OK_ID);
		assertFalse(Files.exists(plugins), "it does not come");
		dialog.press(IDialogConstants.CANCEL_ID);
	}

	@Test
	@DisplayName("57: what may not be installed is refused in a sentence")
	void refusesInASentence(WorkbenchPage workbench) throws IOException {
		workbench.answerFileQuestions(jar("Bundle-SymbolicName: io.orgdeck.core\nBundle-Version: 9.9.9\n"));
		var dialog = open(workbench);
		dialog.widget("plugins.install").click();
		var refusal = DialogPage.await();
		assertTrue(refusal.texts().stream().anyMatch(text -> text.contains("the name of a part of the program (io.orgdeck.core)")),
				refusal.texts()::toString);
		refusal.press(IDialogConstants.OK_ID);
		assertEquals("none", state(dialog));
		dialog.press(IDialogConstants.CANCEL_ID);
	}

	@Test
	@DisplayName("57: whoever opens the window after a start that was killed is told what was left out")
	void tellsWhatWasLeftOut(WorkbenchPage workbench) throws IOException {
		Files.createDirectories(plugins);
		Files.move(jar("Bundle-SymbolicName: org.example.rules\nBundle-Version: 1.2.0\n"), plugins.resolve("org.example.rules_1.2.0.jar"));
		Files.createFile(plugins.resolve("org.example.rules_1.2.0.jar.stuck"));
		new PluginsStartup().earlyStartup();
		var told = DialogPage.await();
		assertTrue(told.texts().stream().anyMatch(text -> text.contains("org.example.rules.")), told.texts()::toString);
		told.press(INSTALL);
		var dialog = DialogPage.await();
		assertEquals("org.example.rules: Held back", state(dialog));
		dialog.widget("plugins.turn").click();
		Ui.await("it is tried again", () -> state(dialog).equals("org.example.rules: From the next start"));
		dialog.press(IDialogConstants.CANCEL_ID);
	}
}
