package io.orgdeck.updates;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.hash.Sha256;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.store.StoreException.Kind;
import io.orgdeck.updates.Release.ProductFile;

/** Brings a file of a version here: whole, and the very one that the feed speaks of, or not at all. */
final class Download {

	private static final int PIECE = 1 << 16;
	/** What an archive needs when it is unpacked beside itself. */
	private static final int ROOM = 4;

	private Download() {
	}

	/**
	 * Downloads a file.
	 *
	 * @param to      the file to write, in a folder that is there; nothing is left of it when this fails
	 * @param monitor told kilobytes
	 * @throws OperationCanceledException when the monitor is cancelled
	 */
	static void of(ProductFile file, FeedSource from, Path to, IProgressMonitor monitor) throws StoreException {
		try {
			if (Files.getFileStore(to.getParent()).getUsableSpace() / ROOM < file.size()) {
				throw new StoreException(Kind.CANNOT_WRITE,
						NLS.bind(Messages.noRoom, to.getParent(), ROOM * (file.size() / 1_000_000 + 1)));
			}
			write(file, from, to, monitor);
		} catch (IOException | RuntimeException failed) {
			try {
				Files.deleteIfExists(to);
			} catch (IOException left) {
				failed.addSuppressed(left);
			}
			switch (failed) {
				case StoreException told -> throw told;
				case RuntimeException other -> throw other;
				default -> throw new StoreException(Kind.CANNOT_WRITE,
						NLS.bind(Messages.downloadFailed, file.name(), FeedSource.reason((IOException) failed)), failed);
			}
		}
	}

	private static void write(ProductFile file, FeedSource from, Path to, IProgressMonitor monitor) throws IOException {
		MessageDigest digest = Sha256.digest();
		long arrived = 0;
		try (InputStream in = from.open(file.name());
				OutputStream out = Files.newOutputStream(to, StandardOpenOption.CREATE_NEW)) {
			var piece = new byte[PIECE];
			for (int read = in.read(piece); read >= 0 && arrived <= file.size(); read = in.read(piece)) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				out.write(piece, 0, read);
				digest.update(piece, 0, read);
				monitor.worked((int) ((arrived + read) / 1000 - arrived / 1000));
				arrived += read;
			}
		}
		if (arrived < file.size()) {
			throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.downloadShort, file.name()));
		}
		if (arrived > file.size() || !HexFormat.of().formatHex(digest.digest()).equals(file.sha256())) {
			throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.downloadChanged, file.name()));
		}
	}
}
