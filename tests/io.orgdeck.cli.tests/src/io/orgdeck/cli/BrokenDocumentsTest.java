package io.orgdeck.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** S13: a document that cannot be read is exit status 3 and one sentence, and no file is touched. */
class BrokenDocumentsTest {

	private static final Pattern TECHNICAL = Pattern
			.compile("[a-z]\\w*\\.[a-z]\\w*\\.\\w*[A-Z]|Exception|Error\\b|\\bnull\\b|^\\s+at ", Pattern.MULTILINE);

	@TempDir
	private Path folder;

	private final StringWriter out = new StringWriter();
	private final StringWriter err = new StringWriter();
	private Path sample;

	@BeforeEach
	void writeSample() {
		sample = folder.resolve("riverside.assessment");
		assertEquals(0, run("sample", "--out", sample.toString()), err::toString);
	}

	static Map<String, byte[]> broken() {
		var files = new TreeMap<String, byte[]>();
		files.put("empty", new byte[0]);
		files.put("rich text", "{\\rtf1 Dear Board}".getBytes(StandardCharsets.UTF_8));
		files.put("old Word",
				Arrays.copyOf("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1".getBytes(StandardCharsets.ISO_8859_1), 2048));
		files.put("cut off", Arrays.copyOf("PK\3\4".getBytes(StandardCharsets.ISO_8859_1), 600));
		return files;
	}

	static Set<String> kinds() {
		return broken().keySet();
	}

	@ParameterizedTest
	@MethodSource("kinds")
	@DisplayName("S13: a broken template")
	void aBrokenTemplate(String kind) throws IOException {
		Path template = Files.write(folder.resolve("house.docx"), broken().get(kind));
		Path paper = folder.resolve("paper.docx");
		for (String format : new String[] { "board-paper", "group-summary" }) {
			assertUnreadable(export(format, paper, "--template", template.toString()), "house.docx");
		}
		assertFalse(Files.exists(paper));
	}

	@ParameterizedTest
	@MethodSource("kinds")
	@DisplayName("S13: a broken earlier paper is left alone until it shall be replaced as a whole")
	void aBrokenEarlierPaper(String kind) throws IOException {
		Path paper = Files.write(folder.resolve("paper.docx"), broken().get(kind));
		for (String how : new String[] { "--plan", "--force" }) {
			assertUnreadable(export("board-paper", paper, how), "paper.docx");
			assertArrayEquals(broken().get(kind), Files.readAllBytes(paper));
		}
		assertEquals(0, export("board-paper", paper, "--force", "--fresh"), err::toString);
	}

	@ParameterizedTest
	@ValueSource(strings = { "house.doc", "house.rtf", "house.pdf" })
	@DisplayName("S13: a template of another kind is refused by its ending")
	void aTemplateOfAnotherKind(String name) throws IOException {
		Path template = Files.writeString(folder.resolve(name), "Dear Board");
		assertEquals(OrgdeckCommandLine.USAGE, export("board-paper", folder.resolve("p.docx"), "--template", template.toString()));
		assertTrue(err.toString().contains(name) && err.toString().contains("docx, dotx"), err::toString);
	}

	@Test
	@DisplayName("S13: a protected earlier paper asks for its password in a sentence")
	void aProtectedEarlierPaper() throws IOException {
		Path paper = folder.resolve("paper.docx");
		Path password = Files.writeString(folder.resolve("password.txt"), "secret\n");
		assertEquals(0, export("board-paper", paper, "--protect-with", password.toString()), err::toString);
		assertUnreadable(export("board-paper", paper, "--force"), "paper.docx");
	}

	private void assertUnreadable(int status, String file) {
		String told = err.toString();
		assertEquals(OrgdeckCommandLine.CANNOT_READ, status, told);
		assertEquals(1, told.lines().count(), told);
		assertTrue(told.contains(file), told);
		assertFalse(TECHNICAL.matcher(told.replace(file, "")).find(), told);
	}

	private int export(String format, Path target, String... how) {
		var command = new ArrayList<>(List.of("export", sample.toString(), "--format", format, "--out", target.toString()));
		command.addAll(List.of(how));
		return run(command.toArray(String[]::new));
	}

	private int run(String... arguments) {
		err.getBuffer().setLength(0);
		return new OrgdeckCommandLine(new PrintWriter(out, true), new PrintWriter(err, true)).run(arguments);
	}
}
