package io.orgdeck.core.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.store.StoreException.Kind;

/** Finds unsaved work that earlier runs of the program have left, to be offered at the start. */
public final class RecoveryService {

	/** How long declined work is kept all the same. */
	public static final Duration KEPT = Duration.ofDays(30);

	private RecoveryService() {
	}

	/** Unsaved work of programs that are no longer running, newest first. */
	public static List<Recovery> find() throws StoreException {
		var found = new ArrayList<Recovery>();
		try {
			for (RecoveryFolder folder : RecoveryFolder.list()) {
				folder.note().filter(note -> note.owner().isGone() && folder.hasCopy())
						.ifPresent(note -> found.add(new Recovery(folder, note)));
			}
		} catch (IOException e) {
			throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.RecoveryService_failed, Failure.reason(e)), e);
		}
		found.sort(Comparator.comparing(Recovery::at).reversed());
		return found;
	}

	/** Removes work that was declined so long ago that nobody will miss it. */
	public static void tidyUp(Instant now) throws IOException {
		Path declined = RecoveryFolder.declined();
		if (!Files.isDirectory(declined)) {
			return;
		}
		try (Stream<Path> folders = Files.list(declined)) {
			for (Path folder : folders.toList()) {
				if (Files.getLastModifiedTime(folder).toInstant().isBefore(now.minus(KEPT))) {
					RecoveryFolder.at(folder).delete();
				}
			}
		}
	}
}
