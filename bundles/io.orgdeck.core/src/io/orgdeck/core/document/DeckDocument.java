package io.orgdeck.core.document;

import io.orgdeck.core.store.DeckStore;
import io.orgdeck.core.store.Loaded;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.deck.Deck;
import java.nio.file.Path;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** An open card deck. */
public final class DeckDocument extends OrgDocument<Deck> {

	private static final DeckStore STORE = new DeckStore();

	private DeckDocument(Loaded<Deck> loaded, Path path) {
		super(STORE, loaded, path);
	}

	/** Opens the file; when it is open already, gives the same document once more. */
	public static DeckDocument open(Path file, IProgressMonitor monitor) throws StoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 1);
		DeckDocument document = Documents.open(file, DeckDocument.class, path -> new DeckDocument(STORE.read(path), path));
		progress.worked(1);
		return document;
	}

	/** A new document around a deck that stands in no file. */
	public static DeckDocument of(Deck deck) {
		return Documents.add(new DeckDocument(Loaded.fresh(deck), null));
	}

	@Override
	String titleOfContent() {
		String title = content().getTitle();
		return title == null || title.isBlank() ? Messages.DeckDocument_untitled : title;
	}
}
