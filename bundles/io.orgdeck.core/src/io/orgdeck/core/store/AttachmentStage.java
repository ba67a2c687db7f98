package io.orgdeck.core.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import io.orgdeck.core.hash.Sha256;
import io.orgdeck.core.store.StoreException.Kind;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.assessment.Attachment;

/**
 * A folder that holds the content of attachments until it stands in a container, and after it has been taken out of one
 * as long as that can be undone. It outlives the process, so that recovery finds it.
 */
public final class AttachmentStage implements EntrySource {

	private static final String NOTE = ".json";
	private static final int BUFFER = 1 << 16;

	private final Path folder;
	private final long largest;
	private volatile Optional<FileKey> key;

	/**
	 * @param folder is made when the first attachment comes
	 * @param key    encrypts what is staged; empty for documents that are not protected
	 */
	public AttachmentStage(Path folder, Optional<FileKey> key) {
		this(folder, key, Limits.ATTACHMENT_BYTES);
	}

	/** @param largest bytes that one attachment may have */
	AttachmentStage(Path folder, Optional<FileKey> key, long largest) {
		this.folder = folder;
		this.key = key;
		this.largest = largest;
	}

	@Override
	public Optional<FileKey> key() {
		return key;
	}

	/** Encrypts everything anew, or not at all any more. */
	public void setKey(Optional<FileKey> other) throws IOException {
		var changed = new AttachmentStage(folder.resolveSibling(folder.getFileName() + "-" + UUID.randomUUID()), other);
		for (String entry : names()) {
			changed.keep(attachments(), entry);
		}
		if (Files.isDirectory(changed.folder)) {
			var old = new AttachmentStage(folder.resolveSibling(folder.getFileName() + "-" + UUID.randomUUID()), key);
			Files.move(folder, old.folder);
			Files.move(changed.folder, folder);
			old.deleteAll();
		}
		key = other;
	}

	private void deleteAll() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
		}
		Files.delete(folder);
	}

	/** What is staged, seen as a place where attachments can be had. */
	public Attachments attachments() {
		return Attachments.of(this);
	}

	/**
	 * Takes the content of a new attachment, without holding it in memory.
	 *
	 * @param name what the attachment is called
	 * @return its description, contained nowhere yet
	 * @throws StoreException when the content could not be kept; nothing of it is left
	 */
	public Attachment add(String name, InputStream content, IProgressMonitor monitor) throws StoreException {
		Attachment attachment = Ids.create(AssessmentPackage.Literals.ATTACHMENT);
		attachment.setName(name);
		String entry = Attachments.entryName(attachment);
		var digested = new DigestInputStream(content, Sha256.digest());
		try {
			attachment.setSize(receive(entry, digested, monitor));
			attachment.setSha256(HexFormat.of().formatHex(digested.getMessageDigest().digest()));
			return attachment;
		} catch (IOException e) {
			throw new StoreException(Kind.CANNOT_WRITE, NLS.bind(Messages.Stage_failed, name, Failure.reason(e)), e);
		}
	}

	/** Takes over the content of an attachment that stands in another file, if it is to be had there. */
	public void keep(Attachments from, Attachment attachment) throws IOException {
		keep(from, Attachments.entryName(attachment));
	}

	/** Keeps an entry of a container that is about to be replaced by one without it. */
	public void keep(Attachments from, String entry) throws IOException {
		Optional<EntryContent> content = raw(entry).isPresent() ? Optional.empty() : from.forContainer(entry, key);
		if (content.isPresent()) {
			try (InputStream in = content.get().opener().open()) {
				write(entry, in, new NullProgressMonitor());
			}
			note(entry, content.get());
		}
	}

	/** @return the size of the content as it came */
	private long receive(String entry, InputStream content, IProgressMonitor monitor) throws IOException {
		var counted = new CountingInputStream(content);
		InputStream kept = key.isEmpty() ? counted
				: new SealingInputStream(counted, key.get(), entry, SealingInputStream.freshSalt());
		var checked = new CheckedInputStream(kept, new CRC32());
		long size = write(entry, checked, monitor == null ? new NullProgressMonitor() : monitor);
		note(entry, EntryContent.stored(checked.getChecksum().getValue(), size, InputStream::nullInputStream));
		return counted.count();
	}

	private long write(String entry, InputStream in, IProgressMonitor monitor) throws IOException {
		Files.createDirectories(folder);
		Path file = file(entry);
		boolean whole = false;
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
				StandardOpenOption.TRUNCATE_EXISTING)) {
			OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
			var buffer = new byte[BUFFER];
			long size = 0;
			for (int got; (got = in.read(buffer)) >= 0; size += got) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				if (size + got > largest) {
					throw new IOException(NLS.bind(Messages.Stage_tooLarge, largest >> 20));
				}
				out.write(buffer, 0, got);
			}
			out.flush();
			channel.force(true);
			whole = true;
			return size;
		} finally {
			if (!whole) {
				Files.deleteIfExists(file);
			}
		}
	}

	private void note(String entry, EntryContent content) throws IOException {
		var json = new JsonObject();
		json.addProperty("method", content.method());
		json.addProperty("crc", content.crc());
		json.addProperty("size", content.size());
		json.addProperty("packed", content.packed());
		SafeFile.write(noteOf(entry), true, out -> out.write(json.toString().getBytes(StandardCharsets.UTF_8)));
	}

	@Override
	public List<String> names() throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(NOTE))
					.map(name -> ContainerReader.ATTACHMENTS + name.substring(0, name.length() - NOTE.length())).toList();
		}
	}

	@Override
	public Optional<EntryContent> raw(String entry) throws IOException {
		Path file = file(entry);
		if (!Files.exists(noteOf(entry))) {
			return Optional.empty();
		}
		try {
			JsonObject json = JsonParser.parseString(Files.readString(noteOf(entry))).getAsJsonObject();
			return Optional.of(new EntryContent(json.get("method").getAsInt(), json.get("crc").getAsLong(),
					json.get("size").getAsLong(), json.get("packed").getAsLong(), () -> Files.newInputStream(file)));
		} catch (RuntimeException e) {
			throw new DamagedException(NLS.bind(Messages.Zip_entry, entry), e);
		}
	}

	@Override
	public Optional<InputStream> open(String entry) throws IOException {
		Optional<EntryContent> content = raw(entry);
		if (content.isEmpty()) {
			return Optional.empty();
		}
		InputStream unpacked = ZipReader.unpacked(entry, content.get());
		return Optional.of(key.isPresent() ? new UnsealingInputStream(unpacked, key.get(), entry) : unpacked);
	}

	/** Lets go of what stands in a container now. */
	public void release(Attachment attachment) throws IOException {
		String entry = Attachments.entryName(attachment);
		Files.deleteIfExists(noteOf(entry));
		Files.deleteIfExists(file(entry));
	}

	private Path file(String entry) {
		return folder.resolve(entry.substring(entry.lastIndexOf('/') + 1));
	}

	private Path noteOf(String entry) {
		Path file = file(entry);
		return file.resolveSibling(file.getFileName() + NOTE);
	}
}
