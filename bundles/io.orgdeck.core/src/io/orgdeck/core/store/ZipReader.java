package io.orgdeck.core.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;

import org.eclipse.osgi.util.NLS;

/**
 * Reads zip files that nobody vouches for. The table of contents is checked as a whole before any entry is read: limits,
 * names, and that entries do not lie over each other. What is read must have the stated length and checksum.
 */
final class ZipReader {

	/**
	 * One entry of the table of contents.
	 *
	 * @param packed bytes in the file
	 * @param size   bytes when unpacked
	 */
	record Entry(String name, int method, long crc, long packed, long size, long header) {
	}

	static final int END = 0x06054b50;
	private static final int END_BYTES = 22;
	static final int DIRECTORY = 0x02014b50;
	private static final int DIRECTORY_BYTES = 46;
	static final int LOCAL = 0x04034b50;
	private static final int LOCAL_BYTES = 30;

	private final ByteSource source;
	private final Map<String, Entry> entries = new LinkedHashMap<>();
	private long directoryAt;

	ZipReader(ByteSource source) throws IOException {
		this.source = source;
		readDirectory();
		checkPlaces();
	}

	Collection<Entry> entries() {
		return entries.values();
	}

	Optional<Entry> entry(String name) {
		return Optional.ofNullable(entries.get(name));
	}

	private void readDirectory() throws IOException {
		ByteBuffer end = findEnd();
		int count = end.getShort(10) & 0xFFFF;
		long size = end.getInt(12) & 0xFFFF_FFFFL;
		directoryAt = end.getInt(16) & 0xFFFF_FFFFL;
		if (count > Limits.ENTRIES || size > Limits.DIRECTORY_BYTES) {
			throw new DamagedException(NLS.bind(Messages.Zip_tooManyEntries, Limits.ENTRIES));
		}
		if (directoryAt + size != source.size() - end.capacity()) {
			throw new DamagedException(Messages.Zip_directory);
		}
		ByteBuffer directory = source.bytes(directoryAt, (int) size);
		for (int i = 0; i < count; i++) {
			Entry entry = readEntry(directory);
			if (entries.put(entry.name(), entry) != null) {
				throw new DamagedException(NLS.bind(Messages.Zip_twice, entry.name()));
			}
		}
		if (directory.hasRemaining()) {
			throw new DamagedException(Messages.Zip_directory);
		}
	}

	/** The record at the very end, comment included: its capacity is its length. */
	private ByteBuffer findEnd() throws IOException {
		int length = (int) Math.min(source.size(), END_BYTES + 0xFFFF);
		ByteBuffer tail = source.bytes(source.size() - length, length);
		for (int at = length - END_BYTES; at >= 0; at--) {
			if (tail.getInt(at) == END && (tail.getShort(at + 20) & 0xFFFF) == length - at - END_BYTES) {
				ByteBuffer end = tail.slice(at, length - at).order(tail.order());
				boolean oneDisk = end.getInt(4) == 0 && end.getShort(8) == end.getShort(10);
				if (oneDisk) {
					return end;
				}
			}
		}
		throw new DamagedException(Messages.Zip_noEnd);
	}

	private static Entry readEntry(ByteBuffer directory) throws IOException {
		int start = directory.position();
		if (directory.remaining() < DIRECTORY_BYTES || directory.getInt(start) != DIRECTORY) {
			throw new DamagedException(Messages.Zip_directory);
		}
		int nameLength = directory.getShort(start + 28) & 0xFFFF;
		int length = DIRECTORY_BYTES + nameLength + (directory.getShort(start + 30) & 0xFFFF)
				+ (directory.getShort(start + 32) & 0xFFFF);
		if (directory.remaining() < length) {
			throw new DamagedException(Messages.Zip_directory);
		}
		String name = name(directory.slice(start + DIRECTORY_BYTES, nameLength));
		var entry = new Entry(name, directory.getShort(start + 10), directory.getInt(start + 16) & 0xFFFF_FFFFL,
				directory.getInt(start + 20) & 0xFFFF_FFFFL, directory.getInt(start + 24) & 0xFFFF_FFFFL,
				directory.getInt(start + 42) & 0xFFFF_FFFFL);
		boolean zipsOwnEncryption = (directory.getShort(start + 8) & 1) != 0;
		boolean unknownMethod = entry.method() != ZipEntry.STORED && entry.method() != ZipEntry.DEFLATED;
		boolean lengthsDiffer = entry.method() == ZipEntry.STORED && entry.packed() != entry.size();
		if (zipsOwnEncryption || unknownMethod || lengthsDiffer) {
			throw new DamagedException(NLS.bind(Messages.Zip_entry, name));
		}
		if (Limits.isBomb(entry.packed(), entry.size())) {
			throw new DamagedException(NLS.bind(Messages.Zip_bomb, name));
		}
		directory.position(start + length);
		return entry;
	}

