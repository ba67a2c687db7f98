package io.orgdeck.core.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.Attachments;
import io.orgdeck.core.store.DeckStore;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.FileKey;
import io.orgdeck.core.store.Loaded;
import io.orgdeck.core.store.PasswordSource;
import io.orgdeck.core.store.ReadOptions;
import io.orgdeck.core.store.Store;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.store.StoreException.Kind;
import io.orgdeck.core.store.Wrapping;
import io.orgdeck.model.deck.Identified;

/** Unsaved work of a program that did not end well. */
public final class Recovery {

	private final RecoveryFolder folder;
	private final RecoveryNote note;

	Recovery(RecoveryFolder folder, RecoveryNote note) {
		this.folder = folder;
		this.note = note;
	}

	/** What the document was called on screen. */
	public String displayName() {
		return note.displayName();
	}

	/** The document's file; empty when it had none yet. */
	public Optional<Path> file() {
		return Optional.ofNullable(note.file());
	}

	/** When the copy was made. */
	public Instant at() {
		return note.at();
	}

	/** Whether the file has been changed by somebody since the work began that was not saved. */
	public boolean fileHasChanged() {
		return note.file() != null && !FileStamp.of(note.file()).equals(Optional.ofNullable(note.stamp()));
	}

	/** What the unsaved work has differently from the file, or everything when there is no file to compare with. */
	public List<Difference> differences() throws StoreException {
		return differences(PasswordSource.NONE);
	}

	/** @param passwords asked when the copy is protected */
	public List<Difference> differences(PasswordSource passwords) throws StoreException {
		return differences(store(), passwords);
	}

	private <T extends Identified> List<Difference> differences(Store<T> store, PasswordSource passwords)
			throws StoreException {
		Loaded<T> copy = store.read(folder.copy(), ReadOptions.NONE.with(passwords));
		T unsaved = copy.content();
		if (note.file() == null || !Files.isRegularFile(note.file())) {
			return List.of(new Difference(Difference.Kind.ADDED, unsaved, List.of()));
		}
		return Differences.between(store.read(note.file(),
				ReadOptions.NONE.with(passwords).knowing(copy.wrapping().key())).content(), unsaved);
	}

	private Store<?> store() {
		return note.kind().equals(DeckStore.EXTENSION) ? new DeckStore() : new AssessmentStore();
	}

	/**
	 * Opens the unsaved work as a document with unsaved changes. The file itself stays as it is until that is saved.
	 *
	 * @throws LockedException when somebody else is working on the file by now
	 */
	public OrgDocument<?> restore() throws StoreException {
		return restore(PasswordSource.NONE);
	}

	/** @param passwords asked when the copy is protected */
	public OrgDocument<?> restore(PasswordSource passwords) throws StoreException {
		return note.kind().equals(DeckStore.EXTENSION)
				? restore(new DeckStore(), DeckDocument::recovered, passwords)
				: restore(new AssessmentStore(), AssessmentDocument::recovered, passwords);
	}

	/** Makes a document of what was read. */
	@FunctionalInterface
	private interface Maker<T, D> {
		D make(Loaded<T> loaded, HomeFile home, RecoveryFolder folder, PasswordSource passwords);
	}

	private <T extends Identified, D extends OrgDocument<T>> D restore(Store<T> store, Maker<T, D> maker,
			PasswordSource passwords) throws StoreException {
		HomeFile home = note.file() == null ? null : HomeFile.toOpen(note.file(), OpenMode.EXCLUSIVE);
		boolean restored = false;
		RecoveryFolder mine = null;
		try {
			mine = folder.takenOver();
			mine.write(note.ownedBy(LockHolder.here()));
			if (home != null) {
				home.remember(note.stamp());
			}
			D document = Documents.add(maker.make(read(store, mine, passwords), home, mine, passwords));
			document.isRecovered();
			restored = true;
			return document;
		} catch (StoreException e) {
			throw e;
		} catch (IOException e) {
			throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.Recovery_failed, displayName(), Failure.reason(e)), e);
		} finally {
			if (!restored) {
				giveBack(mine, home);
			}
		}
	}

	/** As if nobody had tried: it will be offered again. */
	private void giveBack(RecoveryFolder mine, HomeFile home) {
		try {
			if (mine != null) {
				mine.write(note);
			}
		} catch (IOException e) {
			ILog.of(Recovery.class).warn(NLS.bind(Messages.Recovery_notGivenBack, displayName()), e);
		}
		if (home != null) {
			home.release();
		}
	}

	/** The copy, with what the file has around the model. */
	private <T extends Identified> Loaded<T> read(Store<T> store, RecoveryFolder mine, PasswordSource passwords)
			throws StoreException {
		ReadOptions asking = ReadOptions.NONE.with(passwords);
		Optional<FileKey> key = store.read(mine.copy(), asking).wrapping().key();
		Attachments staged = mine.stage(key).attachments();
		Wrapping wrapping = Wrapping.NEW;
		if (note.file() != null && Files.isRegularFile(note.file())) {
			wrapping = store.read(note.file(), asking.knowing(key)).wrapping();
		}
		Loaded<T> copy = store.read(mine.copy(), asking.knowing(key).with(staged.or(wrapping.attachments())));
		return new Loaded<>(copy.content(), copy.report(), wrapping.with(key));
	}

	/** The user does not want it. It is put aside, not destroyed, for {@link RecoveryService#KEPT}. */
	public void decline() throws StoreException {
		try {
			folder.setAside();
		} catch (IOException e) {
			throw new StoreException(Kind.CANNOT_WRITE, NLS.bind(Messages.Recovery_notDeclined, displayName(), Failure.reason(e)), e);
		}
	}
}
