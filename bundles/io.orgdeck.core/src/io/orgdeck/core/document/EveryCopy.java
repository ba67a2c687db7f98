package io.orgdeck.core.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.FileKey;
import io.orgdeck.core.store.Loaded;
import io.orgdeck.core.store.PasswordSource;
import io.orgdeck.core.store.ReadOptions;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.store.StoreException.Kind;
import io.orgdeck.core.store.WriteOptions;
import io.orgdeck.model.assessment.Assessment;

/**
 * Changes an assessment wherever the program keeps it: in its backups, in copies of unsaved work, and last in the file itself. What
 * is known of files and can be made anew is taken away. The file is as it was until all the others are done, so that whoever is cut
 * short finds everything still to be done, and does it again. No backup is made of what was there.
 */
public final class EveryCopy {

	/** What is done to each copy. */
	@FunctionalInterface
	public interface Change {
		void apply(Loaded<Assessment> copy) throws IOException;
	}

	/**
	 * What was done.
	 *
	 * @param changed copies that were changed beside the file
	 * @param deleted copies that could not be read, such as with an earlier password, and are gone
	 */
	public record Done(int changed, int deleted) {
	}

	private final Path file;
	private final ReadOptions reading;
	private final AssessmentStore store = new AssessmentStore();
	private int changed;
	private int deleted;

	public EveryCopy(Path file, PasswordSource passwords) {
		this(file, ReadOptions.NONE.with(passwords));
	}

	private EveryCopy(Path file, ReadOptions reading) {
		this.file = file.toAbsolutePath().normalize();
		this.reading = reading;
	}

	/** The copies of a document that is open and saved; it has to be closed before they are changed. */
	public static EveryCopy of(AssessmentDocument document) {
		return new EveryCopy(document.path().orElseThrow(), ReadOptions.NONE.knowing(document.file().key()));
	}

	/** The file as it is. */
	public Loaded<Assessment> read() throws StoreException {
		return store.read(file, reading);
	}

	/** How many copies there are beside the file. */
	public int copies() throws IOException {
		return Backups.of(file).list().size() + recoveries().size();
	}

	/** Whether unsaved work is waiting to be taken up, so that the file is not the latest there is. */
	public boolean isWorkWaiting() throws IOException {
		for (RecoveryFolder folder : RecoveryFolder.list()) {
			if (isOf(folder) && folder.hasCopy()) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Changes all.
	 *
	 * @throws LockedException when somebody works on the file
	 */
	public Done change(Change change, IProgressMonitor monitor) throws IOException {
		HomeFile home = HomeFile.toOpen(file, OpenMode.EXCLUSIVE);
		try {
			if (home.isReadOnly()) {
				throw new StoreException(Kind.CANNOT_WRITE,
						NLS.bind(Messages.DocumentFile_noLock, file, home.whyReadOnly().orElse("")));
			}
			SafeFile.sweep(file);
			Loaded<Assessment> loaded = read();
			Optional<FileKey> key = loaded.wrapping().key();
			List<Backup> backups = Backups.of(file).list();
			List<RecoveryFolder> recoveries = recoveries();
			var progress = SubMonitor.convert(monitor, NLS.bind(Messages.EveryCopy_task, file.getFileName()),
					backups.size() + recoveries.size() + 1);
			for (Backup backup : backups) {
				change(backup.file(), key, change);
				progress.worked(1);
			}
			for (RecoveryFolder folder : recoveries) {
				folder.delete();
				deleted++;
				progress.worked(1);
			}
			emptyCaches();
			change.apply(loaded);
			store.write(loaded.content(), file, WriteOptions.REPLACING.with(loaded.wrapping()), null);
			return new Done(changed, deleted);
		} finally {
			home.release();
		}
	}

	private static void emptyCaches() throws StoreException {
		try {
			Caches.deleteAll();
			SharedStates.forgetEarlier();
		} catch (IOException e) {
			throw new StoreException(Kind.CANNOT_WRITE, NLS.bind(Messages.EveryCopy_caches, Failure.reason(e)), e);
		}
	}

	/** A copy that cannot be read cannot be changed either, and must not lie about. */
	private void change(Path copy, Optional<FileKey> key, Change change) throws IOException {
		try {
			SafeFile.sweep(copy);
			Loaded<Assessment> loaded = store.read(copy, ReadOptions.NONE.knowing(key));
			change.apply(loaded);
			store.write(loaded.content(), copy, WriteOptions.REPLACING.with(loaded.wrapping()), null);
			changed++;
		} catch (StoreException e) {
			Files.deleteIfExists(copy);
			deleted++;
		}
	}

	/** Copies of unsaved work on this file, also such as was declined. */
	private List<RecoveryFolder> recoveries() throws IOException {
		var all = new ArrayList<>(RecoveryFolder.list());
		if (Files.isDirectory(RecoveryFolder.declined())) {
			try (Stream<Path> folders = Files.list(RecoveryFolder.declined())) {
				folders.filter(Files::isDirectory).map(RecoveryFolder::at).forEach(all::add);
			}
		}
		var mine = new ArrayList<RecoveryFolder>();
		for (RecoveryFolder folder : all) {
			if (isOf(folder)) {
				mine.add(folder);
			}
		}
		return mine;
	}

	private boolean isOf(RecoveryFolder folder) throws IOException {
		return folder.note().map(RecoveryNote::file).filter(path -> path.toAbsolutePath().normalize().equals(file)).isPresent();
	}
}
