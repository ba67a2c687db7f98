package io.orgdeck.ui.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.samples.SmallAssessment;
import io.orgdeck.testkit.DialogPage;
import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;
import io.orgdeck.ui.parts.WidgetIds;

@ExtendWith(WorkbenchTest.class)
@DisplayName("Questions are chosen by tag: what the assessment aims at, the cards of a session, the votes on the Ratings page")
class TagsTest {

	private static final int SESSIONS = 2;
	private static final int RATINGS = 3;

	@TempDir
	Path folder;

	private EditorPage editor;

	@BeforeEach
	void openWithTags(WorkbenchPage workbench) throws Exception {
		var small = new SmallAssessment();
		var questions = Decks.asked(small.assessment().getDeck());
		questions.get(0).getTags().add("quick check");
		questions.get(2).getTags().addAll(List.of("quick check", "care homes"));
		editor = EditorPage.open(workbench, small.writeTo(folder.resolve("tagged.assessment")));
	}

	@Test
	void coverageFollowsWhatTheAssessmentAimsAt() {
		Ui.await("one of six is asked", () -> editor.widget("overview.coverage.detail").text().contains("1 of 6"));
		editor.widget("overview.aim").choose("quick check (2)");
		Ui.await("one of two is asked", () -> editor.widget("overview.coverage.detail").text().contains("1 of 2"));
		editor.undo();
		Ui.await("the field follows", () -> editor.widget("overview.aim").as(Combo.class).getSelectionIndex() == 0);
		Ui.await("all count again", () -> editor.widget("overview.coverage.detail").text().contains("1 of 6"));
	}

	@Test
	void cardsAreFoundByTagAtFirstByTheAimAndWhatWasTickedBeforeStays() {
		editor.widget("overview.aim").choose("quick check (2)");
		editor.showPage(SESSIONS);
		editor.widget("sessions.list.add").click();
		editor.widget("sessions.cards.add").click();
		var dialog = DialogPage.await();
		var found = dialog.widget("pick.list").as(Table.class);
		assertEquals(List.of("K1 1 question", "K2 1 question"), cards(found));
		dialog.widget("pick.all").click();
		dialog.widget("cards.tag").choose("care homes (1)");
		assertEquals(List.of("K2 1 question"), cards(found));
		dialog.press(IDialogConstants.OK_ID);
		assertEquals("2 cards with 2 questions to rate", editor.widget("sessions.cards.count").text());
	}

	private static List<String> cards(Table table) {
		return Ui.get(() -> Arrays.stream(table.getItems()).map(item -> item.getText(0) + ' ' + item.getText(2)).toList());
	}

	@Test
	void theGridOfVotesIsFilteredByTag() {
		editor.showPage(RATINGS);
		assertEquals("8 of 16 votes entered", editor.widget("ratings.count").text());
		editor.widget("ratings.tag").choose("quick check (2)");
		Ui.await("one question of the session is left", () -> editor.widget("ratings.count").text().equals("8 of 8 votes entered"));
		editor.widget("ratings.tag").choose("All questions");
		Ui.await("both are back", () -> editor.widget("ratings.count").text().equals("8 of 16 votes entered"));
	}

	@Test
	void aDeckWithoutTagsHasNoFieldsForThem(WorkbenchPage workbench) throws Exception {
		editor = EditorPage.open(workbench, new SmallAssessment().writeTo(folder.resolve("plain.assessment")));
		assertEquals(List.of(), shown("overview.aim"));
		assertEquals(List.of("overview.language"), shown("overview.language"));
		editor.showPage(RATINGS);
		assertEquals(List.of(), shown("ratings.tag"));
		assertEquals(List.of("ratings.group"), shown("ratings.group"));
	}

	/** The drop-down lists with that id that can be seen in the window. */
	private static List<String> shown(String id) {
		return Ui.get(() -> {
			var found = new ArrayList<String>();
			var open = new ArrayDeque<Control>(List.of(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell()));
			while (!open.isEmpty()) {
				Control control = open.pop();
				if (control instanceof Combo && control.isVisible() && WidgetIds.of(control).filter(id::equals).isPresent()) {
					found.add(id);
				} else if (control instanceof Composite composite) {
					open.addAll(List.of(composite.getChildren()));
				}
			}
			return found;
		});
	}
}
