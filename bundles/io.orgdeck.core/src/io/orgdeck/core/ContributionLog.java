package io.orgdeck.core;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

/**
 * Where registries report contributions they cannot use: each once, however often somebody asks. A bad contribution
 * never stops the others.
 */
public final class ContributionLog {

	private final BiConsumer<String, Throwable> sink;
	private final Set<String> said = ConcurrentHashMap.newKeySet();

	private ContributionLog(BiConsumer<String, Throwable> sink) {
		this.sink = sink;
	}

	public ContributionLog(ILog log) {
		this(log::warn);
	}

	/** The platform's log, under this bundle. */
	public static ContributionLog platform() {
		return new ContributionLog(Platform.getLog(ContributionLog.class));
	}

	/** Says nothing, for somebody who looks again at what was reported before. */
	public static ContributionLog silent() {
		return new ContributionLog((sentence, cause) -> {});
	}

	/** @param sentence names the contributor, what is wrong and the remedy */
	public void warn(String sentence, Throwable cause) {
		if (said.add(sentence)) {
			sink.accept(sentence, cause);
		}
	}
}
