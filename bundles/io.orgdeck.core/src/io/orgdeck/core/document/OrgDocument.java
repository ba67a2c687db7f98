package io.orgdeck.core.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.store.Attachments;
import io.orgdeck.core.store.FileKey;
import io.orgdeck.core.store.LoadReport;
import io.orgdeck.core.store.Loaded;
import io.orgdeck.core.store.PasswordSource;
import io.orgdeck.core.store.RecordSeal;
import io.orgdeck.core.store.Snapshot;
import io.orgdeck.core.store.Store;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.deck.Identified;

/**
 * An open document: the one owner of its content, its undo history and its file. Everybody who shows or changes the
 * content goes through here. Content is changed on one thread at a time; reading while another thread changes is up to
 * the caller. Saving may be asked for on any thread.
 *
 * @param <T> what the document holds
 */
public abstract sealed class OrgDocument<T extends Identified> permits AssessmentDocument, DeckDocument {

	private record MergeKey(Gesture gesture, EObject object, EStructuralFeature feature) {
	}

	private final ReentrantLock saveLock = new ReentrantLock();
	private final Listeners listeners = new Listeners(this);
	private final Content<T> content;
	private final DocumentFile<T> file;
	private final Autosave autosave;
	private volatile LoadReport report;
	private volatile boolean saving;
	private volatile OutsideChange conflict;

	/** @param home null while the document has no file */
	OrgDocument(Store<T> store, Loaded<T> loaded, HomeFile home, RecoveryFolder folder, PasswordSource passwords) {
		report = loaded.report();
		file = new DocumentFile<>(store, loaded, home, folder.stage(loaded.wrapping().key()), passwords);
		autosave = new Autosave(folder, this::copyTo);
		content = new Content<>(store, loaded.content(), changes -> {
			autosave.changed(displayName());
			listeners.contentChanged(changes);
			listeners.stateChanged();
		});
		if (home == null) {
			content.history().neverSaved();
		}
	}

	/** Content that was recovered stands in no file, whatever file it belongs to. */
	final void isRecovered() {
		content.history().neverSaved();
		autosave.changed(displayName());
		checkOutside();
	}

	public T content() {
		return content.root();
	}

	/** What was noticed when the content was read. */
	public LoadReport loadReport() {
		return report;
	}

	/** The file; empty while the document has never been saved. */
	public Optional<Path> path() {
		return file.path();
	}

	/** What to call the document on screen: its file's name without the ending, or what the content is called. */
	public String displayName() {
		return path().map(path -> {
			String name = path.getFileName().toString();
			int dot = name.lastIndexOf('.');
			return dot > 0 ? name.substring(0, dot) : name;
		}).orElseGet(this::titleOfContent);
	}

	abstract String titleOfContent();

	/** Whether the document can only be saved under another name: opened so, or in a folder that cannot be written. */
	public boolean isReadOnly() {
		return file.isReadOnly();
	}

	/** For EMF's commands: run here, they are steps like any other. */
	public CommandStack commandStack() {
		return content.history();
	}

	/**
	 * Makes changes as one step that can be undone. When the changes throw, everything is as it was before, and the
	 * exception goes on to the caller. Inside another step they become part of it.
	 *
	 * @param label what the step does, as it stands after "Undo": "Add participant"
	 */
	public void execute(String label, Runnable changes) {
		content.execute(label, changes);
	}

	/** Sets one feature as a step of its own; nothing happens when it has that value already. */
	public void set(EObject object, EStructuralFeature feature, Object value, String label) {
		set(object, feature, value, label, null);
	}

	/**
	 * Sets one feature; nothing happens when it has that value already.
	 *
	 * @param gesture values set to the same attribute in the same gesture are one step
	 */
	public void set(EObject object, EStructuralFeature feature, Object value, String label, Gesture gesture) {
		if (Objects.equals(object.eGet(feature), value)) {
			return;
		}
		if (feature instanceof EAttribute) {
			content.execute(label, object, () -> object.eSet(feature, value),
					gesture == null ? null : new MergeKey(gesture, object, feature));
		} else {
			content.execute(label, () -> object.eSet(feature, value));
		}
	}

