package io.orgdeck.cli.internal;

import io.orgdeck.core.store.StoreException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.osgi.util.NLS;
import picocli.CommandLine.Option;

/** The file a command writes: looked at before any work is done, so that a refusal costs no time. */
final class Target {

	@Option(names = "--out", required = true, paramLabel = "FILE")
	private Path path;

	@Option(names = "--force")
	private boolean replace;

	Path path() {
		return path;
	}

	boolean replace() {
		return replace;
	}

	/** @throws StoreException when a file is there that may not be replaced, or the folder is missing */
	void check() throws StoreException {
		check(path, replace);
	}

	static void check(Path path, boolean replace) throws StoreException {
		Path parent = path.toAbsolutePath().getParent();
		if (Files.isDirectory(path)) {
			throw new StoreException(StoreException.Kind.CANNOT_WRITE, NLS.bind(Messages.targetIsFolder, path));
		}
		if (parent == null || !Files.isDirectory(parent)) {
			throw new StoreException(StoreException.Kind.CANNOT_WRITE, NLS.bind(Messages.targetNoFolder, path, parent));
		}
		if (!replace && Files.exists(path)) {
			throw new StoreException(StoreException.Kind.CANNOT_WRITE, NLS.bind(Messages.targetExists, path));
		}
	}
}
