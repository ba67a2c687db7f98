package io.orgdeck.library.remote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.store.SafeFile;

/** Lets the files of the folder become what was joined, also after somebody was interrupted at any moment. */
final class FolderWriter {

	/** Of so many files is told what is different in them. */
	private static final int TOLD = 20;

	private final Path folder;
	private final Road road;
	private final FileJoin join;
	private final String who;

	FolderWriter(Path folder, Road road, FileJoin join, String who) {
		this.folder = folder;
		this.road = road;
		this.join = join;
		this.who = who;
	}

	/** Writes what is about to be written; nothing when that was done. */
	Report finish() throws IOException {
		Optional<ObjectId> pending = road.ref(Road.PENDING);
		if (pending.isEmpty()) {
			return Report.NOTHING;
		}
		Map<String, ObjectId> result = Contents.ofLibrary(road.files(pending.get()));
		Optional<ObjectId> beforeState = road.ref(Road.BEFORE);
		Map<String, ObjectId> before = beforeState.isPresent() ? Contents.ofLibrary(road.files(beforeState.get())) : Map.of();
		var written = new ArrayList<String>();
		var changes = new ArrayList<String>();
		var notices = new ArrayList<String>();
		for (String path : Contents.changed(result, before)) {
			Optional<Path> place = SafePath.in(folder, path);
			if (place.isEmpty()) {
				notices.add(NLS.bind(Messages.sharing_outside, path));
				continue;
			}
			write(path, place.get(), result.get(path), before.get(path), notices);
			written.add(path);
			if (written.size() <= TOLD) {
				changes.addAll(join.changes(path, before.get(path), result.get(path)));
			}
		}
		road.set(Road.COMMON, pending.get());
		road.remove(Road.PENDING);
		return new Report(written, List.of(), List.of(), changes, notices);
	}

	/** When somebody has changed the file in the meantime, both are joined or stay. */
	private void write(String path, Path file, ObjectId wanted, ObjectId before, Collection<String> notices) throws IOException {
		ObjectId now = Files.exists(file) ? road.keep(file) : null;
		if (Objects.equals(now, wanted)) {
			return;
		}
		if (now != null && !Objects.equals(now, before)) {
			if (wanted != null) {
				joinOrKeepBoth(path, file, now, wanted, before, notices);
			}
		} else if (wanted == null) {
			Files.delete(file);
		} else {
			Files.createDirectories(file.getParent());
			write(file, wanted);
		}
	}

	private void joinOrKeepBoth(String path, Path file, ObjectId now, ObjectId wanted, ObjectId before, Collection<String> notices)
			throws IOException {
		Optional<ObjectId> joined = join.join(path, now, wanted, before, who, notices);
		if (joined.isPresent()) {
			write(file, joined.get());
			return;
		}
		Path beside = FileJoin.beside(file, who);
		write(beside, wanted);
		notices.add(NLS.bind(Messages.sharing_meanwhile, path, beside.getFileName()));
	}

	private void write(Path file, ObjectId content) throws IOException {
		SafeFile.write(file, true, out -> road.write(content, out));
	}
}
