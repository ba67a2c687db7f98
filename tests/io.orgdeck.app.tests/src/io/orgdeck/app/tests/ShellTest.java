package io.orgdeck.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.testkit.DialogPage;
import io.orgdeck.testkit.Keys;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;

/** What a new user tries first. Robustness 30: it all opens, and nothing is logged. */
@ExtendWith(WorkbenchTest.class)
class ShellTest {

	@ParameterizedTest
	@ValueSource(strings = { "io.orgdeck.app.prepare", "io.orgdeck.app.assess", "io.orgdeck.app.plan" })
	void everyPerspectiveOpens(String perspective, WorkbenchPage workbench) {
		workbench.showPerspective(perspective);
		assertEquals(perspective, workbench.perspective());
	}

	/** Each bundle places its own views; together they are what a new user finds. */
	@ParameterizedTest
	@CsvSource({ "io.orgdeck.app.prepare, Card Packs|Programme|Usage Guide, Card",
			"io.orgdeck.app.assess, Card|Problems, Outline|Properties",
			"io.orgdeck.app.plan, Properties|Strategy Board, Card|Problems" })
	void aPerspectiveShowsTheViewsThatAreNeededAndHasTheOthersBehind(String perspective, String inFront, String behind,
			WorkbenchPage workbench) {
		workbench.showPerspective(perspective);
		Ui.run(() -> page().resetPerspective());
		Ui.settle();
		assertEquals(inFront, views(true));
		assertEquals(behind, views(false));
	}

