package io.orgdeck.core.store;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

import org.eclipse.osgi.util.NLS;

/** An open container. */
final class ContainerReader implements Closeable {

	static final String MODEL = "model.xml";
	static final String ATTACHMENTS = "attachments/";

	private final ByteSource source;
	private final ZipReader zip;
	private final Manifest manifest;

	private ContainerReader(ByteSource source) throws IOException {
		this.source = source;
		zip = new ZipReader(source);
		manifest = Manifest.parse(zip.read(required(Manifest.NAME), Limits.MANIFEST_BYTES));
	}

	/** The container takes the source over and closes it, also when it cannot be opened. */
	static ContainerReader open(ByteSource source) throws IOException {
		boolean open = false;
		try {
			var reader = new ContainerReader(source);
			open = true;
			return reader;
		} finally {
			if (!open) {
				source.close();
			}
		}
	}

	ZipReader.Entry required(String name) throws DamagedException {
		return zip.entry(name).orElseThrow(() -> new DamagedException(Messages.Container_incomplete));
	}

	ZipReader zip() {
		return zip;
	}

	Manifest manifest() {
		return manifest;
	}

	/**
	 * Finds the key of a protected container.
	 *
	 * @param name what to call the file
	 * @return empty when the container is not protected
	 */
	Optional<FileKey> unlock(String name, ReadOptions options) throws IOException {
		if (manifest.key().isEmpty()) {
			return Optional.empty();
		}
		WrappedKey wrapped = manifest.key().get();
		Optional<FileKey> known = options.known().filter(key -> key.wrapped().isSame(wrapped));
		if (known.isPresent()) {
			return known;
		}
		for (boolean again = false;; again = true) {
			Optional<char[]> password = options.passwords().passwordOf(name, again);
			if (password.isEmpty()) {
				throw new PasswordException(name, again);
			}
			Optional<FileKey> key = FileKey.open(wrapped, password.get());
			Arrays.fill(password.get(), '\0');
			if (key.isPresent()) {
				return key;
			}
		}
	}

	byte[] model(Optional<FileKey> key) throws IOException {
		byte[] content = zip.read(required(MODEL), Limits.MODEL_BYTES);
		if (key.isEmpty()) {
			return content;
		}
		var inflater = new Inflater(true);
		try (var in = new InflaterInputStream(new UnsealingInputStream(new ByteArrayInputStream(content), key.get(), MODEL),
				inflater)) {
			byte[] model = in.readNBytes(Limits.MODEL_BYTES + 1);
			if (model.length > Limits.MODEL_BYTES) {
				throw new DamagedException(NLS.bind(Messages.Zip_tooLarge, MODEL, Limits.inWords(Limits.MODEL_BYTES)));
			}
			return model;
		} catch (ZipException | EOFException e) {
			throw new DamagedException(NLS.bind(Messages.Zip_entry, MODEL), e);
		} finally {
			inflater.end();
		}
	}

	/** Names of entries that are neither manifest nor model nor attachment: a newer version has put them there. */
	List<String> unknownEntries() {
		return zip.entries().stream().map(ZipReader.Entry::name)
				.filter(name -> !name.equals(Manifest.NAME) && !name.equals(MODEL) && !name.startsWith(ATTACHMENTS))
				.toList();
	}

	@Override
	public void close() throws IOException {
		source.close();
	}
}
