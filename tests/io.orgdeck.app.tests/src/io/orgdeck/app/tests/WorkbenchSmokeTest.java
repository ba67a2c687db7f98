package io.orgdeck.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.testkit.Keys;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;

/** What a new user tries first. Robustness 30: it all opens, and nothing is logged. */
@ExtendWith(WorkbenchTest.class)
class WorkbenchSmokeTest {

	@ParameterizedTest
	@ValueSource(strings = { "io.orgdeck.app.prepare", "io.orgdeck.app.assess", "io.orgdeck.app.plan" })
	void everyPerspectiveOpens(String perspective, WorkbenchPage workbench) {
		workbench.showPerspective(perspective);
		assertEquals(perspective, workbench.perspective());
	}

	@ParameterizedTest
	@MethodSource("views")
	void everyViewOpensAndCloses(String view, WorkbenchPage workbench) {
		workbench.showView(view);
		workbench.hideView(view);
	}

	static Stream<String> views() {
		return Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews()).map(IViewDescriptor::getId);
	}

	@Test
	void theWelcomePageOpensOnceAndSaysWhatToDo(WorkbenchPage workbench) {
		workbench.run("io.orgdeck.app.welcome");
		workbench.run("io.orgdeck.app.welcome");
		assertEquals(List.of("Welcome"), workbench.editors());
		assertEquals("Welcome – Orgdeck", workbench.title());
		assertEquals("Welcome to Orgdeck", workbench.widget("welcome.title").text());
		assertTrue(workbench.widget("welcome.io.orgdeck.ui.open").isEnabled());
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
