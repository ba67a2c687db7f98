package io.orgdeck.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.Keys;
import io.orgdeck.testkit.SampleFile;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;
import io.orgdeck.ui.pages.PagedPart;

/** Whoever is new is led through a first hour, and finds the tour where they left it. */
@ExtendWith(WorkbenchTest.class)
@DisplayName("The tour of the first hour")
class TourTest {

	private static final String TOUR = "io.orgdeck.ui.tour";
	private static final Map<String, String> PAGES = Map.of("people", "overview", "session", "sessions", "ratings", "ratings", "evidence",
			"evidence", "results", "results", "paper", "paper");

	@TempDir
	Path folder;

	@BeforeEach
	void open(WorkbenchPage workbench) {
		workbench.showPerspective("io.orgdeck.app.assess");
		workbench.run(TOUR);
		begin(workbench);
	}

	@AfterEach
	void close(WorkbenchPage workbench) {
		begin(workbench);
		for (var perspective : List.of("prepare", "plan", "assess")) {
			workbench.showPerspective("io.orgdeck.app." + perspective);
			workbench.hideView(TOUR);
		}
	}

	private static void begin(WorkbenchPage workbench) {
		workbench.showView(TOUR);
		if (!workbench.widget("tour.progress").text().startsWith("0 ")) {
			workbench.widget("tour.again").click();
		}
	}

	@Test
	@DisplayName("Its steps go from the sample client to a paper that is handed over, and each says what lacks before it can be taken")
	void stepsInTheOrderOfTheWork(WorkbenchPage workbench) {
		var steps = Platform.getExtensionRegistry().getConfigurationElementsFor(TOUR);
		assertEquals("0 of " + steps.length + " steps done", workbench.widget("tour.progress").text());
		assertTrue(steps.length >= 10, "steps: " + steps.length);
		var order = List.of("sample", "new", "cards", "people", "session", "vote", "ratings", "evidence", "results", "actions", "paper",
				"export");
		for (int number = 1; number <= order.size(); number++) {
			assertTrue(workbench.widget(id(order.get(number - 1), "done")).text().startsWith(number + ". "), order.get(number - 1));
		}
		for (var step : List.of("sample", "new", "cards", "actions")) {
			assertTrue(workbench.widget(id(step, "do")).isEnabled(), step);
		}
		for (var step : List.of("people", "vote", "paper", "export")) {
			assertFalse(workbench.widget(id(step, "do")).isEnabled(), step);
		}
	}

	@Test
	@DisplayName("The button of a step shows the page that it is about")
	void eachPageIsShown(WorkbenchPage workbench) throws Exception {
		EditorPage.open(workbench, SampleFile.write(folder, "toured"));
		workbench.showView(TOUR);
		for (var step : PAGES.keySet()) {
			Ui.await("the step can be taken", workbench.widget(id(step, "do"))::isEnabled);
			workbench.widget(id(step, "do")).click();
			assertEquals("io.orgdeck.ui.page." + PAGES.get(step), Ui.get(() -> ((PagedPart) editor()).pageId().orElse("")));
			Ui.await("the step is done", workbench.widget(id(step, "done"))::isSelected);
		}
		assertTrue(workbench.widget("tour.progress").text().startsWith(PAGES.size() + " of "));
	}

	@Test
	@DisplayName("In another perspective it is still in sight")
	void itGoesAlong(WorkbenchPage workbench) {
		workbench.widget(id("actions", "do")).click();
		Ui.await("the board is in front", () -> workbench.perspective().equals("io.orgdeck.app.plan"));
		assertTrue(workbench.widget(id("actions", "done")).isSelected());
		workbench.widget(id("cards", "do")).click();
		Ui.await("the cards are in front", () -> workbench.perspective().equals("io.orgdeck.app.prepare"));
		assertTrue(workbench.widget(id("cards", "done")).isSelected());
	}

	@Test
	@DisplayName("By keys: the first step that is open has the focus, and what is done is known when the tour is opened again")
	void byKeysAndRemembered(WorkbenchPage workbench) {
		workbench.widget(id("sample", "done")).click();
		workbench.hideView(TOUR);
		workbench.run(TOUR);
		assertTrue(workbench.widget(id("sample", "done")).isSelected());
		workbench.activate();
		var open = workbench.widget(id("new", "do")).as(Button.class);
		Ui.await("the first open step has the focus", open::isFocusControl);
		workbench.widget(id("cards", "do")).focus();
		Keys.pressUntil(0, SWT.SPACE, "the cards are shown", () -> workbench.perspective().equals("io.orgdeck.app.prepare"));
		assertTrue(workbench.widget("tour.progress").text().startsWith("2 of "));
	}

	@Test
	@DisplayName("The welcome page offers it")
	void theWelcomePageOffersIt(WorkbenchPage workbench) {
		workbench.hideView(TOUR);
		workbench.run("io.orgdeck.app.welcome");
		workbench.widget("welcome.tour").click();
		assertTrue(workbench.shows("tour.progress"));
	}

	private static String id(String step, String part) {
		return TOUR + "." + step + "." + part;
	}

	private static IEditorPart editor() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor();
	}
}
