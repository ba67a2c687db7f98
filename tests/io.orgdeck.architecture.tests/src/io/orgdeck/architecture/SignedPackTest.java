package io.orgdeck.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.audit.AuditBundle;
import io.orgdeck.core.audit.AuditCheck;
import io.orgdeck.core.audit.AuditPrograms;
import io.orgdeck.core.audit.SigningKey;
import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.document.StateFolder;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.ExporterRegistry;
import io.orgdeck.core.export.ReadbackRegistry;
import io.orgdeck.core.pack.BoardPack;
import io.orgdeck.core.pack.PackCheck;
import io.orgdeck.core.pack.PackEdition;
import io.orgdeck.core.pack.PackProblem;

@DisplayName("Whoever has a key gets the audit bundle of a board pack with it")
class SignedPackTest {

	private static final String BUNDLE = "figures.audit";

	@TempDir
	private Path folder;
	private Path pack;

	@BeforeEach
	void makePack() throws IOException {
		SigningKey.findOrMake();
		pack = folder.resolve("Pack");
		var made = new BoardPack(ExporterRegistry.platform(), ReadbackRegistry.platform(),
				DeckRegistry.platform().sample().orElseThrow().create(), PackEdition.PUBLIC, ExportOptions.defaults())
				.make(pack, false, false, new NullProgressMonitor());
		assertTrue(made.files().containsAll(List.of(BUNDLE, AuditPrograms.PAGE)), made.files()::toString);
	}

	@AfterEach
	void forgetKey() throws IOException {
		Files.deleteIfExists(StateFolder.path().resolve("keys").resolve("signing"));
	}

	private List<String> problems() throws IOException {
		return PackCheck.of(pack, ReadbackRegistry.platform(), new NullProgressMonitor()).problems().stream().map(PackProblem::line)
				.toList();
	}

	@Test
	@DisplayName("It recomputes, knows the files, and the paper carries its code; changed or gone it is told")
	void theBundleIsThere() throws IOException {
		AuditBundle bundle = AuditBundle.read(pack.resolve(BUNDLE));
		List<Path> files;
		try (var all = Files.list(pack)) {
			files = all.filter(file -> !file.endsWith(BUNDLE) && !file.endsWith("pack.json") && !file.endsWith(AuditPrograms.PAGE))
					.toList();
		}
		AuditCheck check = AuditCheck.of(bundle, files);
		assertTrue(check.isSound(), check.problems()::toString);
		assertEquals(files.size(), check.files());
		assertTrue(
				words(pack.resolve("1 Board paper.docx")).contains(bundle.hash().replaceAll("^(....)(....)(....)(....).*", "$1 $2 $3 $4")));
		assertEquals(List.of(), problems());
		Files.writeString(pack.resolve(BUNDLE), Files.readString(pack.resolve(BUNDLE)).replaceFirst("\"votes\":\\[", "\"votes\":[1"));
		assertTrue(problems().toString().contains(BUNDLE), problems()::toString);
		Files.delete(pack.resolve(BUNDLE));
		assertEquals(List.of(BUNDLE + ": The file is not there any more."), problems());
	}

	private static String words(Path paper) throws IOException {
		try (var zip = FileSystems.newFileSystem(paper)) {
			return Files.readString(zip.getPath("word/document.xml"));
		}
	}
}
