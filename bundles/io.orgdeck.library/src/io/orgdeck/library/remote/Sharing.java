package io.orgdeck.library.remote;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.document.Documents;
import io.orgdeck.core.document.OwnName;
import io.orgdeck.core.document.StateFolder;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.FileNames;
import io.orgdeck.core.store.PasswordSource;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.store.StoreException.Kind;
import io.orgdeck.library.Library;
import io.orgdeck.library.Tags;

/**
 * A library that several people have, each in a folder of their own, with a place in between. What the folder had in common with the
 * place is kept on this computer, so that changes of two people are joined with the state that both come from. At every moment the
 * folder's files or what is about to become of them are kept whole: whoever is interrupted goes on with the next <em>get</em>.
 */
public final class Sharing implements Closeable {

	private static final String FOLDER = "shared";
	private static final int TRIES = 10;

	private final Library library;
	private final Path folder;
	private final Road road;
	private final PasswordSource passwords;
	private final Login login;
	private final String who;

	private Sharing(Library library, Road road, PasswordSource passwords, Login login) {
		this.library = library;
		folder = library.folder();
		this.road = road;
		this.passwords = passwords;
		this.login = login;
		who = OwnName.get();
	}

	/**
	 * Opens what this computer knows of the sharing of a library.
	 *
	 * @param passwords asked when two people have changed a protected assessment
	 * @param login     asked when the place wants to know who somebody is
	 */
	public static Sharing of(Library library, PasswordSource passwords, Login login) throws StoreException {
		try {
			return new Sharing(library, Road.open(StateFolder.make(FOLDER, library.key())), passwords, login);
		} catch (IOException e) {
			throw failure(Messages.sharing_state, e);
		}
	}

	private static StoreException failure(String sentence, IOException e) {
		return e instanceof StoreException known ? known : new StoreException(Kind.CANNOT_WRITE, NLS.bind(sentence, Failure.reason(e)), e);
	}

	/** The address of the shared place; empty when the library has none. */
	public Optional<String> address() {
		return road.address();
	}

	/** Names the shared place. Nothing is sent or got by that. */
	public void shareAt(String address) throws StoreException {
		try {
			road.setAddress(address);
		} catch (IOException e) {
			throw failure(Messages.sharing_state, e);
		}
	}

	/** Takes what others have sent and joins it with what is in the folder. */
	public synchronized Report get(IProgressMonitor monitor) throws StoreException {
		try {
			checkShared();
			return finish().then(join(monitor));
		} catch (TransportException e) {
			throw unreachable(e);
		} catch (IOException e) {
			throw failure(Messages.sharing_get, e);
		}
	}

	/** Takes what others have sent, joins it, and gives them what is in the folder. */
	public synchronized Report send(IProgressMonitor monitor) throws StoreException {
		try {
			checkShared();
			Report report = finish();
			for (int i = 0; i < TRIES; i++) {
				report = report.then(join(monitor));
				Optional<List<String>> sent = sendNow(monitor);
				if (sent.isPresent()) {
					return report.with(sent.get());
				}
			}
			throw new StoreException(Kind.CANNOT_WRITE, Messages.sharing_busy);
		} catch (TransportException e) {
			throw unreachable(e);
		} catch (IOException e) {
			throw failure(Messages.sharing_send, e);
		}
	}

