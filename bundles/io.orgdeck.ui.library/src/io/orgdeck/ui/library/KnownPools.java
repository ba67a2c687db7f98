package io.orgdeck.ui.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The addresses of the pools that somebody has used, the last one first. A password stands in none of them. */
final class KnownPools {

	private static final String NODE = "io.orgdeck.ui.library";
	private static final String POOLS = "pools";
	private static final String BETWEEN = "\n";
	private static final int MOST = 8;

	private KnownPools() {
	}

	static List<String> all() {
		return Arrays.stream(node().get(POOLS, "").split(BETWEEN)).filter(address -> !address.isBlank()).toList();
	}

	/** Puts an address in front of the others. */
	static void use(String address) {
		var all = new ArrayList<>(all());
		all.remove(address);
		all.addFirst(address);
		node().put(POOLS, String.join(BETWEEN, all.stream().limit(MOST).toList()));
		try {
			node().flush();
		} catch (BackingStoreException e) { // known until the program ends
			ILog.of(KnownPools.class).info(e.getMessage(), e);
		}
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}
}
