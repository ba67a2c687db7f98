package io.orgdeck.launcher;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A second start with what the first one was given, after the first has let go of its workspace. Plug-ins that were left out
 * are there again: whoever restarts has seen to them.
 *
 * @param command program and arguments
 */
record Restart(List<String> command) {

	static Restart of(Path javaHome, String[] arguments) {
		var command = new ArrayList<String>();
		command.add(ProcessHandle.current().info().command().orElse(javaHome.resolve("bin/java").toString()));
		command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
		command.addAll(Stream.of(arguments).filter(argument -> !argument.equals(Launch.NO_PLUGINS)).toList());
		return new Restart(List.copyOf(command));
	}

	void start() throws IOException {
		new ProcessBuilder(command).inheritIO().start();
	}
}
