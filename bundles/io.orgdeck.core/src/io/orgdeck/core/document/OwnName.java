package io.orgdeck.core.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;

/**
 * The name of the person at this computer, under which their comments, marks and locks stand: what they have set, or else
 * the login name. It is kept in the state folder, so that every window and the command line know it.
 */
public final class OwnName {

	private static final String FILE = "name";

	private OwnName() {
	}

	/** The name, never blank. */
	public static String get() {
		return chosen().orElseGet(OwnName::login);
	}

	/** The name, if one was set. */
	public static Optional<String> chosen() {
		Path file = StateFolder.path().resolve(FILE);
		try {
			return Files.exists(file) ? Optional.of(Files.readString(file).strip()).filter(name -> !name.isEmpty()) : Optional.empty();
		} catch (IOException e) {
			ILog.of(OwnName.class).warn(e.getMessage(), e);
			return Optional.empty();
		}
	}

	/**
	 * Sets the name from now on; a blank one is the login name again.
	 *
	 * @throws IOException when it cannot be kept
	 */
	public static void set(String name) throws IOException {
		if (name.isBlank() || name.strip().equals(login())) {
			Files.deleteIfExists(StateFolder.path().resolve(FILE));
		} else {
			Files.writeString(StateFolder.make().resolve(FILE), name.strip());
		}
	}

	/** The name at which it stands as long as nobody sets another. */
	public static String login() {
		String login = System.getProperty("user.name", "").strip();
		return login.isEmpty() ? "?" : login;
	}
}