	public void undo() {
		content.history().undo();
	}

	public void redo() {
		content.history().redo();
	}

	/** What undo would take back; empty when there is nothing. */
	public Optional<String> undoLabel() {
		return Optional.ofNullable(content.history().getUndoCommand()).map(Command::getLabel);
	}

	/** What redo would do again; empty when there is nothing. */
	public Optional<String> redoLabel() {
		return Optional.ofNullable(content.history().getRedoCommand()).map(Command::getLabel);
	}

	public DocumentState state() {
		if (conflict != null) {
			return DocumentState.CONFLICT;
		}
		if (saving) {
			return DocumentState.SAVING;
		}
		return isDirty() ? DocumentState.DIRTY : DocumentState.CLEAN;
	}

	/** Whether the document holds what its file does not; also during a save or a conflict. */
	public boolean isDirty() {
		return !content.isSaved();
	}

	/** What somebody else has done to the file, as long as nobody has decided what to do about it. */
	public Optional<OutsideChange> conflict() {
		return Optional.ofNullable(conflict);
	}

	/** Looks whether somebody else has changed the file. It is also looked at now and then without being asked. */
	public void checkOutside() {
		if (!saveLock.tryLock()) {
			return; // a save is under way, which looks for itself
		}
		try {
			OutsideChange now = file.outsideChange().orElse(null);
			if (now != null && now != conflict) {
				conflict = now;
				listeners.stateChanged();
			}
		} catch (IOException e) {
			ILog.of(OrgDocument.class).warn(NLS.bind(Messages.OrgDocument_notLooked, displayName()), e);
		} finally {
			saveLock.unlock();
		}
	}

	/** Decides a conflict for what is in this document: the next save replaces the file, which goes to the backups. */
	public void keepMine() throws StoreException {
		saveLock.lock();
		try {
			file.keepOurs();
			content.history().neverSaved();
			conflict = null;
		} catch (IOException e) {
			throw e instanceof StoreException known ? known
					: new StoreException(StoreException.Kind.CANNOT_WRITE, NLS.bind(Messages.OrgDocument_notKept, displayName()), e);
		} finally {
			saveLock.unlock();
		}
		listeners.stateChanged();
	}

	/**
	 * Writes the document to its file.
	 *
	 * @throws OutsideChangeException when somebody else has changed the file; the document is then in conflict
	 * @throws StoreException         when the file is as it was and the document as dirty as it was
	 * @throws IllegalStateException  when the document has no file yet
	 */
	public void save(IProgressMonitor monitor) throws StoreException {
		saveTo(path().orElseThrow(() -> new IllegalStateException("A new document is saved by saveAs.")), monitor);
	}

	/** Writes the document to another file and takes that file as its own, once it is written. */
	public void saveAs(Path target, IProgressMonitor monitor) throws StoreException {
		saveTo(target.toAbsolutePath().normalize(), monitor);
	}

	private void saveTo(Path target, IProgressMonitor monitor) throws StoreException {
		Path from = path().orElse(null);
		Documents.reserve(this, target);
		saveLock.lock();
		try {
			saving = true;
			listeners.stateChanged();
			Content.Taken taken = content.take();
			file.write(taken.snapshot(), target, monitor);
			content.savedAt(taken);
			conflict = null;
		} catch (OutsideChangeException e) {
			conflict = e.change();
			throw e;
		} finally {
			saving = false;
			saveLock.unlock();
			Documents.moved(this, from, path().orElse(null));
			listeners.stateChanged();
		}
		autosave.changed(displayName());
		if (!target.equals(from)) {
			listeners.pathChanged();
		}
		listeners.saved();
	}

