package io.orgdeck.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One start of the product: what the framework is told, as system properties and as arguments. */
record Launch(Installation installation, UserFolders folders, Mode mode, List<String> arguments) {

	private static final String COMMAND_LINE_APPLICATION = "io.orgdeck.cli.application";

	/**
	 * System properties for the framework.
	 *
	 * @param given names of those that the caller of Java has set, which stand
	 * @throws IOException if the installation is incomplete or there is no place at all for what the product keeps
	 */
	Map<String, String> properties(Set<String> given) throws IOException {
		var properties = new TreeMap<>(installation.settings());
		var scratch = new Scratch();
		properties.put("osgi.configuration.area", Installation.place(notes(scratch)));
		properties.put("orgdeck.state", (isWritable(folders.data()) ? folders.data() : scratch.folder().resolve("state")).toString());
		properties.put("orgdeck.decks", folders.data().resolve("decks").toString());
		switch (mode) {
			case COMMAND_LINE -> {
				properties.put("osgi.instance.area", "@none");
				properties.put("eclipse.application", COMMAND_LINE_APPLICATION);
				properties.put("java.awt.headless", "true");
			}
			case WORKBENCH -> properties.put("osgi.instance.area", "@noDefault");
		}
		properties.keySet().removeAll(given);
		return properties;
	}

	/** The arguments of the call, untouched; the framework takes out those that are meant for itself. */
	String[] frameworkArguments() {
		var all = new ArrayList<String>();
		if (mode == Mode.WORKBENCH) {
			all.add("--open");
		}
		all.addAll(arguments);
		return all.toArray(String[]::new);
	}

	/** The framework's notes about the bundles it found: kept between starts, or made anew where nothing can be kept. */
	private Path notes(Scratch scratch) throws IOException {
		var kept = folders.cache().resolve(installation.fingerprint());
		return isWritable(kept) ? kept : Files.createDirectories(scratch.folder().resolve("notes"));
	}

	/** A home that cannot be written to is no reason not to start. */
	private static boolean isWritable(Path folder) {
		try {
			return Files.isWritable(Files.createDirectories(folder));
		} catch (IOException unwritable) {
			return false;
		}
	}
}
