package io.orgdeck.core.document;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.ILog;

/** The one thread on which documents do what need not be waited for. It does not keep the program alive. */
final class Background {

	/** Something that may fail; a failure is logged. */
	@FunctionalInterface
	interface Work {
		void run() throws Exception;
	}

	private static final ScheduledExecutorService THREAD = Executors.newSingleThreadScheduledExecutor(work -> {
		var thread = new Thread(work, "Orgdeck documents");
		thread.setDaemon(true);
		return thread;
	});

	private Background() {
	}

	/** @param what says what failed, when it fails */
	static Future<?> run(String what, Work work) {
		return THREAD.submit(logging(what, work));
	}

	static Future<?> after(Duration delay, String what, Work work) {
		return THREAD.schedule(logging(what, work), delay.toMillis(), TimeUnit.MILLISECONDS);
	}

	static Future<?> every(Duration period, String what, Work work) {
		return THREAD.scheduleWithFixedDelay(logging(what, work), period.toMillis(), period.toMillis(),
				TimeUnit.MILLISECONDS);
	}

	private static Runnable logging(String what, Work work) {
		return () -> {
			try {
				work.run();
			} catch (Exception e) {
				ILog.of(Background.class).error(what, e);
			}
		};
	}
}
