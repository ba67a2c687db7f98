package io.orgdeck.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.DocumentListener;
import io.orgdeck.core.document.DocumentState;
import io.orgdeck.core.document.OrgDocument;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.assessment.Evidence;
import io.orgdeck.samples.SmallAssessment;
import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.Keys;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;

/** ROBUSTNESS 5: whoever saves large attachments goes on working. */
@ExtendWith(WorkbenchTest.class)
class SavingInJobTest {

	private static final int LARGE = 10_000_000;

	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void writeFile() throws Exception {
		file = new SmallAssessment().writeTo(folder.resolve("millbrook.assessment"));
		var document = AssessmentDocument.open(file, new NullProgressMonitor());
		var attachment = document.attach(Files.write(folder.resolve("minutes.pdf"), new byte[LARGE]), new NullProgressMonitor());
		document.execute("Attach", () -> {
			Evidence evidence = Ids.create(AssessmentPackage.Literals.EVIDENCE);
			evidence.setAttachment(attachment);
			document.content().getEvidence().add(evidence);
		});
		document.save(new NullProgressMonitor());
		document.close();
	}

	private String clientInFile() throws StoreException {
		return new AssessmentStore().read(file).content().getClient().getName();
	}

	@Test
	void whatIsTypedDuringASaveIsTaken(WorkbenchPage workbench) throws Exception {
		var editor = EditorPage.open(workbench, file);
		var held = HeldSave.of(editor.document());
		editor.widget("overview.client.name").type("Weir End");
		Keys.press(SWT.MOD1, 's');
		held.awaitBegin();
		editor.widget("overview.client.name").type("Weir End Mills");
		Ui.await("the header follows", () -> editor.widget("editor.client").text().equals("Weir End Mills"));
		assertTrue(workbench.isDirty());
		held.goOn();
		workbench.awaitSaved();
		assertEquals("Weir End Mills", clientInFile());
	}

	@Test
	void closingWaitsForTheSaveAndAsksNothing(WorkbenchPage workbench) throws Exception {
		var editor = EditorPage.open(workbench, file);
		var held = HeldSave.of(editor.document());
		editor.widget("overview.client.name").type("Weir End");
		Keys.press(SWT.MOD1, 's');
		held.awaitBegin();
		Keys.press(SWT.MOD1, 'w');
		held.goOn();
		Ui.await("the editor is closed", () -> workbench.editors().isEmpty());
		assertEquals("Weir End", clientInFile());
	}

	/** Keeps the first save from going on until it is told to. */
	private static final class HeldSave implements DocumentListener {

		private static final int PATIENCE = 30;

		private final AtomicBoolean seen = new AtomicBoolean();
		private final CountDownLatch begun = new CountDownLatch(1);
		private final CountDownLatch allowed = new CountDownLatch(1);

		static HeldSave of(AssessmentDocument document) {
			var held = new HeldSave();
			document.addListener(held);
			return held;
		}

		@Override
		public void stateChanged(OrgDocument<?> document) {
			if (document.state() == DocumentState.SAVING && seen.compareAndSet(false, true)) {
				begun.countDown();
				await(allowed);
			}
		}

		void awaitBegin() {
			await(begun);
		}

		void goOn() {
			allowed.countDown();
		}

		private static void await(CountDownLatch latch) {
			try {
				assertTrue(latch.await(PATIENCE, TimeUnit.SECONDS), "waited in vain");
			} catch (InterruptedException e) {
				throw new AssertionError(e);
			}
		}
	}
}
