package io.orgdeck.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.migration.FormatVersion;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentFactory;

/** U10: where the limits lie, and that what a newer version has put into a file is told by name and kept. */
class LimitsTest {

	@Test
	void aPartIsABombBeyondTheRatioOnly() {
		long packed = 10_000;
		assertFalse(Limits.isBomb(packed, packed * Limits.RATIO + Limits.RATIO - 1));
		assertTrue(Limits.isBomb(packed, (packed + 1) * Limits.RATIO));
	}

	@Test
	void aSmallPartIsNoBombHoweverItIsPacked() {
		assertFalse(Limits.isBomb(1, Limits.RATIO_MATTERS_FROM));
		assertTrue(Limits.isBomb(1, Limits.RATIO_MATTERS_FROM + 1));
		assertFalse(Limits.isBomb(0, Limits.RATIO_MATTERS_FROM));
	}

	@Test
	void moreElementsThanCanBeReadAreNotWritten(@TempDir Path folder) {
		Assessment assessment = Fixture.assessment();
		Stream.generate(AssessmentFactory.eINSTANCE::createParticipant).limit(Limits.ELEMENTS).forEach(assessment.getParticipants()::add);
		var store = new AssessmentStore();
		var refusal = assertThrows(StoreException.class, () -> store.write(store.snapshot(assessment),
				folder.resolve("never-written.assessment"), WriteOptions.NEW_FILE, new NullProgressMonitor()));
		assertTrue(refusal.getMessage().contains("500000 parts"), refusal.getMessage());
	}

	@Test
	void whatANewerVersionHasAddedIsToldByNameAndKeptHoweverOftenItIsThere() throws StoreException {
		String xml = Fixture.xml(Fixture.assessment()).replace("fileVersion=\"" + FormatVersion.CURRENT + "\"", "fileVersion=\"1.7\"")
				.replaceFirst("<participants ", "<weather>rain</weather><weather>sun</weather><wind>east</wind><participants badge=\"7\" ");
		Loaded<Assessment> loaded = Fixture.read(xml);
		List<LoadProblem> problems = loaded.report().problems();
		assertFalse(loaded.report().hasLosses(), problems.toString());
		assertEquals(List.of("weather, wind", "badge"),
				problems.stream().map(LoadProblem::message).filter(message -> message.contains("does not know, which are kept"))
						.map(message -> message.replaceAll("^.*: |[.]$", "")).toList());
		assertTrue(
				problems.getFirst().message().contains("1.7") && problems.getFirst().message().contains(FormatVersion.CURRENT.toString()),
				problems.toString());
		String written = new String(new AssessmentStore().snapshot(loaded.content()).xml(), StandardCharsets.UTF_8);
		for (String kept : List.of("<weather>rain</weather>", "<weather>sun</weather>", "<wind>east</wind>", "badge=\"7\"")) {
			assertTrue(written.contains(kept), written);
		}
	}
}
