package io.orgdeck.core.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipException;

import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.osgi.util.NLS;
import org.osgi.framework.BundleException;

import io.orgdeck.core.audit.FileSignature;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.StoreException;

/** Reads a jar without running anything in it, and refuses what could change the product or could never work. */
public final class Admission {

	private static final long JAR_BYTES = 256L << 20;
	private static final long UNPACKED_BYTES = 1L << 30;
	private static final int ENTRIES = 50_000;
	private static final String MANIFEST = "META-INF/MANIFEST.MF";
	private static final String PLUGIN_XML = "plugin.xml";
	private static final int DESCRIPTION_BYTES = 8 << 20;

	private final Product product;

	public Admission(Product product) {
		this.product = product;
	}

	/** By what the running product is made of. */
	public static Admission toRunningProduct() {
		return new Admission(Product.running());
	}

	/**
	 * What the jar says of itself, and by whom every byte of it is signed.
	 *
	 * @throws StoreException with a sentence when it may not be installed
	 */
	public Candidate admit(Path file) throws StoreException {
		return admit(file, true);
	}

	/** As {@link #admit(Path)}, but without a look at signatures: those were verified when the jar was installed. */
	Candidate admitAgain(Path file) throws StoreException {
		return admit(file, false);
	}

	private Candidate admit(Path file, boolean verify) throws StoreException {
		try {
			checkSize(file);
			try (var jar = new JarFile(file.toFile(), verify)) {
				return admit(file, jar, verify);
			}
		} catch (StoreException told) {
			throw told;
		} catch (NoSuchFileException missing) {
			throw refused(NLS.bind(Messages.noSuchFile, file), missing);
		} catch (SecurityException changed) {
			throw refused(NLS.bind(Messages.changedAfterSigning, file), changed);
		} catch (ZipException damaged) {
			throw refused(NLS.bind(Messages.noJar, file), damaged);
		} catch (BundleException | IllegalArgumentException malformed) {
			throw refused(NLS.bind(Messages.badHeader, file), malformed);
		} catch (IOException | ParserConfigurationException unreadable) {
			throw refused(NLS.bind(Messages.unreadable, file, Failure.reason(unreadable)), unreadable);
		}
	}

	private static void checkSize(Path file) throws IOException {
		if (Files.isDirectory(file)) {
			throw new ZipException();
		}
		if (Files.size(file) > JAR_BYTES) {
			throw refused(NLS.bind(Messages.tooLarge, file), null);
		}
	}

	private Candidate admit(Path file, JarFile jar, boolean verify) throws IOException, BundleException, ParserConfigurationException {
		checkEntries(file, jar);
		JarManifest manifest = JarManifest.of(jar).orElseThrow(() -> refused(NLS.bind(Messages.noManifest, file), null));
		checkKind(file, manifest);
		String name = manifest.name().orElseThrow(() -> refused(NLS.bind(Messages.noName, file), null));
		checkPackages(file, jar, manifest);
		checkContributions(file, jar, manifest);
		Optional<Signature> signature = verify ? Signature.of(jar) : Optional.empty();
		return new Candidate(file, name, manifest.version(), manifest.title(name), manifest.vendor(), signature,
				verify ? handedOn(file) : Optional.empty());
	}

	/**
	 * What the signature beside a file says, in a sentence; empty when there is none.
	 *
	 * @throws StoreException with a sentence, when the file was changed since
	 */
	static Optional<String> handedOn(Path file) throws IOException {
		Optional<FileSignature> beside = FileSignature.of(file);
		if (beside.filter(one -> !one.intact()).isPresent()) {
			throw refused(FileSignature.said(file, beside), null);
		}
		return beside.isEmpty() ? Optional.empty() : Optional.of(FileSignature.said(file.getFileName(), beside));
	}

	private static void checkEntries(Path file, JarFile jar) throws StoreException {
		long unpacked = jar.stream().mapToLong(entry -> Math.max(entry.getSize(), 0)).sum();
		var manifest = jar.getEntry(MANIFEST);
		if (jar.size() > ENTRIES || unpacked > UNPACKED_BYTES || manifest != null && manifest.getSize() > DESCRIPTION_BYTES) {
			throw refused(NLS.bind(Messages.tooLarge, file), null);
		}
	}

	private void checkKind(Path file, JarManifest manifest) throws StoreException, BundleException {
		var host = manifest.host();
		if (host.isPresent()) {
			throw refused(NLS.bind(Messages.fragment, file, host.get().getValue()), null);
		}
		if (product.has(manifest.name())) {
			throw refused(NLS.bind(Messages.partOfProduct, file, manifest.name().orElseThrow()), null);
		}
	}

	private void checkPackages(Path file, JarFile jar, JarManifest manifest) throws StoreException, BundleException {
		var exported = manifest.exports().stream().filter(product::owns).sorted().findFirst();
		if (exported.isPresent()) {
			throw refused(NLS.bind(Messages.exportsOfProduct, file, exported.get()), null);
		}
		var held = jar.stream().map(entry -> entry.getName()).filter(name -> name.endsWith(".class") && name.contains("/"))
				.map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.')).collect(Collectors.toSet());
		var shadowing = held.stream().filter(product::shares).sorted().findFirst();
		if (shadowing.isPresent()) {
			throw refused(NLS.bind(Messages.shadowsProduct, file, shadowing.get()), null);
		}
	}

	/** What would be there and never be found: the platform only logs it. */
	private static void checkContributions(Path file, JarFile jar, JarManifest manifest)
			throws IOException, BundleException, ParserConfigurationException {
		var entry = jar.getEntry(PLUGIN_XML);
		if (entry == null) {
			return;
		}
		if (entry.getSize() > DESCRIPTION_BYTES) {
			throw refused(NLS.bind(Messages.tooLarge, file), null);
		}
		try (var in = jar.getInputStream(entry)) {
			var damage = XmlDamage.find(in);
			if (damage.isPresent()) {
				throw refused(NLS.bind(Messages.badPluginXml, file, damage.getAsInt()), null);
			}
		}
		if (!manifest.isSingleton()) {
			throw refused(NLS.bind(Messages.noSingleton, file), null);
		}
	}

	static StoreException refused(String sentence, Exception cause) {
		return new StoreException(StoreException.Kind.CANNOT_READ, sentence, cause);
	}
}
