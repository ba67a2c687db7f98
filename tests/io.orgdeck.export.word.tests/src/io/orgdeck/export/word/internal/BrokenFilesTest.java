package io.orgdeck.export.word.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.RevisingExporter;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.office.file.Protection;

/**
 * S13: whatever is wrong with a template or an earlier paper, either the paper is written, or one sentence names the file and what to
 * do, and the exit status is that of a file that cannot be read.
 */
class BrokenFilesTest {

	private static final Pattern TECHNICAL = Pattern.compile("[a-z]\\w*\\.[a-z]\\w*\\.\\w*[A-Z]|Exception|Error\\b|\\bnull\\b|\\n");
	private static final byte[] OLD_WORD = { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1, 0,
			0 };

	private static byte[] whole;

	@TempDir
	private Path folder;

	private static byte[] whole() throws IOException {
		whole = whole == null ? Export.paper(SampleReport.small()) : whole;
		return whole;
	}

	/** Files that are no document at all, under a document's name. */
	static Stream<Map.Entry<String, byte[]>> noDocuments() throws IOException {
		Map<String, byte[]> files = new LinkedHashMap<>();
		files.put("empty", new byte[0]);
		files.put("text", "Dear Board,".getBytes(StandardCharsets.UTF_8));
		files.put("rich text", "{\\rtf1\\ansi Dear Board}".getBytes(StandardCharsets.UTF_8));
		files.put("web page", "<html><body>Dear Board</body></html>".getBytes(StandardCharsets.UTF_8));
		files.put("picture", new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0 });
		files.put("PDF", "%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1));
		files.put("old Word or a password", OLD_WORD);
		files.put("a password", Protection.protect(whole(), "secret"));
		files.put("some other zip", Export.file(Map.of("readme.txt", "Hello".getBytes(StandardCharsets.UTF_8))));
		files.put("only the types", Export.file(Map.of("[Content_Types].xml", Export.parts(whole()).get("[Content_Types].xml"))));
		files.put("a workbook", Export.change(whole(), "[Content_Types].xml",
				types -> types.replace("wordprocessingml.document.main", "spreadsheetml.sheet.main")));
		return files.entrySet().stream();
	}

	@ParameterizedTest
	@MethodSource("noDocuments")
	@DisplayName("S13: a template that is no document is refused in a sentence, as unreadable")
	void whatIsNoDocumentIsRefused(Map.Entry<String, byte[]> file) throws IOException {
		assertTrue(refused(template(file.getValue())), file.getKey());
	}

	/** Documents in which one thing is wrong. */
	static Stream<Map.Entry<String, byte[]>> damaged() throws IOException {
		Map<String, byte[]> files = new LinkedHashMap<>();
		for (String name : Export.parts(whole()).keySet()) {
			files.put("without " + name, with(name, null));
			files.put("empty " + name, with(name, new byte[0]));
			files.put("nonsense in " + name, with(name, "<a><b></a>".getBytes(StandardCharsets.UTF_8)));
			files.put("something else in " + name, with(name, "<a xmlns='urn:x'/>".getBytes(StandardCharsets.UTF_8)));
			files.put("a document type in " + name,
					with(name, "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><a>&b;</a>".getBytes(StandardCharsets.UTF_8)));
		}
		Map.of("the text", "document.main+xml", "the styles", "styles+xml", "the lists", "numbering+xml", "the settings", "settings+xml")
				.forEach(
						(part, type) -> files.put("a wrong type of " + part, changed("[Content_Types].xml", type, "picture")));
		files.put("a relation to nowhere", changed("word/_rels/document.xml.rels", "Target=\"", "Target=\"no-such-"));
		files.put("a text without a body", changed("word/document.xml", "w:body", "w:corpus"));
		files.put("styles that build on each other",
				changed("word/styles.xml", "w:basedOn w:val=\"", "w:basedOn w:val=\"Heading1\" w:was=\""));
		files.put("numbers that are none", changed("word/numbering.xml", "w:numId=\"", "w:numId=\"x"));
		files.put("an enormous number", changed("word/document.xml", "w:id=\"", "w:id=\"99999999999"));
		return files.entrySet().stream();
	}

	@ParameterizedTest
	@MethodSource("damaged")
	@DisplayName("S13: a damaged template or earlier paper is used or refused, as unreadable")
	void whatIsDamagedIsUsedOrRefused(Map.Entry<String, byte[]> file) throws IOException {
		refused(template(file.getValue()));
		refused(over(file.getValue()));
	}

	@Test
	@DisplayName("S13: a file cut off anywhere, and a file with flipped bits, is used or refused, as unreadable")
	void whatIsCutOffOrFlippedIsUsedOrRefused() throws IOException {
		var random = new Random(13);
		int step = whole().length / 24;
		for (int at = 1; at < whole().length; at += step) {
			refused(template(Arrays.copyOf(whole(), at)));
			byte[] flipped = whole().clone();
			for (int i = 0; i < 8; i++) {
				flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
			}
			refused(over(flipped));
		}
	}

	private static byte[] changed(String part, String before, String after) {
		try {
			return Export.change(whole(), part, text -> text.replace(before, after));
		} catch (IOException e) {
			throw new AssertionError(part, e);
		}
	}

	private static byte[] with(String part, byte[] content) throws IOException {
		Map<String, byte[]> parts = Export.parts(whole());
		if (content == null) {
			parts.remove(part);
		} else {
			parts.put(part, content);
		}
		return Export.file(parts);
	}

	private ExportOptions template(byte[] file) throws IOException {
		return Export.options().withTemplate(Files.write(folder.resolve("Vorlage.docx"), file));
	}

	private ExportOptions over(byte[] file) throws IOException {
		return Export.options().with(RevisingExporter.PREVIOUS, Files.write(folder.resolve("Vorlage.docx"), file).toString());
	}

	/** Whether the file was refused; if so, as it should be. */
	private boolean refused(ExportOptions options) throws IOException {
		boolean paper = refused(() -> Export.write(new BoardPaperExporter(), SampleReport.small(), options));
		if (options.template().isPresent()) {
			refused(() -> new BoardPaperExporter().template(options.template().get()));
		} else {
			refused(() -> new BoardPaperExporter().recognises(folder.resolve("Vorlage.docx"), options));
			refused(() -> new BoardPaperExporter().plan(SampleReport.small(), options, new NullProgressMonitor()));
		}
		return paper;
	}

	private interface Use {
		void run() throws IOException;
	}

	private static boolean refused(Use use) throws IOException {
		try {
			use.run();
			return false;
		} catch (StoreException refusal) {
			assertEquals(StoreException.Kind.CANNOT_READ, refusal.kind(), refusal.getMessage());
			assertTrue(refusal.getMessage().startsWith("Vorlage.docx "), refusal.getMessage());
			assertFalse(TECHNICAL.matcher(refusal.getMessage().replace("Vorlage.docx", "")).find(), refusal.getMessage());
			return true;
		}
	}
}
