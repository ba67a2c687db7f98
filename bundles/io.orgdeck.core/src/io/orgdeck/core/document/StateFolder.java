package io.orgdeck.core.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import io.orgdeck.core.store.SafeFile;
import io.orgdeck.core.store.StoreException;

/** The folder in the user's home for what the program keeps beside the user's files: backups, recovery copies, votes under way. */
public final class StateFolder {

	/** System property with the folder, for administrators and tests. */
	static final String PROPERTY = "orgdeck.state";

	private StateFolder() {
	}

	public static Path path() {
		String stated = System.getProperty(PROPERTY);
		return stated == null ? Path.of(System.getProperty("user.home"), ".orgdeck") : Path.of(stated);
	}

	/** A folder inside, made when it is not there; nobody but the user may look into it. */
	public static Path make(String... names) throws IOException {
		Path folder = path();
		for (String name : names) {
			folder = folder.resolve(name);
		}
		boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
		return posix
				? Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")))
				: Files.createDirectories(folder);
	}

	/**
	 * Writes a file of that name inside, in place of what is there. The folder is made when it is not there.
	 *
	 * @throws StoreException with a sentence, when it cannot be written; then what was there before is as it was
	 */
	public static void write(Path file, SafeFile.Writer writer) throws StoreException {
		try {
			make(path().relativize(file.getParent()).toString());
		} catch (IOException e) {
			// Nothing can be written into it then, which is told next.
		}
		SafeFile.write(file, true, writer);
	}
}
