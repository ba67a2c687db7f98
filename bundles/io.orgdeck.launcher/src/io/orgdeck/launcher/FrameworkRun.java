package io.orgdeck.launcher;

import java.nio.file.Path;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.adaptor.EclipseStarter;
import org.eclipse.osgi.framework.log.FrameworkLog;
import org.eclipse.osgi.framework.log.FrameworkLogEntry;
import org.osgi.framework.BundleContext;

/**
 * The framework from its start to its end, with the user's plug-ins added once the product stands. How it ended is in the
 * framework's own properties, as if it had been run by {@link EclipseStarter} alone.
 */
final class FrameworkRun {

	private static final String FORCED_RESTART = "osgi.forcedRestart";
	private static final String RESTART = "23";
	private static final String FAILED = "13";
	private static final String SEE_LOG = "Orgdeck could not be started; its log says more. %s";
	/** How long a plug-in may take to stop before the process ends without it. */
	private static final int SECONDS_TO_STOP = 10;

	private final List<Path> jars;
	private final Mode mode;
	private final MarkedJars folder;

	/**
	 * @param folder where they lie
	 * @param jars   of the plug-ins to add; may be none
	 */
	FrameworkRun(MarkedJars folder, List<Path> jars, Mode mode) {
		this.folder = folder;
		this.jars = jars;
		this.mode = mode;
	}

	void run(String[] arguments) throws Exception {
		if (jars.isEmpty()) {
			EclipseStarter.run(arguments, null);
			return;
		}
		var mark = new RunMark(folder.folder(), jars.stream().map(jar -> jar.getFileName().toString()).toList());
		if (mode == Mode.WORKBENCH) {
			mark.starting();
		} else {
			mark.running();
		}
		BundleContext system = null;
		try {
			system = EclipseStarter.startup(arguments, null);
			if (!Boolean.getBoolean(FORCED_RESTART)) {
				system.registerService(Runnable.class, mark::started, new Hashtable<>(Map.of(MarkedJars.PROPERTY, "started")));
				new UserPlugins(system, new ActivatorWatch(mark)).add(jars);
				EclipseStarter.run(null);
			}
		} catch (Throwable failure) { // whatever it is, the framework's own way would log it as well
			tell(system, failure);
		} finally {
			if (Boolean.getBoolean(FORCED_RESTART)) {
				System.setProperty(EclipseStarter.PROP_EXITCODE, RESTART);
			}
			stop();
			mark.end();
		}
	}

	/** As the framework itself tells that it could not run. */
	private static void tell(BundleContext system, Throwable failure) {
		String place = "";
		if (system != null) {
			place = log(system, FrameworkLogEntry.ERROR, "The application could not be run.", failure);
		}
		if (System.getProperty(EclipseStarter.PROP_EXITCODE) == null) {
			System.setProperty(EclipseStarter.PROP_EXITCODE, FAILED);
			System.setProperty(EclipseStarter.PROP_EXITDATA, SEE_LOG.formatted(place).strip());
		}
	}

	/** Stops the framework; a plug-in that does not let go does not keep the process. */
	private static void stop() throws InterruptedException {
		var stopping = new Thread(() -> {
			try {
				EclipseStarter.shutdown();
			} catch (Exception | LinkageError failure) {
				System.err.println("Orgdeck has not ended as it should; nothing is lost.");
			}
		}, "Orgdeck end");
		stopping.setDaemon(true);
		stopping.start();
		stopping.join(TimeUnit.SECONDS.toMillis(SECONDS_TO_STOP));
	}

	/** Writes into the framework's log. @return where that is */
	static String log(BundleContext system, int severity, String sentence, Throwable cause) {
		FrameworkLog log = system.getService(system.getServiceReference(FrameworkLog.class));
		log.log(new FrameworkLogEntry("io.orgdeck.launcher", severity, 0, sentence, 0, cause, null));
		return String.valueOf(log.getFile());
	}
}
