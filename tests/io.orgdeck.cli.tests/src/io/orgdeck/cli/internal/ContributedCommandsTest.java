package io.orgdeck.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;

import picocli.CommandLine;

import io.orgdeck.cli.brought.Count;
import io.orgdeck.cli.brought.Faulty;
import io.orgdeck.cli.brought.Twice;
import io.orgdeck.core.ContributionLog;
import io.orgdeck.samples.PrivateRegistry;
import io.orgdeck.samples.RecordingLog;

/** Commands come from other bundles, and a bad one costs only itself. Robustness 35. */
class ContributedCommandsTest {

	private final RecordingLog log = new RecordingLog();

	private CommandLine commands(Class<?>... types) throws CoreException {
		var extension = new StringBuilder("<extension-point id='commands' name='c'/><extension point='io.orgdeck.cli.commands'>");
		for (Class<?> type : types) {
			extension.append("<command class='").append(type.getName()).append("'/>");
		}
		var registry = new PrivateRegistry(getClass().getClassLoader(), "io.orgdeck.cli").with(extension + "</extension>");
		var commands = new CommandLine(new RootCommand());
		ContributedCommands.addTo(commands, registry.registry(), new ContributionLog(log));
		return commands;
	}

	@Test
	void aCommandOfAnotherBundleRunsAndSaysWhatItIsFor() throws CoreException {
		CommandLine commands = commands(Count.class);
		assertEquals(3, commands.execute("count"), log.messages()::toString);
		var out = new StringWriter();
		commands.setOut(new PrintWriter(out, true));
		commands.execute("count", "--help");
		assertTrue(out.toString().contains("Counts, for the test."), out::toString);
	}

	@Test
	void oneThatCannotBeUsedIsLoggedAndTheOthersWork() throws CoreException {
		CommandLine commands = commands(Faulty.class, Twice.class, Count.class);
		assertEquals(3, commands.execute("count"), log.messages()::toString);
		assertEquals(2, log.messages().size(), log.messages()::toString);
		assertTrue(log.messages().get(1).contains("\"sample\""), log.messages()::toString);
	}
}
