package io.orgdeck.updates.internal;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import io.orgdeck.updates.Release;
import io.orgdeck.updates.ThisProduct;
import io.orgdeck.updates.Updates;

/** {@code orgdeck update check}: says whether there is a newer version, and what is new in it. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

	private static final int THERE_IS_ONE = 1;

	@Spec
	private CommandSpec spec;

	@Mixin
	private FeedOptions feed;

	@Override
	public Integer call() throws Exception {
		Optional<Release> newer = Updates.of(feed.settings()).newer();
		tell(newer, spec.commandLine().getOut());
		return newer.isPresent() ? THERE_IS_ONE : 0;
	}

	static void tell(Optional<Release> newer, PrintWriter out) {
		out.println(newer.map(release -> NLS.bind(Messages.newer, new Object[] { release.version(), release.date(), release.notes() }))
				.orElseGet(() -> NLS.bind(Messages.newest, ThisProduct.running().version())));
		out.flush();
	}
}
