package io.orgdeck.core.plugins;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/** The headers of a jar's manifest, as far as they decide whether and as what it is installed. */
final class JarManifest {

	private static final String DEFAULT_TEXTS = "OSGI-INF/l10n/bundle";
	private static final String SOURCES = "Eclipse-SourceBundle";

	private final Attributes headers;
	private final Properties texts = new Properties();

	/** @throws IOException when it cannot be read */
	private JarManifest(JarFile jar, Attributes headers) throws IOException {
		this.headers = headers;
		var base = Optional.ofNullable(headers.getValue(Constants.BUNDLE_LOCALIZATION)).orElse(DEFAULT_TEXTS).strip();
		var entry = jar.getJarEntry(base + ".properties");
		if (entry != null) {
			try (var in = jar.getInputStream(entry)) {
				texts.load(in);
			} catch (IllegalArgumentException malformed) {
				texts.clear(); // the names of the texts must do
			}
		}
	}

	/** @return empty when the jar has no manifest */
	static Optional<JarManifest> of(JarFile jar) throws IOException {
		var manifest = jar.getManifest();
		return manifest == null ? Optional.empty() : Optional.of(new JarManifest(jar, manifest.getMainAttributes()));
	}

	/** The symbolic name. */
	Optional<String> name() throws BundleException {
		return first(Constants.BUNDLE_SYMBOLICNAME).map(ManifestElement::getValue).filter(name -> name.matches("[\\w.-]{1,150}"));
	}

	boolean isSingleton() throws BundleException {
		return first(Constants.BUNDLE_SYMBOLICNAME).map(name -> name.getDirective(Constants.SINGLETON_DIRECTIVE)).map("true"::equals)
				.orElse(false);
	}

	/** @throws IllegalArgumentException when it is none */
	Version version() {
		return Version.parseVersion(headers.getValue(Constants.BUNDLE_VERSION));
	}

	/** The bundle that it would be a part of. */
	Optional<ManifestElement> host() throws BundleException {
		return first(Constants.FRAGMENT_HOST);
	}

	List<String> exports() throws BundleException {
		var packages = new ArrayList<String>();
		for (ManifestElement element : elements(Constants.EXPORT_PACKAGE)) {
			packages.addAll(List.of(element.getValueComponents()));
		}
		return packages;
	}

	boolean holdsSources() {
		return headers.getValue(SOURCES) != null;
	}

	String title(String otherwise) {
		return text(Constants.BUNDLE_NAME).filter(title -> !title.isEmpty()).orElse(otherwise);
	}

	String vendor() {
		return text(Constants.BUNDLE_VENDOR).orElse("");
	}

	/** A header for people; those that begin with a per cent sign stand in a file of texts. On one line, and of a length that can be read. */
	private Optional<String> text(String header) {
		return Optional.ofNullable(headers.getValue(header)).map(String::strip)
				.map(words -> words.startsWith("%") ? texts.getProperty(words.substring(1), words.substring(1)) : words)
				.map(JarManifest::oneLine);
	}

	private static String oneLine(String words) {
		String line = words.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
		return line.length() <= 120 ? line : line.substring(0, 119) + '…';
	}

	private Optional<ManifestElement> first(String header) throws BundleException {
		return Stream.of(elements(header)).findFirst();
	}

	private ManifestElement[] elements(String header) throws BundleException {
		var elements = ManifestElement.parseHeader(header, headers.getValue(header));
		return elements == null ? new ManifestElement[0] : elements;
	}
}
