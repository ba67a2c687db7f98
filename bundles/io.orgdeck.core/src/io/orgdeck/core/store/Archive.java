package io.orgdeck.core.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

/** A zip file of another kind than ours, such as the jar of a plug-in, read within the limits that hold for our own. */
public final class Archive implements Closeable {

	private final Path file;
	private final ByteSource source;
	private final ZipReader zip;

	private Archive(Path file, ByteSource source, ZipReader zip) {
		this.file = file;
		this.source = source;
		this.zip = zip;
	}

	/**
	 * Opens the file and looks at its whole table of contents.
	 *
	 * @throws StoreException with a sentence when the file is no zip file, or asks more of us than a file may
	 */
	public static Archive open(Path file) throws StoreException {
		ByteSource source = null;
		try {
			source = ByteSource.of(file);
			if (source.size() > Limits.MODEL_BYTES) {
				throw new DamagedException(NLS.bind(Messages.Store_tooLarge, Limits.MODEL_BYTES >> 20));
			}
			return new Archive(file, source, new ZipReader(source));
		} catch (NoSuchFileException e) {
			throw new StoreException(StoreException.Kind.CANNOT_READ, NLS.bind(Messages.Store_missing, file), e);
		} catch (IOException e) {
			closeAfter(source, e);
			throw Store.cannotRead(file.toString(), e);
		}
	}

	private static void closeAfter(ByteSource source, IOException failure) {
		try {
			if (source != null) {
				source.close();
			}
		} catch (IOException e) {
			failure.addSuppressed(e);
		}
	}

	/**
	 * The content of one part.
	 *
	 * @return empty when the file has no part of that name
	 * @throws StoreException when the part is damaged, or larger than anything of its kind
	 */
	public Optional<byte[]> read(String name, Kind kind) throws StoreException {
		Optional<ZipReader.Entry> entry = zip.entry(name);
		try {
			return entry.isEmpty() ? Optional.empty() : Optional.of(zip.read(entry.get(), kind.bytes));
		} catch (IOException e) {
			throw Store.cannotRead(file.toString(), e);
		}
	}

	/** What a part is, and so how large it may be. */
	public enum Kind {
		/** A text that describes the rest, such as a plugin.xml. */
		DESCRIPTION(Limits.DESCRIPTION_BYTES),
		/** A model of ours. */
		MODEL(Limits.MODEL_BYTES);

		private final int bytes;

		Kind(int bytes) {
			this.bytes = bytes;
		}
	}

	@Override
	public void close() throws IOException {
		source.close();
	}
}
