package io.orgdeck.core.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.ContributionLog;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.samples.PrivateRegistry;
import io.orgdeck.samples.RecordingLog;

/** Which files can be read, and what is said of those that cannot. */
class SheetReadersTest {

	private final RecordingLog log = new RecordingLog();
	private final PrivateRegistry registry;

	@TempDir
	private Path folder;

	SheetReadersTest() throws CoreException, IOException {
		registry = new PrivateRegistry();
	}

	/** A reader that reads nothing, for a reason that the file's name says. */
	public static final class Faulty implements SheetReader {
		@Override
		public Spreadsheet read(InputStream in, String name, IProgressMonitor monitor) throws IOException {
			if (name.startsWith("cancelled")) {
				throw new OperationCanceledException();
			}
			throw new StoreException(StoreException.Kind.CANNOT_READ, "It is broken.");
		}
	}

	private SheetReaders readers(String... contributions) {
		registry.with("<extension point='io.orgdeck.core.importers'>" + String.join("", contributions) + "</extension>");
		return new SheetReaders(registry.registry(), new ContributionLog(log));
	}

	private static String reader(String extension, String name, Class<?> type) {
		return "<reader extension='" + extension + "' name='" + name + "' class='" + type.getName() + "'/>";
	}

	private Path file(String name) throws IOException {
		return Files.writeString(folder.resolve(name), "a,b\n");
	}

	private String refusal(SheetReaders readers, Path file) {
		var refusal = assertThrows(StoreException.class, () -> readers.read(file));
		assertEquals(StoreException.Kind.CANNOT_READ, refusal.kind());
		return refusal.getMessage().replace(folder.toString(), "…");
	}

	@Test
	@DisplayName("A file is read by its ending, in capitals too")
	void theEndingSaysTheReader() throws IOException {
		assertEquals("a", readers().read(file("x.CSV")).sheets().getFirst().rows().getFirst().cell(0).text());
		assertEquals(Set.of("csv", "odd", "ods"), readers(reader("ODD", "Odd files", Faulty.class)).extensions().keySet());
	}

	@Test
	@DisplayName("P2: what cannot be read is told in a sentence, without a class name")
	void whatCannotBeReadIsTold() throws IOException {
		SheetReaders readers = readers(reader("odd", "Odd files", Faulty.class));
		assertEquals("Cannot read …/x.pdf: only files ending in csv, odd, ods can be imported.", refusal(readers, file("x.pdf")));
		assertEquals("Cannot read …/x.csv: it is a folder.", refusal(readers, Files.createDirectory(folder.resolve("x.csv"))));
		assertEquals("There is no file …/y.csv.", refusal(readers, folder.resolve("y.csv")));
		assertEquals("It is broken.", refusal(readers, file("broken.odd")));
		assertThrows(OperationCanceledException.class, () -> readers.read(file("cancelled.odd"), new NullProgressMonitor()));
	}

	@Test
	@DisplayName("ROBUSTNESS 42: reading can be cancelled from outside")
	void cancelled() throws IOException {
		var monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		Path file = file("x.csv");
		assertThrows(OperationCanceledException.class, () -> readers().read(file, monitor));
	}

	@Test
	@DisplayName("A bad contribution is logged once and leaves the others alone")
	void badContributions() throws IOException {
		SheetReaders readers = readers(reader("", "x", Faulty.class), reader("a", " ", Faulty.class), "<reader extension='b' name='B'/>",
				reader("csv", "Other tables", Faulty.class), reader("text", "Texts", String.class), reader("gone", "Gone", Void.class));
		assertEquals(Set.of("csv", "ods", "text", "gone"), readers.extensions().keySet());
		assertEquals("a", readers.read(file("x.csv")).sheets().getFirst().rows().getFirst().cell(0).text());
		assertEquals(List.of("An importer of io.orgdeck.core is left out: it needs extension, name and class.",
				"A second importer for csv files, from io.orgdeck.core, is left out."), log.messages());
		for (String kind : List.of("text", "gone")) {
			String sentence = "The importer for " + kind + " files from io.orgdeck.core cannot be used; the log says why.";
			assertEquals(sentence, refusal(readers, file("x." + kind)));
			assertEquals(sentence, log.messages().getLast());
		}
	}
}
