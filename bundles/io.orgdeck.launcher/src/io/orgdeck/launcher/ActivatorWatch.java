package io.orgdeck.launcher;

import java.util.LinkedHashSet;
import java.util.Set;

import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;

/** Notes which plug-in's activator is running, before it runs, and tells the workbench which have failed. */
final class ActivatorWatch implements SynchronousBundleListener {

	/** System property with the names of the jars whose activators failed, with a slash between them. */
	static final String FAILED = "orgdeck.plugins.failed";

	private final RunMark mark;
	private final Set<String> starting = new LinkedHashSet<>();
	private final Set<String> failed = new LinkedHashSet<>();

	ActivatorWatch(RunMark mark) {
		this.mark = mark;
	}

	@Override
	public synchronized void bundleChanged(BundleEvent event) {
		if (!UserPlugins.isUsers(event.getBundle())) {
			return;
		}
		String jar = UserPlugins.jar(event.getBundle());
		switch (event.getType()) {
			case BundleEvent.STARTING -> {
				starting.add(jar);
				mark.enters(jar);
			}
			case BundleEvent.STARTED -> {
				starting.remove(jar);
				mark.leaves(jar);
			}
			case BundleEvent.STOPPED -> {
				mark.leaves(jar);
				if (starting.remove(jar) && failed.add(jar)) {
					System.setProperty(FAILED, String.join("/", failed));
				}
			}
			default -> {
				// nothing that runs foreign code
			}
		}
	}
}
