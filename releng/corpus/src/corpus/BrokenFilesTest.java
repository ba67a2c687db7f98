package corpus;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** P2, S13: of a broken file one sentence is told; what a library says of it reaches nobody's screen. */
class BrokenFilesTest {

	/** How a file can be broken. */
	enum Fault {
		EMPTY {
			@Override
			void inflict(Path file, Path target) throws IOException {
				Files.write(target, new byte[0]);
			}
		},
		CUT_OFF {
			@Override
			void inflict(Path file, Path target) throws IOException {
				byte[] whole = Files.readAllBytes(file);
				Files.write(target, Arrays.copyOf(whole, whole.length / 2));
			}
		},
		NO_TYPES {
			@Override
			void inflict(Path file, Path target) throws IOException {
				replace("[Content_Types].xml", null, file, target);
			}
		},
		NO_RELATIONS {
			@Override
			void inflict(Path file, Path target) throws IOException {
				replace("_rels/.rels", null, file, target);
			}
		},
		NONSENSE_IN_TYPES {
			@Override
			void inflict(Path file, Path target) throws IOException {
				replace("[Content_Types].xml", "<a><b></a>", file, target);
			}
		},
		NONSENSE_IN_STYLES {
			@Override
			void inflict(Path file, Path target) throws IOException {
				replace(file.toString().endsWith("docx") ? "word/styles.xml" : "xl/styles.xml", "<a><b></a>", file, target);
			}
		};

		abstract void inflict(Path file, Path target) throws IOException;

		private static void replace(String part, String content, Path file, Path target) throws IOException {
			Map<String, byte[]> parts = Packed.parts(file);
			parts.remove(part);
			if (content != null) {
				parts.put(part, content.getBytes(StandardCharsets.UTF_8));
			}
			Packed.write(parts, target);
		}
	}

	@TempDir
	private Path folder;

	@ParameterizedTest
	@EnumSource
	void workbooksAreRefused(Fault fault) throws IOException {
		Path sheet = folder.resolve("answers.xlsx");
		fault.inflict(Originals.answers(), sheet);
		Path assessment = Files.copy(Originals.sample(), folder.resolve("riverside.assessment"));
		Product.run("import", assessment, sheet).assertRefused("answers.xlsx");
		assertTrue(Files.mismatch(Originals.sample(), assessment) < 0, "the assessment is as it was");
		Path deck = folder.resolve("a.carddeck");
		Product.run("deck", "import", sheet, "--out", deck).assertRefused("answers.xlsx");
		assertFalse(Files.exists(deck));
	}

	@ParameterizedTest
	@EnumSource
	void documentsAreRefused(Fault fault) throws IOException {
		Path template = folder.resolve("house.docx");
		fault.inflict(Originals.paper(), template);
		Path paper = folder.resolve("paper.docx");
		Product.run("export", Originals.sample(), "--format", "board-paper", "--template", template, "--out", paper)
				.assertRefused("house.docx");
		assertFalse(Files.exists(paper));
		Product.run("export", Originals.sample(), "--format", "board-paper", "--force", "--out", template).assertRefused("house.docx");
	}
}
