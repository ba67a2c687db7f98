package io.orgdeck.core.pack;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.store.StoreException.Kind;

/** The folder of a pack: made beside its place and moved there in one step, so that it is never seen half-made. */
final class PackFolder implements AutoCloseable {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss", Locale.ROOT);
	private static final String PREFIX = ".orgdeck-pack-";

	private final Path target;
	private final Path draft;
	private final Clock clock;

	private PackFolder(Path target, Path draft, Clock clock) {
		this.target = target;
		this.draft = draft;
		this.clock = clock;
	}

	/** @throws StoreException when the place is taken by something else than a pack, or by one that may not be replaced */
	static PackFolder prepare(Path folder, boolean replace, Clock clock) throws StoreException {
		Path target = folder.toAbsolutePath().normalize();
		Path parent = target.getParent();
		if (parent == null || !Files.isDirectory(parent)) {
			throw new StoreException(Kind.CANNOT_WRITE, NLS.bind(Messages.noParent, target, parent));
		}
		if (Files.exists(target) && !isEmpty(target)) {
			if (!PackManifest.isThere(target)) {
				throw new StoreException(Kind.CANNOT_WRITE, NLS.bind(Messages.notAPack, target));
			}
			if (!replace) {
				throw new StoreException(Kind.CANNOT_WRITE, NLS.bind(Messages.packThere, target));
			}
		}
		try {
			return new PackFolder(target, Files.createTempDirectory(parent, PREFIX), clock);
		} catch (IOException e) {
			throw failed(target, e);
		}
	}

	private static boolean isEmpty(Path folder) throws StoreException {
		if (!Files.isDirectory(folder)) {
			return false;
		}
		try (var files = Files.list(folder)) {
			return files.findAny().isEmpty();
		} catch (IOException e) {
			throw failed(folder, e);
		}
	}

	private static StoreException failed(Path target, IOException e) {
		return new StoreException(Kind.CANNOT_WRITE, NLS.bind(Messages.failed, target, Failure.reason(e)), e);
	}

	/** Where the files are written. */
	Path draft() {
		return draft;
	}

	/**
	 * Puts the pack in its place.
	 *
	 * @return where the earlier pack is, unless it was as it had been made and is gone
	 */
	Optional<Path> finish() throws StoreException {
		try {
			PackRights.open(draft);
			if (!Files.exists(target)) {
				move(draft, target);
				return Optional.empty();
			}
			Path aside = aside();
			boolean worthKeeping = !isEmpty(target) && !PackManifest.isUntouched(target);
			move(target, aside);
			try {
				move(draft, target);
			} catch (IOException e) {
				move(aside, target);
				throw e;
			}
			if (worthKeeping) {
				return Optional.of(aside);
			}
			delete(aside);
			return Optional.empty();
		} catch (IOException e) {
			throw failed(target, e);
		}
	}

	private Path aside() {
		String time = TIME.format(LocalDateTime.now(clock));
		Path aside = target.resolveSibling(NLS.bind(Messages.earlierPack, target.getFileName(), time));
		for (int i = 2; Files.exists(aside); i++) {
			aside = target.resolveSibling(NLS.bind(Messages.earlierPack, target.getFileName(), time + " " + i));
		}
		return aside;
	}

	private static void move(Path from, Path to) throws IOException {
		Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
	}

	/** What is not in its place by now leaves nothing. */
	@Override
	public void close() throws StoreException {
		try {
			delete(draft);
		} catch (IOException e) {
			throw failed(draft, e);
		}
	}

	private static void delete(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.delete(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
				Files.delete(visited);
				return FileVisitResult.CONTINUE;
			}
		});
	}
}
