package io.orgdeck.room;

import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/**
 * Gets ready what the server logs through, only when there is a server: in OSGi, slf4j finds its provider by help of another bundle.
 * Nothing is logged: whoever sends nonsense must fill no disk, and no log names an address or a person.
 */
final class ServerLogging {

	/** Held, as loggers that nobody holds forget their level. */
	private static final List<Logger> QUIET = List.of(Logger.getLogger("org.apache.aries.spifly"), Logger.getLogger("org.eclipse.jetty"));

	/** In the order in which they are needed. */
	private static final List<String> BUNDLES = List.of("org.apache.aries.spifly.dynamic.bundle", "slf4j.jdk14");

	/** What libraries for Office files log with, where they are there. */
	private static final String OTHER_LOG = "org.apache.logging.log4j.api";
	private static final String OTHER_LOGGERS = "org.apache.logging.log4j.LogManager";

	private ServerLogging() {
	}

	static void prepare() {
		QUIET.forEach(logger -> logger.setLevel(Level.OFF));
		Bundle own = FrameworkUtil.getBundle(ServerLogging.class);
		if (own == null) {
			return; // on a plain class path everything is found
		}
		named(own, OTHER_LOG).forEach(ServerLogging::getReady);
		BUNDLES.forEach(name -> named(own, name).forEach(ServerLogging::start));
	}

	private static Stream<Bundle> named(Bundle own, String name) {
		return Arrays.stream(own.getBundleContext().getBundles()).filter(bundle -> name.equals(bundle.getSymbolicName()));
	}

	/**
	 * The first of the bundles that are started here wakes log4j-api, which takes a lock until its first logger is made and keeps it where
	 * nobody else makes loggers: whoever wrote a file on another thread would wait for ever. So the first is made here, before.
	 */
	private static void getReady(Bundle log) {
		try {
			Class.forName(OTHER_LOGGERS, true, log.loadClass(OTHER_LOGGERS).getClassLoader());
		} catch (ClassNotFoundException | LinkageError e) {
			ILog.of(ServerLogging.class).warn("Files may have to wait until the server ends.", e);
		}
	}

	private static void start(Bundle bundle) {
		try {
			bundle.start(Bundle.START_TRANSIENT);
		} catch (BundleException e) {
			ILog.of(ServerLogging.class).warn("The server runs without a log of its own.", e);
		}
	}
}
