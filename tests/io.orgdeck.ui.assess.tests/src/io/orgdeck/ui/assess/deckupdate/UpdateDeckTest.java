package io.orgdeck.ui.assess.deckupdate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.DeckStore;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Question;
import io.orgdeck.samples.SmallAssessment;
import io.orgdeck.testkit.DialogPage;
import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;

/** The deck of an open assessment is brought to a newer version, after a look at every question. */
@ExtendWith(WorkbenchTest.class)
class UpdateDeckTest {

	private static final int CHOOSE_FILE = 0;

	@TempDir
	Path folder;

	private final Assessment assessment = new SmallAssessment().assessment();

	private EditorPage open(WorkbenchPage workbench) throws Exception {
		var file = folder.resolve("millbrook.assessment");
		new AssessmentStore().write(assessment, file, new NullProgressMonitor());
		return EditorPage.open(workbench, file);
	}

	/** A newer version with one question in other words, one new and one gone. */
	private Deck newer() {
		Deck deck = EcoreUtil.copy(assessment.getDeck());
		deck.setVersion("2.0");
		var cards = deck.getSections().getFirst().getCards();
		cards.get(0).getQuestions().getFirst().setText("In other words");
		Question added = EcoreUtil.copy(cards.get(1).getQuestions().getFirst());
		added.setId("added");
		cards.get(1).getQuestions().add(added);
		cards.remove(2);
		return deck;
	}

	private static int shown(DialogPage dialog) {
		var table = dialog.widget("updateDeck.list").as(Table.class);
		return Ui.get(table::getItemCount);
	}

	@Test
	void whatWouldChangeIsShownAndDoneInOneStep(WorkbenchPage workbench) throws Exception {
		assessment.getDeck().setVersion("1.0");
		var editor = open(workbench);
		new DeckStore().write(newer(), folder.resolve("newer.carddeck"), new NullProgressMonitor());
		workbench.answerFileQuestions(folder.resolve("newer.carddeck"));
		workbench.run(UpdateDeckHandler.COMMAND);
		DialogPage.await().press(CHOOSE_FILE);
		var dialog = DialogPage.await();
		assertEquals(4, shown(dialog), "one changed, one new, two gone");
		assertTrue(dialog.widget("updateDeck.explanation").text().contains("Its 8 votes stay with it."));
		assertEquals("In other words", dialog.widget("updateDeck.after").text().lines().findFirst().orElseThrow());
		dialog.widget("updateDeck.onlyChanges").click();
		Ui.await("all questions are shown", () -> shown(dialog) == 7);
		assertFalse(workbench.isDirty(), "looking changes nothing");
		dialog.press(IDialogConstants.OK_ID);
		Ui.await("the deck is newer", () -> "2.0".equals(editor.document().content().getDeck().getVersion()));
		editor.undo();
		assertEquals("1.0", editor.document().content().getDeck().getVersion());
		assertFalse(workbench.isDirty());
	}

	@Test
	void theOverviewTellsOfANewerVersionThatIsInstalled(WorkbenchPage workbench) throws Exception {
		var registry = DeckRegistry.platform();
		assessment.getDeck().setVersion("1.9");
		open(workbench);
		assertFalse(workbench.shows("overview.next.UPDATE_DECK"));
		Deck deck = newer();
		deck.setVersion("1.10");
		var file = folder.resolve("newer.carddeck");
		new DeckStore().write(deck, file, new NullProgressMonitor());
		registry.folder().install(file, true);
		try {
			registry.refresh();
			workbench.widget("overview.next.UPDATE_DECK");
		} finally {
			Files.delete(registry.find(deck.getId()).orElseThrow().file().orElseThrow());
			registry.refresh();
		}
		Ui.await("the hint has gone", () -> !workbench.shows("overview.next.UPDATE_DECK"));
	}
}
