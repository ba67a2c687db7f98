package io.orgdeck.launcher;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Another start with what this one was given: of the same installation, after this one has let go of its workspace, or of a version
 * beside it.
 *
 * @param command program and arguments
 */
record Restart(List<String> command) {

	/** Says to a version that was put beside the installed one where that is. */
	static final String BASE = "orgdeck.base";

	/**
	 * A second start, which decides anew which version it is. Plug-ins that were left out are there again: whoever restarts has seen
	 * to them.
	 */
	static Restart of(Path javaHome, Installation installation, String[] arguments) throws IOException {
		var base = System.getProperty(BASE);
		return of(javaHome, installation, base == null ? installation : new Installation(Path.of(base)), List.of(),
				Stream.of(arguments).filter(argument -> !Launch.OURS.contains(argument)).toList());
	}

	/** A start of a version beside the installed one that is running. */
	static Restart in(Path javaHome, Installation installation, Installation newer, String[] arguments) throws IOException {
		return of(javaHome, installation, newer, List.of("-D" + BASE + '=' + installation.folder()), List.of(arguments));
	}

	private static Restart of(Path javaHome, Installation from, Installation to, List<String> told, List<String> arguments)
			throws IOException {
		var command = new ArrayList<String>();
		command.add(ProcessHandle.current().info().command().orElse(javaHome.resolve("bin/java").toString()));
		var given = new ArrayList<>(ManagementFactory.getRuntimeMXBean().getInputArguments());
		given.removeIf(option -> option.startsWith("-D" + BASE + '='));
		if (!to.equals(from)) {
			given.removeAll(from.options());
			if (Files.isRegularFile(to.optionsFile())) {
				command.add("@" + to.optionsFile());
			}
		}
		command.addAll(given);
		command.addAll(told);
		command.addAll(List.of("-cp", to.equals(from) ? System.getProperty("java.class.path") : to.launcher().toString(),
				Main.class.getName()));
		command.addAll(arguments);
		return new Restart(List.copyOf(command));
	}

	void start() throws IOException {
		new ProcessBuilder(command).inheritIO().start();
	}
}
