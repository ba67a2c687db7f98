package io.orgdeck.export.excel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.export.ExportRun;
import io.orgdeck.core.export.ExporterEntry;
import io.orgdeck.core.export.ExporterRegistry;
import io.orgdeck.core.export.FilePerParticipant;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.export.excel.internal.reading.XlsxReader;

/** What an export leaves on disk and in the assessment. */
class ExportFileTest {

	private static final List<String> FORMATS = List.of("workbook", "response-sheet", "deck-sheet");

	@TempDir
	Path folder;

	private final AssessmentDocument document = AssessmentDocument.of(SampleClient.assessment());

	ExportFileTest() throws IOException {
	}

	@AfterEach
	void close() {
		document.close();
	}

	private static ExporterEntry exporter(String id) {
		return ExporterRegistry.platform().find(id).orElseThrow();
	}

	private void export(String id, Path target, IProgressMonitor monitor) throws IOException {
		ExportRun.write(exporter(id), document.content(), SampleClient.OPTIONS, target, true, monitor);
	}

	private static IProgressMonitor cancelledAfter(int questions) {
		return new NullProgressMonitor() {
			private int asked;

			@Override
			public boolean isCanceled() {
				return ++asked > questions;
			}
		};
	}

	private List<String> files() throws IOException {
		try (var files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	/** ROBUSTNESS 24. */
	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 5, 8, 13, 21 })
	void cancelledAnywhereItLeavesNoFile(int questions) throws IOException {
		for (String id : FORMATS) {
			try {
				export(id, folder.resolve(id + ".xlsx"), cancelledAfter(questions));
				Files.delete(folder.resolve(id + ".xlsx")); // it asks less often than that
			} catch (OperationCanceledException e) {
				assertEquals(List.of(), files(), id);
			}
		}
	}

	/** ROBUSTNESS 24, for a folder full of files. */
	@Test
	void cancelledHalfWayNoneOfTheSheetsIsThere() throws IOException {
		var people = document.content().getParticipants();
		var sheets = new FilePerParticipant(exporter("response-sheet"), EcoreUtil.copy(document.content()), SampleClient.OPTIONS);
		assertThrows(OperationCanceledException.class, () -> sheets.write(people, folder, false, cancelledAfter(60)));
		assertEquals(List.of(), files());
		assertEquals(people.size(), sheets.write(people, folder, false, new NullProgressMonitor()).size());
		assertEquals(people.size(), files().size());
	}

	/** ROBUSTNESS 25. */
	@Test
	void exportingChangesNothingInTheAssessment() throws IOException {
		var before = EcoreUtil.copy(document.content());
		boolean dirty = document.isDirty();
		for (String id : List.of("workbook", "response-sheet", "deck-sheet", "votes")) {
			export(id, folder.resolve(id), new NullProgressMonitor());
		}
		assertTrue(EcoreUtil.equals(before, document.content()));
		assertEquals(dirty, document.isDirty());
		assertTrue(document.undoLabel().isEmpty());
	}

	/** ROBUSTNESS 27: whatever keeps the target from being replaced, it stays as it was and a sentence says why. */
	@Test
	void aTargetThatCannotBeReplacedStaysAndTheReasonIsASentence() throws IOException {
		Path target = Files.createDirectory(folder.resolve("held.xlsx"));
		Files.writeString(target.resolve("content"), "x");
		IOException failure = assertThrows(IOException.class, () -> export("workbook", target, new NullProgressMonitor()));
		assertFalse(failure.getMessage().isBlank());
		assertEquals(List.of("held.xlsx"), files());
		assertEquals("x", Files.readString(target.resolve("content")));
	}

	/** ROBUSTNESS 27: open in Word, Excel or LibreOffice, which put an owner file beside it. */
	@ParameterizedTest
	@ValueSource(strings = { "~$paper.xlsx", "~$per.xlsx", ".~lock.paper.xlsx#" })
	void aTargetThatIsOpenInAnOfficeProgramStaysAsItIs(String owner) throws IOException {
		Path target = Files.writeString(folder.resolve("paper.xlsx"), "old");
		Files.createFile(folder.resolve(owner));
		assertRefused(target);
		assertEquals(List.of("paper.xlsx", owner).stream().sorted().toList(), files());
	}

	/** ROBUSTNESS 27. */
	@Test
	void aWriteProtectedTargetStaysAsItIs() throws IOException {
		Path target = Files.writeString(folder.resolve("paper.xlsx"), "old");
		assertTrue(target.toFile().setReadOnly());
		assertRefused(target);
		assertEquals(List.of("paper.xlsx"), files());
		assertTrue(target.toFile().setWritable(true));
	}

	private void assertRefused(Path target) throws IOException {
		for (String id : FORMATS) {
			IOException failure = assertThrows(IOException.class, () -> export(id, target, new NullProgressMonitor()), id);
			assertTrue(failure.getMessage().contains("paper.xlsx"), failure.getMessage());
			assertEquals("old", Files.readString(target), id);
		}
	}

	/** ROBUSTNESS 27: a lock of the system keeps the file where locks bind; elsewhere the new file is there, whole. */
	@Test
	void aTargetLockedByTheSystemIsTheOldFileOrTheNewOne() throws IOException {
		Path target = Files.writeString(folder.resolve("paper.xlsx"), "old");
		try (var channel = FileChannel.open(target, StandardOpenOption.READ, StandardOpenOption.WRITE); var lock = channel.lock()) {
			assertTrue(lock.isValid());
			export("workbook", target, new NullProgressMonitor());
			assertFalse(new XlsxReader().read(new ByteArrayInputStream(Files.readAllBytes(target)), "paper.xlsx").sheets().isEmpty());
		} catch (StoreException e) {
			assertFalse(e.getMessage().isBlank());
			assertEquals("old", Files.readString(target));
		}
		assertEquals(List.of("paper.xlsx"), files());
	}
}
