package io.orgdeck.library.remote;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.util.TemporaryBuffer;

import io.orgdeck.core.hash.Sha256;
import io.orgdeck.core.store.LargeAttachments.Range;

/**
 * Keeps the large attachments of a file beside the rest of it, so that what has changed in a few words is sent without them. The rest
 * is a small zip file that says where which attachment belongs, by the hash of its bytes; together they are the same bytes as before. In
 * the tree of a state the attachments lie in a folder that is named after the rest. Why so: docs/decisions/0101.
 */
final class Apart {

	/** In a state; nothing of it is ever written into a library. */
	static final String FOLDER = ".orgdeck/attachments/";

	/** Programs that know nothing of it take the rest for an assessment of a later version, which they leave alone and say so. */
	private static final byte[] MANIFEST = "{\"format\":\"orgdeck-apart\",\"version\":\"2.0\"}".getBytes(StandardCharsets.US_ASCII);
	private static final LocalDateTime NO_DAY = LocalDateTime.of(1980, 2, 1, 0, 0);
	private static final byte[] BEGINNING = beginning();
	private static final int IN_MEMORY = 4 << 20;
	private static final int MOST_PLACES = 4 << 20;
	private static final long MOST_BYTES = 0xFFFF_FFFFL;

	/** A stretch of the file. @param sha256 of the attachment that it is; empty when it is of the rest */
	private record Piece(long size, String sha256, ObjectId content) {

		static Piece parse(String line) {
			String[] words = line.split(" ");
			return words.length == 1 ? new Piece(Long.parseLong(words[0]), "", ObjectId.zeroId())
					: new Piece(Long.parseLong(words[0]), words[1], ObjectId.fromString(words[2]));
		}

		String line() {
			return sha256.isEmpty() ? size + "\n" : size + " " + sha256 + ' ' + content.name() + '\n';
		}

		boolean isRest() {
			return sha256.isEmpty();
		}
	}

	/** An attachment is not there, or is not what was attached. */
	private static final class IncompleteException extends IOException {

		private static final long serialVersionUID = 1L;

		IncompleteException(Throwable cause) {
			super(Messages.apart_incomplete, cause);
		}
	}

	private final Repository repository;
	/** The attachments by hash of what was seen or kept, as a state has them. */
	private final Map<ObjectId, SortedMap<String, ObjectId>> known = new HashMap<>();

	Apart(Repository repository) {
		this.repository = repository;
	}

