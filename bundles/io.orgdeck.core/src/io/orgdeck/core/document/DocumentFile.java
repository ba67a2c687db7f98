package io.orgdeck.core.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.store.AttachmentStage;
import io.orgdeck.core.store.Attachments;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.FileKey;
import io.orgdeck.core.store.Loaded;
import io.orgdeck.core.store.PasswordSource;
import io.orgdeck.core.store.Protection;
import io.orgdeck.core.store.ReadOptions;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.core.store.Snapshot;
import io.orgdeck.core.store.Store;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.store.StoreException.Kind;
import io.orgdeck.core.store.Wrapping;
import io.orgdeck.core.store.WriteOptions;
import io.orgdeck.core.store.Written;
import io.orgdeck.model.deck.Identified;

/**
 * Reads and writes the file of an open document, with its attachments and backups. Not safe for several threads: the
 * document lets in one at a time.
 */
final class DocumentFile<T extends Identified> {

	private final Store<T> store;
	private final AttachmentStage stage;
	private final PasswordSource passwords;
	/** The file on disk holds something that is not in memory, so it must not go without a backup. */
	private boolean backupIsVital;
	private volatile HomeFile home;
	private volatile Wrapping wrapping;
	private volatile List<String> notices = List.of();
	/** What the backups may be encrypted by, until the next save, latest first. */
	private final List<FileKey> formerKeys = new ArrayList<>();

	/**
	 * @param home      null while the document has no file
	 * @param passwords asked when the file is read again with another password than before
	 */
	DocumentFile(Store<T> store, Loaded<T> loaded, HomeFile home, AttachmentStage stage, PasswordSource passwords) {
		this.store = store;
		this.home = home;
		this.stage = stage;
		this.passwords = passwords;
		took(loaded);
	}

	private void took(Loaded<T> loaded) {
		wrapping = loaded.wrapping();
		backupIsVital = loaded.report().migrated() || loaded.report().hasLosses();
		if (home != null && !home.isReadOnly() && !backupIsVital) {
			Path file = home.path();
			Background.run(NLS.bind(Messages.DocumentFile_noBackup, file), () -> Backups.of(file).keepOpened());
		}
	}

	Optional<Path> path() {
		return Optional.ofNullable(home).map(HomeFile::path);
	}

	boolean isReadOnly() {
		return home != null && home.isReadOnly();
	}

	/** What there is to say about the last save, beside that it succeeded. */
	List<String> notices() {
		return notices;
	}

	Attachments attachments() {
		return stage.attachments().or(wrapping.attachments());
	}

	AttachmentStage stage() {
		return stage;
	}

	Optional<OutsideChange> outsideChange() throws IOException {
		return home == null ? Optional.empty() : home.outsideChange();
	}

	/** Whatever somebody else has done to the file, the next save replaces it. */
	void keepOurs() throws IOException {
		home = home.takenBack();
		home.remember();
		backupIsVital = true;
		findAttachmentsElsewhere();
	}

	/** When somebody has changed the file, the content of attachments is still in it or in a backup. */
	private void findAttachmentsElsewhere() throws IOException {
		var files = new ArrayList<Path>();
		files.add(home.path());
		Backups.of(home.path()).list().forEach(backup -> files.add(backup.file()));
		wrapping = wrapping.with(Attachments.inReadable(files, wrapping.key()).missingLike(wrapping.attachments()));
	}

	Loaded<T> readAgain() throws StoreException {
		home.remember();
		Loaded<T> loaded = store.read(home.path(), ReadOptions.NONE.knowing(wrapping.key()).with(passwords));
		took(loaded);
		return loaded;
	}

	Optional<FileKey> key() {
		return wrapping.key();
	}

	boolean isProtected() {
		return wrapping.key().isPresent();
	}

	/** From the next save on the file is encrypted by that key, or not at all; what is kept beside it from now on. */
	void protect(Optional<FileKey> key) throws IOException {
		stage.setKey(key);
		wrapping.key().ifPresent(formerKeys::addFirst);
		wrapping = wrapping.with(key);
	}

