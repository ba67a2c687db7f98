package io.orgdeck.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;

import org.eclipse.osgi.framework.log.FrameworkLogEntry;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Adds the user's plug-ins to a framework in which the product is resolved already, so that no foreign jar can change how the
 * product is wired. What cannot be used is logged and left out; the rest works.
 */
final class UserPlugins {

	/** How the location of a plug-in begins. Size and time of the file follow, so that a replaced jar is another bundle. */
	private static final String LOCATION = "user:";
	private static final int SECONDS_TO_REFRESH = 20;

	private final BundleContext system;
	private final FrameworkWiring wiring;
	private final ActivatorWatch watch;
	private final LanguageFragments languages;

	UserPlugins(BundleContext system, ActivatorWatch watch) {
		this.system = system;
		this.wiring = system.getBundle().adapt(FrameworkWiring.class);
		this.watch = watch;
		this.languages = new LanguageFragments(system);
	}

	static boolean isUsers(Bundle bundle) {
		return bundle.getLocation().startsWith(LOCATION);
	}

	/** The name of a plug-in's jar. */
	static String jar(Bundle plugin) {
		return plugin.getLocation().substring(LOCATION.length()).replaceFirst("\\*\\d+\\*\\d+$", "");
	}

	/** Adds and starts these, and takes away what was added at an earlier start and is none of these. */
	void add(List<Path> jars) {
		wiring.resolveBundles(null);
		Map<String, Path> wanted = new LinkedHashMap<>();
		jars.forEach(jar -> wanted.put(location(jar), jar));
		removeOthers(wanted.keySet());
		List<Bundle> plugins = chosen(install(wanted));
		wiring.resolveBundles(plugins);
		wiring.resolveBundles(texts(plugins));
		system.addBundleListener(watch);
		plugins.stream().filter(plugin -> plugin.getState() != Bundle.INSTALLED).forEach(this::start);
	}

	private void removeOthers(Set<String> wanted) {
		var gone = new ArrayList<Bundle>();
		for (Bundle bundle : system.getBundles()) {
			boolean isWanted = isUsers(bundle) ? wanted.contains(bundle.getLocation())
					: !LanguageFragments.isFragment(bundle) || wanted.contains(LanguageFragments.pack(bundle));
			if (!isWanted && uninstall(bundle)) {
				gone.add(bundle);
			}
		}
		if (!gone.isEmpty()) {
			refresh(gone);
		}
	}

	/** Waits until nothing holds on to what has gone. */
	private void refresh(List<Bundle> gone) {
		var done = new CountDownLatch(1);
		wiring.refreshBundles(gone, event -> {
			if (event.getType() == FrameworkEvent.PACKAGES_REFRESHED) {
				done.countDown();
			}
		});
		try {
			done.await(SECONDS_TO_REFRESH, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private List<Bundle> install(Map<String, Path> wanted) {
		var product = new ProductPackages(system);
		var plugins = new ArrayList<Bundle>();
		wanted.forEach((location, jar) -> {
			try {
				Bundle plugin = system.getBundle(location);
				if (plugin == null) {
					plugin = install(location, jar);
				}
				var objection = product.objection(plugin);
				if (objection.isEmpty()) {
					plugins.add(plugin);
				} else {
					uninstall(plugin);
					log("The plug-in " + jar + " is left out: " + objection.get() + ".", null);
				}
			} catch (BundleException | IOException | RuntimeException unusable) {
				log("The plug-in " + jar + " cannot be used.", unusable);
			}
		});
		return plugins;
	}

	/** The texts of those that are packs of a language. */
	private List<Bundle> texts(List<Bundle> plugins) {
		var texts = new ArrayList<Bundle>();
		for (Bundle plugin : plugins) {
			if (plugin.getHeaders("").get(LanguageFragments.HEADER) != null) {
				try {
					texts.addAll(languages.install(plugin));
				} catch (BundleException | RuntimeException unusable) {
					log("The language pack " + jar(plugin) + " cannot be used.", unusable);
				}
			}
		}
		return texts;
	}

	private Bundle install(String location, Path jar) throws IOException, BundleException {
		try (var file = new JarFile(jar.toFile())) { // before the framework does: a fragment of it would be joined to it at once
			var manifest = file.getManifest();
			if (manifest == null || manifest.getMainAttributes().getValue(Constants.FRAGMENT_HOST) != null) {
				throw new BundleException("It is a fragment, or has no manifest.");
			}
		}
		try (var in = URI.create("reference:" + jar.toUri()).toURL().openStream()) {
			return system.installBundle(location, in);
		}
	}

	/** Of several versions of one plug-in the highest. */
	private List<Bundle> chosen(List<Bundle> plugins) {
		var highest = new HashMap<String, Bundle>();
		plugins.forEach(plugin -> highest.merge(plugin.getSymbolicName(), plugin,
				(one, other) -> one.getVersion().compareTo(other.getVersion()) >= 0 ? one : other));
		for (Bundle plugin : plugins) {
			if (!highest.containsValue(plugin)) {
				uninstall(plugin);
			}
		}
		return plugins.stream().filter(highest::containsValue).toList();
	}

	private void start(Bundle plugin) {
		try { // nothing that the framework remembers: it would start the plug-in by itself, before anybody can leave it out
			plugin.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
		} catch (BundleException | RuntimeException | LinkageError failed) {
			log("The plug-in " + jar(plugin) + " failed at its start.", failed);
		}
	}

	private boolean uninstall(Bundle plugin) {
		try {
			plugin.uninstall();
			return true;
		} catch (BundleException | RuntimeException failed) {
			log("The plug-in " + jar(plugin) + " cannot be taken away.", failed);
			return false;
		}
	}

	private static String location(Path jar) {
		try {
			return LOCATION + jar.getFileName() + "*" + Files.size(jar) + "*" + Files.getLastModifiedTime(jar).toMillis();
		} catch (IOException unreadable) {
			return LOCATION + jar.getFileName() + "*0*0"; // installing it says why
		}
	}

	private void log(String sentence, Throwable cause) {
		FrameworkRun.log(system, FrameworkLogEntry.WARNING, sentence, cause);
	}
}
