package io.orgdeck.core.plugins;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;

/** The plug-ins of others in this process, as the launcher has added them. */
final class RunningPlugins {

	/** How the launcher lets a bundle's location begin: the jar's name, its size and its time follow, with stars between them. */
	private static final String LOCATION = "user:";
	/** System property: the start leaves plug-ins out. */
	private static final String OFF = "orgdeck.plugins.off";
	/** System property: names of the jars whose activators failed, with slashes between them. */
	private static final String FAILED = "orgdeck.plugins.failed";
	private static final String STARTED = "(" + PluginFolder.PROPERTY + "=started)";

	private RunningPlugins() {
	}

	/** Empty outside a framework. */
	static Optional<BundleContext> context() {
		return Optional.ofNullable(FrameworkUtil.getBundle(RunningPlugins.class)).map(Bundle::getBundleContext)
				.map(own -> own.getBundle(0).getBundleContext());
	}

	static boolean isUsers(Bundle bundle) {
		return bundle.getLocation().startsWith(LOCATION);
	}

	static List<Bundle> all() {
		return context().stream().flatMap(context -> Stream.of(context.getBundles())).filter(RunningPlugins::isUsers).toList();
	}

	/** The bundle that was made of the jar. */
	static Optional<Bundle> of(Path jar) {
		return all().stream().filter(bundle -> bundle.getLocation().startsWith(LOCATION + jar.getFileName() + "*")).findFirst();
	}

	static boolean areOff() {
		return Boolean.getBoolean(OFF);
	}

	static boolean hasFailed(Path jar) {
		return List.of(System.getProperty(FAILED, "").split("/")).contains(jar.getFileName().toString());
	}

	/** Tells the launcher that the start has come to its end. */
	static void started() {
		context().ifPresent(context -> {
			try {
				for (var reference : context.getServiceReferences(Runnable.class, STARTED)) {
					context.getService(reference).run();
					context.ungetService(reference);
				}
			} catch (InvalidSyntaxException e) {
				throw new IllegalStateException(e);
			}
		});
	}
}
