package io.orgdeck.library.internal;

import java.time.LocalDate;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import io.orgdeck.core.pool.Release;
import io.orgdeck.core.words.Language;
import io.orgdeck.library.pool.Pool;

/** {@code orgdeck pool publish}: publishes what a pool may tell now, for whoever keeps it. */
@Command(name = "publish", mixinStandardHelpOptions = true)
final class PoolPublishCommand implements Callable<Integer> {

	@Mixin
	private AskedPool asked;

	@Override
	public Integer call() throws Exception {
		try (Pool pool = asked.open()) {
			Release release = pool.publish(LocalDate.now());
			asked.out().println(Language.onScreen().counted(Messages.poolPublished, release.organisations(), release.number(),
					release.questions().size(), release.dimensions().size()));
			return 0;
		}
	}
}
