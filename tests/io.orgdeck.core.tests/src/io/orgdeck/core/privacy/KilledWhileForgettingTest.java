package io.orgdeck.core.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

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
import com.ibm.icu.text.MessageFormat;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.OwnState;
import io.orgdeck.core.document.StateFolder;
import io.orgdeck.core.privacy.Forgetting.OfVotes;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.Fixture;
import io.orgdeck.core.store.PasswordSource;
import io.orgdeck.core.store.Store;
import io.orgdeck.core.testfiles.OtherProcess;
import io.orgdeck.model.Ids;

/**
 * A real process is killed while it forgets. Afterwards the file opens, whole, with the person in it or without; without, no backup
 * has the person either; and forgetting once more does it.
 */
@ExtendWith(OwnState.class)
class KilledWhileForgettingTest {

	private static final String NAME = "Zoë Quillfeather";
	private static final List<Class<?>> LIBRARIES = List.of(Store.class, Ids.class, URI.class, EObject.class, XMLResource.class,
			ChangeDescription.class, IProgressMonitor.class, Platform.class, Bundle.class, Gson.class, MessageFormat.class);
	/** Set higher for a longer run. */
	private static final int KILLS = Integer.getInteger("orgdeck.kills.forgetting", 8);
	private static final NullProgressMonitor MONITOR = new NullProgressMonitor();

	@TempDir
	private Path folder;

	@Test
	void thePersonIsThereOrGoneEverywhere() throws Exception {
		var random = new Random(KILLS);
		// The first may come to its end: then it is known how long one takes.
		long whole = forgetUntil(Long.MAX_VALUE);
		assertTrue(isForgotten(folder), "nobody was killed");
		for (int kill = 0; kill < KILLS; kill++) {
			clear(StateFolder.path()); // or there would be more to look through each time
			forgetUntil(random.nextLong(whole));
			var loaded = new AssessmentStore().read(file());
			assertEquals(List.of(), loaded.report().problems());
			boolean there = loaded.content().getParticipants().stream().anyMatch(one -> NAME.equals(one.getName()));
			if (there) {
				ForgetRun.of(file(), NAME, OfVotes.KEEP, List.of(), PasswordSource.NONE).run(MONITOR);
			}
			assertTrue(isForgotten(folder), "the file " + kill);
			assertTrue(isForgotten(StateFolder.path()), "a copy, " + kill);
		}
	}

	/** Lets a process forget, and kills it so many nanoseconds after it has begun; returns how long it was at it. */
	private long forgetUntil(long nanoseconds) throws Exception {
		prepare(file());
		Process process = OtherProcess.of(ForgettingUntilKilled.class, LIBRARIES, List.of("-Dorgdeck.state=" + StateFolder.path()),
				List.of(file().toString(), NAME)).start();
		awaitBegin(process);
		long begin = System.nanoTime();
		process.waitFor(nanoseconds, TimeUnit.NANOSECONDS);
		long end = System.nanoTime();
		process.destroyForcibly().waitFor();
		return end - begin;
	}

	private Path file() {
		return folder.resolve("town.assessment");
	}

	/** Takes the copies away. What names this computer stays: by it the next one knows that whoever left a lock is gone. */
	private static void clear(Path root) throws IOException {
		try (Stream<Path> all = Files.walk(root)) {
			for (Path each : all.filter(file -> file.toString().endsWith(".assessment") && Files.isRegularFile(file)).toList()) {
				Files.delete(each);
			}
		}
	}

	private static void prepare(Path file) throws IOException {
		var assessment = Fixture.assessment();
		assessment.getParticipants().get(2).setName(NAME);
		assessment.getSessions().getFirst().setNotes(("Said " + NAME + ". ").repeat(200));
		new AssessmentStore().write(assessment, file, MONITOR);
		var document = AssessmentDocument.open(file, MONITOR);
		for (int i = 0; i < 4; i++) {
			int number = i;
			document.execute("Edit", () -> document.content().setTitle(NAME + ", " + number));
			document.save(MONITOR);
		}
		document.close();
	}

	private static void awaitBegin(Process process) throws IOException {
		BufferedReader out = process.inputReader();
		for (String line = out.readLine(); !ForgettingUntilKilled.FORGETTING.equals(line); line = out.readLine()) {
			assertTrue(line != null, "the process ended before it began");
		}
	}

	private static boolean isForgotten(Path root) throws IOException {
		try (Stream<Path> all = Files.walk(root)) {
			for (Path each : all.filter(Files::isRegularFile).filter(one -> one.toString().endsWith(".assessment")).toList()) {
				try (var zip = new ZipFile(each.toFile()); var model = zip.getInputStream(zip.getEntry("model.xml"))) {
					if (new String(model.readAllBytes(), "UTF-8").contains("Quillfeather")) {
						return false;
					}
				}
			}
		}
		return true;
	}
}
