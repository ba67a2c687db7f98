package corpus;

import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The bundles of the packed product: which packages they export and import, and which of their classes can be reached from ours and from
 * what the framework starts.
 */
final class Installation {

	/** A class that can be reached names a package that its bundle imports optionally and that nothing in the product exports. */
	record Need(String bundle, String user, String lacking) {
		@Override
		public String toString() {
			return lacking + ", named by " + user + " of " + bundle;
		}
	}

	/**
	 * A bundle as far as this needs to know it.
	 *
	 * @param classes what each class names, by its name
	 */
	private record Bundle(String name, String activator, Set<String> exported, Set<String> optional, Map<String, Set<String>> classes) {
	}

	/** A part of a header, without its quoted attributes' commas being mistaken for ends. */
	private static final Pattern CLAUSE = Pattern.compile("(?:[^,\"]|\"[^\"]*\")+");
	private static final Set<String> JAVA = ModuleFinder.ofSystem().findAll().stream()
			.flatMap(module -> module.descriptor().packages().stream()).collect(Collectors.toSet());

	private final List<Bundle> bundles;

	private Installation(List<Bundle> bundles) {
		this.bundles = bundles;
	}

	static Installation of(Path plugins) throws IOException {
		var bundles = new ArrayList<Bundle>();
		try (var jars = Files.newDirectoryStream(plugins, "*.jar")) {
			for (Path jar : jars) {
				bundles.add(bundle(jar));
			}
		}
		return new Installation(bundles);
	}

	/** The same with one bundle left out. */
	Installation without(String bundle) {
		return new Installation(bundles.stream().filter(one -> !one.name().equals(bundle)).toList());
	}

	private static Bundle bundle(Path file) throws IOException {
		try (var jar = new JarFile(file.toFile())) {
			Manifest manifest = jar.getManifest();
			var classes = new HashMap<String, Set<String>>();
			for (var entry : (Iterable<JarEntry>) jar.stream()::iterator) {
				if (entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/")) {
					try (var in = jar.getInputStream(entry)) {
						classes.put(entry.getName().replaceFirst("\\.class$", "").replace('/', '.'), NamedClasses.of(in));
					}
				}
			}
			return new Bundle(header(manifest, "Bundle-SymbolicName").replaceFirst(";.*", "").strip(),
					header(manifest, "Bundle-Activator").strip(), packages(header(manifest, "Export-Package"), ""),
					packages(header(manifest, "Import-Package"), "resolution:=optional"), classes);
		}
	}

	private static String header(Manifest manifest, String name) {
		String value = manifest.getMainAttributes().getValue(name);
		return value == null ? "" : value;
	}

	/** The packages of a header whose clause holds that directive. */
	private static Set<String> packages(String header, String directive) {
		var packages = new HashSet<String>();
		for (var clause = CLAUSE.matcher(header); clause.find();) {
			if (clause.group().replace("\"", "").contains(directive)) {
				Stream.of(clause.group().split(";")).filter(part -> !part.contains("=")).map(String::strip).forEach(packages::add);
			}
		}
		return packages;
	}

	Collection<Need> lacking() {
		Set<String> exported = bundles.stream().flatMap(bundle -> bundle.exported().stream()).collect(Collectors.toSet());
		Set<String> reached = reached();
		var lacking = new ArrayList<Need>();
		for (Bundle bundle : bundles) {
			bundle.classes().forEach((user, named) -> {
				if (reached.contains(user)) {
					named.stream().map(Installation::packageOf).distinct().filter(bundle.optional()::contains)
							.filter(name -> !exported.contains(name) && !JAVA.contains(name))
							.forEach(name -> lacking.add(new Need(bundle.name(), user, name)));
				}
			});
		}
		return lacking;
	}

	/** Every class that our bundles, or what the framework starts, name directly or through others. */
	private Set<String> reached() {
		var all = new HashMap<String, Set<String>>();
		bundles.forEach(bundle -> bundle.classes().forEach(all::putIfAbsent));
		var todo = new ArrayDeque<String>();
		for (Bundle bundle : bundles) {
			todo.add(bundle.activator());
			if (bundle.name().startsWith("io.orgdeck.")) {
				todo.addAll(bundle.classes().keySet());
			}
		}
		var reached = new HashSet<String>();
		while (!todo.isEmpty()) {
			String name = todo.pop();
			if (all.containsKey(name) && reached.add(name)) {
				todo.addAll(all.get(name));
			}
		}
		return reached;
	}

	private static String packageOf(String name) {
		return name.substring(0, Math.max(0, name.lastIndexOf('.')));
	}
}
