package io.orgdeck.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.lucene.store.LockObtainFailedException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.document.Caches;
import io.orgdeck.core.hash.Sha256;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.library.WordIndex.Matches;

/**
 * A folder, local, shared or synchronised, as a library. What is known of its files is kept in the user's state folder and
 * brought up to date on every look; nothing is written into the library but {@link Tags}.
 */
public final class Library {

	private static final String CACHE = "library";
	private static final int KEY_DIGITS = 24;

	private final Path folder;

	private Library(Path folder) {
		this.folder = folder;
	}

	/** @throws StoreException when there is no such folder */
	public static Library at(Path folder) throws StoreException {
		try {
			if (!Files.isDirectory(folder)) {
				throw new StoreException(StoreException.Kind.CANNOT_READ, NLS.bind(Messages.library_noFolder, folder));
			}
			return new Library(folder.toRealPath());
		} catch (IOException e) {
			throw cannotRead(folder, e);
		}
	}

	private static StoreException cannotRead(Path folder, IOException e) {
		return e instanceof StoreException known ? known
				: new StoreException(StoreException.Kind.CANNOT_READ, NLS.bind(Messages.library_unreadable, folder, Failure.reason(e)), e);
	}

	public Path folder() {
		return folder;
	}

	/** The folder's own name. */
	public String name() {
		return folder.getFileName() == null ? folder.toString() : folder.getFileName().toString();
	}

	public Path file(Entry entry) {
		return folder.resolve(entry.path());
	}

	/**
	 * Looks which files have changed, reads those, and says what there is.
	 *
	 * @throws org.eclipse.core.runtime.OperationCanceledException when nobody wants it any more; what was read until then is kept
	 */
	public synchronized Listing list(IProgressMonitor monitor) throws StoreException {
		try {
			Listing listing = look(monitor);
			words().takeOutChanged(listing.entries());
			return listing;
		} catch (IOException e) {
			throw cannotRead(folder, e);
		}
	}

	private Listing look(IProgressMonitor monitor) throws IOException {
		Scan scan = new Scan(folder, cache()).run(monitor);
		return new Listing(scan.entries(), Tags.read(folder), scan.notices());
	}

	/**
	 * Finds files by their words: each word may be the beginning of a longer one; words in quotation marks stand together.
	 *
	 * @param most how many files to tell of
	 * @throws org.eclipse.core.runtime.OperationCanceledException when nobody wants it any more; what was read until then is kept
	 */
	public synchronized Found search(String words, int most, IProgressMonitor monitor) throws StoreException {
		try {
			SubMonitor progress = SubMonitor.convert(monitor, 2);
			Listing listing = look(progress.split(1));
			Matches matches = words().search(listing.entries(), words, most, progress.split(1));
			Map<String, Entry> entries = listing.entries().stream().collect(Collectors.toMap(Entry::path, Function.identity()));
			return new Found(listing, matches.files().stream().filter(match -> entries.containsKey(match.path()))
					.map(match -> new Hit(entries.get(match.path()), match.passages())).toList(), matches.total());
		} catch (LockObtainFailedException e) {
			throw new StoreException(StoreException.Kind.CANNOT_READ, NLS.bind(Messages.library_busy, folder), e);
		} catch (IOException e) {
			throw cannotRead(folder, e);
		}
	}

	/** Gives a file these tags and no others, for everybody who has the folder. */
	public synchronized void tag(Entry entry, Collection<String> tags) throws StoreException {
		Tags all = Tags.read(folder);
		all.set(entry.key(), tags);
		all.write(folder);
	}

	/** Takes away what is kept of the library outside of its folder. The next look makes it anew. */
	public synchronized void forget() throws StoreException {
		try {
			Caches.delete(cache());
		} catch (IOException e) {
			throw new StoreException(StoreException.Kind.CANNOT_WRITE, NLS.bind(Messages.library_notForgotten, folder, Failure.reason(e)),
					e);
		}
	}

	/** Whether a path is that of a file that a library lists, or of its tags. */
	public static boolean isFile(String path) {
		return path.equals(Tags.FILE) || Kind.of(path).isPresent();
	}

	/** All such files in the folder now, by path. */
	public SortedMap<String, SeenFile> files() throws IOException {
		return FolderFiles.of(folder).files();
	}

	/** Names the library on this computer, for what is kept of it outside of its folder. */
	public String key() {
		return key(folder);
	}

	/** Where that is kept. */
	private Path cache() throws IOException {
		return Caches.make(CACHE, key());
	}

	private WordIndex words() throws IOException {
		return new WordIndex(cache().resolve("words"), folder);
	}

	private static String key(Path folder) {
		return Sha256.of(folder.toString()).substring(0, KEY_DIGITS);
	}
}
