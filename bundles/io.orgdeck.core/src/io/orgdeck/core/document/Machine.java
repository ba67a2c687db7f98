package io.orgdeck.core.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.eclipse.core.runtime.ILog;

import io.orgdeck.core.store.SafeFile;
import io.orgdeck.core.store.StoreException;

/** Tells this computer from another one of the same name: a random id in the state folder, made when it is first needed. */
final class Machine {

	private static final String FILE = "machine";

	private Machine() {
	}

	/** The id; empty when none can be kept, so that nobody takes one that is gone tomorrow for another computer. */
	static String id() {
		Path file = StateFolder.path().resolve(FILE);
		try {
			if (!Files.exists(file)) {
				make();
			}
			return Files.readString(file).strip();
		} catch (IOException e) {
			ILog.of(Machine.class).info(e.getMessage(), e);
			return "";
		}
	}

	private static void make() throws IOException {
		Path file = StateFolder.make().resolve(FILE);
		byte[] id = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
		try {
			SafeFile.write(file, false, out -> out.write(id));
		} catch (StoreException e) {
			if (!Files.exists(file)) { // another process may have been faster
				throw e;
			}
		}
	}
}
