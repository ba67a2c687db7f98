package io.orgdeck.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

import com.google.gson.Gson;

import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.Fixture;
import io.orgdeck.core.store.Store;
import io.orgdeck.core.testfiles.OtherProcess;
import io.orgdeck.model.Ids;

/**
 * ROBUSTNESS 10, 18: a real process is killed while it saves, again and again. Afterwards the file opens, whole, without a
 * word about damage; its lock holds nobody up; unsaved work is offered.
 */
@ExtendWith(OwnState.class)
class KilledWhileSavingTest {

	private static final List<Class<?>> LIBRARIES = List.of(Store.class, Ids.class, URI.class, EObject.class, XMLResource.class,
			ChangeDescription.class, IProgressMonitor.class, Platform.class, Bundle.class, Gson.class);
	/** Set higher for a longer run. */
	private static final int KILLS_OF_FILES = Integer.getInteger("orgdeck.kills.files", 300);
	private static final int KILLS_OF_DOCUMENTS = Integer.getInteger("orgdeck.kills.documents", 20);
	private static final int AT_ONCE = 3;
	/** On a busy machine moments come late: as many times more at the most. */
	private static final int MOST = 10;

	private final NullProgressMonitor monitor = new NullProgressMonitor();

	@TempDir
	Path folder;

	private record Running(Process process, Path file) {
	}

	/** Looks at what a killed process has left. */
	private interface Examination {
		void of(Path file) throws IOException;
	}

	private interface Start {
		Running on(Path file) throws IOException;
	}

	@Test
	void ofTwoContentsOneIsThereWhole() throws Exception {
		var large = Fixture.assessment();
		large.getSessions().getFirst().setNotes(new Random(1).ints(200_000, 'a', 'z').collect(StringBuilder::new,
				StringBuilder::appendCodePoint, StringBuilder::append).toString());
		Path one = folder.resolve("one");
		Path other = folder.resolve("other");
		new AssessmentStore().write(Fixture.assessment(), one, monitor);
		new AssessmentStore().write(large, other, monitor);
		var seen = new int[2];
		kill(KILLS_OF_FILES, () -> seen[0] > 0 && seen[1] > 0, file -> start(file, one.toString(), other.toString()), file -> {
			boolean isOne = Files.mismatch(file, one) < 0;
			assertTrue(isOne || Files.mismatch(file, other) < 0, "neither the one nor the other");
			seen[isOne ? 0 : 1]++;
		});
		assertTrue(seen[0] > 0 && seen[1] > 0, "hardly anything was saved between the kills");
	}

	@Test
	void theDocumentIsThereAsItWasSavedAndUnsavedWorkIsOffered() throws Exception {
		var offered = new int[1];
		kill(KILLS_OF_DOCUMENTS, () -> offered[0] > 0, this::start, file -> {
			offered[0] += declineWhatIsOffered();
			examine(file);
		});
		assertTrue(offered[0] > 0, "no recovery was ever offered");
	}

	/** Kills so many times, and more when chance has not yet brought all that is to be seen. */
	private void kill(int times, BooleanSupplier seenAll, Start start, Examination examination) throws Exception {
		var random = new Random(10);
		var children = new ArrayDeque<Running>();
		for (int i = 0; i < AT_ONCE; i++) {
			Path file = folder.resolve("client-" + i + ".assessment");
			new AssessmentStore().write(Fixture.assessment(), file, monitor);
			children.add(start.on(file));
		}
		for (int kill = 0; kill < times || !seenAll.getAsBoolean() && kill < MOST * times; kill++) {
			Running child = children.poll();
			awaitSaving(child.process());
			child.process().waitFor(random.nextInt(40_000), TimeUnit.MICROSECONDS);
			assertTrue(child.process().isAlive(), "it ended by itself");
			child.process().destroyForcibly().waitFor();
			examination.of(child.file());
			children.add(start.on(child.file()));
		}
		for (Running child : children) {
			child.process().destroyForcibly().waitFor();
		}
	}

	private void examine(Path file) throws IOException {
		var loaded = new AssessmentStore().read(file);
		assertEquals(List.of(), loaded.report().problems());
		String title = loaded.content().getTitle();
		assertTrue(title.equals("Riverside")
				|| loaded.content().getSessions().getFirst().getNotes().endsWith("text" + title.substring("round ".length())));
		var document = AssessmentDocument.open(file, monitor);
		assertFalse(document.isReadOnly(), "the lock of the dead holds nobody up");
		document.close();
		try (Stream<Path> all = Files.list(file.getParent())) {
			String left = ".orgdeck-" + Integer.toHexString(file.getFileName().toString().hashCode());
			assertTrue(all.noneMatch(each -> each.getFileName().toString().startsWith(left)), "swept clean");
		}
	}

	private static int declineWhatIsOffered() throws IOException {
		List<Recovery> offers = RecoveryService.find();
		for (Recovery offer : offers) {
			assertTrue(offer.file().isPresent());
			offer.decline();
		}
		return offers.size();
	}

	private Running start(Path file, String... more) throws IOException {
		var arguments = new ArrayList<String>(List.of(file.toString()));
		arguments.addAll(List.of(more));
		return new Running(OtherProcess.of(SavingUntilKilled.class, LIBRARIES, List.of("-Dorgdeck.state=" + StateFolder.path()), arguments)
				.start(), file);
	}

	private static void awaitSaving(Process process) throws IOException {
		BufferedReader out = process.inputReader();
		for (String line = out.readLine(); !SavingUntilKilled.SAVING.equals(line); line = out.readLine()) {
			assertTrue(line != null, "the process ended before it saved anything");
		}
	}
}
