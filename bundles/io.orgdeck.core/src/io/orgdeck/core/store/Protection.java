package io.orgdeck.core.store;

import java.io.IOException;
import java.nio.file.Path;

/** Tells whether a file is protected by a password, without asking for one. */
public final class Protection {

	private Protection() {
	}

	/** Whether whoever has the file still needs a password to read it. Something that is no container does not. */
	public static boolean isProtected(Path file) throws IOException {
		try (ContainerReader container = ContainerReader.open(ByteSource.of(file))) {
			return container.manifest().key().isPresent();
		} catch (DamagedException e) {
			return false;
		}
	}
}
