package io.orgdeck.launcher;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRevision;

/** What belongs to the product alone: the names of its bundles and the packages that they share. */
final class ProductPackages {

	/** In the filter of an import: all packages that begin so. */
	private static final Pattern SOUGHT = Pattern.compile("osgi\\.wiring\\.package=([^)*]+\\.)\\*\\)");

	private final Set<String> names = new HashSet<>();
	private final Set<String> packages = new HashSet<>();
	/** How the names of packages begin that parts of the product look for while they run, wherever they are. */
	private final Set<String> sought = new HashSet<>();

	/** All that is installed but for the user's plug-ins. */
	ProductPackages(BundleContext system) {
		for (Bundle bundle : system.getBundles()) {
			if (!UserPlugins.isUsers(bundle)) {
				names.add(bundle.getSymbolicName());
				packages.addAll(packages(bundle));
				sought.addAll(sought(bundle));
			}
		}
	}

	/** Why a plug-in must not be resolved, for the log; empty when it may. */
	Optional<String> objection(Bundle plugin) {
		if (plugin.getSymbolicName() == null) {
			return Optional.of("it has no Bundle-SymbolicName");
		}
		if (names.contains(plugin.getSymbolicName())) {
			return Optional.of("it has the name of a part of the product");
		}
		if ((plugin.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) != 0) {
			return Optional.of("it is a fragment");
		}
		return packages(plugin).stream().filter(name -> packages.contains(name) || sought.stream().anyMatch(name::startsWith)).sorted()
				.findFirst()
				.map(name -> "it exports " + name + ", which belongs to the product");
	}

	private static Set<String> sought(Bundle bundle) {
		var beginnings = new HashSet<String>();
		var revision = bundle.adapt(BundleRevision.class);
		if (revision != null) {
			revision.getDeclaredRequirements(PackageNamespace.PACKAGE_NAMESPACE).stream()
					.map(requirement -> SOUGHT.matcher(requirement.getDirectives().getOrDefault("filter", "")))
					.filter(Matcher::find).forEach(found -> beginnings.add(found.group(1)));
		}
		return beginnings;
	}

	private static Set<String> packages(Bundle bundle) {
		var exported = new HashSet<String>();
		var revision = bundle.adapt(BundleRevision.class);
		if (revision != null) {
			revision.getDeclaredCapabilities(PackageNamespace.PACKAGE_NAMESPACE)
					.forEach(capability -> exported.add((String) capability.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE)));
		}
		return exported;
	}
}
