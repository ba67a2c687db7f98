package io.orgdeck.core.plugins;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import org.eclipse.osgi.util.NLS;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.StoreException;

/**
 * What somebody gives to be installed: a jar, or a folder or a zip with several, such as an update site. Of a site only the
 * plug-ins that the product lacks are taken, the highest version of each. What was unpacked goes when this is closed.
 */
public final class PluginSource implements Closeable {

	private static final Pattern IN_ZIP = Pattern.compile("(?:[^/]+/){0,3}?plugins/[^/]+\\.jar");
	private static final int JARS = 500;
	private static final long BYTES = 1L << 30;

	private final Product product;
	private final List<Path> unpacked = new ArrayList<>();
	private Path scratch;
	private List<Candidate> candidates = List.of();

	private PluginSource(Product product) {
		this.product = product;
	}

	/**
	 * Looks into the file or folder.
	 *
	 * @throws StoreException with a sentence when there is nothing to install in it, or something that may not be installed
	 */
	public static PluginSource open(Path path, Product product) throws StoreException {
		var source = new PluginSource(product);
		try {
			source.read(path);
			return source;
		} catch (IOException | RuntimeException failed) {
			source.close();
			throw failed instanceof StoreException told ? told
					: Admission.refused(NLS.bind(Messages.unreadable, path, Failure.reason(failed)), failed);
		}
	}

	/** What can be installed; never nothing. */
	public List<Candidate> candidates() {
		return candidates;
	}

	private void read(Path path) throws IOException {
		if (Files.isDirectory(path)) {
			candidates = best(path, jars(path));
		} else if (isSite(path)) {
			Optional<String> handedOn = Admission.handedOn(path);
			unpack(path);
			candidates = best(path, unpacked).stream().map(one -> one.handedOn(handedOn)).toList();
		} else {
			candidates = List.of(new Admission(product).admit(path));
		}
	}

	private static List<Path> jars(Path folder) throws IOException {
		Path plugins = folder.resolve("plugins");
		try (Stream<Path> files = Files.list(Files.isDirectory(plugins) ? plugins : folder)) {
			return files.filter(file -> file.getFileName().toString().endsWith(".jar")).sorted().limit(JARS).toList();
		}
	}

	/** A zip that is no plug-in itself and has some in a folder of that name. */
	private static boolean isSite(Path file) {
		try (var zip = new JarFile(file.toFile(), false)) {
			var manifest = zip.getManifest();
			boolean isPlugin = manifest != null && manifest.getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME) != null;
			return !isPlugin && zip.stream().map(ZipEntry::getName).anyMatch(IN_ZIP.asMatchPredicate());
		} catch (IOException | RuntimeException unreadable) {
			return false; // reading it as a jar says why
		}
	}

	private void unpack(Path file) throws IOException {
		scratch = Files.createTempDirectory("orgdeck-plugins");
		long bytes = 0;
		try (var zip = new JarFile(file.toFile(), false)) {
			for (JarEntry entry : (Iterable<JarEntry>) zip.stream().filter(one -> IN_ZIP.matcher(one.getName()).matches())::iterator) {
				Path jar = scratch.resolve(unpacked.size() + ".jar");
				unpacked.add(jar);
				try (InputStream in = zip.getInputStream(entry); var out = Files.newOutputStream(jar)) {
					bytes += copy(in, out, BYTES - bytes);
				}
				if (unpacked.size() > JARS || bytes >= BYTES) {
					throw Admission.refused(NLS.bind(Messages.tooLarge, file), null);
				}
			}
		}
	}

	private static long copy(InputStream in, OutputStream out, long limit) throws IOException {
		var buffer = new byte[1 << 16];
		long copied = 0;
		for (int n = in.read(buffer); n >= 0 && copied < limit; n = in.read(buffer)) {
			out.write(buffer, 0, n);
			copied += n;
		}
		return copied;
	}

	/** Of each plug-in that the product lacks the highest version. */
	private List<Candidate> best(Path path, List<Path> jars) throws StoreException {
		var admission = new Admission(product);
		Map<String, Candidate> best = new LinkedHashMap<>();
		for (Path jar : jars) {
			if (!isSuperfluous(jar)) {
				Candidate candidate = admission.admit(jar);
				best.merge(candidate.name(), candidate, (one, other) -> one.version().compareTo(other.version()) >= 0 ? one : other);
			}
		}
		if (best.isEmpty()) {
			throw Admission.refused(NLS.bind(Messages.nothingToInstall, path), null);
		}
		return List.copyOf(best.values());
	}

	/** A part of the product, which sites often bring along, or mere sources. */
	private boolean isSuperfluous(Path jar) {
		try (var file = new JarFile(jar.toFile(), false)) {
			var manifest = JarManifest.of(file);
			return manifest.isPresent() && manifest.get().host().isEmpty()
					&& (manifest.get().holdsSources() || product.has(manifest.get().name()));
		} catch (IOException | BundleException | RuntimeException unreadable) {
			return false; // admitting it says why
		}
	}

	@Override
	public void close() throws StoreException {
		try {
			for (Path jar : unpacked) {
				Files.deleteIfExists(jar);
			}
			if (scratch != null) {
				Files.deleteIfExists(scratch);
			}
		} catch (IOException e) {
			throw new StoreException(StoreException.Kind.CANNOT_WRITE, NLS.bind(Messages.folderNotWritten, scratch, Failure.reason(e)), e);
		}
	}
}
