package io.orgdeck.ui.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.samples.SmallAssessment;
import io.orgdeck.testkit.DialogPage;
import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;

@DisplayName("A list to choose from that is empty says what is missing and how to get it")
@ExtendWith(WorkbenchTest.class)
class EmptyChoicesTest {

	private static final String EVIDENCE_AND_FINDINGS = "Evidence and findings";

	@TempDir
	private Path folder;

	private static List<String> said(DialogPage dialog) {
		return Ui.get(() -> Arrays.stream(dialog.widget("pick.list").as(Table.class).getChildren()).filter(Control::getVisible)
				.filter(Label.class::isInstance).map(child -> ((Label) child).getText()).toList());
	}

	private EditorPage withOneFinding(WorkbenchPage workbench) throws Exception {
		var small = new SmallAssessment();
		small.assessment().getEvidence().clear();
		small.assessment().getFindings().clear();
		var editor = EditorPage.open(workbench, small.writeTo(folder.resolve("millbrook.assessment")));
		editor.showPage(EVIDENCE_AND_FINDINGS);
		editor.widget("findings.list.add").click();
		return editor;
	}

	@Test
	void whereThereIsNoEvidenceYetTheWayToItIsTold(WorkbenchPage workbench) throws Exception {
		withOneFinding(workbench).widget("findings.evidence.choose").click();
		var dialog = DialogPage.await();
		String way = "There is no evidence to choose yet; add some to the list of evidence on this page.";
		assertEquals(List.of(way), said(dialog));
		assertEquals(way, dialog.widget("pick.list").described());
		dialog.press(IDialogConstants.CANCEL_ID);
	}

	@Test
	void aSearchThatFindsNothingSaysSo(WorkbenchPage workbench) throws Exception {
		withOneFinding(workbench).widget("findings.questions.choose").click();
		var dialog = DialogPage.await();
		assertEquals(List.of(), said(dialog));
		dialog.widget("pick.search").type("a word that no question has");
		assertEquals(List.of("Nothing fits; search for other words, or clear the search."), said(dialog));
		dialog.widget("pick.search").type("");
		assertEquals(List.of(), said(dialog));
		dialog.press(IDialogConstants.CANCEL_ID);
	}
}
