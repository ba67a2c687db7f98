package io.orgdeck.core;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

/**
 * Where registries report contributions they cannot use: each once, however often somebody asks. A bad contribution
 * never stops the others.
 */
public final class ContributionLog {

	private final ILog log;
	private final Set<String> said = ConcurrentHashMap.newKeySet();

	public ContributionLog(ILog log) {
		this.log = log;
	}

	/** The platform's log, under this bundle. */
	public static ContributionLog platform() {
		return new ContributionLog(Platform.getLog(ContributionLog.class));
	}

	/** @param sentence names the contributor, what is wrong and the remedy */
	public void warn(String sentence, Throwable cause) {
		if (said.add(sentence)) {
			log.warn(sentence, cause);
		}
	}
}
