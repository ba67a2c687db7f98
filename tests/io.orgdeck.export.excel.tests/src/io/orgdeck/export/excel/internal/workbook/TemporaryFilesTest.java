package io.orgdeck.export.excel.internal.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.report.ReportModel;
import io.orgdeck.export.excel.internal.SampleClient;

/** What waits on disk while a workbook is written can be read by nobody, and nothing stays there. */
class TemporaryFilesTest {

	private static final List<String> WORDS = List.of("<row", "<c r=", "Beginning", "Organisational", "KC1.1", "Riverside");

	@TempDir
	Path folder;

	private final ReportModel report = SampleClient.report();

	TemporaryFilesTest() throws IOException {
	}

	@Test
	void noPlainWordWaitsOnDisk() throws IOException {
		var files = new AtomicInteger();
		inFolder(() -> export(new OutputStream() {
			private boolean looked;

			@Override
			public void write(int b) throws IOException {
				if (!looked) {
					looked = true;
					files.set(assertNoWord());
				}
			}
		}, new NullProgressMonitor()));
		assertTrue(files.get() >= 15, "Only " + files.get() + " files were seen.");
		assertEquals(List.of(), left());
	}

	private int assertNoWord() throws IOException {
		List<Path> files = left();
		long bytes = 0;
		for (Path file : files) {
			String content = Files.readString(file, StandardCharsets.ISO_8859_1);
			bytes += content.length();
			WORDS.forEach(word -> assertFalse(content.contains(word), file + " holds " + word));
		}
		assertTrue(bytes > 100_000, "Rows have been flushed before they are looked at: " + bytes);
		return files.size();
	}

	@Test
	void nothingStaysWhenSomebodyStops() throws IOException {
		for (int questions : new int[] { 1, 5, 20, 40 }) {
			var monitor = new NullProgressMonitor() {
				private int asked;

				@Override
				public boolean isCanceled() {
					return ++asked > questions;
				}
			};
			inFolder(() -> Assertions.assertThrows(OperationCanceledException.class,
					() -> export(OutputStream.nullOutputStream(), monitor)));
			assertEquals(List.of(), left());
		}
	}

	private void export(OutputStream out, NullProgressMonitor monitor) throws IOException {
		new WorkbookExporter().export(report, SampleClient.OPTIONS, out, monitor);
	}

	/** Work with files. */
	private interface Work {
		void run() throws IOException;
	}

	/** Lets POI keep its temporary files of this thread where the test can look at them. */
	private void inFolder(Work work) throws IOException {
		TempFile.setThreadLocalTempFileCreationStrategy(new DefaultTempFileCreationStrategy(new File(folder.toString())));
		try {
			work.run();
		} finally {
			TempFile.setThreadLocalTempFileCreationStrategy(null);
		}
	}

	private List<Path> left() throws IOException {
		try (var files = Files.walk(folder)) {
			return new ArrayList<>(files.filter(Files::isRegularFile).toList());
		}
	}
}
