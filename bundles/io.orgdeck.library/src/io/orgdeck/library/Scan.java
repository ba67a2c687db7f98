package io.orgdeck.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.store.Failure;

/**
 * One look at all files of a library: what has the size and time that it had is as it was, the rest is read.
 */
final class Scan {

	/** A file as the folder shows it. */
	private record Seen(Path file, Kind kind, long size, Instant changed) {
	}

	/** A file that was changed so shortly before it was read may be changed again without looking different. */
	private static final Duration SETTLED = Duration.ofSeconds(3);
	private static final Instant LOOK_AGAIN = Instant.EPOCH;
	/** After so many files what was read is put on disk, for the case that somebody stops us. */
	private static final int PORTION = 500;

	private final Path folder;
	private final Path catalogueFile;
	private final Map<String, Seen> seen = new TreeMap<>();
	private final Map<String, Entry> entries = new TreeMap<>();
	private final List<String> notices = new ArrayList<>();

	Scan(Path folder, Path cache) {
		this.folder = folder;
		catalogueFile = cache.resolve("catalogue");
	}

	List<String> notices() {
		return notices;
	}

	List<Entry> entries() {
		return List.copyOf(entries.values());
	}

	Scan run(IProgressMonitor monitor) throws IOException {
		walk();
		Map<String, Entry> before = Catalogue.read(catalogueFile).entries();
		var stale = new ArrayList<String>();
		seen.forEach((path, file) -> {
			Entry entry = before.get(path);
			if (entry != null && entry.size() == file.size() && entry.changed().equals(file.changed())) {
				entries.put(path, entry);
			} else {
				stale.add(path);
			}
		});
		if (!stale.isEmpty() || !seen.keySet().containsAll(before.keySet())) {
			update(before, stale, monitor);
		}
		return this;
	}

	private void walk() throws IOException {
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
				boolean hidden = !directory.equals(folder) && directory.getFileName().toString().startsWith(".");
				return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				String path = folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
				if (attributes.isRegularFile() && !path.equals(Tags.FILE)) {
					Kind.of(file.getFileName().toString()).ifPresent(kind -> seen.put(path,
							new Seen(file, kind, attributes.size(), attributes.lastModifiedTime().toInstant())));
				}
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
				if (file.equals(folder)) {
					throw failure;
				}
				notices.add(NLS.bind(Messages.scan_unreadable, file, Failure.reason(failure)));
				return FileVisitResult.CONTINUE;
			}
		});
	}

	private void update(Map<String, Entry> before, List<String> stale, IProgressMonitor monitor) throws IOException {
		monitor.beginTask(Messages.scan_reading, stale.size()); // whoever watches counts files
		try {
			int done = 0;
			for (String path : stale) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				look(path, before.get(path));
				monitor.worked(1);
				if (++done % PORTION == 0) {
					save();
				}
			}
		} finally {
			save();
		}
	}

	private void save() throws IOException {
		new Catalogue(entries).write(catalogueFile);
	}

	private void look(String path, Entry before) {
		Seen file = seen.get(path);
		String digest = digest(file.file());
		boolean settled = !digest.isEmpty() && file.changed().isBefore(Instant.now().minus(SETTLED));
		Instant changed = settled ? file.changed() : LOOK_AGAIN;
		if (before != null && !digest.isEmpty() && before.digest().equals(digest)) {
			entries.put(path, before.seenAs(path, file.size(), changed));
			return;
		}
		FileContent.read(file.file(), path, file.kind())
				.ifPresent(entry -> entries.put(path, entry.seenAs(path, file.size(), changed).withDigest(digest)));
	}

	/** Empty when the file cannot be read now. */
	private static String digest(Path file) {
		try (InputStream in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
			in.transferTo(OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(((DigestInputStream) in).getMessageDigest().digest());
		} catch (IOException e) {
			return "";
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java has it
		}
	}
}
