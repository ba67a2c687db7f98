package io.orgdeck.core.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.ContributionLog;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckPackage;
import io.orgdeck.samples.PrivateRegistry;
import io.orgdeck.samples.RecordingLog;

/** A file appears whole or not at all (ROBUSTNESS 24 and 27). */
class ExportRunTest {

	private static final int STEPS = 10;

	@TempDir
	private Path folder;

	private Path target;

	@BeforeEach
	void chooseTarget() {
		target = folder.resolve("paper.txt");
	}

	/** Writes ten lines and looks at the monitor before each. */
	public static class Steps implements Exporter {
		@Override
		public void export(ReportModel report, ExportOptions options, OutputStream out, IProgressMonitor monitor) throws IOException {
			var progress = SubMonitor.convert(monitor, STEPS);
			for (int i = 0; i < STEPS; i++) {
				out.write(("line " + i + "\n").getBytes());
				progress.split(1);
			}
		}
	}

	/** Fails half-way with a fault of its own. */
	public static class Faulty implements Exporter {
		@Override
		public void export(ReportModel report, ExportOptions options, OutputStream out, IProgressMonitor monitor) throws IOException {
			out.write(1);
			throw new IllegalStateException("no ink");
		}
	}

	/** Cancels itself when it has been asked so often. */
	private static final class Impatient extends NullProgressMonitor {
		private int patience;

		Impatient(int patience) {
			this.patience = patience;
		}

		@Override
		public boolean isCanceled() {
			return --patience < 0;
		}
	}

	private static ExporterEntry exporter(Class<? extends Exporter> type) throws Exception {
		String extension = "<extension point='io.orgdeck.core.exporters'><exporter id='test' name='Test' extension='txt' class='"
				+ type.getName()
				+ "'/></extension>";
		return new ExporterRegistry(new PrivateRegistry().with(extension).registry(), new ContributionLog(new RecordingLog())).find("test")
				.orElseThrow();
	}

	private static Assessment assessment() {
		Assessment assessment = Ids.create(Literals.ASSESSMENT);
		assessment.setDeck(Ids.<Deck>create(DeckPackage.Literals.DECK));
		return assessment;
	}

	private void export(Class<? extends Exporter> type, IProgressMonitor monitor) throws Exception {
		ExportRun.write(exporter(type), assessment(), ExportOptions.defaults(), target, true, monitor);
	}

	private List<String> files() throws IOException {
		try (var files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 5, 8 })
	void cancellingAtAnyStepLeavesNoFile(int patience) throws Exception {
		assertThrows(OperationCanceledException.class, () -> export(Steps.class, new Impatient(patience)));
		assertEquals(List.of(), files());
	}

	@Test
	void cancellingLeavesTheOldFileAsItWas() throws Exception {
		Files.writeString(target, "old");
		assertThrows(OperationCanceledException.class, () -> export(Steps.class, new Impatient(4)));
		assertEquals("old", Files.readString(target));
		export(Steps.class, new NullProgressMonitor());
		assertTrue(Files.readString(target).endsWith("line 9\n"));
	}

	@Test
	@DisplayName("P2: a fault of the exporter leaves no file, is told in a sentence and logged")
	void aFaultOfTheExporterIsToldInASentenceAndLeavesNoFile() throws Exception {
		var logged = new ArrayList<Throwable>();
		ILogListener listener = (status, plugin) -> logged.add(status.getException());
		Platform.addLogListener(listener);
		try {
			String message = assertThrows(ExportException.class, () -> export(Faulty.class, new NullProgressMonitor())).getMessage();
			assertTrue(message.contains("paper.txt") && message.contains(Platform.getLogFileLocation().toOSString()), message);
			assertEquals(List.of("no ink"), logged.stream().map(Throwable::getMessage).toList());
		} finally {
			Platform.removeLogListener(listener);
		}
		assertEquals(List.of(), files());
	}

	@ParameterizedTest
	@ValueSource(strings = { "~$per.txt", "~$paper.txt", ".~lock.paper.txt#" })
	void aFileThatIsOpenElsewhereIsNotReplaced(String owner) throws Exception {
		Files.writeString(target, "old");
		Files.writeString(folder.resolve(owner), "somebody");
		String message = assertThrows(ExportException.class, () -> export(Steps.class, new NullProgressMonitor())).getMessage();
		assertTrue(message.contains(owner), message);
		assertEquals("old", Files.readString(target));
	}
}
