package io.orgdeck.library.pool;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.store.StoreException.Kind;
import io.orgdeck.library.remote.Login;

/** Finds a pool by its address. */
public final class Pools {

	private static final String DATABASE = "postgresql://";

	private Pools() {
	}

	/**
	 * The pool at an address.
	 *
	 * @param address a folder, or {@code postgresql://user@server:port/database}
	 * @param login   asked for the password of a database
	 * @throws IOException with a sentence, when there is none, or it cannot be reached
	 */
	public static Pool at(String address, Login login) throws IOException {
		try {
			return address.startsWith(DATABASE) ? new DatabasePool(new URI(address), login) : new FolderPool(Path.of(address));
		} catch (URISyntaxException | InvalidPathException e) {
			throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.noAddress, address), e);
		}
	}
}
