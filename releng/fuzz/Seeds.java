import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;

import io.orgdeck.core.decksheet.DeckWriter;
import io.orgdeck.core.exchange.PersonalVotes;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.DeckStore;
import io.orgdeck.core.store.Fixture;
import io.orgdeck.core.tables.CsvWriter;
import io.orgdeck.core.tables.Spreadsheet;

/** What the targets start from: files that the product writes of one small assessment, and those files in parts. */
final class Seeds {

	static final Path FILES = Path.of("files");
	/** Another container may hold so much; a fuzzer that waits for more learns nothing. */
	private static final int MOST = 1 << 20;

	private Seeds() {
	}

	/** Writes what needs no product into the folder that is named. */
	public static void main(String[] arguments) throws Exception {
		Path folder = Files.createDirectories(Path.of(arguments[0]));
		new AssessmentStore().write(Fixture.assessment(), folder.resolve("small.assessment"), new NullProgressMonitor());
		new DeckStore().write(Fixture.deck(), folder.resolve("small.carddeck"), new NullProgressMonitor());
		try (var out = Files.newOutputStream(folder.resolve("votes.csv"))) {
			new PersonalVotes(Fixture.assessment()).write(out, new NullProgressMonitor());
		}
		Files.writeString(folder.resolve("deck.csv"), csv(DeckWriter.spreadsheet(Fixture.deck()).sheets().getFirst()));
	}

	private static String csv(Spreadsheet.Sheet sheet) throws IOException {
		var text = new StringBuilder();
		var writer = new CsvWriter(text);
		for (Spreadsheet.Row row : sheet.rows()) {
			writer.row(row.cells().stream().map(cell -> cell == null ? "" : cell.text()).toList());
		}
		return text.toString();
	}

	/** A seed: the content, and behind it what the target takes from the end. */
	static void write(Path file, byte[] content, int... end) throws IOException {
		var bytes = new ByteArrayOutputStream();
		bytes.write(content);
		for (int one : end) {
			bytes.write(one);
		}
		Files.createDirectories(file.getParent());
		Files.write(file, bytes.toByteArray());
	}

	/** Words for the fuzzer's dictionary, one a line. */
	static void words(Path file, Iterable<String> words) throws IOException {
		var lines = new StringBuilder();
		for (String word : words) {
			lines.append('"')
					.append(word.chars()
							.mapToObj(c -> c < ' ' || c > '~' || c == '"' || c == '\\' ? escaped((char) c) : String.valueOf((char) c))
							.collect(Collectors.joining()))
					.append("\"\n");
		}
		Files.writeString(file, lines);
	}

	private static String escaped(char c) {
		var bytes = new StringBuilder();
		for (byte one : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
			bytes.append("\\x").append(Integer.toHexString((one & 0xFF) | 0x100).substring(1));
		}
		return bytes.toString();
	}

	/** The parts of a zip file by name, in the order of names. */
	static Map<String, byte[]> parts(Path file) throws IOException {
		var parts = new TreeMap<String, byte[]>();
		try (var zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), zip.readNBytes(MOST));
			}
		}
		return new LinkedHashMap<>(parts);
	}

	/** A zip file in which nothing is packed, so that the fuzzer sees what it changes, with one part replaced. */
	static byte[] packed(Map<String, byte[]> parts, String replaced, byte[] content) throws IOException {
		var out = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(out)) {
			for (var part : parts.entrySet()) {
				add(zip, part.getKey(), part.getKey().equals(replaced) ? content : part.getValue());
			}
		}
		return out.toByteArray();
	}

	private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
		var crc = new CRC32();
		crc.update(content);
		var entry = new ZipEntry(name);
		entry.setMethod(ZipEntry.STORED);
		entry.setSize(content.length);
		entry.setCrc(crc.getValue());
		zip.putNextEntry(entry);
		zip.write(content);
		zip.closeEntry();
	}

	/** What a person is told begins with words, not with the name of a class. */
	static void assertTold(String told, Throwable cause) {
		if (told == null || told.isBlank() || told.strip().matches("(?s)null\\b.*|(?:[a-z]\\w*\\.){2,}[A-Z]\\w*.*")) {
			throw new AssertionError("Nothing for a person: " + told, cause);
		}
	}
}
