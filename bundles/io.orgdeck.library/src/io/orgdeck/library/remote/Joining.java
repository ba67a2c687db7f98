package io.orgdeck.library.remote;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.store.StoreException.Kind;
import io.orgdeck.library.Tags;

/** One joining of two states with the one that both come from, path by path. Nothing in the folder changes by it. */
final class Joining {

	/**
	 * The three states.
	 *
	 * @param base  empty when nothing is known to be in common
	 * @param whose who has sent theirs
	 */
	record States(SortedMap<String, ObjectId> mine, SortedMap<String, ObjectId> theirs, SortedMap<String, ObjectId> base, String whose) {
	}

	private final Path folder;
	private final Road road;
	private final FileJoin join;
	private final States states;
	private final SortedMap<String, ObjectId> result = new TreeMap<>();
	private final List<String> conflicts = new ArrayList<>();
	private final List<String> notices = new ArrayList<>();

	Joining(Path folder, Road road, FileJoin join, States states) {
		this.folder = folder;
		this.road = road;
		this.join = join;
		this.states = states;
	}

	SortedMap<String, ObjectId> result() {
		return result;
	}

	/** What somebody should know of it. */
	Report report() {
		return new Report(List.of(), List.of(), conflicts, List.of(), notices);
	}

	void run(IProgressMonitor monitor) throws IOException {
		var paths = new TreeSet<>(states.mine().keySet());
		paths.addAll(states.theirs().keySet());
		for (String path : paths) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			ObjectId ours = states.mine().get(path);
			ObjectId other = states.theirs().get(path);
			ObjectId before = states.base().get(path);
			if (!Contents.isOurs(path)) {
				put(path, other); // not ours to change
			} else if (Objects.equals(ours, other) || Objects.equals(other, before)) {
				put(path, ours);
			} else if (Objects.equals(ours, before)) {
				put(path, whole(path, other));
			} else if (ours == null || other == null) {
				whole(path, other);
				put(path, ours == null ? other : ours); // one has removed it, the other still works with it
				notices.add(NLS.bind(Messages.sharing_stays, path));
			} else {
				monitor.subTask(NLS.bind(Messages.sharing_joining, path));
				both(path, ours, whole(path, other), before);
			}
		}
	}

	/** Before anything changes here, all that belongs to a file of theirs has to have come. */
	private ObjectId whole(String path, ObjectId other) throws IOException {
		if (other != null && !road.isWhole(other)) {
			throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.sharing_incomplete, path, road.address().orElse("")));
		}
		return other;
	}

	private void put(String path, ObjectId file) {
		if (file != null) {
			result.put(path, file);
		}
	}

	private void both(String path, ObjectId ours, ObjectId other, ObjectId before) throws IOException {
		if (path.equals(Tags.FILE)) {
			Tags tags = Tags.merged(tags(ours), tags(other), before == null ? Tags.NONE : tags(before));
			result.put(path, road.keep(tags.bytes()));
			return;
		}
		Optional<ObjectId> joined = join.join(path, ours, other, before, states.whose(), conflicts);
		if (joined.isPresent()) {
			result.put(path, joined.get());
			return;
		}
		result.put(path, ours);
		Path beside = FileJoin.beside(folder.resolve(path), states.whose());
		String second = folder.relativize(beside).toString().replace(folder.getFileSystem().getSeparator(), "/");
		result.put(second, other);
		notices.add(NLS.bind(Messages.sharing_both, path, second));
	}

	private Tags tags(ObjectId file) throws IOException {
		try {
			return Tags.of(road.content(file), Tags.FILE);
		} catch (StoreException damaged) {
			return Tags.NONE;
		}
	}
}
