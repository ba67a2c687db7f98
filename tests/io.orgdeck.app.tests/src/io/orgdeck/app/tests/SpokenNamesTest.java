package io.orgdeck.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.SampleFile;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;

@DisplayName("ROBUSTNESS 60: whoever hears the screen is told which of several alike this one is, and the figure that it leads to")
@ExtendWith(WorkbenchTest.class)
class SpokenNamesTest {

	@TempDir
	Path folder;

	private EditorPage editor;

	@BeforeEach
	void open(WorkbenchPage workbench) throws Exception {
		editor = EditorPage.open(workbench, SampleFile.write(folder, "riverside"));
	}

	@Test
	@DisplayName("A figure on the overview is said with what it counts")
	void figures() {
		var figure = editor.widget("overview.overall").text();
		assertTrue(figure.matches(".*[0-9].*"), figure);
		assertEquals("Overall score, " + figure + ", " + editor.widget("overview.overall.detail").text(),
				editor.widget("overview.overall.open").spoken());
	}

	@Test
	@DisplayName("A dimension that leads to its questions is said with its score")
	void dimensions() {
		editor.showPage("Results");
		String spoken = editor.widget("results.dimension.0.name").spoken();
		assertTrue(spoken.startsWith("Structure, " + editor.widget("results.dimension.0.score").text() + ", "), spoken);
	}

	@Test
	@DisplayName("That there are no implications is said with their kind")
	void implications() {
		editor.showPage("Board paper");
		assertEquals("Risk: None; the text says why", editor.widget("paper.implication.risk.none").spoken());
		assertEquals("Equality: None; the text says why", editor.widget("paper.implication.equality.none").spoken());
	}

	@Test
	@DisplayName("Of two links that choose, each says what")
	void choices() {
		editor.showPage("Evidence and findings");
		editor.widget("findings.list.add").click();
		Ui.await("there is something to link", () -> editor.widget("findings.questions.choose").as(Link.class).isVisible());
		assertEquals("Questions: Choose…", editor.widget("findings.questions.choose").spoken());
		assertEquals("Evidence: Choose…", editor.widget("findings.evidence.choose").spoken());
	}
}
