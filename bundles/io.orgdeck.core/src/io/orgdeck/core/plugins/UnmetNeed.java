package io.orgdeck.core.plugins;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.ExecutionEnvironmentNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.resource.Namespace;

/** Why the framework could not put a plug-in together with the rest, in a sentence. */
final class UnmetNeed {

	private static final Pattern VERSION = Pattern.compile("version>?=([\\d.]+)");

	private UnmetNeed() {
	}

	/** Of a bundle that is installed and could not be resolved. */
	static String of(Bundle plugin) {
		var revision = plugin.adapt(BundleRevision.class);
		return revision.getDeclaredRequirements(null).stream().filter(UnmetNeed::isMandatory).filter(need -> !isMet(need)).findFirst()
				.map(UnmetNeed::sentence).orElse(Messages.needsConflict);
	}

	private static boolean isMandatory(BundleRequirement need) {
		String resolution = need.getDirectives().getOrDefault(Namespace.REQUIREMENT_RESOLUTION_DIRECTIVE, "mandatory");
		String effective = need.getDirectives().getOrDefault(Namespace.REQUIREMENT_EFFECTIVE_DIRECTIVE, Namespace.EFFECTIVE_RESOLVE);
		return resolution.equals("mandatory") && effective.equals(Namespace.EFFECTIVE_RESOLVE);
	}

	private static boolean isMet(BundleRequirement need) {
		return RunningPlugins.context().stream().flatMap(context -> Stream.of(context.getBundles()))
				.filter(bundle -> bundle.getState() != Bundle.INSTALLED && bundle.getState() != Bundle.UNINSTALLED)
				.flatMap(bundle -> bundle.adapt(BundleRevision.class).getDeclaredCapabilities(need.getNamespace()).stream())
				.anyMatch(need::matches);
	}

	private static String sentence(BundleRequirement need) {
		String filter = need.getDirectives().getOrDefault(Namespace.REQUIREMENT_FILTER_DIRECTIVE, "");
		return switch (need.getNamespace()) {
			case PackageNamespace.PACKAGE_NAMESPACE -> NLS.bind(Messages.needsPackage, named(filter, need.getNamespace()));
			case BundleNamespace.BUNDLE_NAMESPACE -> NLS.bind(Messages.needsBundle, named(filter, need.getNamespace()));
			case ExecutionEnvironmentNamespace.EXECUTION_ENVIRONMENT_NAMESPACE -> {
				var version = VERSION.matcher(filter);
				yield NLS.bind(Messages.needsJava, version.find() ? version.group(1) : filter, Runtime.version().feature());
			}
			default -> NLS.bind(Messages.needsOther, need.getNamespace());
		};
	}

	/** The value that a filter asks for. */
	private static String named(String filter, String attribute) {
		var value = Pattern.compile(Pattern.quote(attribute) + "=([^)]*)").matcher(filter);
		return value.find() ? value.group(1) : filter;
	}
}