	private static String views(boolean visible) {
		return Ui.get(() -> Arrays.stream(page().getViewReferences()).filter(view -> page().isPartVisible(view.getPart(true)) == visible)
				.map(IViewReference::getPartName).sorted().collect(Collectors.joining("|")));
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	@Test
	void thePerspectiveMenuOffersEverythingThatIsInstalledOursFirst(WorkbenchPage workbench) {
		var offered = perspectives(workbench);
		assertEquals(List.of("Prepare", "Assess", "Plan"), offered.subList(0, 3));
		assertEquals("Reset", offered.getLast());
		assertEquals(PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives().length + 1, offered.size());
		workbench.menu().choose(List.of("View", "Perspective", "Plan"));
		Ui.await("it is shown", () -> workbench.perspective().equals("io.orgdeck.app.plan"));
	}

	private static List<String> perspectives(WorkbenchPage workbench) {
		return workbench.menu().choices().stream().filter(path -> path.contains("Perspective")).map(List::getLast).toList();
	}

	@Test
	void everyMenuItemThatCanBeChosenDoesSomething(WorkbenchPage workbench) {
		workbench.run("io.orgdeck.app.welcome");
		for (var choice : workbench.menu().choices()) {
			if (!choice.equals(List.of("File", "Quit"))) {
				workbench.menu().choose(choice);
				DialogPage.closeAll();
				Ui.settle();
			}
		}
	}

	@Test
	void theViewMenuOffersEveryView(WorkbenchPage workbench) {
		var offered = workbench.menu().choices();
		for (var view : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
			boolean isFrameOfThePlatform = view.getId().startsWith("org.eclipse.ui.internal");
			assertEquals(!isFrameOfThePlatform, offered.contains(List.of("View", view.getLabel())), view.getLabel());
		}
	}

	@Test
	void aFileThatIsGoneIsExplained(WorkbenchPage workbench, @TempDir Path folder) {
		workbench.answerFileQuestions(folder.resolve("gone.assessment"));
		workbench.run("io.orgdeck.ui.open");
		assertEquals("The file cannot be opened", DialogPage.await().title());
		DialogPage.await().press(IDialogConstants.OK_ID);
	}

	@Test
	void aFileOfAnotherKindIsExplained(WorkbenchPage workbench, @TempDir Path folder) throws IOException {
		workbench.answerFileQuestions(Files.createFile(folder.resolve("minutes.odt")));
		workbench.run("io.orgdeck.ui.open");
		var texts = DialogPage.await().texts();
		assertTrue(texts.stream().anyMatch(text -> text.contains("minutes.odt is neither")), texts::toString);
		DialogPage.await().press(IDialogConstants.OK_ID);
	}

	@Test
	void theWelcomePageOpensOnceAndSaysWhatToDo(WorkbenchPage workbench) {
		workbench.run("io.orgdeck.app.welcome");
		workbench.run("io.orgdeck.app.welcome");
		assertEquals(List.of("Welcome"), workbench.editors());
		assertEquals("Welcome – Orgdeck", workbench.title());
		assertEquals("Welcome to Orgdeck", workbench.widget("welcome.title").text());
		assertTrue(workbench.widget("welcome.sample").isEnabled());
	}

	@Test
	void theWelcomePageLeadsToTheCards(WorkbenchPage workbench) {
		workbench.showPerspective("io.orgdeck.app.plan");
		workbench.run("io.orgdeck.app.welcome");
		workbench.widget("welcome.cards").click();
		assertEquals("io.orgdeck.app.prepare", workbench.perspective());
	}

	@Test
	void theWelcomePageOpensTheSampleClient(WorkbenchPage workbench) {
		workbench.run("io.orgdeck.app.welcome");
		workbench.widget("welcome.sample").click();
		Ui.await("the sample is open", () -> workbench.title().startsWith("Riverside"));
	}

	@Test
	void theWelcomePageRemembersThatItIsNotWanted(WorkbenchPage workbench) {
		workbench.run("io.orgdeck.app.welcome");
		assertTrue(workbench.widget("welcome.again").isSelected());
		workbench.widget("welcome.again").click();
		workbench.closeEditors();
		workbench.run("io.orgdeck.app.welcome");
		assertFalse(workbench.widget("welcome.again").isSelected());
		workbench.widget("welcome.again").click();
	}

	@Test
	void whatWasOpenIsOfferedAgainUntilTheListIsCleared(WorkbenchPage workbench, @TempDir Path folder) throws Exception {
		var file = folder.resolve("Riverside.assessment");
		new AssessmentStore().write(DeckRegistry.platform().sample().orElseThrow().create(), file, new NullProgressMonitor());
		workbench.open(file);
		Ui.await("the sample is open", () -> workbench.title().startsWith("Riverside"));
		var offered = recentFiles(workbench);
		assertTrue(offered.getFirst().startsWith("1 "), offered::toString);
		workbench.closeEditors();
		workbench.menu().choose(List.of("File", "Open recent", offered.getFirst()));
		Ui.await("the sample is open again", () -> workbench.title().startsWith("Riverside"));
		workbench.menu().choose(List.of("File", "Open recent", "Clear list"));
		assertEquals(List.of(), recentFiles(workbench));
	}

	private static List<String> recentFiles(WorkbenchPage workbench) {
		return workbench.menu().choices().stream().filter(path -> path.contains("Open recent")).map(List::getLast).toList();
	}

	@Test
	void withNothingOpenTheTitleIsTheProduct(WorkbenchPage workbench) {
		workbench.closeEditors();
		Ui.await("the title is the product's name", () -> workbench.title().equals("Orgdeck"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "DARK", "LIGHT", "SYSTEM" })
	void coloursCanBeChosen(String appearance, WorkbenchPage workbench) {
		workbench.run("io.orgdeck.app.appearance", Map.of("io.orgdeck.app.appearance.choice", appearance));
		assertEquals(appearance.equals("DARK"), isDark(workbench));
	}

	@Test
	void theKeyboardReachesTheCommands(WorkbenchPage workbench) {
		workbench.run("io.orgdeck.app.welcome");
		workbench.activate();
		Keys.press(SWT.MOD1, 'w');
		Ui.await("Ctrl+W closes the page", () -> workbench.editors().isEmpty());
	}

	private static boolean isDark(WorkbenchPage workbench) {
		workbench.run("io.orgdeck.app.welcome");
		var title = workbench.widget("welcome.title").as(Label.class);
		return Ui.get(() -> {
			var colour = title.getBackground().getRGB();
			return colour.red + colour.green + colour.blue < 3 * 128;
		});
	}
}
