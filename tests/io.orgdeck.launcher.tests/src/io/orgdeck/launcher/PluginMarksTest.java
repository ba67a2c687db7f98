package io.orgdeck.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Robustness 57: what the files beside the jars of plug-ins mean for the next start. */
class PluginMarksTest {

	/** No process has this number and has started then. */
	private static final String GONE = "999999999-1000";

	@TempDir
	private Path folder;

	private MarkedJars plugins;

	@BeforeEach
	void begin() throws IOException {
		plugins = new MarkedJars(folder);
		for (String name : List.of("a.jar", "b.jar", "b.jar.disabled", "c.jar", "c.jar.removed", "d.jar", "d.jar.stuck", "e.txt")) {
			Files.createFile(folder.resolve(name));
		}
	}

	@Test
	void takesJarsWithoutAMark() {
		assertEquals(List.of(folder.resolve("a.jar")), plugins.jars());
		assertEquals(List.of(), new MarkedJars(folder.resolve("nowhere")).jars());
	}

	@Test
	void deletesWhatWasRemoved() throws IOException {
		Files.createFile(folder.resolve("c.jar.disabled"));
		plugins.tidy();
		assertEquals(Set.of("a.jar", "b.jar", "b.jar.disabled", "d.jar", "d.jar.stuck", "e.txt"), names(folder));
	}

	@Test
	@DisplayName("57: of a start that was killed, the plug-in whose activator was running is to blame")
	void blamesTheActivatorThatWasRunning() throws IOException {
		var mark = new RunMark(folder, List.of("a.jar", "f.jar"));
		mark.running();
		mark.enters("a.jar");
		leaveAsIfKilled();
		var left = RunMark.read(folder);
		assertEquals(List.of("a.jar"), left.suspects());
		plugins.leaveOut(left.suspects());
		assertEquals(List.of(), plugins.jars());
		assertEquals(List.of(), RunMark.read(folder).suspects(), "once");
	}

	@Test
	@DisplayName("57: of a window that was killed before it could be used, every plug-in may be to blame; later none")
	void blamesAllUntilTheWindowCanBeUsed() throws IOException {
		var mark = new RunMark(folder, List.of("a.jar", "f.jar"));
		mark.starting();
		assertEquals(List.of("a.jar", "f.jar"), lines());
		mark.enters("f.jar");
		assertEquals(List.of("f.jar"), lines());
		mark.leaves("f.jar");
		mark.started();
		leaveAsIfKilled();
		assertEquals(List.of(), RunMark.read(folder).suspects());
		mark.end();
	}

	@Test
	@DisplayName("57: nothing is concluded from a process that is still there, nor deleted under it")
	void leavesAProcessThatIsThereAlone() throws IOException {
		var mark = new RunMark(folder, List.of("a.jar"));
		mark.starting();
		var left = RunMark.read(folder);
		assertTrue(left.others());
		assertEquals(List.of(), left.suspects());
		mark.end();
		assertFalse(RunMark.read(folder).others());
	}

	@Test
	@DisplayName("57: whoever starts once more, because the first start seems to hang, is not made to wait for the same plug-in")
	void doesNotWaitForAStartThatHangs() throws IOException {
		var mark = new RunMark(folder, List.of("a.jar"));
		mark.enters("a.jar");
		try (Stream<Path> files = Files.list(folder.resolve("running"))) {
			Files.setLastModifiedTime(files.findFirst().orElseThrow(), FileTime.from(Instant.now().minus(Duration.ofMinutes(2))));
		}
		var left = RunMark.read(folder);
		assertEquals(List.of("a.jar"), left.suspects());
		assertTrue(left.others());
	}

	private List<String> lines() throws IOException {
		try (Stream<Path> files = Files.list(folder.resolve("running"))) {
			return Files.readAllLines(files.findFirst().orElseThrow());
		}
	}

	private void leaveAsIfKilled() throws IOException {
		try (Stream<Path> files = Files.list(folder.resolve("running"))) {
			Path mark = files.findFirst().orElseThrow();
			Files.move(mark, mark.resolveSibling(GONE));
		}
	}

	private static Set<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return Set.copyOf(files.map(file -> file.getFileName().toString()).toList());
		}
	}
}
