package io.orgdeck.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.osgi.framework.Version;

/**
 * A newer version that somebody has put beside the installed one, in the user's data folder. One that has not yet been as far as its
 * window gets a single try: if that came to nothing, the installed one starts again.
 *
 * @param installation of the newer version
 * @param folder       of that version, with the marks of how it fared
 */
record ChosenVersion(Installation installation, Path folder) {

	/** Starts the installed version, whatever was chosen. */
	static final String AS_INSTALLED = "--as-installed";
	/** Tells the workbench which version did not get as far as its window. */
	static final String FAILED = "orgdeck.update.failed";

	/** Made by the workbench once its window can be used. */
	private static final String PROVED = "proved";
	/** Holds the process of the first try. */
	private static final String TRIED = "tried";

	/** @param data the user's data folder */
	static Optional<ChosenVersion> of(Path data, Installation installed) {
		var versions = data.resolve("versions");
		try {
			var home = versions.resolve(Files.readAllLines(versions.resolve("chosen")).getFirst()).normalize();
			if (home.equals(versions) || !home.startsWith(versions)) {
				return Optional.empty();
			}
			var newer = new Installation(home);
			var isNewer = Version.parseVersion(newer.version()).compareTo(Version.parseVersion(installed.version())) > 0;
			return isNewer && Files.isRegularFile(newer.launcher())
					? Optional.of(new ChosenVersion(newer, versions.resolve(versions.relativize(home).getName(0))))
					: Optional.empty();
		} catch (IOException | IllegalArgumentException | NoSuchElementException none) {
			return Optional.empty();
		}
	}

	/** Whether a start of it has ended before its window could be used. */
	boolean hasFailed() {
		if (Files.exists(folder.resolve(PROVED))) {
			return false;
		}
		try {
			var process = Long.parseLong(Files.readString(folder.resolve(TRIED)).strip());
			return ProcessHandle.of(process).filter(ProcessHandle::isAlive).isEmpty();
		} catch (IOException | NumberFormatException untried) {
			return false;
		}
	}

	/**
	 * Starts it. A command is waited for, a window is not.
	 *
	 * @return the exit status
	 */
	int start(Mode mode, List<String> command) throws IOException, InterruptedException {
		var process = new ProcessBuilder(command).inheritIO().start();
		if (mode == Mode.COMMAND_LINE) {
			return process.waitFor();
		}
		if (!Files.exists(folder.resolve(PROVED))) {
			Files.writeString(folder.resolve(TRIED), Long.toString(process.pid()));
		}
		return 0;
	}
}
