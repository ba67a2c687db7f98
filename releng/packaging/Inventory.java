import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says what a product is made of: sbom.cdx.json (CycloneDX 1.6), NOTICE, and the licence text of every part in the folder
 * licences. Run from its source by package.xml: java Inventory.java PRODUCT VERSION. The same product gives the same bytes.
 */
public final class Inventory {

	private static final Pattern LICENCE = Pattern.compile(
			"(META-INF/([^/]+/)?)?(about_files/)?(licen[cs]e|notice|about|copying|copyright|epl)[^/]*(\\.(txt|html?|md))?",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern NOTICE = Pattern.compile("(META-INF/)?notice(\\.(txt|md))?", Pattern.CASE_INSENSITIVE);
	private static final Pattern SYMBOLIC = Pattern.compile("[^;]+");
	private static final String OURS = "io.orgdeck";

	private static final List<List<String>> SPDX = List.of(List.of("epl-2.0", "EPL-2.0"), List.of("epl-v20", "EPL-2.0"),
			List.of("eclipse public license - v 2.0", "EPL-2.0"), List.of("eclipse public license v2.0", "EPL-2.0"),
			List.of("eclipse public license version 2.0", "EPL-2.0"), List.of("licenses/license-2.0", "Apache-2.0"),
			List.of("apache-2.0", "Apache-2.0"), List.of("apache license version 2.0", "Apache-2.0"),
			List.of("apache license, version 2.0", "Apache-2.0"), List.of("unicode-3.0", "Unicode-3.0"),
			List.of("bsd-2-clause", "BSD-2-Clause"),
			List.of("bsd-3-clause", "BSD-3-Clause"), List.of("opensource.org/licenses/mit", "MIT"), List.of("mit license", "MIT"));

	/** One jar or folder of the product. */
	private record Part(String name, String version, String vendor, String licence, Optional<String> purl, String sha256,
			TreeMap<String, String> texts) {
	}

	private final Path product;
	private final Path own;
	private final Properties lacking = new Properties();

	private Inventory(Path product, Path own) throws IOException {
		this.product = product;
		this.own = own;
		try (var in = Files.newBufferedReader(own.resolve("lacking.properties"))) {
			lacking.load(in);
		}
	}

	public static void main(String[] arguments) throws Exception {
		var inventory = new Inventory(Path.of(arguments[0]), Path.of(System.getProperty("licences", "licences")));
		inventory.write(arguments[1]);
	}

	private void write(String version) throws Exception {
		var parts = new ArrayList<Part>();
		try (Stream<Path> files = Files.list(product.resolve("plugins"))) {
			for (Path file : files.sorted(Comparator.comparing(Path::toString)).toList()) {
				part(file).ifPresent(parts::add);
			}
		}
		Path texts = Files.createDirectories(product.resolve("licences"));
		var without = new ArrayList<String>();
		for (Part part : parts) {
			String all = part.texts.entrySet().stream().map(text -> "==== " + text.getKey() + "\n\n" + text.getValue().strip() + "\n")
					.collect(Collectors.joining("\n"));
			if (all.isEmpty()) {
				without.add(part.name);
			} else {
				Files.writeString(texts.resolve(part.name + ".txt"), all);
			}
		}
		Files.writeString(product.resolve("NOTICE"), notice(parts));
		Files.writeString(product.resolve("sbom.cdx.json"), sbom(parts, version));
		if (!without.isEmpty()) {
			System.err.println("No licence text for " + without + "; add it to releng/packaging/licences/lacking.properties.");
		}
	}

	private Optional<Part> part(Path file) throws Exception {
		if (Files.isDirectory(file)) {
			var texts = new TreeMap<String, String>();
			try (Stream<Path> files = Files.list(file)) {
				for (Path text : files.filter(one -> LICENCE.matcher(one.getFileName().toString()).matches()).toList()) {
					texts.put(text.getFileName().toString(), Files.readString(text));
				}
			}
			try (InputStream in = Files.newInputStream(file.resolve("META-INF/MANIFEST.MF"))) {
				return Optional.of(part(new Manifest(in).getMainAttributes(), texts, Optional.empty(), hashOfFolder(file)));
			}
		}
		if (!file.toString().endsWith(".jar")) {
			return Optional.empty();
		}
		try (var jar = new JarFile(file.toFile())) {
			var texts = new TreeMap<String, String>();
			var poms = new ArrayList<Properties>();
			for (var entry : jar.stream().toList()) {
				boolean isPom = entry.getName().matches("META-INF/maven/[^/]+/[^/]+/pom\\.properties");
				if (!entry.isDirectory() && (isPom || LICENCE.matcher(entry.getName()).matches() && !entry.getName().endsWith(".class"))) {
					String text = new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
					if (isPom) {
						var pom = new Properties();
						pom.load(new StringReader(text));
						poms.add(pom);
					} else {
						texts.put(entry.getName(), text);
					}
				}
			}
			Optional<String> purl = poms.size() == 1 ? Optional.of("pkg:maven/" + poms.getFirst().getProperty("groupId") + "/"
					+ poms.getFirst().getProperty("artifactId") + "@" + poms.getFirst().getProperty("version")) : Optional.empty();
			return Optional.of(part(jar.getManifest().getMainAttributes(), texts, purl, hash(Files.readAllBytes(file))));
		}
	}

	private Part part(Attributes manifest, TreeMap<String, String> texts, Optional<String> purl, String hash) throws IOException {
		Matcher name = SYMBOLIC.matcher(manifest.getValue("Bundle-SymbolicName"));
		name.find();
		String id = name.group().strip();
		if (texts.isEmpty() && lacking.containsKey(id)) {
			texts.put(lacking.getProperty(id), Files.readString(own.resolve(lacking.getProperty(id))));
		}
		if (texts.isEmpty() && id.startsWith(OURS)) {
			texts.put("LICENSE", Files.readString(product.resolve("LICENSE")));
		}
		String vendor = Optional.ofNullable(manifest.getValue("Bundle-Vendor")).filter(value -> !value.startsWith("%")).orElse("");
		return new Part(id, manifest.getValue("Bundle-Version"), vendor, licence(id, manifest.getValue("Bundle-License"), texts), purl,
				hash,
				texts);
	}

	/** The SPDX id of the licence as far as the manifest, or else the first lines of the text, tell it; empty otherwise. */
	private String licence(String id, String stated, TreeMap<String, String> texts) {
		String known = licence((stated == null ? "" : stated) + " " + lacking.getProperty(id, ""));
		return !known.isEmpty() ? known
				: licence(texts.values().stream().map(text -> text.substring(0, Math.min(text.length(), 3000)))
						.collect(Collectors.joining(" ")));
	}

	private static String licence(String text) {
		String words = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
		return SPDX.stream().filter(pair -> words.contains(pair.getFirst())).map(List::getLast).findFirst().orElse("");
	}

	private String notice(List<Part> parts) {
		var text = new StringBuilder(
				"Orgdeck\n\nThis product holds the following parts. The licence of each stands in the folder licences.\n\n");
		for (Part part : parts) {
			text.append(part.name).append(' ').append(part.version);
			text.append(part.vendor.isEmpty() ? "" : ", " + part.vendor).append(part.licence.isEmpty() ? "" : ", " + part.licence)
					.append('\n');
		}
		for (Part part : parts) {
			part.texts.entrySet().stream().filter(entry -> NOTICE.matcher(entry.getKey()).matches())
					.forEach(
							entry -> text.append("\n---- ").append(part.name).append("\n\n").append(entry.getValue().strip()).append('\n'));
		}
		return text.toString();
	}

	private static String sbom(List<Part> parts, String version) {
		String components = parts.stream().map(Inventory::component).collect(Collectors.joining(",\n"));
		return """
				{
				"bomFormat": "CycloneDX",
				"specVersion": "1.6",
				"version": 1,
				"metadata": {"component": {"type": "application", "bom-ref": "orgdeck", "name": "Orgdeck", "version": %s, \
				"licenses": [{"license": {"id": "EPL-2.0"}}]}},
				"components": [
				%s
				],
				"dependencies": [{"ref": "orgdeck", "dependsOn": [%s]}]
				}
				""".formatted(quoted(version), components, parts.stream().map(Inventory::reference).collect(Collectors.joining(", ")));
	}

	private static String component(Part part) {
		var fields = new ArrayList<String>(List.of("\"type\": \"library\"", "\"bom-ref\": " + reference(part),
				"\"name\": " + quoted(part.name),
				"\"version\": " + quoted(part.version), "\"hashes\": [{\"alg\": \"SHA-256\", \"content\": " + quoted(part.sha256) + "}]"));
		if (!part.vendor.isEmpty()) {
			fields.add("\"publisher\": " + quoted(part.vendor));
		}
		if (!part.licence.isEmpty()) {
			fields.add("\"licenses\": [{\"license\": {\"id\": " + quoted(part.licence) + "}}]");
		}
		part.purl.ifPresent(purl -> fields.add("\"purl\": " + quoted(purl)));
		return "{" + String.join(", ", fields) + "}";
	}

	private static String reference(Part part) {
		return quoted(part.name + "@" + part.version);
	}

	private static String quoted(String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("[\\p{Cntrl}]", " ") + '"';
	}

	private static String hash(byte[] bytes) throws Exception {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
	}

	/** Of a bundle that is a folder: over the names and contents of its files. */
	private static String hashOfFolder(Path folder) throws Exception {
		var digest = MessageDigest.getInstance("SHA-256");
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
				digest.update(folder.relativize(file).toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8));
				digest.update(Files.readAllBytes(file));
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}
}
