package io.orgdeck.core.deck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.ContributionLog;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.Texts;
import io.orgdeck.model.deck.Deck;

/**
 * The folder into which a person's own decks are installed, or simply dropped: .carddeck files and the jars of deck
 * plug-ins. A file that holds no usable deck is logged once; the others work.
 */
public final class DeckFolder {

	/** System property with the folder, for administrators and tests. */
	public static final String PROPERTY = "orgdeck.decks";

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
		return new DeckFolder(stated == null ? Path.of(System.getProperty("user.home"), ".orgdeck", "decks") : Path.of(stated));
	}

	public Path path() {
		return folder;
	}

	/** The usable decks in the folder, by file name. */
	public List<Installed> decks(ContributionLog log) {
		return decks(files().stream().filter(file -> !isHidden(file)).toList(), log);
	}

	private static List<Installed> decks(List<Path> files, ContributionLog log) {
		var decks = new ArrayList<Installed>();
		for (Path file : files) {
			try {
				var installed = new Installed(HandedDeck.read(file, new NullProgressMonitor()), file);
				if (Texts.isBlank(installed.deck().getId())) {
					log.warn(NLS.bind(Messages.folderNoId, file), null);
				} else {
					decks.add(installed);
				}
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
			return files.filter(Files::isRegularFile).sorted().toList();
		} catch (IOException e) {
			return List.of(); // a folder that may not be listed has no decks for this person
		}
	}

	private static boolean isHidden(Path file) {
		return file.getFileName().toString().startsWith(".");
	}

	/**
	 * Looks at a file somebody wants to install, so that licence and publisher can be shown first.
	 *
	 * @param monitor may be cancelled, which ends the reading with OperationCanceledException
	 * @throws StoreException with a sentence when it holds no deck, or one that cannot be installed
	 */
	public static Deck inspect(Path file, IProgressMonitor monitor) throws StoreException {
		Deck deck = HandedDeck.read(file, monitor);
		Optional<String> flaw = DeckId.flaw(deck.getId());
		if (flaw.isPresent()) {
			throw new StoreException(StoreException.Kind.CANNOT_READ, NLS.bind(Messages.folderFlawed, file, flaw.get()));
		}
		return deck;
	}

	/** As the other one, for somebody who waits in any case. */
	public static Deck inspect(Path file) throws StoreException {
		return inspect(file, new NullProgressMonitor());
	}

	/** The installed deck with that id. */
	public Optional<Installed> find(String deckId) {
		return withId(deckId).stream().findFirst();
	}

	/**
	 * Copies a deck into the folder.
	 *
	 * @param replace whether an installed deck with the same id gives way
	 * @param monitor may be cancelled, which ends the reading with OperationCanceledException
	 * @return the deck as it is installed now
	 * @throws StoreException when the file holds no deck, or one with the id is there and may not be replaced
	 */
	public Installed install(Path file, boolean replace, IProgressMonitor monitor) throws StoreException {
		Deck deck = inspect(file, monitor);
		List<Installed> present = withId(deck.getId());
		if (!present.isEmpty() && !replace) {
			throw new StoreException(StoreException.Kind.CANNOT_WRITE, NLS.bind(Messages.folderAlready,
					new Object[] { deck.getTitle(), present.getFirst().deck().getVersion(), deck.getVersion() }));
		}
		Path target = folder.resolve(DeckId.fileName(deck.getId()) + (HandedDeck.isJar(file) ? ".jar" : ".carddeck"));
		try {
			Files.createDirectories(folder);
		} catch (IOException e) {
			throw new StoreException(StoreException.Kind.CANNOT_WRITE, NLS.bind(Messages.folderNotMade, folder, Failure.reason(e)), e);
		}
		SafeFile.write(target, replace, out -> Files.copy(file, out));
		for (Installed old : present) {
			if (!old.file().equals(target)) {
				delete(old);
			}
		}
		return new Installed(deck, target);
	}

	/** As the other one, for somebody who waits in any case. */
	public Installed install(Path file, boolean replace) throws StoreException {
		return install(file, replace, new NullProgressMonitor());
	}

	/** Removes an installed deck; assessments that used it keep their snapshot. */
	public void remove(String deckId) throws StoreException {
		List<Installed> present = withId(deckId);
		if (present.isEmpty()) {
			throw new StoreException(StoreException.Kind.CANNOT_READ, NLS.bind(Messages.folderNotInstalled, deckId));
		}
		for (Installed installed : present) {
			delete(installed);
		}
	}

	/** Also those that stand under a hidden name, which ids that begin with a dot were once given. */
	private List<Installed> withId(String deckId) {
		return decks(files(), ContributionLog.silent()).stream().filter(one -> one.deck().getId().equals(deckId)).toList();
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
