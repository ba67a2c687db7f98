package io.orgdeck.core.document;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import io.orgdeck.core.store.DeckStore;
import io.orgdeck.core.store.Loaded;
import io.orgdeck.core.store.PasswordSource;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.Texts;
import io.orgdeck.model.deck.Deck;

/** An open card deck. */
public final class DeckDocument extends OrgDocument<Deck> {

	private static final DeckStore STORE = new DeckStore();

	private DeckDocument(Loaded<Deck> loaded, HomeFile home, RecoveryFolder folder, PasswordSource passwords) {
		super(STORE, loaded, home, folder, passwords);
	}

	/**
	 * Opens the file to be changed; when it is open already, gives the same document once more.
	 *
	 * @throws LockedException when somebody else is working on the file
	 */
	public static DeckDocument open(Path file, IProgressMonitor monitor) throws StoreException {
		return open(file, OpenMode.EXCLUSIVE, monitor);
	}

	/** Opens a file that may be read without a password. */
	public static DeckDocument open(Path file, OpenMode mode, IProgressMonitor monitor) throws StoreException {
		return open(file, mode, PasswordSource.NONE, monitor);
	}

	/**
	 * Opens the file; when it is open already, gives the same document once more, whatever it was opened for.
	 *
	 * @param passwords asked when the file is protected
	 * @throws io.orgdeck.core.store.PasswordException when nobody knows the right one
	 */
	public static DeckDocument open(Path file, OpenMode mode, PasswordSource passwords, IProgressMonitor monitor)
			throws StoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 1);
		DeckDocument document = Documents.open(file, mode, DeckDocument.class, STORE, passwords,
				(loaded, home) -> new DeckDocument(loaded, home, RecoveryFolder.fresh(), passwords));
		progress.worked(1);
		return document;
	}

	/** A new document around a deck that stands in no file. */
	public static DeckDocument of(Deck deck) {
		return Documents.add(new DeckDocument(Loaded.fresh(deck), null, RecoveryFolder.fresh(), PasswordSource.NONE));
	}

	static DeckDocument recovered(Loaded<Deck> loaded, HomeFile home, RecoveryFolder folder, PasswordSource passwords) {
		return new DeckDocument(loaded, home, folder, passwords);
	}

	@Override
	String titleOfContent() {
		String title = content().getTitle();
		return Texts.or(title, Messages.DeckDocument_untitled);
	}
}
