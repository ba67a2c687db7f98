package io.orgdeck.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.SampleFile;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;
import io.orgdeck.ui.parts.PageBar;

/** Robustness 57: the page of the example plug-in is there while the plug-in is, and goes with it. */
@ExtendWith(WorkbenchTest.class)
class PageFromOutsideTest {

	@TempDir
	private Path folder;

	@Test
	void aPageComesAndGoesWithItsPlugin(WorkbenchPage workbench) throws Exception {
		open(workbench, "before");
		assertFalse(pages(workbench).contains("Owners"));
		Bundle example = FrameworkUtil.getBundle(PageFromOutsideTest.class).getBundleContext()
				.installBundle("reference:" + jar().toUri());
		try {
			example.start(Bundle.START_ACTIVATION_POLICY);
			var editor = open(workbench, "during");
			var names = pages(workbench);
			assertEquals(List.of("Results", "Owners", "Board paper"),
					names.subList(names.indexOf("Results"), names.indexOf("Board paper") + 1));
			editor.showPage(names.indexOf("Owners") + 1);
			var owners = workbench.widget("example.owners").as(Table.class);
			assertTrue(Ui.get(owners::getItemCount) > 3);
		} finally {
			workbench.closeEditors();
			example.uninstall();
		}
		open(workbench, "after");
		assertFalse(pages(workbench).contains("Owners"));
	}

	private EditorPage open(WorkbenchPage workbench, String name) throws Exception {
		return EditorPage.open(workbench, SampleFile.write(Files.createDirectory(folder.resolve(name)), name));
	}

	private static List<String> pages(WorkbenchPage workbench) {
		return Ui.get(workbench.widget("editor.pages").as(PageBar.class)::names);
	}

	private static Path jar() throws IOException {
		try (var jars = Files.newDirectoryStream(Path.of("..", "..", "bundles", "io.orgdeck.example.page", "target"),
				"io.orgdeck.example.page-*.jar")) {
			return jars.iterator().next().toRealPath();
		}
	}
}
