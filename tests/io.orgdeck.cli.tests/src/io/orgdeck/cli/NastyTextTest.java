package io.orgdeck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipFile;

import javax.xml.parsers.SAXParserFactory;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.helpers.DefaultHandler;

import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.ExportRun;
import io.orgdeck.core.export.ExporterEntry;
import io.orgdeck.core.export.ExporterRegistry;
import io.orgdeck.model.assessment.Assessment;

/**
 * S7, ROBUSTNESS 26: whatever was pasted between two words of an assessment, every exporter writes its file, the file can be
 * read, and the two words stay two.
 */
class NastyTextTest {

	/** Ends of lines of all kinds of systems, and what XML cannot hold, with a blank where nothing else parts the words. */
	private static final List<String> NASTY = List.of("\r", "\n", "\r\n", "\n\r", "\u000B", "\f", "\u0085", "\u2028", "\u2029", "\r\r",
			"\u0000 ",
			"\uFFFE ", "\uFFFF ", "\uD83D ", " \uDE00", " \u0001", "\u001F ", "\u007F ", "\u009F ", "\uFEFF ", " \u200B", "\u202E ",
			" ]]> ", " _x000D_ ",
			" \uDBFF\uDFFF ", "\t");

	@TempDir
	private Path folder;

	private final Set<String> joined = new LinkedHashSet<>();

	@Test
	void everyExporterWritesWhateverWasPasted() throws Exception {
		Assessment assessment = DeckRegistry.platform().sample().orElseThrow().create();
		plant(assessment);
		List<ExporterEntry> exporters = ExporterRegistry.platform().exporters();
		assertTrue(exporters.size() >= 8);
		for (ExporterEntry exporter : exporters) {
			Path target = folder.resolve("written." + exporter.id());
			ExportRun.write(exporter, assessment, ExportOptions.defaults(), target, false, new NullProgressMonitor());
			for (var part : parts(target).entrySet()) {
				String where = exporter.id() + ", " + part.getKey();
				assertReadable(where, part.getValue());
				String text = words(part.getValue());
				assertEquals(List.of(), joined.stream().filter(text::contains).toList(), where);
			}
		}
	}

	/** Puts something nasty in place of the first blank of every text. */
	private void plant(EObject root) {
		int next = 0;
		var texts = new ArrayList<String>();
		for (var all = root.eAllContents(); all.hasNext();) {
			EObject object = all.next();
			for (EAttribute attribute : object.eClass().getEAllAttributes()) {
				if (!attribute.isMany() && attribute.isChangeable() && object.eGet(attribute) instanceof String text
						&& text.indexOf(' ') > 0) {
					texts.add(text);
					object.eSet(attribute, text.replaceFirst(" ", NASTY.get(next++ % NASTY.size())));
					joined.add(text.replaceFirst("^(\\S+) (\\S+).*$", "$1$2"));
				}
			}
		}
		assertTrue(next > 300, () -> texts.size() + " texts");
		joined.removeIf(word -> word.length() < 8 || texts.stream().anyMatch(text -> text.contains(word)));
	}

	private static TreeMap<String, byte[]> parts(Path file) throws Exception {
		var parts = new TreeMap<String, byte[]>();
		byte[] content = Files.readAllBytes(file);
		if (content[0] != 'P' || content[1] != 'K') {
			parts.put("", content);
			return parts;
		}
		try (var zip = new ZipFile(file.toFile())) {
			for (var entry : zip.stream().toList()) {
				if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
					parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
				}
			}
		}
		return parts;
	}

	private static void assertReadable(String where, byte[] part) throws Exception {
		if (part.length > 0 && part[0] == '<') {
			SAXParserFactory.newInstance().newSAXParser().parse(new ByteArrayInputStream(part), new DefaultHandler());
			return;
		}
		String text = new String(part, StandardCharsets.UTF_8);
		assertEquals(text, new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8), where);
		if (text.startsWith("BEGIN:VCALENDAR")) {
			for (String line : text.replace("\r\n ", "").split("\r\n")) {
				assertTrue(line.matches("[A-Z-]+[;:](?:[^\\p{Cntrl}\u0085\u2028\u2029]|\t)*"), () -> where + ": " + line);
			}
		}
	}

	private static String words(byte[] part) {
		return new String(part, StandardCharsets.UTF_8).replace("\r\n ", "")
				.replaceAll("<[wa]:(br|tab|cr)/>|</[wa]:p>|&#1[03];|\\\\n", "\n")
				.replaceAll("<[^>]*>", "");
	}
}
