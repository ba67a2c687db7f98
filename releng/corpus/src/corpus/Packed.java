package corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of an Office file, and how several programs put them into a zip. */
final class Packed {

	/** What Word and Excel leave room for in front of some parts: extra field 0xA220, with the length it has there. */
	private static final int GROWTH_HINT = 0xA220;
	private static final int HINT_LENGTH = 0x104;
	private static final Set<String> HINTED = Set.of("[Content_Types].xml", "_rels/.rels");

	private Packed() {
	}

	static Map<String, byte[]> parts(Path file) throws IOException {
		var parts = new LinkedHashMap<String, byte[]>();
		try (var zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), zip.readAllBytes());
			}
		}
		return parts;
	}

	static Path write(Map<String, byte[]> parts, Path target) throws IOException {
		try (OutputStream out = Files.newOutputStream(target); var zip = new ZipOutputStream(out)) {
			for (var part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
			}
		}
		return target;
	}

	/** Writes a file with one of its parts changed. */
	static Path change(Path file, String part, UnaryOperator<String> change, Path target) throws IOException {
		Map<String, byte[]> parts = parts(file);
		String changed = change.apply(new String(parts.get(part), StandardCharsets.UTF_8));
		parts.put(part, changed.getBytes(StandardCharsets.UTF_8));
		return write(parts, target);
	}

	/** Packs the parts as Microsoft Office does. */
	static Path asOffice(Path file, Path target) throws IOException {
		var directory = new ByteArrayOutputStream();
		var zip = new ByteArrayOutputStream();
		Map<String, byte[]> parts = parts(file);
		for (var part : parts.entrySet()) {
			byte[] name = part.getKey().getBytes(StandardCharsets.UTF_8);
			byte[] hint = HINTED.contains(part.getKey()) ? hint() : new byte[0];
			byte[] packed = deflated(part.getValue());
			var head = new ByteArrayOutputStream();
			shorts(head, 20, 6, 8, 0, 0x21);
			ints(head, crc(part.getValue()), packed.length, part.getValue().length);
			ints(directory, 0x02014B50);
			shorts(directory, 45);
			directory.write(head.toByteArray());
			shorts(directory, name.length, 0, 0, 0, 0);
			ints(directory, 0, zip.size());
			directory.write(name);
			ints(zip, 0x04034B50);
			zip.write(head.toByteArray());
			shorts(zip, name.length, hint.length);
			zip.write(name);
			zip.write(hint);
			zip.write(packed);
		}
		int start = zip.size();
		zip.write(directory.toByteArray());
		ints(zip, 0x06054B50);
		shorts(zip, 0, 0, parts.size(), parts.size());
		ints(zip, directory.size(), start);
		shorts(zip, 0);
		return Files.write(target, zip.toByteArray());
	}

	private static byte[] hint() {
		var hint = new ByteArrayOutputStream();
		shorts(hint, GROWTH_HINT, 4 + HINT_LENGTH, 0xA028, 2);
		hint.writeBytes(new byte[HINT_LENGTH]);
		return hint.toByteArray();
	}

	private static byte[] deflated(byte[] content) {
		var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
		try {
			deflater.setInput(content);
			deflater.finish();
			var buffer = new byte[content.length + 64];
			int length = deflater.deflate(buffer);
			return Arrays.copyOf(buffer, length);
		} finally {
			deflater.end();
		}
	}

	private static int crc(byte[] content) {
		var crc = new CRC32();
		crc.update(content);
		return (int) crc.getValue();
	}

	private static void shorts(ByteArrayOutputStream out, int... values) {
		for (int value : values) {
			out.write(value);
			out.write(value >> 8);
		}
	}

	private static void ints(ByteArrayOutputStream out, int... values) {
		for (int value : values) {
			shorts(out, value, value >> 16);
		}
	}
}
