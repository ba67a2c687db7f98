package io.orgdeck.export.word.internal;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The parts of the small paper, one element a line, beside those that were looked at and found good (ROBUSTNESS 23).
 * What differs is written to the folder target/golden.
 */
class GoldenTest {

	@ParameterizedTest
	@ValueSource(strings = { "word/document.xml", "word/comments.xml", "word/header1.xml", "word/footer1.xml", "word/numbering.xml",
			"customXml/item1.xml", "docProps/core.xml", "[Content_Types].xml" })
	void partIsAsItWasFoundGood(String name) throws IOException {
		List<String> got = lines(Export.part(Export.paper(SampleReport.small()), name));
		String file = name.replaceAll("[^a-zA-Z0-9.]+", "-");
		List<String> wanted = wanted(file).lines().toList();
		if (!got.equals(wanted)) {
			Path folder = Files.createDirectories(Path.of("target", "golden"));
			Files.write(folder.resolve(file), got);
			fail(difference(wanted, got) + " See " + folder.resolve(file).toAbsolutePath());
		}
	}

	private static String difference(List<String> wanted, List<String> got) {
		int line = 0;
		while (line < wanted.size() && line < got.size() && wanted.get(line).equals(got.get(line))) {
			line++;
		}
		return "Line " + (line + 1) + " is " + (line < got.size() ? got.get(line) : "missing") + " where "
				+ (line < wanted.size() ? wanted.get(line) : "nothing") + " was found good.";
	}

	private static String wanted(String file) throws IOException {
		try (InputStream in = GoldenTest.class.getResourceAsStream("golden/" + file)) {
			return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static List<String> lines(String xml) {
		return xml.replace("\r", "").replaceAll(">\\s*<", ">\n<").strip().lines().toList();
	}
}