	/** Writes the snapshot to that file, which becomes the document's own when it has succeeded. */
	void write(Snapshot snapshot, Path target, IProgressMonitor monitor) throws StoreException {
		boolean same = home != null && target.equals(home.path());
		if (same && home.isReadOnly()) {
			throw new StoreException(Kind.CANNOT_WRITE, home.whyReadOnly().map(why -> NLS.bind(Messages.DocumentFile_noLock, target, why))
					.orElseGet(() -> NLS.bind(Messages.DocumentFile_readOnly, target)));
		}
		HomeFile claimed = same ? home : HomeFile.toWrite(target);
		var said = new ArrayList<String>();
		Written written = null;
		try {
			standUpToOutsideChange(same);
			keepRemovedAttachments(snapshot);
			var options = new WriteOptions(true, wrapping.with(attachments()), real -> lastLook(claimed, same, said));
			SafeFile.sweep(target);
			written = store.write(snapshot, target, options, monitor);
		} catch (IOException e) {
			throw e instanceof StoreException known ? known
					: new StoreException(Kind.CANNOT_WRITE, NLS.bind(Messages.DocumentFile_failed, target, Failure.reason(e)), e);
		} finally {
			if (written == null && !same) {
				claimed.release();
			}
		}
		if (!same && home != null) {
			home.release();
		}
		claimed.remember();
		home = claimed;
		wrapping = written.wrapping();
		backupIsVital = false;
		if (written.outcome() == SafeFile.Outcome.COPIED) {
			said.add(NLS.bind(Messages.DocumentFile_copied, target));
		}
		tidyUp(snapshot, target, said);
		notices = List.copyOf(said);
	}

	private void standUpToOutsideChange(boolean same) throws IOException {
		Optional<OutsideChange> change = outsideChange();
		if (change.isPresent() && same) {
			throw new OutsideChangeException(home.path(), change.get());
		}
		if (change.isPresent()) {
			findAttachmentsElsewhere();
		}
	}

	/** What is taken out of the file may come back by undo. */
	private void keepRemovedAttachments(Snapshot snapshot) throws IOException {
		for (String entry : wrapping.attachments().entriesNotIn(snapshot)) {
			stage.keep(wrapping.attachments(), entry);
		}
	}

	private void lastLook(HomeFile claimed, boolean same, List<String> said) throws IOException {
		if (same) {
			Optional<OutsideChange> change = claimed.outsideChange();
			if (change.isPresent()) {
				throw new OutsideChangeException(claimed.path(), change.get());
			}
		}
		if (!Files.exists(claimed.path()) || isProtected() && !Protection.isProtected(claimed.path())) {
			return;
		}
		try {
			Backups.of(claimed.path()).keepBeforeSave();
		} catch (IOException e) {
			if (backupIsVital) {
				throw new IOException(NLS.bind(Messages.DocumentFile_vitalBackup, Failure.reason(e)), e);
			}
			said.add(NLS.bind(Messages.DocumentFile_noBackup, claimed.path()));
		}
	}

	private void tidyUp(Snapshot snapshot, Path target, List<String> said) {
		try {
			if (isProtected()) {
				Backups.of(target).deleteThoseInClear();
				sealBackups(target, said);
			}
			for (var attachment : snapshot.attachments()) {
				stage.release(attachment);
			}
		} catch (IOException e) {
			ILog.of(DocumentFile.class).warn(NLS.bind(Messages.DocumentFile_notTidy, target), e);
		}
		Background.run(NLS.bind(Messages.DocumentFile_notTidy, target), () -> Backups.of(target).thinOut(Instant.now()));
	}

	/** A password that was given up must not open what was. */
	private void sealBackups(Path target, List<String> said) throws IOException {
		if (!formerKeys.isEmpty() && !Backups.of(target).seal(store, formerKeys, wrapping.key().orElseThrow())) {
			said.add(NLS.bind(Messages.DocumentFile_formerPassword, Backups.of(target).folder()));
		}
		formerKeys.clear();
	}

	/** Writes the snapshot beside the file's world, for recovery. Attachments stay where they are. */
	void copyTo(RecoveryFolder folder, Snapshot snapshot, String displayName) throws IOException {
		folder.make();
		var content = new Wrapping(false, Attachments.NONE.asFarAsThereAre(), List.of(), wrapping.key());
		store.write(snapshot, folder.copy(), WriteOptions.REPLACING.with(content), null);
		String name = isProtected() && home == null ? Messages.DocumentFile_protected : displayName;
		folder.write(new RecoveryNote(LockHolder.here(), store.extension(), name, path().orElse(null),
				home == null ? null : home.stamp().orElse(null), Instant.now()));
	}

	void giveSignOfLife() {
		if (home != null) {
			home.giveSignOfLife();
		}
	}

	void release() {
		if (home != null) {
			home.release();
		}
	}
}
