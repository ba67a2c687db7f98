package io.orgdeck.launcher;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * The folder the product was unpacked to. Nothing is ever written there, so that it may be read-only.
 *
 * @param folder absolute, holds {@code plugins} and {@code configuration}
 */
record Installation(Path folder) {

	private static final String CORE = "io.orgdeck.core,";

	/** The installation whose {@code lib} folder holds the jar that {@code type} came from. */
	static Installation of(Class<?> type) throws URISyntaxException {
		var jar = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
		return new Installation(jar.toAbsolutePath().getParent().getParent());
	}

	/**
	 * What the build wrote down for the framework, with places made absolute.
	 *
	 * @throws IOException if the installation is incomplete
	 */
	Map<String, String> settings() throws IOException {
		var written = new Properties();
		try (var in = Files.newBufferedReader(folder.resolve("configuration/config.ini"))) {
			written.load(in);
		}
		var settings = new TreeMap<String, String>();
		written.forEach((key, value) -> settings.put((String) key, (String) value));
		settings.keySet().removeIf(key -> key.startsWith("eclipse.p2."));
		settings.put("osgi.install.area", place(folder));
		settings.put("osgi.framework", place(folder.resolve(settings.get("osgi.framework").replaceFirst("^file:", ""))));
		settings.put("org.eclipse.equinox.simpleconfigurator.configUrl", place(bundleList()));
		return settings;
	}

	/**
	 * A short name that differs from that of every other installation, and from what this folder was before an update:
	 * what the framework remembers about the bundles must never be mixed.
	 */
	String fingerprint() throws IOException {
		var sum = new CRC32();
		sum.update(folder.toString().getBytes(StandardCharsets.UTF_8));
		sum.update(Files.readAllBytes(bundleList()));
		return Long.toHexString(sum.getValue());
	}

	/** The version of the product, or the lowest there is when it does not say. */
	String version() throws IOException {
		try (var lines = Files.lines(bundleList())) {
			return lines.filter(line -> line.startsWith(CORE)).map(line -> line.split(",")[1]).findFirst().orElse("0");
		}
	}

	/** The jar that starts it. */
	Path launcher() {
		return folder.resolve("lib/orgdeck.jar");
	}

	/** Its own options for Java. */
	Path optionsFile() {
		return folder.resolve("lib/java.options");
	}

	List<String> options() throws IOException {
		return Files.isRegularFile(optionsFile()) ? Files.readAllLines(optionsFile()) : List.of();
	}

	private Path bundleList() {
		return folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
	}

	/** The framework reads {@code file:} followed by the plain path, and wants a folder to end with a slash. */
	static String place(Path path) {
		var plain = path.toString().replace('\\', '/');
		return "file:" + (plain.startsWith("/") ? "" : "/") + plain + (Files.isDirectory(path) ? "/" : "");
	}
}
