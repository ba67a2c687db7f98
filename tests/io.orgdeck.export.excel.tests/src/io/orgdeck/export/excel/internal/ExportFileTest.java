package io.orgdeck.export.excel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.export.ExportRun;
import io.orgdeck.core.export.ExporterEntry;
import io.orgdeck.core.export.ExporterRegistry;
import io.orgdeck.core.export.FilePerParticipant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** What an export leaves on disk and in the assessment. */
class ExportFileTest {

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
		for (String id : List.of("workbook", "response-sheet", "deck-sheet")) {
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
}