	private static String name(ByteBuffer bytes) throws IOException {
		String name;
		try {
			name = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
		} catch (CharacterCodingException e) {
			throw new DamagedException(Messages.Zip_directory, e);
		}
		boolean climbs = name.isEmpty() || name.startsWith("/") || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0
				|| name.indexOf('\0') >= 0 || ("/" + name + "/").contains("/../");
		if (climbs) {
			throw new DamagedException(NLS.bind(Messages.Zip_climbs, name.replace('\0', '?')));
		}
		return name;
	}

	private void checkPlaces() throws IOException {
		var inOrder = new ArrayList<>(entries.values());
		inOrder.sort(Comparator.comparingLong(Entry::header));
		long free = 0;
		for (Entry entry : inOrder) {
			if (entry.header() < free) {
				throw new DamagedException(NLS.bind(Messages.Zip_entry, entry.name()));
			}
			free = dataOf(entry) + entry.packed();
			if (free > directoryAt) {
				throw new DamagedException(NLS.bind(Messages.Zip_entry, entry.name()));
			}
		}
	}

	/** Where the entry's bytes begin; its own header must agree with the table of contents. */
	long dataOf(Entry entry) throws IOException {
		ByteBuffer header = source.bytes(entry.header(), LOCAL_BYTES);
		int nameLength = header.getShort(26) & 0xFFFF;
		byte[] name = entry.name().getBytes(StandardCharsets.UTF_8);
		boolean agrees = header.getInt(0) == LOCAL && header.getShort(8) == entry.method() && nameLength == name.length
				&& source.bytes(entry.header() + LOCAL_BYTES, nameLength).equals(ByteBuffer.wrap(name));
		if (!agrees) {
			throw new DamagedException(NLS.bind(Messages.Zip_entry, entry.name()));
		}
		return entry.header() + LOCAL_BYTES + nameLength + (header.getShort(28) & 0xFFFF);
	}

	/** The entry's content, unpacked. Reading fails at the end when length or checksum are not as stated. */
	InputStream open(Entry entry) throws IOException {
		return unpacked(entry.name(), raw(entry, () -> openRaw(entry)));
	}

	/** The unpacked content. Reading fails at the end when length or checksum are not as stated. */
	static InputStream unpacked(String name, EntryContent content) throws IOException {
		InputStream packed = content.opener().open();
		if (content.method() == ZipEntry.STORED) {
			return new CheckedContent(packed, name, content);
		}
		var inflater = new Inflater(true);
		return new CheckedContent(new InflaterInputStream(packed, inflater, 1 << 14) {
			@Override
			public void close() throws IOException {
				super.close();
				inflater.end();
			}
		}, name, content);
	}

	/** What another container needs to take the entry over as it is. */
	EntryContent raw(Entry entry, EntryContent.Opener opener) {
		return new EntryContent(entry.method(), entry.crc(), entry.size(), entry.packed(), opener);
	}

	/** The bytes of the entry as they lie in the file. */
	InputStream openRaw(Entry entry) throws IOException {
		return source.stream(dataOf(entry), entry.packed());
	}

	/** The whole content of an entry that may have up to that many bytes. */
	byte[] read(Entry entry, int limit) throws IOException {
		if (entry.size() > limit) {
			throw new DamagedException(NLS.bind(Messages.Zip_tooLarge, entry.name(), Limits.inWords(limit)));
		}
		try (InputStream in = open(entry)) {
			byte[] content = in.readNBytes((int) entry.size());
			if (in.read() >= 0) {
				throw new DamagedException(NLS.bind(Messages.Zip_entry, entry.name()));
			}
			return content;
		}
	}
}
