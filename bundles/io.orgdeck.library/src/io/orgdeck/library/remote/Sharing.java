package io.orgdeck.library.remote;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.document.Documents;
import io.orgdeck.core.document.OwnName;
import io.orgdeck.core.document.SharedStates;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.PasswordSource;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.store.StoreException.Kind;
import io.orgdeck.library.Library;
import io.orgdeck.library.SeenFile;

/**
 * A library that several people have, each in a folder of their own, with a place in between. What the folder had in common with the
 * place is kept on this computer, so that changes of two people are joined with the state that both come from. At every moment the
 * folder's files or what is about to become of them are kept whole: whoever is interrupted goes on with the next <em>get</em>.
 */
public final class Sharing implements Closeable {

	private static final String STAMPS = "stamps";
	private static final String REACHED = "reached";
	private static final int TRIES = 10;

	private final Library library;
	private final Path folder;
	private final Road road;
	private final Login login;
	private final FileJoin join;
	private final String who;

	private Sharing(Library library, Road road, FileJoin join, Login login) {
		this.library = library;
		folder = library.folder();
		this.road = road;
		this.login = new AskedOnce(login);
		this.join = join;
		who = OwnName.get();
	}

	/** The same where nobody is there to choose: conflicts are decided {@linkplain Conflicts#BY_WORDS by words}. */
	public static Sharing of(Library library, PasswordSource passwords, Login login) throws StoreException {
		return of(library, passwords, login, Conflicts.BY_WORDS);
	}

	/**
	 * Opens what this computer knows of the sharing of a library.
	 *
	 * @param passwords asked when two people have changed a protected assessment
	 * @param login     asked when the place wants to know who somebody is
	 * @param conflicts asked when two people have changed the same thing
	 */
	public static Sharing of(Library library, PasswordSource passwords, Login login, Conflicts conflicts) throws StoreException {
		try {
			Road road = Road.open(SharedStates.make(library.key()));
			return new Sharing(library, road, new FileJoin(road, passwords, conflicts, OwnName.get()), login);
		} catch (IOException e) {
			throw failure(Messages.sharing_state, e);
		}
	}

	/** Whether a library has a shared place, without opening what is known of it. */
	public static boolean isShared(Library library) {
		return Files.exists(SharedStates.of(library.key()));
	}

	private static StoreException failure(String sentence, IOException e) {
		return e instanceof StoreException known ? known : new StoreException(Kind.CANNOT_WRITE, NLS.bind(sentence, Failure.reason(e)), e);
	}

	/** The address of the shared place; empty when the library has none. */
	public Optional<String> address() {
		return road.address();
	}

