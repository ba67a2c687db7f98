package io.orgdeck.core.document;

import java.util.Optional;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/**
 * The name of the person at this computer, under which their comments, marks and locks stand: what they have set, or else
 * the login name. It is kept in the workspace.
 */
public final class OwnName {

	private static final String NODE = "io.orgdeck.core"; //$NON-NLS-1$
	private static final String NAME = "ownName"; //$NON-NLS-1$

	private OwnName() {
	}

	/** The name, never blank. */
	public static String get() {
		return chosen().orElseGet(OwnName::login);
	}

	/** The name, if one was set. */
	public static Optional<String> chosen() {
		return Optional.of(preferences().get(NAME, "").strip()).filter(name -> !name.isEmpty()); //$NON-NLS-1$
	}

	/**
	 * Sets the name from now on; a blank one is the login name again.
	 *
	 * @throws BackingStoreException when it cannot be kept for the next start
	 */
	public static void set(String name) throws BackingStoreException {
		if (name.isBlank() || name.strip().equals(login())) {
			preferences().remove(NAME);
		} else {
			preferences().put(NAME, name.strip());
		}
		preferences().flush();
	}

	private static String login() {
		String login = System.getProperty("user.name", "").strip(); //$NON-NLS-1$ //$NON-NLS-2$
		return login.isEmpty() ? "?" : login; //$NON-NLS-1$
	}

	private static Preferences preferences() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}
}
