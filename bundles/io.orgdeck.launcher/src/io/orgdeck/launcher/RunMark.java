package io.orgdeck.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A file that stands in the folder of plug-ins while this process uses them. It names the plug-ins that are just being started:
 * when the process is killed meanwhile, the next start knows which of them to leave out.
 */
final class RunMark {

	private static final String FOLDER = "running";
	/** By how much the start of a process may seem to move when the clock is set. */
	private static final Duration SLACK = Duration.ofSeconds(30);
	/** How long a start may take before somebody who starts once more is not made to wait for the same. */
	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private final Path file;
	private final List<String> all;
	private final Set<String> activators = new LinkedHashSet<>();
	private boolean whole;

	/** @param all names of the jars that this process uses */
	RunMark(Path plugins, List<String> all) {
		var process = ProcessHandle.current();
		file = plugins.resolve(FOLDER).resolve(process.pid() + "-" + startOf(process).toEpochMilli());
		this.all = all;
	}

	/** From now on until {@link #started()} every plug-in is being started. */
	void starting() {
		whole = true;
		write();
	}

	/** The start as a whole has come to its end. */
	synchronized void started() {
		if (whole) {
			whole = false;
			write();
		}
	}

	/** Notes that the process uses plug-ins. */
	synchronized void running() {
		write();
	}

	synchronized void enters(String jar) {
		activators.add(jar);
		write();
	}

	synchronized void leaves(String jar) {
		if (activators.remove(jar)) {
			write();
		}
	}

	/** The process is about to end as it should. */
	synchronized void end() {
		try {
			Files.deleteIfExists(file);
		} catch (IOException unwritable) {
			// Where nothing can be written there is no such file.
		}
	}

	private synchronized void write() {
		List<String> suspects = activators.isEmpty() && whole ? all : List.copyOf(activators);
		try {
			Files.createDirectories(file.getParent());
			Files.write(file, suspects);
		} catch (IOException unwritable) {
			// A folder that is read-only has plug-ins that somebody else vouches for.
		}
	}

	/**
	 * What processes have left in the folder of plug-ins.
	 *
	 * @param others   whether another process uses plug-ins right now
	 * @param suspects names of jars that were being started when their process was killed, or that have been for a minute by now
	 */
	record Left(boolean others, List<String> suspects) {
	}

	/** Looks at the files of all processes, and takes away those of processes that are gone. */
	static Left read(Path plugins) throws IOException {
		Path folder = plugins.resolve(FOLDER);
		if (!Files.isDirectory(folder)) {
			return new Left(false, List.of());
		}
		var suspects = new ArrayList<String>();
		boolean others = false;
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : (Iterable<Path>) files::iterator) {
				boolean alive = isAlive(file.getFileName().toString());
				others |= alive;
				if (!alive || Files.getLastModifiedTime(file).toInstant().plus(PATIENCE).isBefore(Instant.now())) {
					suspects.addAll(Files.readAllLines(file));
				}
				if (!alive) {
					Files.deleteIfExists(file);
				}
			}
		}
		return new Left(others, suspects);
	}

	private static boolean isAlive(String name) {
		String[] parts = name.split("-");
		if (parts.length != 2 || !Stream.of(parts).allMatch(part -> part.matches("\\d{1,18}"))) {
			return false;
		}
		Instant start = Instant.ofEpochMilli(Long.parseLong(parts[1]));
		return ProcessHandle.of(Long.parseLong(parts[0])).filter(ProcessHandle::isAlive).filter(RunMark::runs)
				.map(process -> Duration.between(start, startOf(process)).abs().compareTo(SLACK) < 0).orElse(false);
	}

	/** Not merely listed until its parent asks how it ended, as on Unix systems; such a process has no program any more. */
	private static boolean runs(ProcessHandle process) {
		return process.info().command().isPresent() || ProcessHandle.current().info().command().isEmpty();
	}

	/** Where the system does not tell, all processes seem to have begun at once. */
	private static Instant startOf(ProcessHandle process) {
		return process.info().startInstant().orElse(Instant.EPOCH);
	}
}
