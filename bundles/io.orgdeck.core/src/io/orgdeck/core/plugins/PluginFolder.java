package io.orgdeck.core.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.core.store.StoreException;

/**
 * The user's folder of plug-ins as files. Each plug-in is a jar; empty files beside it say what is to become of it, so that no
 * jar is overwritten or deleted while a program may hold it. The launcher reads the same marks before it adds the rest.
 */
public final class PluginFolder {

	/** System property with the folder, for administrators and tests. */
	public static final String PROPERTY = "orgdeck.plugins";

	private static final String JAR = ".jar";

	/** What is to become of a jar. */
	enum Mark {
		DISABLED, REMOVED, STUCK;

		Path of(Path jar) {
			return jar.resolveSibling(jar.getFileName() + switch (this) {
				case DISABLED -> ".disabled";
				case REMOVED -> ".removed";
				case STUCK -> ".stuck";
			});
		}

		boolean isOn(Path jar) {
			return Files.exists(of(jar));
		}
	}

	private final Path folder;

	public PluginFolder(Path folder) {
		this.folder = folder;
	}

	/** The folder of the person at the computer; it need not exist yet. */
	public static PluginFolder ofUser() {
		String stated = System.getProperty(PROPERTY);
		return new PluginFolder(stated == null ? Path.of(System.getProperty("user.home"), ".orgdeck", "plugins") : Path.of(stated));
	}

	public Path path() {
		return folder;
	}

	/** The jars that were not removed, by name. */
	List<Path> jars() {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.getFileName().toString().endsWith(JAR) && !Mark.REMOVED.isOn(file)).sorted().toList();
		} catch (IOException e) {
			return List.of(); // a folder that may not be listed has no plug-ins for this person
		}
	}

	/** Copies a jar under a name that no other has or had. */
	Path add(Candidate candidate) throws StoreException {
		try {
			make();
		} catch (IOException e) {
			throw cannotWrite(NLS.bind(Messages.folderNotMade, folder, Failure.reason(e)), e);
		}
		String name = candidate.name() + '_' + candidate.version();
		Path target = folder.resolve(name + JAR);
		for (int i = 1; Files.exists(target) || Mark.REMOVED.isOn(target); i++) {
			target = folder.resolve(name + '-' + i + JAR);
		}
		SafeFile.write(target, false, out -> Files.copy(candidate.jar(), out));
		return target;
	}

	/** Nobody else may put anything there. */
	private void make() throws IOException {
		boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
		if (posix) {
			Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
		} else {
			Files.createDirectories(folder);
		}
	}

	void put(Mark mark, Path jar) throws StoreException {
		try {
			if (!mark.isOn(jar)) {
				Files.createFile(mark.of(jar));
			}
		} catch (IOException e) {
			throw cannotWrite(NLS.bind(Messages.folderNotWritten, folder, Failure.reason(e)), e);
		}
	}

	void take(Mark mark, Path jar) throws StoreException {
		try {
			Files.deleteIfExists(mark.of(jar));
		} catch (IOException e) {
			throw cannotWrite(NLS.bind(Messages.folderNotWritten, folder, Failure.reason(e)), e);
		}
	}

	private static StoreException cannotWrite(String sentence, IOException cause) {
		return new StoreException(StoreException.Kind.CANNOT_WRITE, sentence, cause);
	}
}
