package io.orgdeck.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;

import io.orgdeck.testkit.DialogPage;
import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.SampleFile;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;
import io.orgdeck.ui.help.HelpTopic;
import io.orgdeck.ui.help.HelpTopics;

/** The help answers where somebody works, and says nothing that leads nowhere. */
@ExtendWith(WorkbenchTest.class)
class HelpTest {

	@TempDir
	Path folder;

	private static final Pattern LINK = Pattern.compile("href=\"(\\w+):([^\"]+)\"");

	@Test
	void itExplainsThePartInFront(WorkbenchPage workbench) {
		workbench.showView("io.orgdeck.ui.strategyBoard");
		workbench.run("io.orgdeck.app.help");
		Ui.await("the help is open", () -> workbench.editors().contains("Help"));
		assertEquals("Strategy and working groups", topic(workbench));
	}

	@Test
	void itExplainsThePageInFront(WorkbenchPage workbench) throws Exception {
		EditorPage.open(workbench, SampleFile.write(folder, "explained")).showPage(6);
		workbench.run("io.orgdeck.app.help");
		Ui.await("the help is open", () -> workbench.editors().contains("Help"));
		assertEquals("The board paper", topic(workbench));
	}

	@Test
	void aDialogIsExplainedOverIt(WorkbenchPage workbench) throws Exception {
		EditorPage.open(workbench, SampleFile.write(folder, "explained"));
		workbench.run("io.orgdeck.ui.export");
		var export = DialogPage.await("Export");
		export.pressKey(SWT.F1);
		DialogPage.await("The board paper").close();
		assertEquals("Export", export.title());
	}

	/** Whatever asks or shows something in a window of its own: dialogs and pages of the preferences. */
	@Test
	void everyDialogAndPageOfThePreferencesIsExplained() throws Exception {
		var explained = HelpTopics.platform().all().stream().flatMap(topic -> topic.parts().stream()).collect(Collectors.toSet());
		var missing = new TreeSet<String>();
		int asked = 0;
		for (var bundle : FrameworkUtil.getBundle(HelpTopics.class).getBundleContext().getBundles()) {
			if (bundle.getSymbolicName().matches("io\\.orgdeck\\.(ui(\\.[a-z]+)*|app)") && bundle.adapt(BundleWiring.class) != null) {
				for (var file : bundle.adapt(BundleWiring.class).listResources("/io/orgdeck", "*.class",
						BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL)) {
					var kind = bundle.loadClass(file.substring(0, file.length() - ".class".length()).replace('/', '.'));
					if (asks(kind)) {
						asked++;
						if (Stream.<Class<?>>iterate(kind, one -> one != null, Class::getSuperclass).map(Class::getName)
								.noneMatch(explained::contains)) {
							missing.add(kind.getName());
						}
					}
				}
			}
		}
		assertTrue(asked > 40, "asked " + asked);
		assertEquals(Set.of(), missing);
	}

	/** Not what only shows how far something has come, and not the help itself. */
	private static boolean asks(Class<?> kind) {
		return (Dialog.class.isAssignableFrom(kind) || PreferencePage.class.isAssignableFrom(kind))
				&& !Modifier.isAbstract(kind.getModifiers()) && !ProgressMonitorDialog.class.isAssignableFrom(kind)
				&& !kind.getPackageName().equals("io.orgdeck.app.internal.help");
	}

	@Test
	void everyPageOfOursIsExplained() {
		var explained = HelpTopics.platform().all().stream().flatMap(topic -> topic.parts().stream()).collect(Collectors.toSet());
		var pages = Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor("io.orgdeck.ui.pages")).toList();
		assertTrue(pages.size() > 10);
		assertEquals(List.of(), pages.stream().map(page -> page.getAttribute("id") + " in " + page.getAttribute("host"))
				.filter(page -> Arrays.stream(page.split(" in ")).noneMatch(explained::contains)).toList());
	}

	/** A topic that explains what there is no more leads nobody to it. */
	@Test
	void whatIsExplainedExists() {
		var classes = HelpTopics.platform().all().stream().flatMap(topic -> topic.parts().stream())
				.filter(part -> Character.isUpperCase(part.charAt(part.lastIndexOf('.') + 1))).toList();
		assertTrue(classes.size() > 40);
		assertEquals(List.of(), classes.stream().filter(name -> Arrays
				.stream(FrameworkUtil.getBundle(HelpTopics.class).getBundleContext().getBundles()).noneMatch(bundle -> has(bundle, name)))
				.toList());
	}

	private static boolean has(Bundle bundle, String name) {
		try {
			return (bundle.getSymbolicName().startsWith("io.orgdeck") || bundle.getSymbolicName().equals("org.eclipse.ui.workbench"))
					&& bundle.loadClass(name) != null;
		} catch (ClassNotFoundException | IllegalStateException elsewhere) {
			return false;
		}
	}

	@Test
	void theKeyboardHasATopicOfItsOwn(WorkbenchPage workbench) {
		workbench.menu().choose(List.of("Help", "Keyboard"));
		Ui.await("the help is open", () -> workbench.editors().contains("Help"));
		assertEquals("Keyboard", topic(workbench));
	}

	@Test
	void everyTopicOpens(WorkbenchPage workbench) {
		assertTrue(HelpTopics.platform().all().size() > 1);
		for (var topic : HelpTopics.platform().all()) {
			workbench.run("io.orgdeck.app.help", Map.of("io.orgdeck.app.help.topic", topic.id()));
			assertEquals(topic.title(), topic(workbench));
		}
	}

	static Stream<URL> everyText() {
		return HelpTopics.platform().all().stream().map(HelpTopic::text);
	}

	@ParameterizedTest
	@MethodSource("everyText")
	void linksLeadSomewhere(URL text) throws Exception {
		try (var in = text.openStream()) {
			DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(in);
		}
		try (var in = text.openStream()) {
			var links = LINK.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
			while (links.find()) {
				switch (links.group(1)) {
					case "topic" ->
						assertTrue(HelpTopics.platform().all().stream().anyMatch(topic -> topic.id().equals(links.group(2))),
								links.group());
					default ->
						assertTrue(PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(links.group(2)).isDefined(),
								links.group());
				}
			}
		}
	}

	private static String topic(WorkbenchPage workbench) {
		var topics = workbench.widget("help.topics").as(Table.class);
		return Ui.get(() -> topics.getSelection()[0].getText());
	}
}
