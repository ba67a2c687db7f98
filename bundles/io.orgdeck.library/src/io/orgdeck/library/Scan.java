package io.orgdeck.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import io.orgdeck.core.hash.Sha256;

/**
 * One look at all files of a library: what has the size and time that it had is as it was, the rest is read.
 */
final class Scan {

	/** A file that was changed so shortly before it was read may be changed again without looking different. */
	private static final Duration SETTLED = Duration.ofSeconds(3);
	private static final Instant LOOK_AGAIN = Instant.EPOCH;
	/** After so many files what was read is put on disk, for the case that somebody stops us. */
	private static final int PORTION = 500;

	private final Path catalogueFile;
	private final Map<String, Entry> entries = new TreeMap<>();
	private final FolderFiles folderFiles;

	Scan(Path folder, Path cache) throws IOException {
		folderFiles = FolderFiles.of(folder);
		catalogueFile = cache.resolve("catalogue");
	}

	List<String> notices() {
		return folderFiles.notices();
	}

	List<Entry> entries() {
		return List.copyOf(entries.values());
	}

	Scan run(IProgressMonitor monitor) {
		Map<String, Entry> before = Catalogue.read(catalogueFile).entries();
		var stale = new ArrayList<String>();
		folderFiles.files().forEach((path, file) -> {
			Entry entry = before.get(path);
			if (entry != null && entry.size() == file.size() && entry.changed().equals(file.changed())) {
				entries.put(path, entry);
			} else {
				stale.add(path);
			}
		});
		if (!stale.isEmpty() || !folderFiles.files().keySet().containsAll(before.keySet())) {
			update(before, stale, monitor);
		}
		return this;
	}

	private void update(Map<String, Entry> before, List<String> stale, IProgressMonitor monitor) {
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

	/** A list that cannot be kept is a list all the same. What was kept before goes, as it is out of step now. */
	private void save() {
		try {
			new Catalogue(entries).write(catalogueFile);
		} catch (IOException e) {
			catalogueFile.toFile().delete();
		}
	}

	private void look(String path, Entry before) {
		SeenFile file = folderFiles.files().get(path);
		String digest = digest(file.file());
		boolean settled = !digest.isEmpty() && file.changed().isBefore(Instant.now().minus(SETTLED));
		Instant changed = settled ? file.changed() : LOOK_AGAIN;
		if (before != null && !digest.isEmpty() && before.digest().equals(digest)) {
			entries.put(path, before.seenAs(path, file.size(), changed));
			return;
		}
		Kind.of(path).flatMap(kind -> FileContent.read(file.file(), path, kind))
				.ifPresent(entry -> entries.put(path, entry.seenAs(path, file.size(), changed).withDigest(digest)));
	}

	/** Empty when the file cannot be read now. */
	private static String digest(Path file) {
		try {
			return Sha256.of(file);
		} catch (IOException e) {
			return "";
		}
	}
}
