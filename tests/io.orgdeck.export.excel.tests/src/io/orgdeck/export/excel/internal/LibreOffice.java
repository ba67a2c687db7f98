package io.orgdeck.export.excel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** LibreOffice as a second reader of our files, where it is installed. */
public final class LibreOffice {

	/** Makes it compute every formula when it opens a file. */
	private static final String ALWAYS_RECALCULATE = """
			<?xml version="1.0" encoding="UTF-8"?>
			<oor:items xmlns:oor="http://openoffice.org/2001/registry">
			<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
			</oor:items>
			""";

	private final Path folder;

	/** @param folder for its profile and its files */
	public LibreOffice(Path folder) {
		assumeTrue(program().isPresent(), "LibreOffice is not installed (no soffice on the path), so its reading is not tested.");
		this.folder = folder;
	}

	/** Opens a workbook, computes all formulas, and saves it as another. */
	public Path recalculate(Path workbook) throws IOException, InterruptedException {
		Path profile = folder.resolve("profile");
		Path settings = Files.createDirectories(profile.resolve("user")).resolve("registrymodifications.xcu");
		Files.writeString(settings, ALWAYS_RECALCULATE);
		Path out = Files.createDirectories(folder.resolve("recalculated"));
		Process process = new ProcessBuilder(program().orElseThrow().toString(), "-env:UserInstallation=" + profile.toUri(),
				"--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", out.toString(), workbook.toString())
				.redirectErrorStream(true).redirectOutput(folder.resolve("soffice.log").toFile()).start();
		assertTrue(process.waitFor(5, TimeUnit.MINUTES), "LibreOffice takes too long.");
		assertEquals(0, process.exitValue(), Files.readString(folder.resolve("soffice.log")));
		return out.resolve(workbook.getFileName());
	}

	private static Optional<Path> program() {
		return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
				.map(folder -> Path.of(folder, "soffice")).filter(Files::isExecutable).findFirst();
	}
}
