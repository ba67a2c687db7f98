package io.orgdeck.ui.plan.owners;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.samples.SmallAssessment;
import io.orgdeck.testkit.DialogPage;
import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;

/** Everybody who owns actions is written to, by whoever reads the message first. */
@ExtendWith(WorkbenchTest.class)
class OwnersTest {

	@TempDir
	Path folder;

	private Path withAction() throws Exception {
		var small = new SmallAssessment();
		WorkingGroup group = Ids.create(Literals.WORKING_GROUP);
		group.setName("Listening");
		Action action = Ids.create(Literals.ACTION);
		action.setCode("A1");
		action.setTitle("Say what changed");
		action.setOwner("Zoë Okafor");
		action.setDue(LocalDate.of(2020, 1, 1));
		group.getActions().add(action);
		if (small.assessment().getStrategy() == null) {
			small.assessment().setStrategy(Ids.create(Literals.STRATEGY));
		}
		small.assessment().getStrategy().getGroups().add(group);
		return small.writeTo(folder.resolve("owners.assessment"));
	}

	@Test
	void aMessageIsReadCopiedAndSaved(WorkbenchPage workbench) throws Exception {
		EditorPage.open(workbench, withAction());
		workbench.run("io.orgdeck.ui.ownerMessages");
		var dialog = DialogPage.await();
		assertTrue(dialog.widget("owners.words").text().startsWith("Dear Zoë Okafor,"));
		dialog.widget("owners.copy").click();
		assertTrue(Ui.get(() -> {
			var clipboard = new Clipboard(Display.getCurrent());
			var html = (String) clipboard.getContents(HTMLTransfer.getInstance());
			clipboard.dispose();
			return html;
		}).contains("<b>A1  Say what changed</b>"));
		workbench.answerFileQuestions(folder);
		dialog.widget("owners.saveAll").click();
		Ui.await("a file for the one owner is written", () -> folder.toFile().list((in, name) -> name.endsWith(".eml")).length == 1);
		dialog.press(IDialogConstants.CANCEL_ID);
	}

	@Test
	void whoOpensAnAssessmentIsRemindedOfWhatIsOverdueUntilTheyWantItNoMore(WorkbenchPage workbench) throws Exception {
		var editor = EditorPage.open(workbench, withAction());
		editor.widget("overview.next.io.orgdeck.ui.step.lookAtDates");
	}
}
