package corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A program that saves a workbook or document anew, with the same content. */
enum Program {

	/** The zip that Word and Excel write. */
	OFFICE {
		@Override
		void save(Path file, Path target) throws IOException {
			Packed.asOffice(file, target);
		}
	},

	/** What Word and Excel write as Strict Open XML. */
	STRICT {
		@Override
		void save(Path file, Path target) throws IOException {
			Map<String, byte[]> parts = Packed.parts(file);
			parts.replaceAll((name, content) -> name.endsWith(".xml") || name.endsWith(".rels") ? strict(content) : content);
			Packed.asOffice(Packed.write(parts, target), target);
		}
	},

	/** The {@code zip} that comes with Unix, after somebody unpacked and looked at the parts. */
	ZIP {
		@Override
		void save(Path file, Path target) throws IOException {
			Path folder = Files.createTempDirectory(target.getParent(), "parts");
			for (var part : Packed.parts(file).entrySet()) {
				Path unpacked = folder.resolve(part.getKey());
				Files.createDirectories(unpacked.getParent());
				Files.write(unpacked, part.getValue());
			}
			run("sh", "-c", "cd \"$1\" && zip -q -r \"$2\" .", "sh", folder.toString(), target.toString());
		}
	},

	GNUMERIC {
		@Override
		void save(Path file, Path target) throws IOException {
			run("ssconvert", "--export-type=Gnumeric_Excel:xlsx2", file.toString(), target.toString());
		}
	},

	LIBREOFFICE {
		@Override
		synchronized void save(Path file, Path target) throws IOException { // two at a time disturb each other
			String kind = target.toString().replaceFirst(".*\\.", "");
			Path folder = Files.createTempDirectory(target.getParent(), "converted");
			run("soffice", "-env:UserInstallation=" + WORK.resolve("libreoffice").toUri(), "--headless", "--convert-to", kind, "--outdir",
					folder.toString(), file.toString());
			String name = file.getFileName().toString().replaceFirst("[^.]*$", kind);
			Files.move(folder.resolve(name), target);
		}
	},

	EXCELJS {
		@Override
		void save(Path file, Path target) throws IOException {
			run("node", WORK.resolve("npm/save-exceljs.mjs").toString(), file.toString(), target.toString());
		}
	},

	SHEETJS {
		@Override
		void save(Path file, Path target) throws IOException {
			run("node", WORK.resolve("npm/save-sheetjs.mjs").toString(), file.toString(), target.toString());
		}
	},

	OPENPYXL {
		@Override
		void save(Path file, Path target) throws IOException {
			Path script = Path.of(System.getProperty("corpus"), "save_openpyxl.py");
			run("/usr/bin/python3", script.toString(), file.toString(), target.toString());
		}
	};

	/** Those that know documents as well as workbooks. */
	static final List<Program> FOR_DOCUMENTS = List.of(OFFICE, STRICT, ZIP, LIBREOFFICE);

	private static final Path WORK = Path.of("").toAbsolutePath();

	/** Saves a file anew. */
	abstract void save(Path file, Path target) throws IOException;

	/** Saves a file anew into a folder, unless the program is not there; then the test is skipped, but never on a build server. */
	final Path saved(Path file, Path folder) throws IOException {
		Missing.skipWithout(name(), name().toLowerCase(Locale.ROOT));
		Path target = folder.resolve(name() + " " + file.getFileName());
		save(file, target);
		assertTrue(Files.size(target) > 0, target.toString());
		return target;
	}

	private static void run(String... command) throws IOException {
		Product.Result result = Product.run(List.of(command));
		assertEquals(0, result.status(), () -> String.join(" ", command) + ": " + result);
	}

	private static byte[] strict(byte[] xml) {
		return new String(xml, StandardCharsets.UTF_8)
				.replaceAll("http://schemas\\.openxmlformats\\.org/(wordprocessingml|spreadsheetml|officeDocument|drawingml)/2006/",
						"http://purl.oclc.org/ooxml/$1/")
				.replace("extended-properties", "extendedProperties").replace("custom-properties", "customProperties")
				.getBytes(StandardCharsets.UTF_8);
	}
}