	/** Whether whoever has the file needs a password to read it. */
	public boolean isProtected() {
		return file.isProtected();
	}

	/**
	 * From the next save on, the file is encrypted and opens with this password only. Recovery copies are encrypted from
	 * now on; backups in clear are deleted with that save. This cannot be undone by undo, but by another password or none.
	 *
	 * @param password is the caller's to wipe
	 */
	public void protect(char[] password) throws StoreException {
		setKey(Optional.of(FileKey.create(password)));
	}

	/**
	 * As the other one, and a recovery key opens the file as well.
	 *
	 * @return the recovery key, to be printed; it is kept nowhere
	 */
	public char[] protectRecoverably(char[] password) throws StoreException {
		FileKey.Recoverable made = FileKey.create(password).recoverable();
		setKey(Optional.of(made.key()));
		return made.recovery();
	}

	/** From the next save on, the file is not encrypted any more. */
	public void unprotect() throws StoreException {
		setKey(Optional.empty());
	}

	private void setKey(Optional<FileKey> key) throws StoreException {
		saveLock.lock();
		try {
			file.protect(key);
			content.touch();
			autosave.copy();
		} catch (IOException e) {
			throw e instanceof StoreException known ? known
					: new StoreException(StoreException.Kind.CANNOT_WRITE, NLS.bind(Messages.OrgDocument_notProtected, displayName()), e);
		} finally {
			saveLock.unlock();
		}
		listeners.stateChanged();
	}

	/** Encrypts what is kept of the document outside its file, as long as the file is protected. */
	public RecordSeal recordSeal() {
		return new RecordSeal(file.key());
	}

	/** What there is to say about the last save, beside that it succeeded: whole sentences, mostly none. */
	public List<String> notices() {
		return file.notices();
	}

	/** Throws the content away and reads the file again. */
	public void reload(IProgressMonitor monitor) throws StoreException {
		saveLock.lock();
		try {
			Loaded<T> loaded = file.readAgain();
			content.replaceBy(loaded.content());
			report = loaded.report();
			conflict = null;
		} finally {
			saveLock.unlock();
		}
		listeners.contentChanged(List.of());
		listeners.stateChanged();
	}

	/** Where the content of attachments can be had, those that are not saved yet included. */
	public Attachments attachments() {
		return file.attachments();
	}

	final DocumentFile<T> file() {
		return file;
	}

	/** @return whether there was anything that is not in the file */
	private boolean copyTo(RecoveryFolder folder) throws IOException {
		if (!isDirty()) {
			return false;
		}
		Snapshot snapshot = content.take().snapshot();
		file.copyTo(folder, snapshot, displayName());
		return true;
	}

	/** Copies unsaved changes to the recovery folder without waiting for the moment at which that is done anyway. */
	public void copyForRecovery() throws StoreException {
		try {
			autosave.copy();
		} catch (IOException e) {
			throw e instanceof StoreException known ? known
					: new StoreException(StoreException.Kind.CANNOT_WRITE, NLS.bind(Messages.Autosave_failed, displayName()), e);
		}
	}

	final void giveSignOfLife() {
		file.giveSignOfLife();
	}

	/**
	 * One more user of the document, who closes it like every other.
	 *
	 * @return whether there was still a document to use
	 */
	public boolean keepOpen() {
		return Documents.retain(this);
	}

	/** One user of the document is done with it. After the last one it is gone, unsaved changes included. */
	public void close() {
		if (!Documents.release(this)) {
			return;
		}
		try {
			autosave.close();
		} catch (IOException e) {
			ILog.of(OrgDocument.class).warn(NLS.bind(Messages.OrgDocument_notTidy, displayName()), e);
		}
		file.release();
		content.dispose();
		listeners.closed();
	}

	public void addListener(DocumentListener listener) {
		listeners.add(listener);
	}

	public void removeListener(DocumentListener listener) {
		listeners.remove(listener);
	}
}