	private void checkShared() throws StoreException {
		if (address().isEmpty()) {
			throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.sharing_none, folder));
		}
		List<String> open = Documents.all().stream()
				.filter(document -> document.isDirty() && document.path().filter(path -> path.startsWith(folder)).isPresent())
				.map(document -> document.displayName()).toList();
		if (!open.isEmpty()) {
			throw new StoreException(Kind.CANNOT_WRITE, NLS.bind(Messages.sharing_unsaved, String.join(", ", open)));
		}
	}

	private StoreException unreachable(TransportException e) {
		Throwable reason = e;
		while (reason.getCause() instanceof IOException || reason.getCause() instanceof TransportException) {
			reason = reason.getCause();
		}
		return new StoreException(Kind.CANNOT_READ,
				NLS.bind(Messages.sharing_unreachable, address().orElse(""), Failure.reason(reason instanceof IOException io ? io : e)), e);
	}

	/** Gives away the folder as it is; empty when somebody else was faster. */
	private Optional<List<String>> sendNow(IProgressMonitor monitor) throws IOException {
		SortedMap<String, ObjectId> now = folderFiles();
		Optional<ObjectId> common = road.ref(Road.COMMON);
		Map<String, ObjectId> before = common.isPresent() ? road.files(common.get()) : new TreeMap<>();
		Map<String, ObjectId> all = withForeign(now, before);
		ObjectId state = common.isPresent() && all.equals(before) ? common.get()
				: road.commit(all, common.map(List::of).orElse(List.of()), who, NLS.bind(Messages.sharing_sent, who));
		Optional<ObjectId> there = road.ref(Road.THERE);
		if (there.filter(state::equals).isPresent()) {
			return Optional.of(List.of());
		}
		checkPatience(monitor);
		RemoteRefUpdate update = road.push(state, login, monitor);
		return switch (update.getStatus()) {
			case OK, UP_TO_DATE -> {
				road.set(Road.COMMON, state);
				Map<String, ObjectId> had = there.isPresent() ? road.files(there.get()) : Map.of();
				yield Optional.of(changed(all, had));
			}
			case REJECTED_NONFASTFORWARD, REJECTED_REMOTE_CHANGED -> Optional.empty();
			default -> throw new StoreException(Kind.CANNOT_WRITE,
					NLS.bind(Messages.sharing_refused, address().orElse(""),
							Objects.requireNonNullElse(update.getMessage(), update.getStatus().name())));
		};
	}

	private static List<String> changed(Map<String, ObjectId> now, Map<String, ObjectId> before) {
		var paths = new TreeSet<>(now.keySet());
		paths.addAll(before.keySet());
		paths.removeIf(path -> Objects.equals(now.get(path), before.get(path)));
		return List.copyOf(paths);
	}

	/** What the place holds that is none of a library's business stays there. */
	private static Map<String, ObjectId> withForeign(SortedMap<String, ObjectId> now, Map<String, ObjectId> before) {
		var all = new TreeMap<>(now);
		before.forEach((path, id) -> {
			if (!Library.isFile(path) || !SafePath.isSafe(path)) {
				all.putIfAbsent(path, id);
			}
		});
		return all;
	}

	/** The files of the folder as they are now, kept. */
	private SortedMap<String, ObjectId> folderFiles() throws IOException {
		var files = new TreeMap<String, ObjectId>();
		for (Map.Entry<String, Path> file : library.files().entrySet()) {
			files.put(file.getKey(), road.keep(file.getValue()));
		}
		return files;
	}

	private static void checkPatience(IProgressMonitor monitor) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}

	private Report join(IProgressMonitor monitor) throws IOException {
		road.fetch(login, monitor);
		checkPatience(monitor);
		Optional<ObjectId> there = road.ref(Road.THERE);
		Optional<ObjectId> common = road.ref(Road.COMMON);
		if (there.isEmpty() || common.isPresent() && road.isIn(there.get(), common.get())) {
			return new Report(List.of(), List.of(), List.of(), List.of());
		}
		SortedMap<String, ObjectId> mine = folderFiles();
		Map<String, ObjectId> before = common.isPresent() ? road.files(common.get()) : Map.of();
		ObjectId folderState = road.commit(withForeign(mine, before), common.map(List::of).orElse(List.of()), who, Messages.sharing_kept);
		road.set(Road.BEFORE, folderState);
		Optional<ObjectId> ancestor = common.isEmpty() ? Optional.empty() : road.ancestor(common.get(), there.get());
		var merging = new Merging(mine, road.files(there.get()), ancestor.isPresent() ? road.files(ancestor.get()) : new TreeMap<>(),
				road.who(there.get()));
		merging.run(monitor);
		List<ObjectId> parents = common.isPresent() && mine.equals(libraryFiles(before)) ? List.of(common.get(), there.get())
				: List.of(folderState, there.get());
		boolean nothingOfMine = merging.result.equals(road.files(there.get()));
		ObjectId result = nothingOfMine ? there.get() : road.commit(merging.result, parents, who, NLS.bind(Messages.sharing_joined, who));
		road.set(Road.PENDING, result);
		List<String> written = finish().written();
		return new Report(written, List.of(), merging.conflicts, merging.notices);
	}

	private static Map<String, ObjectId> libraryFiles(Map<String, ObjectId> all) {
		var files = new TreeMap<>(all);
		files.keySet().removeIf(path -> !Library.isFile(path) || !SafePath.isSafe(path));
		return files;
	}

	/** Writes into the folder what was about to be written, also after somebody was interrupted at any moment. */
	private Report finish() throws IOException {
		Optional<ObjectId> pending = road.ref(Road.PENDING);
		if (pending.isEmpty()) {
			return new Report(List.of(), List.of(), List.of(), List.of());
		}
		Map<String, ObjectId> result = libraryFiles(road.files(pending.get()));
		Optional<ObjectId> beforeState = road.ref(Road.BEFORE);
		Map<String, ObjectId> before = beforeState.isPresent() ? libraryFiles(road.files(beforeState.get())) : Map.of();
		var written = new ArrayList<String>();
		var notices = new ArrayList<String>();
		for (String path : changed(result, before)) {
			Optional<Path> place = SafePath.in(folder, path);
			if (place.isEmpty()) {
				notices.add(NLS.bind(Messages.sharing_outside, path));
				continue;
			}
			write(path, place.get(), result.get(path), before.get(path), notices);
			written.add(path);
		}
		road.set(Road.COMMON, pending.get());
		road.remove(Road.PENDING);
		return new Report(written, List.of(), List.of(), notices);
	}

	/** Lets a file become what it should be; when somebody has changed it in the meantime, both are joined or stay. */
	private void write(String path, Path file, ObjectId wanted, ObjectId before, Collection<String> notices) throws IOException {
		ObjectId now = Files.exists(file) ? road.keep(file) : null;
		if (Objects.equals(now, wanted)) {
			return;
		}
		if (now != null && !Objects.equals(now, before)) {
			if (wanted != null) {
				var conflicts = new ArrayList<String>();
				Optional<ObjectId> joined = joined(path, now, wanted, before, who, conflicts);
				notices.addAll(conflicts);
				if (joined.isPresent()) {
					SafeFile.write(file, true, out -> out.write(road.content(joined.get())));
					return;
				}
				Path beside = beside(file, who);
				SafeFile.write(beside, false, out -> out.write(road.content(wanted)));
				notices.add(NLS.bind(Messages.sharing_meanwhile, path, beside.getFileName()));
			}
			return;
		}
		if (wanted == null) {
			Files.delete(file);
		} else {
			Files.createDirectories(file.getParent());
			SafeFile.write(file, true, out -> out.write(road.content(wanted)));
		}
	}

	/** One assessment of two; empty when they cannot be joined, or are none. */
	private Optional<ObjectId> joined(String path, ObjectId mine, ObjectId theirs, ObjectId base, String whose,
			Collection<String> conflicts)
			throws IOException {
		if (!path.endsWith('.' + AssessmentStore.EXTENSION)) {
			return Optional.empty();
		}
		try (var join = new AssessmentJoin(passwords)) {
			Path mineFile = copy(mine, join.place("mine.assessment"));
			Path theirFile = copy(theirs, join.place("theirs of " + FileNames.of(whose) + ".assessment"));
			Optional<Path> baseFile = base == null ? Optional.empty() : Optional.of(copy(base, join.place("base.assessment")));
			Optional<AssessmentJoin.Joined> joined = join.join(mineFile, theirFile, baseFile);
			if (joined.isEmpty()) {
				return Optional.empty();
			}
			joined.get().conflicts().forEach(line -> conflicts.add(NLS.bind(Messages.sharing_line, path, line)));
			return Optional.of(road.keep(joined.get().file()));
		}
	}

	private Path copy(ObjectId file, Path target) throws IOException {
		road.copy(file, target);
		return target;
	}

	/** A name for a second copy that no file has: "a (Ana, 2026-03-01).assessment". */
	private static Path beside(Path file, String whose) {
		String name = file.getFileName().toString();
		int dot = name.lastIndexOf('.');
		String words = FileNames.of(whose) + ", " + LocalDate.now(ZoneId.of("UTC"));
		for (int i = 1;; i++) {
			Path beside = file.resolveSibling(name.substring(0, dot) + " (" + words + (i == 1 ? "" : " " + i) + ')' + name.substring(dot));
			if (!Files.exists(beside)) {
				return beside;
			}
		}
	}

	/** One joining of three states, path by path. */
	private final class Merging {

		private final SortedMap<String, ObjectId> mine;
		private final SortedMap<String, ObjectId> theirs;
		private final SortedMap<String, ObjectId> base;
		private final String whose;
		private final SortedMap<String, ObjectId> result = new TreeMap<>();
		private final List<String> conflicts = new ArrayList<>();
		private final List<String> notices = new ArrayList<>();

		Merging(SortedMap<String, ObjectId> mine, SortedMap<String, ObjectId> theirs, SortedMap<String, ObjectId> base, String whose) {
			this.mine = mine;
			this.theirs = theirs;
			this.base = base;
			this.whose = whose;
		}

		void run(IProgressMonitor monitor) throws IOException {
			var paths = new TreeSet<>(mine.keySet());
			paths.addAll(theirs.keySet());
			for (String path : paths) {
				checkPatience(monitor);
				ObjectId ours = mine.get(path);
				ObjectId other = theirs.get(path);
				ObjectId before = base.get(path);
				if (!Library.isFile(path) || !SafePath.isSafe(path)) {
					put(path, other); // not ours to change
				} else if (Objects.equals(ours, other) || Objects.equals(other, before)) {
					put(path, ours);
				} else if (Objects.equals(ours, before)) {
					put(path, other);
				} else if (ours == null || other == null) {
					put(path, ours == null ? other : ours); // one has removed it, the other still works with it
					notices.add(NLS.bind(Messages.sharing_stays, path));
				} else {
					both(path, ours, other, before);
				}
			}
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
			Optional<ObjectId> joined = joined(path, ours, other, before, whose, conflicts);
			if (joined.isPresent()) {
				result.put(path, joined.get());
				return;
			}
			result.put(path, ours);
			String second = folder.relativize(beside(folder.resolve(path), whose)).toString().replace(folder.getFileSystem().getSeparator(),
					"/");
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

	/** The states of a file, the latest first, as far as this computer knows them. */
	public List<State> history(String path) throws StoreException {
		try {
			Optional<ObjectId> latest = latest();
			return latest.isEmpty() ? List.of() : road.states(latest.get(), path);
		} catch (IOException e) {
			throw failure(Messages.sharing_state, e);
		}
	}

	private Optional<ObjectId> latest() throws IOException {
		Optional<ObjectId> common = road.ref(Road.COMMON);
		Optional<ObjectId> there = road.ref(Road.THERE);
		boolean ahead = there.isPresent() && (common.isEmpty() || road.isIn(common.get(), there.get()));
		return ahead ? there : common;
	}

	/** Who has changed a file, each with the last time, the latest first. */
	public Map<String, Instant> whoHas(String path) throws StoreException {
		var people = new LinkedHashMap<String, Instant>();
		history(path).forEach(state -> people.putIfAbsent(state.who(), state.when()));
		return people;
	}

	/** The files that were changed here and that nobody else has yet. */
	public List<String> unsent() throws StoreException {
		try {
			Optional<ObjectId> there = road.ref(Road.THERE);
			Map<String, ObjectId> had = there.isPresent() ? libraryFiles(road.files(there.get())) : Map.of();
			return new ArrayList<>(new HashSet<>(changed(folderFiles(), had))).stream().sorted().toList();
		} catch (IOException e) {
			throw failure(Messages.sharing_state, e);
		}
	}

	/**
	 * Writes an earlier state of a file somewhere else, where it can be looked at and taken from.
	 *
	 * @throws StoreException also when there is no such state, or a file is there already
	 */
	public void take(String path, String state, Path target, boolean replace) throws StoreException {
		try {
			ObjectId file = road.file(state, path)
					.orElseThrow(() -> new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.sharing_noState, path, state)));
			SafeFile.write(target, replace, out -> out.write(road.content(file)));
		} catch (IOException e) {
			throw failure(Messages.sharing_state, e);
		}
	}

	@Override
	public void close() {
		road.close();
	}
}
