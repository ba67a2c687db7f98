package io.orgdeck.core.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.document.StateFolder;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.core.store.StoreException;

/** The language that the user has chosen for the screen and the command line. The launcher reads it, so it counts from the next start on. */
public final class ScreenLanguage {

	private static final String FILE = "language";

	private ScreenLanguage() {
	}

	/** Its BCP 47 tag; empty where it is the computer's. */
	public static Optional<String> chosen() {
		try {
			return Optional.of(Files.readString(file(), StandardCharsets.UTF_8).strip()).filter(tag -> !tag.isEmpty());
		} catch (IOException none) {
			return Optional.empty();
		}
	}

	/**
	 * Chooses one.
	 *
	 * @param tag BCP 47; empty for the computer's
	 */
	public static void choose(Optional<String> tag) throws StoreException {
		try {
			StateFolder.make();
			if (tag.isEmpty()) {
				Files.deleteIfExists(file());
				return;
			}
		} catch (IOException unwritable) {
			throw new StoreException(StoreException.Kind.CANNOT_WRITE, NLS.bind(Messages.notChosen, file(), Failure.reason(unwritable)),
					unwritable);
		}
		SafeFile.write(file(), true, out -> out.write(tag.get().getBytes(StandardCharsets.UTF_8)));
	}

	private static Path file() {
		return StateFolder.path().resolve(FILE);
	}
}