	/** Names the shared place. Nothing is sent or got by that; an empty folder is made ready for it. */
	public void shareAt(String address) throws StoreException {
		shareAt(PlaceAddress.of(address)
				.orElseThrow(() -> new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.sharing_noAddress, address))),
				keyFile());
	}

	/**
	 * The same with the key by which somebody proves who they are.
	 *
	 * @param keyFile path of its file; empty for the usual ones
	 */
	public void shareAt(PlaceAddress address, String keyFile) throws StoreException {
		try {
			if (address.isNewFolder()) {
				Path place = address.folder().orElseThrow();
				if (!isEmpty(place)) {
					throw new StoreException(Kind.CANNOT_WRITE, NLS.bind(Messages.sharing_otherFolder, place));
				}
				Road.makePlace(place);
			}
			road.setAddress(address.text());
			road.setKeyFile(keyFile);
		} catch (IOException e) {
			throw failure(Messages.sharing_state, e);
		}
	}

	private static boolean isEmpty(Path place) throws IOException {
		if (!Files.exists(place)) {
			return true;
		}
		try (Stream<Path> files = Files.list(place)) {
			return files.findAny().isEmpty();
		}
	}

	/** The file of the key that is used; empty for the usual ones. */
	public String keyFile() {
		return road.keyFile();
	}

	/** Looks what others have sent, and leaves everything in the folder as it is. */
	public synchronized void look(IProgressMonitor monitor) throws StoreException {
		try {
			checkNamed();
			fetch(monitor);
		} catch (TransportException e) {
			throw Trouble.of(e, address().orElse(""));
		} catch (IOException e) {
			throw failure(Messages.sharing_get, e);
		}
	}

	/** Takes what others have sent and joins it with what is in the folder. */
	public synchronized Report get(IProgressMonitor monitor) throws StoreException {
		try {
			checkShared();
			return finish().then(join(monitor));
		} catch (TransportException e) {
			throw Trouble.of(e, address().orElse(""));
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
					road.forgetEarlierIfAsked();
					return report.with(sent.get());
				}
			}
			throw new StoreException(Kind.CANNOT_WRITE, Messages.sharing_busy);
		} catch (TransportException e) {
			throw Trouble.of(e, address().orElse(""));
		} catch (IOException e) {
			throw failure(Messages.sharing_send, e);
		}
	}

	private void checkNamed() throws StoreException {
		if (address().isEmpty()) {
			throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.sharing_none, folder));
		}
	}

	private void checkShared() throws StoreException {
		checkNamed();
		List<String> open = Documents.all().stream()
				.filter(document -> document.isDirty() && document.path().filter(path -> path.startsWith(folder)).isPresent())
				.map(document -> document.displayName()).toList();
		if (!open.isEmpty()) {
			throw new StoreException(Kind.CANNOT_WRITE, NLS.bind(Messages.sharing_unsaved, String.join(", ", open)));
		}
	}

	/** Gives away the folder as it is; empty when somebody else was faster. */
	private Optional<List<String>> sendNow(IProgressMonitor monitor) throws IOException {
		SortedMap<String, ObjectId> now = folderFiles(monitor);
		Optional<ObjectId> common = road.ref(Road.COMMON);
		Map<String, ObjectId> before = common.isPresent() ? road.files(common.get()) : new TreeMap<>();
		Map<String, ObjectId> all = Contents.withForeign(now, before);
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
				yield Optional.of(Contents.changed(all, had));
			}
			case REJECTED_NONFASTFORWARD, REJECTED_REMOTE_CHANGED -> Optional.empty();
			default -> throw Trouble.refused(update.getMessage(), address().orElse(""));
		};
	}

	/** The files of the folder as they are now, kept. */
	private SortedMap<String, ObjectId> folderFiles(IProgressMonitor monitor) throws IOException {
		var files = new TreeMap<String, ObjectId>();
		Stamps stamps = Stamps.read(road.own(STAMPS));
		try {
			for (Map.Entry<String, SeenFile> one : library.files().entrySet()) {
				checkPatience(monitor);
				SeenFile seen = one.getValue();
				Optional<ObjectId> known = stamps.of(one.getKey(), seen);
				ObjectId content = known.isPresent() ? known.get() : road.keep(seen.file());
				stamps.put(one.getKey(), seen, content);
				files.put(one.getKey(), content);
			}
		} finally {
			stamps.write();
		}
		return files;
	}

	private static void checkPatience(IProgressMonitor monitor) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}

	private void fetch(IProgressMonitor monitor) throws IOException {
		road.fetch(login, monitor);
		Files.writeString(road.own(REACHED), Instant.now().toString());
	}

	/** When the shared place was last reached; empty when it never was. */
	public Optional<Instant> reached() {
		try {
			return Optional.of(Instant.parse(Files.readString(road.own(REACHED))));
		} catch (IOException | DateTimeParseException never) {
			return Optional.empty();
		}
	}

	private Report join(IProgressMonitor monitor) throws IOException {
		fetch(monitor);
		checkPatience(monitor);
		Optional<ObjectId> there = road.ref(Road.THERE);
		Optional<ObjectId> common = road.ref(Road.COMMON);
		if (there.isEmpty() || common.isPresent() && road.isIn(there.get(), common.get())) {
			return Report.NOTHING;
		}
		if (common.isEmpty() && Contents.isForeign(road.files(there.get()))) {
			throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.sharing_foreign, address().orElse("")));
		}
		SortedMap<String, ObjectId> mine = folderFiles(monitor);
		Map<String, ObjectId> before = common.isPresent() ? road.files(common.get()) : Map.of();
		ObjectId folderState = road.commit(Contents.withForeign(mine, before), common.map(List::of).orElse(List.of()), who,
				Messages.sharing_kept);
		road.set(Road.BEFORE, folderState);
		Optional<ObjectId> ancestor = common.isEmpty() ? Optional.empty() : road.ancestor(common.get(), there.get());
		var states = new Joining.States(mine, road.files(there.get()),
				ancestor.isPresent() ? road.files(ancestor.get()) : new TreeMap<>(), road.who(there.get()));
		var joining = new Joining(folder, road, join, states);
		joining.run(monitor);
		List<ObjectId> parents = common.isPresent() && mine.equals(Contents.ofLibrary(before)) ? List.of(common.get(), there.get())
				: List.of(folderState, there.get());
		boolean nothingOfMine = joining.result().equals(states.theirs());
		ObjectId result = nothingOfMine ? there.get()
				: road.commit(joining.result(), parents, who, NLS.bind(Messages.sharing_joined, who));
		road.set(Road.PENDING, result);
		return joining.report().then(finish());
	}

	private Report finish() throws IOException {
		return new FolderWriter(folder, road, join, who).finish();
	}

	/** The files that differ from what others have, as far as this computer knows, and how. */
	public synchronized SortedMap<String, Standing> standings(IProgressMonitor monitor) throws StoreException {
		try {
			Map<String, ObjectId> mine = folderFiles(monitor);
			Map<String, ObjectId> had = state(Road.COMMON);
			Optional<ObjectId> there = road.ref(Road.THERE);
			Optional<ObjectId> common = road.ref(Road.COMMON);
			boolean known = there.isPresent() && common.isPresent() && road.isIn(there.get(), common.get());
			Map<String, ObjectId> theirs = known ? had : state(Road.THERE);
			var standings = new TreeMap<String, Standing>();
			for (String path : Contents.changed(mine, theirs)) {
				boolean here = !Objects.equals(mine.get(path), had.get(path));
				boolean elsewhere = !Objects.equals(theirs.get(path), had.get(path));
				standings.put(path, here && elsewhere ? Standing.BOTH : elsewhere ? Standing.NEWER : Standing.UNSENT);
			}
			if (known) { // the place may have gone back to an earlier state; then it gets everything again
				Contents.changed(had, state(Road.THERE)).forEach(path -> standings.putIfAbsent(path, Standing.UNSENT));
			}
			return standings;
		} catch (IOException e) {
			throw failure(Messages.sharing_state, e);
		}
	}

	private SortedMap<String, ObjectId> state(String name) throws IOException {
		Optional<ObjectId> state = road.ref(name);
		return state.isPresent() ? Contents.ofLibrary(road.files(state.get())) : new TreeMap<>();
	}

	/** The files that were changed here and that nobody else has yet. */
	public List<String> unsent() throws StoreException {
		return standings(new NullProgressMonitor()).entrySet().stream().filter(one -> one.getValue() != Standing.NEWER)
				.map(Map.Entry::getKey).toList();
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

	/**
	 * Writes an earlier state of a file somewhere else, where it can be looked at and taken from.
	 *
	 * @throws StoreException also when there is no such state, or a file is there already
	 */
	public void take(String path, String state, Path target, boolean replace) throws StoreException {
		try {
			ObjectId file = road.file(state, path)
					.orElseThrow(() -> new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.sharing_noState, path, state)));
			SafeFile.write(target, replace, out -> road.write(file, out));
		} catch (IOException e) {
			throw failure(Messages.sharing_state, e);
		}
	}

	@Override
	public void close() {
		road.close();
	}
}
