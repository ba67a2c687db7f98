package io.orgdeck.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** One start of the product: what the framework is told, as system properties and as arguments. */
record Launch(Installation installation, UserFolders folders, Mode mode, List<String> arguments) {

	/** Starts without the user's plug-ins; the system property of that name tells the workbench. */
	static final String NO_PLUGINS = "--no-plugins";
	/** Options that mean the launcher alone. */
	static final Set<String> OURS = Set.of(NO_PLUGINS, ChosenVersion.AS_INSTALLED);
	private static final String PLUGINS_OFF = "orgdeck.plugins.off";

	private static final String COMMAND_LINE_APPLICATION = "io.orgdeck.cli.application";

	/**
	 * System properties for the framework.
	 *
	 * @param given   names of those that the caller of Java has set, which stand
	 * @param plugins whether the user's plug-ins are added; the framework's notes are then others, so that a start without them
	 *                never meets one
	 * @throws IOException if the installation is incomplete or there is no place at all for what the product keeps
	 */
	Map<String, String> properties(Set<String> given, boolean plugins) throws IOException {
		var properties = new TreeMap<>(installation.settings());
		var scratch = new Scratch();
		properties.put("osgi.configuration.area", Installation.place(notes(scratch, plugins)));
		properties.put("orgdeck.state", (isWritable(folders.data()) ? folders.data() : scratch.folder().resolve("state")).toString());
		properties.put("orgdeck.decks", folders.data().resolve("decks").toString());
		properties.put(MarkedJars.PROPERTY, plugins().folder().toString());
		if (!wantsPlugins()) {
			properties.put(PLUGINS_OFF, "true");
		}
		if (!arguments.contains("-nl")) {
			properties.putAll(ScreenLanguage.properties(folders.data()));
		}
		if (plugins) { // or what is not in the product's own list would be taken away at each start
			properties.put("org.eclipse.equinox.simpleconfigurator.exclusiveInstallation", "false");
		}
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

	/**
	 * Whether a workbench that runs already is meant: whoever gives options, or another workspace, wants one of their own.
	 *
	 * @param given names of the system properties that the caller of Java has set
	 */
	boolean joins(Set<String> given) {
		return mode == Mode.WORKBENCH && arguments.stream().noneMatch(argument -> argument.startsWith("-"))
				&& !given.contains("osgi.instance.area");
	}

	List<Path> files() {
		return arguments.stream().map(Path::of).toList();
	}

	/** Where a second start of this installation, on the same screen, leaves what it was asked to open. */
	Path requests() throws IOException {
		var screen = Objects.hash(System.getenv("DISPLAY"), System.getenv("WAYLAND_DISPLAY"));
		return folders.data().resolve("requests").resolve(installation.fingerprint() + "-" + Integer.toHexString(screen));
	}

	/** Whether the user's plug-ins are to be there. */
	boolean wantsPlugins() {
		return !arguments.contains(NO_PLUGINS);
	}

	MarkedJars plugins() {
		return new MarkedJars(Path.of(System.getProperty(MarkedJars.PROPERTY, folders.data().resolve("plugins").toString())));
	}

	/** The arguments of the call, untouched; the framework takes out those that are meant for itself. */
	String[] frameworkArguments() {
		var all = new ArrayList<String>();
		if (mode == Mode.WORKBENCH) {
			all.add("--open");
		}
		arguments.stream().filter(argument -> !OURS.contains(argument)).forEach(all::add);
		return all.toArray(String[]::new);
	}

	/** The framework's notes about the bundles it found: kept between starts, or made anew where nothing can be kept. */
	private Path notes(Scratch scratch, boolean plugins) throws IOException {
		var kept = folders.cache().resolve(installation.fingerprint() + (plugins ? "-plugins" : ""));
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
