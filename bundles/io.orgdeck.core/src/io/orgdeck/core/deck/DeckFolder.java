package io.orgdeck.core.deck;

import io.orgdeck.core.ContributionLog;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.deck.Deck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;

/**
 * The folder into which a person's own decks are installed, or simply dropped: .carddeck files and the jars of deck
 * plug-ins. A file that holds no usable deck is logged once; the others work.
 */
public final class DeckFolder {

	/** System property with the folder, for administrators and tests. */
	public static final String PROPERTY = "orgdeck.decks"; //$NON-NLS-1$

	/** A deck in the folder, and the file it stands in. */
	public record Installed(Deck deck, Path file) {
	}

	private final Path folder;

	public DeckFolder(Path folder) {
		this.folder = folder;
	}

	/** The folder of the person at the computer; it need not exist yet. */
	public static DeckFolder ofUser() {
		String stated = System.getProperty(PROPERTY);
		return new DeckFolder(stated == null ? Path.of(System.getProperty("user.home"), ".orgdeck", "decks") : Path.of(stated)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	public Path path() {
		return folder;
	}

	/** The usable decks in the folder, by file name. */
	public List<Installed> decks(ContributionLog log) {
		var decks = new ArrayList<Installed>();
		for (Path file : files()) {
			try {
				decks.add(new Installed(DeckFile.read(file), file));
			} catch (StoreException e) {
				log.warn(e.getMessage(), e);
			}
		}
		return decks;
	}

	private List<Path> files() {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(Files::isRegularFile).filter(file -> !file.getFileName().toString().startsWith(".")).sorted().toList(); //$NON-NLS-1$
		} catch (IOException e) {
			return List.of(); // a folder that may not be listed has no decks for this person
		}
	}

	/**
	 * Looks at a file somebody wants to install, so that licence and publisher can be shown first.
	 *
	 * @throws StoreException with a sentence when it holds no deck
	 */
	public static Deck inspect(Path file) throws StoreException {
		return DeckFile.read(file);
	}

	/**
	 * Copies a deck into the folder.
	 *
	 * @param replace whether an installed deck with the same id gives way
	 * @return the deck as it is installed now
	 * @throws StoreException when the file holds no deck, or one with the id is there and may not be replaced
	 */
	public Installed install(Path file, boolean replace) throws StoreException {
		Deck deck = DeckFile.read(file);
		Optional<Installed> present = find(deck.getId());
		if (present.isPresent() && !replace) {
			throw new StoreException(StoreException.Kind.CANNOT_WRITE, NLS.bind(Messages.folderAlready,
					new Object[] { deck.getTitle(), present.get().deck().getVersion(), deck.getVersion() }));
		}
		Path target = folder.resolve(new DeckPlugin(deck).symbolicName() + (DeckFile.isJar(file) ? ".jar" : ".carddeck")); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			Files.createDirectories(folder);
		} catch (IOException e) {
			throw new StoreException(StoreException.Kind.CANNOT_WRITE, NLS.bind(Messages.folderNotMade, folder, Failure.reason(e)), e);
		}
		SafeFile.write(target, true, out -> Files.copy(file, out));
		if (present.isPresent() && !present.get().file().equals(target)) {
			delete(present.get());
		}
		return new Installed(deck, target);
	}

	/** Removes an installed deck; assessments that used it keep their snapshot. */
	public void remove(String deckId) throws StoreException {
		delete(find(deckId).orElseThrow(
				() -> new StoreException(StoreException.Kind.CANNOT_READ, NLS.bind(Messages.folderNotInstalled, deckId))));
	}

	private Optional<Installed> find(String deckId) {
		return decks(ContributionLog.silent()).stream().filter(one -> one.deck().getId().equals(deckId)).findFirst();
	}

	private static void delete(Installed installed) throws StoreException {
		try {
			Files.delete(installed.file());
		} catch (IOException e) {
			throw new StoreException(StoreException.Kind.CANNOT_WRITE,
					NLS.bind(Messages.folderRemoveFailed, installed.deck().getTitle(), Failure.reason(e)), e);
		}
	}
}
