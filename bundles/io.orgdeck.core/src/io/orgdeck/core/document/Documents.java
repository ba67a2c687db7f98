package io.orgdeck.core.document;

import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.store.StoreException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.osgi.util.NLS;

/** All open documents of this program. A file is open once, however many editors and views show it. */
public final class Documents {

	/** Reads a document. */
	@FunctionalInterface
	interface Opener<D> {
		D open(Path file) throws StoreException;
	}

	private static final Map<Path, OrgDocument<?>> BY_FILE = new HashMap<>();
	private static final Map<OrgDocument<?>, Integer> USERS = new LinkedHashMap<>();

	private Documents() {
	}

	/** The open documents, in the order in which they were opened. */
	public static synchronized List<OrgDocument<?>> all() {
		return List.copyOf(USERS.keySet());
	}

	static synchronized <D extends OrgDocument<?>> D open(Path file, Class<D> type, Opener<D> opener)
			throws StoreException {
		Path key = key(file);
		OrgDocument<?> known = BY_FILE.get(key);
		if (known != null && !type.isInstance(known)) {
			throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.Documents_openAsAnother, file));
		}
		D document = known == null ? opener.open(file.toAbsolutePath().normalize()) : type.cast(known);
		BY_FILE.put(key, document);
		USERS.merge(document, 1, Integer::sum);
		return document;
	}

	static synchronized <D extends OrgDocument<?>> D add(D document) {
		USERS.put(document, 1);
		return document;
	}

	static synchronized void moved(OrgDocument<?> document, Path from, Path to) {
		if (from != null) {
			BY_FILE.remove(key(from), document);
		}
		BY_FILE.put(key(to), document);
	}

	/** @return whether that was the last user */
	static synchronized boolean release(OrgDocument<?> document) {
		Integer left = USERS.computeIfPresent(document, (key, users) -> users > 1 ? users - 1 : null);
		if (left == null) {
			BY_FILE.values().removeIf(open -> open == document);
		}
		return left == null;
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