	private static byte[] beginning() {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			add(zip, "manifest.json", MANIFEST);
			zip.flush();
			return bytes.toByteArray();
		} catch (IOException e) {
			throw new UncheckedIOException(e); // nothing is written anywhere
		}
	}

	private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
		var crc = new CRC32();
		crc.update(content);
		begin(zip, name, content.length, crc.getValue());
		zip.write(content);
		zip.closeEntry();
	}

	/** Nothing is packed: the same content has to give the same bytes on every computer. */
	private static void begin(ZipOutputStream zip, String name, long size, long crc) throws IOException {
		var entry = new ZipEntry(name);
		entry.setMethod(ZipEntry.STORED);
		entry.setTimeLocal(NO_DAY);
		entry.setSize(size);
		entry.setCrc(crc);
		zip.putNextEntry(entry);
	}

	/** Keeps the attachments each by itself and then the rest, by which all can be had again. */
	ObjectId keep(Path file, List<Range> large) throws IOException {
		var pieces = new ArrayList<Piece>();
		var rest = new TemporaryBuffer.LocalFile(repository.getDirectory(), IN_MEMORY);
		var whole = new TemporaryBuffer.LocalFile(repository.getDirectory(), IN_MEMORY);
		try (FileChannel channel = FileChannel.open(file); ObjectInserter inserter = repository.newObjectInserter()) {
			long at = 0;
			for (Range range : large) {
				pieces.add(rest(channel, at, range.start() - at, rest));
				pieces.add(keep(channel, range, inserter));
				at = range.start() + range.size();
			}
			pieces.add(rest(channel, at, channel.size() - at, rest));
			rest.close();
			write(pieces, rest, whole);
			whole.close();
			ObjectId id;
			try (InputStream in = whole.openInputStream()) {
				id = inserter.insert(Constants.OBJ_BLOB, whole.length(), in);
			}
			inserter.flush();
			known.put(id, attachments(pieces));
			return id;
		} finally {
			rest.destroy();
			whole.destroy();
		}
	}

	private static Piece rest(FileChannel channel, long start, long size, OutputStream rest) throws IOException {
		long copied = 0;
		while (copied < size) {
			long now = channel.transferTo(start + copied, size - copied, Channels.newChannel(rest));
			if (now <= 0) {
				throw new EOFException();
			}
			copied += now;
		}
		return new Piece(size, "", ObjectId.zeroId());
	}

	private Piece keep(FileChannel channel, Range range, ObjectInserter inserter) throws IOException {
		var digested = new DigestInputStream(Channels.newInputStream(channel.position(range.start())), Sha256.digest());
		ObjectId id = inserter.idFor(Constants.OBJ_BLOB, range.size(), digested);
		if (!repository.getObjectDatabase().has(id)) {
			ObjectId kept = inserter.insert(Constants.OBJ_BLOB, range.size(), Channels.newInputStream(channel.position(range.start())));
			if (!kept.equals(id)) {
				throw new IOException(Messages.road_busy); // somebody writes into it just now
			}
		}
		return new Piece(range.size(), HexFormat.of().formatHex(digested.getMessageDigest().digest()), id);
	}

	private static void write(List<Piece> pieces, TemporaryBuffer rest, OutputStream out) throws IOException {
		var places = new StringBuilder();
		pieces.forEach(piece -> places.append(piece.line()));
		var crc = new CRC32();
		try (InputStream in = rest.openInputStream()) {
			var buffer = new byte[1 << 16];
			for (int got; (got = in.read(buffer)) >= 0;) {
				crc.update(buffer, 0, got);
			}
		}
		try (var zip = new ZipOutputStream(out); InputStream in = rest.openInputStream()) {
			add(zip, "manifest.json", MANIFEST);
			add(zip, "places", places.toString().getBytes(StandardCharsets.US_ASCII));
			begin(zip, "rest", rest.length(), crc.getValue());
			in.transferTo(zip);
		}
	}

	private static SortedMap<String, ObjectId> attachments(List<Piece> pieces) {
		var attachments = new TreeMap<String, ObjectId>();
		pieces.stream().filter(piece -> !piece.isRest()).forEach(piece -> attachments.put(piece.sha256(), piece.content()));
		return attachments;
	}

	/** Takes from a listing of a state what lies in {@link #FOLDER} and remembers which file it belongs to. */
	void take(SortedMap<String, ObjectId> listing) {
		var found = new HashMap<String, SortedMap<String, ObjectId>>();
		listing.entrySet().removeIf(one -> {
			if (!one.getKey().startsWith(FOLDER)) {
				return false;
			}
			String[] names = one.getKey().substring(FOLDER.length()).split("/");
			if (names.length == 2) {
				found.computeIfAbsent(names[0], rest -> new TreeMap<>()).put(names[1], one.getValue());
			}
			return true;
		});
		listing.values().forEach(file -> known.putIfAbsent(file, found.getOrDefault(file.name(), new TreeMap<>())));
	}

	/** The attachments that belong to a file, by the path in a state. */
	Map<String, ObjectId> of(ObjectId file) throws IOException {
		SortedMap<String, ObjectId> attachments = known.get(file);
		if (attachments == null) {
			try (InputStream in = open(file)) {
				attachments = isApart(in) ? attachments(pieces(zip(in))) : new TreeMap<>();
			}
			known.put(file, attachments);
		}
		var paths = new TreeMap<String, ObjectId>();
		attachments.forEach((hash, content) -> paths.put(FOLDER + file.name() + '/' + hash, content));
		return paths;
	}

	private InputStream open(ObjectId content) throws IOException {
		return new BufferedInputStream(repository.open(content, Constants.OBJ_BLOB).openStream(), 1 << 16);
	}

	/** Whether the attachments of a file lie apart. The stream stands where it stood. */
	private static boolean isApart(InputStream in) throws IOException {
		in.mark(BEGINNING.length);
		boolean apart = Arrays.equals(in.readNBytes(BEGINNING.length), BEGINNING);
		in.reset();
		return apart;
	}

	/** Writes the whole file, without having all of it in memory. Fails when an attachment is not there or is another one. */
	void write(ObjectId file, OutputStream out) throws IOException {
		try (InputStream in = open(file)) {
			if (!isApart(in)) {
				in.transferTo(out);
				return;
			}
			ZipInputStream zip = zip(in);
			List<Piece> pieces = pieces(zip);
			if (zip.getNextEntry() == null) {
				throw new IncompleteException(null);
			}
			for (Piece piece : pieces) {
				if (piece.isRest()) {
					copy(zip, piece.size(), out);
				} else {
					write(piece, out);
				}
			}
		}
	}

	private static void copy(InputStream in, long size, OutputStream out) throws IOException {
		var buffer = new byte[1 << 16];
		for (long left = size; left > 0;) {
			int got = in.read(buffer, 0, (int) Math.min(left, buffer.length));
			if (got < 0) {
				throw new IncompleteException(null);
			}
			out.write(buffer, 0, got);
			left -= got;
		}
	}

	private void write(Piece attachment, OutputStream out) throws IOException {
		var digest = Sha256.digest();
		try (var in = new DigestInputStream(open(attachment.content()), digest)) {
			copy(in, attachment.size(), out);
		} catch (MissingObjectException | IncorrectObjectTypeException e) {
			throw new IncompleteException(e);
		}
		if (!HexFormat.of().formatHex(digest.digest()).equals(attachment.sha256())) {
			throw new IncompleteException(null);
		}
	}

	/** Whether everything that belongs to a file is there, as it was kept. */
	boolean isWhole(ObjectId file) throws IOException {
		try (InputStream in = open(file)) {
			if (isApart(in)) {
				write(file, OutputStream.nullOutputStream());
			}
			return true;
		} catch (IncompleteException | ZipException | EOFException incomplete) {
			return false;
		}
	}

	private static ZipInputStream zip(InputStream in) throws IOException {
		var zip = new ZipInputStream(in);
		zip.getNextEntry(); // the manifest, which is known
		return zip;
	}

	private static List<Piece> pieces(ZipInputStream zip) throws IOException {
		try {
			zip.getNextEntry();
			String places = new String(zip.readNBytes(MOST_PLACES), StandardCharsets.US_ASCII);
			List<Piece> pieces = places.lines().map(Piece::parse).toList();
			if (pieces.stream().mapToDouble(Piece::size).sum() > MOST_BYTES || pieces.stream().anyMatch(piece -> piece.size() < 0)) {
				throw new IncompleteException(null);
			}
			return pieces;
		} catch (RuntimeException damaged) {
			throw new IncompleteException(damaged);
		}
	}
}
