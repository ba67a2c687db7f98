package io.orgdeck.export.excel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Programs that work a workbook out anew, as far as they are installed. */
public enum Program {

	/** POI's own evaluator, which is always there. */
	POI {
		@Override
		public XSSFWorkbook recalculate(byte[] file, Path folder) throws IOException {
			var workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
			workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
			return workbook;
		}
	},

	LIBRE_OFFICE {
		@Override
		public XSSFWorkbook recalculate(byte[] file, Path folder) throws IOException, InterruptedException {
			var libreOffice = new LibreOffice(folder);
			return read(libreOffice.recalculate(Files.write(folder.resolve("workbook.xlsx"), file)));
		}
	},

	GNUMERIC {
		@Override
		public XSSFWorkbook recalculate(byte[] file, Path folder) throws IOException, InterruptedException {
			Path program = onPath("ssconvert").orElse(null);
			assumeTrue(program != null, "Gnumeric is not installed (no ssconvert on the path), so its results are not tested.");
			Path from = Files.write(folder.resolve("workbook.xlsx"), file);
			Path to = folder.resolve("gnumeric.xlsx");
			run(folder, program.toString(), "--recalc", from.toString(), to.toString());
			return read(to);
		}
	};

	/** The workbook with every formula computed again; values that stood in the file are not trusted. */
	public abstract XSSFWorkbook recalculate(byte[] file, Path folder) throws IOException, InterruptedException;

	/** Packed anew, because Gnumeric's packing has fields for which the library wants one that is not in these tests. */
	private static XSSFWorkbook read(Path file) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var in = new ZipInputStream(Files.newInputStream(file)); var zip = new ZipOutputStream(bytes)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				zip.putNextEntry(new ZipEntry(entry.getName()));
				in.transferTo(zip);
			}
		}
		return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
	}

	private static Optional<Path> onPath(String name) {
		return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).map(folder -> Path.of(folder, name))
				.filter(Files::isExecutable).findFirst();
	}

	private static void run(Path folder, String... command) throws IOException, InterruptedException {
		Path log = folder.resolve("program.log");
		Process process = new ProcessBuilder(new ArrayList<>(List.of(command))).redirectErrorStream(true).redirectOutput(log.toFile())
				.start();
		assertTrue(process.waitFor(5, TimeUnit.MINUTES), command[0] + " takes too long.");
		assertEquals(0, process.exitValue(), Files.readString(log));
	}
}
