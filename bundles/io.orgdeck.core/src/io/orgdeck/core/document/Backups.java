package io.orgdeck.core.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;

import io.orgdeck.core.store.FileKey;
import io.orgdeck.core.store.Loaded;
import io.orgdeck.core.store.Protection;
import io.orgdeck.core.store.ReadOptions;
import io.orgdeck.core.store.Store;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.store.WriteOptions;
import io.orgdeck.model.deck.Identified;

/**
 * Earlier states of one file, in the user's state folder: the client's folder stays tidy, and a backup outlives the stick
 * it was made from. An encrypted file's backup is encrypted as well, being a copy.
 */
public final class Backups {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS", Locale.ROOT)
			.withZone(ZoneOffset.UTC);
	private static final int LONGEST_NAME = 60;

	private final Path file;

	private Backups(Path file) {
		this.file = file.toAbsolutePath().normalize();
	}

	public static Backups of(Path file) {
		return new Backups(file);
	}

	/** The backups that there are, newest first. */
	public List<Backup> list() throws IOException {
		Path folder = folder();
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(Backups::backup).flatMap(Optional::stream).sorted(Comparator.comparing(Backup::at).reversed())
					.toList();
		}
	}

	private static Optional<Backup> backup(Path file) {
		String name = file.getFileName().toString();
		try {
			int timeLength = "yyyyMMdd-HHmmss-SSS".length();
			Instant at = Instant.from(TIME.parse(name.substring(0, timeLength)));
			return Stream.of(Backup.Kind.values())
					.filter(kind -> name.startsWith(kind.inFileName(), timeLength + 1)).findFirst()
					.map(kind -> new Backup(file, at, kind));
		} catch (DateTimeParseException | StringIndexOutOfBoundsException e) {
			return Optional.empty(); // not one of ours
		}
	}

	/** Where they lie. */
	Path folder() {
		return StateFolder.path().resolve("backups").resolve(folderName());
	}

	/** Keeps the file as it is now, unless the newest backup is the same. */
	void keepOpened() throws IOException {
		List<Backup> present = list();
		if (present.isEmpty() || Files.mismatch(present.getFirst().file(), file) >= 0) {
			Files.copy(file, fresh(Backup.Kind.OPENED));
		}
	}

	/**
	 * Keeps the file that is about to be replaced. Where it can, it gives the old file a second name, which costs nothing
	 * however large it is.
	 */
	void keepBeforeSave() throws IOException {
		Path backup = fresh(Backup.Kind.BEFORE_SAVE);
		try {
			Files.createLink(backup, file);
		} catch (IOException | UnsupportedOperationException | ProviderMismatchException e) {
			Files.copy(file, backup);
		}
	}

	/** Removes the backups that need no longer be kept. */
	void thinOut(Instant now) throws IOException {
		List<Backup> present = list();
		Set<Instant> kept = BackupPolicy.keep(present.stream().map(Backup::at).toList(), now);
		Optional<Instant> lastGood = present.stream().filter(backup -> backup.kind() == Backup.Kind.OPENED).map(Backup::at)
				.findFirst();
		for (Backup backup : present) {
			if (!kept.contains(backup.at()) && !lastGood.equals(Optional.of(backup.at()))) {
				Files.deleteIfExists(backup.file());
			}
		}
	}

	/** Once the file is protected, its earlier states must not lie about for everybody to read. */
	void deleteThoseInClear() throws IOException {
		for (Backup backup : list()) {
			if (!Protection.isProtected(backup.file())) {
				Files.delete(backup.file());
			}
		}
	}

	/**
	 * Once the password is another one, earlier states must not open with the one before: they are made anew.
	 *
	 * @param former what they may be encrypted by, latest first
	 * @return whether all that are encrypted open by that key now, and by no other
	 */
	<T extends Identified> boolean seal(Store<T> store, List<FileKey> former, FileKey key) throws IOException {
		boolean all = true;
		for (Backup backup : list()) {
			if (Protection.isProtected(backup.file()) && !key.opens(backup.file())) {
				all &= former.stream().filter(one -> one.opens(backup.file())).findFirst().map(one -> seal(store, backup.file(), one, key))
						.orElse(false);
			}
		}
		return all;
	}

	private static <T extends Identified> boolean seal(Store<T> store, Path backup, FileKey former, FileKey key) {
		try {
			Loaded<T> loaded = store.read(backup, ReadOptions.NONE.knowing(Optional.of(former)));
			store.write(loaded.content(), backup, WriteOptions.REPLACING.with(loaded.wrapping().with(Optional.of(key))), null);
			return true;
		} catch (StoreException e) {
			ILog.of(Backups.class).warn(e.getMessage(), e);
			return false;
		}
	}

	private Path fresh(Backup.Kind kind) throws IOException {
		Path folder = StateFolder.make("backups", folderName());
		Instant at = Instant.now();
		Path backup;
		do {
			backup = folder.resolve(TIME.format(at) + "." + kind.inFileName() + extension());
			at = at.plusMillis(1);
		} while (Files.exists(backup));
		return backup;
	}

	private String extension() {
		String name = file.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return dot < 0 ? "" : name.substring(dot);
	}

	private String folderName() {
		String name = file.getFileName().toString().chars().mapToObj(c -> (char) c)
				.map(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-' ? c.toString() : "_")
				.collect(Collectors.joining());
		return name.substring(0, Math.min(name.length(), LONGEST_NAME)) + "-"
				+ UUID.nameUUIDFromBytes(file.toString().getBytes(StandardCharsets.UTF_8));
	}
}
