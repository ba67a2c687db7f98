package io.orgdeck.updates;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Version;

import io.orgdeck.core.document.StateFolder;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.store.StoreException.Kind;

/**
 * The versions that were put beside the installed one, in the user's data folder, and which of them is used. The launcher reads the
 * same file: {@code chosen} names in its first line the folder of the product to be started, relative to this folder, and in its second
 * the one that was used before; an empty line stands for the product that was installed.
 */
public final class Versions {

	private static final String CHOSEN = "chosen";
	/** In the folder of a version: it has been as far as its window. */
	private static final String PROVED = "proved";
	private static final String BUNDLES = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";
	private static final String OURS = "io.orgdeck.core,";
	/** Orgdeck.app/Contents/Eclipse is the deepest. */
	private static final int DEPTH = 4;

	private final Path folder;

	Versions(Path folder) {
		this.folder = folder;
	}

	/** Those of the person at the computer. */
	public static Versions ofUser() {
		return new Versions(StateFolder.path().resolve("versions"));
	}

	/** Notes that the version that is running has a window that can be used; the launcher trusts it from now on. */
	public void proved(ThisProduct product) throws IOException {
		if (product.home().startsWith(folder)) {
			Path mark = folder.resolve(folder.relativize(product.home()).getName(0)).resolve(PROVED);
			if (!Files.exists(mark)) {
				Files.createFile(mark);
			}
		}
	}

	/** What {@link #goBack()} would lead to; empty when nothing was put beside the installed product. */
	public Optional<String> before() {
		List<String> chosen = chosen();
		return chosen.isEmpty() || chosen.getFirst().isEmpty() ? Optional.empty()
				: Optional.of(chosen.get(1).isEmpty() ? "" : Path.of(chosen.get(1)).getName(0).toString());
	}

	/** Uses the version before from the next start on. */
	public void goBack() throws StoreException {
		if (before().isEmpty()) {
			throw new StoreException(Kind.CANNOT_READ, Messages.noVersionBefore);
		}
		choose(chosen().get(1), "");
	}

	/** A folder that becomes one of a version, or goes. */
	Path begin(Version version) throws StoreException {
		try {
			StateFolder.make();
			Files.createDirectories(folder);
			Path beginning = folder.resolve(version + ".part");
			delete(beginning);
			return Files.createDirectory(beginning);
		} catch (IOException failed) {
			throw new StoreException(Kind.CANNOT_WRITE, NLS.bind(Messages.notPutBeside, folder, Failure.reason(failed)), failed);
		}
	}

	/**
	 * Makes a version of what was unpacked and uses it from the next start on. Of older ones, only the one that is used now stays.
	 *
	 * @throws StoreException when it is no product of that version, or cannot be kept; nothing has changed then
	 */
	void finish(Path beginning, Version version) throws StoreException {
		try {
			Path home = home(beginning, version);
			Path whole = folder.resolve(version.toString());
			String used = chosen().isEmpty() ? "" : chosen().getFirst();
			if (used.startsWith(whole.getFileName() + "/")) {
				used = chosen().get(1);
			}
			delete(whole);
			Files.move(beginning, whole);
			choose(slashes(folder.relativize(whole.resolve(beginning.relativize(home)))), used);
			tidy();
		} catch (StoreException told) {
			throw told;
		} catch (IOException failed) {
			throw new StoreException(Kind.CANNOT_WRITE, NLS.bind(Messages.notPutBeside, folder, Failure.reason(failed)), failed);
		}
	}

	private static Path home(Path unpacked, Version version) throws IOException {
		try (Stream<Path> inside = Files.find(unpacked, DEPTH, (path, attributes) -> Files.isRegularFile(path.resolve(BUNDLES)))) {
			Path home = inside.findFirst().orElse(unpacked);
			if (!Files.isRegularFile(home.resolve("lib/orgdeck.jar")) || !says(home.resolve(BUNDLES), version)) {
				throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.notThatVersion, version));
			}
			return home;
		}
	}

	private static boolean says(Path bundles, Version version) throws IOException {
		try (Stream<String> lines = Files.lines(bundles)) {
			return lines.anyMatch(line -> line.startsWith(OURS + version + ','));
		}
	}

	private List<String> chosen() {
		try {
			List<String> lines = Files.readAllLines(folder.resolve(CHOSEN));
			return lines.size() < 2 ? List.of() : lines;
		} catch (IOException none) {
			return List.of();
		}
	}

	private void choose(String home, String before) throws StoreException {
		SafeFile.write(folder.resolve(CHOSEN), true, out -> out.write((home + '\n' + before + '\n').getBytes(StandardCharsets.UTF_8)));
	}

	/** Takes away what is neither used nor the version before; what is in use on Windows stays until the next time. */
	private void tidy() throws IOException {
		List<String> kept = chosen();
		try (Stream<Path> all = Files.list(folder)) {
			for (Path one : all.filter(Files::isDirectory).toList()) {
				if (kept.stream().noneMatch(home -> home.startsWith(one.getFileName() + "/"))) {
					try {
						delete(one);
					} catch (IOException inUse) {
						// It goes with the next version.
					}
				}
			}
		}
	}

	static void delete(Path tree) throws IOException {
		if (!Files.exists(tree)) {
			return;
		}
		try (Stream<Path> all = Files.walk(tree)) {
			for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(one);
			}
		}
	}

	private static String slashes(Path path) {
		return path.toString().replace('\\', '/');
	}
}
