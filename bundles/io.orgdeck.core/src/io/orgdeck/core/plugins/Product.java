package io.orgdeck.core.plugins;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRevision;

/**
 * What belongs to the product, so that no plug-in may bring it.
 *
 * @param names    symbolic names of its bundles
 * @param packages that they share
 * @param sought   how the names of packages begin that its bundles look for while they run, wherever they are
 */
public record Product(Set<String> names, Set<String> packages, Set<String> sought) {

	/** In the filter of an import: all packages that begin so. */
	private static final Pattern SOUGHT = Pattern.compile("osgi\\.wiring\\.package=([^)*]+\\.)\\*\\)");
	private static final String OURS = "io.orgdeck.";

	public Product {
		names = Set.copyOf(names);
		packages = Set.copyOf(packages);
		sought = Set.copyOf(sought);
	}

	/** The product that is running, without the plug-ins of others. */
	public static Product running() {
		var names = new HashSet<String>();
		var packages = new HashSet<String>();
		var sought = new HashSet<String>();
		for (Bundle bundle : RunningPlugins.context().map(BundleContext::getBundles).orElse(new Bundle[0])) {
			var revision = bundle.adapt(BundleRevision.class);
			if (!RunningPlugins.isUsers(bundle) && bundle.getSymbolicName() != null && revision != null) {
				names.add(bundle.getSymbolicName());
				revision.getDeclaredCapabilities(PackageNamespace.PACKAGE_NAMESPACE).forEach(
						exported -> packages.add((String) exported.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE)));
				revision.getDeclaredRequirements(PackageNamespace.PACKAGE_NAMESPACE).stream()
						.map(imported -> SOUGHT.matcher(imported.getDirectives().getOrDefault("filter", "")))
						.filter(found -> found.find()).forEach(found -> sought.add(found.group(1)));
			}
		}
		return new Product(names, packages, sought);
	}

	/** Whether classes of the product could come upon that package. */
	boolean owns(String packageName) {
		return packages.contains(packageName) || sought.stream().anyMatch(packageName::startsWith);
	}

	/** Whether a copy of that package would hide what every plug-in has to share with the product. */
	boolean shares(String packageName) {
		return packageName.startsWith(OURS) && packages.contains(packageName);
	}

	boolean has(Optional<String> name) {
		return name.isPresent() && names.contains(name.get());
	}
}
