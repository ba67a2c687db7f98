package io.orgdeck.ui.assess;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.ReadOptions;
import io.orgdeck.samples.SmallAssessment;
import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;

@ExtendWith(WorkbenchTest.class)
class ReadersLanguageTest {

	@TempDir
	Path folder;

	@Test
	@DisplayName("The language of readers is chosen beside the facts of the client, kept in the file, and taken back")
	void aLanguageIsChosenForTheReaders(WorkbenchPage workbench) throws Exception {
		var small = new SmallAssessment();
		small.assessment().getDeck().setLanguage("cy");
		Path file = small.writeTo(folder.resolve("welsh.assessment"));
		EditorPage editor = EditorPage.open(workbench, file);
		var combo = editor.widget("overview.language").as(Combo.class);
		assertArrayEquals(new String[] { "As the deck: Cymraeg", "English" }, Ui.get(combo::getItems));
		assertEquals(0, Ui.get(combo::getSelectionIndex));
		Ui.run(() -> {
			combo.select(1);
			combo.notifyListeners(SWT.Selection, new Event());
		});
		assertEquals("en-GB", editor.document().content().getLanguage());
		editor.pressSave();
		assertEquals("en-GB", new AssessmentStore().read(file, ReadOptions.NONE).content().getLanguage());
		editor.undo();
		assertNull(editor.document().content().getLanguage());
		Ui.await("the field follows", () -> combo.getSelectionIndex() == 0);
	}
}
