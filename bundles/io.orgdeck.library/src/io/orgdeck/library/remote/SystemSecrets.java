package io.orgdeck.library.remote;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.security.storage.EncodingUtils;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.equinox.security.storage.provider.IProviderHints;

import io.orgdeck.core.document.StateFolder;

/**
 * The system's secure store: what is kept lies encrypted in the user's state folder, under a key that the system keeps for the
 * user. Where the system has no such store, or it is locked, nothing is kept.
 */
public final class SystemSecrets implements Secrets {

	private static final String USER = "user";
	private static final String PASSWORD = "password";

	@Override
	public Optional<Login.Answer> of(String place) {
		try {
			Optional<ISecurePreferences> node = node(place);
			String user = node.isEmpty() ? null : node.get().get(USER, null);
			return user == null ? Optional.empty()
					: Optional.of(new Login.Answer(user, node.get().get(PASSWORD, "").toCharArray(), true));
		} catch (StorageException e) {
			return Optional.empty();
		}
	}

	@Override
	public boolean keep(String place, Login.Answer answer) {
		try {
			Optional<ISecurePreferences> node = node(place);
			if (node.isEmpty()) {
				return false;
			}
			node.get().put(USER, answer.user(), true);
			node.get().put(PASSWORD, new String(answer.password()), true);
			node.get().flush();
			return true;
		} catch (StorageException | IOException e) { // without a store it is asked for each time
			ILog.of(SystemSecrets.class).info(e.getMessage());
			forget(place);
			return false;
		}
	}

	@Override
	public void forget(String place) {
		try {
			Optional<ISecurePreferences> node = node(place);
			if (node.isPresent()) {
				node.get().removeNode();
				store().orElseThrow().flush();
			}
		} catch (IOException e) {
			ILog.of(SystemSecrets.class).info(e.getMessage());
		}
	}

	private static Optional<ISecurePreferences> node(String place) {
		return store().map(root -> root.node("shared").node(EncodingUtils.encodeSlashes(place)));
	}

	private static Optional<ISecurePreferences> store() {
		Path file = StateFolder.path().resolve("secrets");
		try {
			StateFolder.make();
			Map<Object, Object> options = new HashMap<>();
			options.put(IProviderHints.PROMPT_USER, Boolean.FALSE);
			return Optional.ofNullable(SecurePreferencesFactory.open(file.toUri().toURL(), options));
		} catch (IOException | IllegalStateException e) {
			return Optional.empty();
		}
	}
}
