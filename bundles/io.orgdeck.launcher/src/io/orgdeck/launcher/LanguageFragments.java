package io.orgdeck.launcher;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/**
 * The texts of language packs, as fragments of the bundles that say them. A pack is a bundle with a folder for each of those; the
 * fragments are made here, of texts in the pack's own language alone, so that nothing else can come into a bundle of the product.
 */
final class LanguageFragments {

	/** In a pack's manifest: the language as a BCP 47 tag. */
	static final String HEADER = "Orgdeck-Language";

	/** How the location of such a fragment begins; that of the pack follows, and the bundle's name behind a slash. */
	private static final String LOCATION = "words:";
	private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");
	private static final String OURS = "io.orgdeck.";
	/** Bundles of the platform that say a word in the window. */
	private static final Set<String> PLATFORM = Set.of("org.eclipse.e4.ui.workbench.addons.swt",
			"org.eclipse.e4.ui.workbench.renderers.swt", "org.eclipse.jface", "org.eclipse.swt", "org.eclipse.ui.views",
			"org.eclipse.ui.workbench");

	private final BundleContext system;

	LanguageFragments(BundleContext system) {
		this.system = system;
	}

	static boolean isFragment(Bundle bundle) {
		return bundle.getLocation().startsWith(LOCATION);
	}

	/** The location of the pack that a fragment was made of. */
	static String pack(Bundle fragment) {
		String location = fragment.getLocation();
		return location.substring(LOCATION.length(), location.lastIndexOf('/'));
	}

	/** Makes a fragment for each bundle of the product, and of the platform in its window, that a pack has texts for. */
	List<Bundle> install(Bundle pack) throws BundleException {
		String tag = pack.getHeaders("").get(HEADER).strip();
		var fragments = new ArrayList<Bundle>();
		if (!TAG.matcher(tag).matches()) {
			throw new BundleException("It does not say its language.");
		}
		for (Bundle host : system.getBundles()) {
			String name = host.getSymbolicName();
			if (name != null && (name.startsWith(OURS) || PLATFORM.contains(name)) && !UserPlugins.isUsers(host)
					&& pack.getEntry(name + '/') != null) {
				String location = LOCATION + pack.getLocation() + '/' + name;
				Bundle present = system.getBundle(location);
				fragments.add(present != null ? present
						: system.installBundle(location, new ByteArrayInputStream(fragment(pack, name, tag))));
			}
		}
		return fragments;
	}

	private static byte[] fragment(Bundle pack, String host, String tag) {
		var manifest = new Manifest();
		Attributes headers = manifest.getMainAttributes();
		headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		headers.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
		headers.putValue(Constants.BUNDLE_SYMBOLICNAME, host + ".nl_" + tag);
		headers.putValue(Constants.BUNDLE_VERSION, "1.0.0");
		headers.putValue(Constants.FRAGMENT_HOST, host);
		String suffix = tag.replace('-', '_');
		var bytes = new ByteArrayOutputStream();
		try (var jar = new JarOutputStream(bytes, manifest)) {
			copy(pack, host, "", "*_" + suffix + ".properties", jar);
			copy(pack, host, "nl/" + suffix.replace('_', '/'), "*.xml", jar);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		return bytes.toByteArray();
	}

	private static void copy(Bundle pack, String host, String folder, String names, JarOutputStream jar) throws IOException {
		var found = pack.findEntries(host + '/' + folder, names, true);
		for (URL text : found == null ? List.<URL>of() : Collections.list(found)) {
			jar.putNextEntry(new JarEntry(text.getPath().substring(host.length() + 2)));
			try (var in = text.openStream()) {
				in.transferTo(jar);
			}
			jar.closeEntry();
		}
	}
}
