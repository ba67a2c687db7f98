package io.orgdeck.updates.internal;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import io.orgdeck.updates.Release;
import io.orgdeck.updates.ThisProduct;
import io.orgdeck.updates.Updates;

/** {@code orgdeck update install}: brings a newer version here, when somebody agrees. */
@Command(name = "install", mixinStandardHelpOptions = true)
final class InstallCommand implements Callable<Integer> {

	private static final int NOT_DONE = 1;

	@Spec
	private CommandSpec spec;

	@Mixin
	private FeedOptions feed;

	@Option(names = "--yes")
	private boolean yes;

	@Option(names = "--to", paramLabel = "${bundle:label.FOLDER}", defaultValue = ".")
	private Path folder;

	@Override
	public Integer call() throws Exception {
		PrintWriter out = spec.commandLine().getOut();
		var updates = Updates.of(feed.settings());
		Optional<Release> newer = updates.newer();
		CheckCommand.tell(newer, out);
		if (newer.isEmpty()) {
			return 0;
		}
		if (!yes && !isWanted()) {
			return NOT_DONE;
		}
		Release release = newer.get();
		if (ThisProduct.running().isReplaceable()) {
			updates.install(release, new NullProgressMonitor());
			out.println(NLS.bind(Messages.installed, release.version()));
		} else {
			out.println(NLS.bind(Messages.fetched, updates.fetch(release, folder.toAbsolutePath().normalize(), new NullProgressMonitor())));
		}
		return 0;
	}

	private boolean isWanted() {
		Console console = System.console();
		String answer = console == null ? null : console.readLine("%s", Messages.ask);
		if (answer == null) {
			spec.commandLine().getErr().println(Messages.nobody);
			return false;
		}
		return answer.strip().toLowerCase(Locale.ROOT).matches("y|yes");
	}
}
