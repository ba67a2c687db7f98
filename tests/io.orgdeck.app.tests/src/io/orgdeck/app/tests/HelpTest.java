package io.orgdeck.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;
import io.orgdeck.ui.help.HelpTopic;
import io.orgdeck.ui.help.HelpTopics;

/** The help answers where somebody works, and says nothing that leads nowhere. */
@ExtendWith(WorkbenchTest.class)
class HelpTest {

	private static final Pattern LINK = Pattern.compile("href=\"(\\w+):([^\"]+)\"");

	@Test
	void itExplainsThePartInFront(WorkbenchPage workbench) {
		workbench.showView("io.orgdeck.ui.strategyBoard");
		workbench.run("io.orgdeck.app.help");
		Ui.await("the help is open", () -> workbench.editors().contains("Help"));
		assertEquals("Strategy and working groups", topic(workbench));
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
