package io.orgdeck.core.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.Loaded;
import io.orgdeck.core.store.PasswordSource;
import io.orgdeck.core.store.ReadOptions;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.core.store.Store;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.store.StoreException.Kind;
import io.orgdeck.model.deck.Identified;

/** All open documents of this program. A file is open once, however many editors and views show it. */
public final class Documents {

	/** How often the files of open documents are looked at. */
	private static final Duration LOOK = Duration.ofSeconds(3);

	/** Makes a document of what was read. */
	@FunctionalInterface
	interface Maker<T, D> {
		D make(Loaded<T> loaded, HomeFile home);
	}

	private static final Map<Path, OrgDocument<?>> BY_FILE = new HashMap<>();
	private static final Map<OrgDocument<?>, Integer> USERS = new LinkedHashMap<>();
	/** One for each file that is being opened, so that two who open it at once get one document. */
	private static final Map<Path, Object> OPENING = new HashMap<>();

	static {
		Background.every(LOOK, Messages.Documents_watchFailed, () -> all().forEach(OrgDocument::checkOutside));
		Background.every(LockFile.SIGN_OF_LIFE, Messages.Documents_watchFailed,
				() -> all().forEach(OrgDocument::giveSignOfLife));
	}

	private Documents() {
	}

	/** The open documents, in the order in which they were opened. */
	public static List<OrgDocument<?>> all() {
		synchronized (USERS) {
			return List.copyOf(USERS.keySet());
		}
	}

	static <T extends Identified, D extends OrgDocument<T>> D open(Path file, OpenMode mode, Class<D> type, Store<T> store,
			PasswordSource passwords, Maker<T, D> maker) throws StoreException {
		Path key = key(file);
		Object opening;
		synchronized (USERS) {
			opening = OPENING.computeIfAbsent(key, path -> new Object());
		}
		synchronized (opening) {
			OrgDocument<?> known = used(key);
			if (known != null && !type.isInstance(known)) {
				release(known);
				throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.Documents_openAsAnother, file));
			}
			return known != null ? type.cast(known) : register(read(file.toAbsolutePath().normalize(), mode, store, passwords, maker), key);
		}
	}

	private static OrgDocument<?> used(Path key) {
		synchronized (USERS) {
			OrgDocument<?> known = BY_FILE.get(key);
			if (known != null) {
				USERS.merge(known, 1, Integer::sum);
			}
			return known;
		}
	}

	private static <D extends OrgDocument<?>> D register(D document, Path key) {
		synchronized (USERS) {
			BY_FILE.put(key, document);
			USERS.put(document, 1);
			OPENING.remove(key);
			return document;
		}
	}

	private static <T extends Identified, D extends OrgDocument<T>> D read(Path file, OpenMode mode, Store<T> store,
			PasswordSource passwords, Maker<T, D> maker) throws StoreException {
		HomeFile home = HomeFile.toOpen(file, mode);
		boolean opened = false;
		try {
			if (!home.isReadOnly()) {
				SafeFile.sweep(file);
			}
			home.remember();
			D document = maker.make(store.read(file, ReadOptions.NONE.with(passwords)), home);
			opened = true;
			return document;
		} catch (StoreException e) {
			throw e;
		} catch (IOException e) {
			throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.Documents_unreadable, file, Failure.reason(e)), e);
		} finally {
			if (!opened) {
				home.release();
			}
		}
	}

	/** Registers a document that has been made from no file, or recovered. */
	static <D extends OrgDocument<?>> D add(D document) {
		synchronized (USERS) {
			USERS.put(document, 1);
			document.path().ifPresent(path -> BY_FILE.put(key(path), document));
			return document;
		}
	}

	/** @throws StoreException when that file is open as another document */
	static void reserve(OrgDocument<?> document, Path file) throws StoreException {
		synchronized (USERS) {
			OrgDocument<?> known = BY_FILE.get(key(file));
			if (known != null && known != document) {
				throw new StoreException(Kind.CANNOT_WRITE, NLS.bind(Messages.Documents_openElsewhere, file));
			}
		}
	}

	static void moved(OrgDocument<?> document, Path from, Path to) {
		synchronized (USERS) {
			if (from != null) {
				BY_FILE.remove(key(from), document);
			}
			if (to != null && USERS.containsKey(document)) {
				BY_FILE.put(key(to), document);
			}
		}
	}

	/** @return whether there is one more user now; there is not when the document has been closed */
	static boolean retain(OrgDocument<?> document) {
		synchronized (USERS) {
			return USERS.computeIfPresent(document, (known, users) -> users + 1) != null;
		}
	}

	/** @return whether that was the last user */
	static boolean release(OrgDocument<?> document) {
		synchronized (USERS) {
			if (!USERS.containsKey(document)) {
				return false;
			}
			boolean last = USERS.merge(document, -1, Integer::sum) == 0;
			if (last) {
				USERS.remove(document);
				BY_FILE.values().removeIf(open -> open == document);
			}
			return last;
		}
	}

	private static Path key(Path file) {
		Path absolute = file.toAbsolutePath().normalize();
		try {
			return Files.exists(absolute) ? absolute.toRealPath() : absolute;
		} catch (IOException e) {
			return absolute; // as good a key as any while the file cannot be reached
		}
	}
}
