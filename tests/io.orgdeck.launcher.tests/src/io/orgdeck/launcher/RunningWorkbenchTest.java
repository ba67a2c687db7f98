package io.orgdeck.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second start of the workbench gives its files to the first. */
class RunningWorkbenchTest {

	@TempDir
	private Path folder;

	@Test
	void theFirstStartTakesRequestsAndTheSecondAsksIt() throws Exception {
		try (var first = RunningWorkbench.claim(folder).orElseThrow()) {
			assertTrue(RunningWorkbench.claim(folder).isEmpty());
			var taken = new ArrayList<String>();
			var taker = Thread.ofPlatform().start(() -> takeOne(taken));
			assertTrue(RunningWorkbench.ask(folder, List.of(Path.of("Ä b.assessment"), folder.resolve("x.carddeck"))));
			taker.join();
			assertEquals(
					List.of(Path.of("Ä b.assessment").toAbsolutePath().toUri().toString(), folder.resolve("x.carddeck").toUri().toString()),
					taken);
		}
	}

	private void takeOne(List<String> taken) {
		try (var watch = folder.getFileSystem().newWatchService()) {
			folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
			while (true) {
				try (var requests = Files.newDirectoryStream(folder, "*.request")) {
					for (Path request : requests) {
						taken.addAll(Files.readAllLines(request));
						Files.delete(request);
						return;
					}
				}
				watch.take().reset();
			}
		} catch (IOException | InterruptedException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void whenTheFirstHasEndedTheSecondStartsItselfAndLeavesNothing() throws IOException {
		RunningWorkbench.claim(folder).orElseThrow().close();
		assertFalse(RunningWorkbench.ask(folder, List.of(Path.of("a.assessment"))));
		try (var files = Files.list(folder)) {
			assertEquals(List.of("lock"), files.map(file -> file.getFileName().toString()).toList());
		}
		try (var next = RunningWorkbench.claim(folder).orElseThrow()) {
			assertEquals(folder, next.folder());
		}
	}

	@Test
	void whatNobodyTookIsForgottenByTheNextStart() throws IOException {
		Path old = Files.writeString(folder.resolve("1.request"), "file:/old.assessment\n");
		try (var next = RunningWorkbench.claim(folder).orElseThrow()) {
			assertFalse(Files.exists(old));
		}
	}

	@Test
	void optionsAndCommandsWantAStartOfTheirOwn() throws IOException {
		assertTrue(joins(Set.of()));
		assertTrue(joins(Set.of(), "Riverside.assessment"));
		assertFalse(joins(Set.of("osgi.instance.area"), "Riverside.assessment"));
		assertFalse(joins(Set.of(), "--no-plugins", "Riverside.assessment"));
		assertFalse(joins(Set.of(), "-data", "elsewhere"));
		assertFalse(joins(Set.of(), "summary", "Riverside.assessment"));
	}

	private boolean joins(Set<String> given, String... arguments) {
		var folders = UserFolders.of("Linux", folder, Map.of());
		return new Launch(new Installation(folder), folders, Mode.of(List.of(arguments)), List.of(arguments)).joins(given);
	}
}
